package nl.peilstok.analytics.tally;

/** The plain way: a byte an answer, person after person, and one counter at a time. */
final class Rows {
  private final byte[] cells;
  private final byte[] answers;

  private Rows(int people) {
    this.cells = new byte[people];
    this.answers = new byte[people * Sample.ITEMS];
  }

  static Rows of(int people) {
    Rows rows = new Rows(people);
    int[] person = {0};
    Sample.draw(
        people,
        (cell, row) -> {
          rows.cells[person[0]] = (byte) cell;
          for (int item = 0; item < Sample.ITEMS; item++) {
            rows.answers[(person[0] * Sample.ITEMS) + item] = (byte) row[item];
          }
          person[0]++;
        });
    return rows;
  }

  ItemTable count() {
    ItemTable table = new ItemTable();
    long[] counts = table.counts();
    for (int person = 0; person < cells.length; person++) {
      int cell = ItemTable.place(cells[person], 0, 0);
      int answer = person * Sample.ITEMS;
      for (int item = 0; item < Sample.ITEMS; item++) {
        counts[cell + (item * ItemTable.VALUES) + answers[answer + item]]++;
      }
    }
    return table;
  }
}
