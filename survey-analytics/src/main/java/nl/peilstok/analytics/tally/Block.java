package nl.peilstok.analytics.tally;

/**
 * Coded responses of some people side by side: an array over people for each field.
 *
 * <p>What is computed per person is written as a loop over such arrays, of which the compiler does
 * many at once. One response is a block of one.
 */
final class Block {
  private final int[][] fields;
  private int size;

  Block(int fields, int capacity) {
    this.fields = new int[fields][capacity];
  }

  /** A block of one. */
  static Block of(int[] row) {
    Block block = new Block(row.length, 1);
    for (int field = 0; field < row.length; field++) {
      block.fields[field][0] = row[field];
    }
    block.size = 1;
    return block;
  }

  /** How many people there are; what an array holds beyond them means nothing. */
  int size() {
    return size;
  }

  /** Say how many people have been written. */
  void size(int people) {
    this.size = people;
  }

  /** The values of a field, to read or to write. */
  int[] field(int field) {
    return fields[field];
  }

  int capacity() {
    return fields.length == 0 ? 0 : fields[0].length;
  }
}
