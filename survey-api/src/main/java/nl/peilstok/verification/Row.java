package nl.peilstok.verification;

import java.util.Comparator;

/** One row of the publication, as it stands. */
record Row(Side side, String base, int position, String members, String figures) {
  /** The order that the certificate's hash is made in; no two rows may share a place in it. */
  static final Comparator<Row> CANONICAL =
      Comparator.comparing((Row row) -> row.side().code())
          .thenComparing(Row::base)
          .thenComparingInt(Row::position);

  static Row read(Lines lines) {
    String[] fields = lines.next().split("\t", -1);
    if (fields.length != 5) {
      throw lines.fault("a row has five fields with tabs between them");
    }
    int position = Numerals.count(fields[2], lines);
    return new Row(side(fields[0], lines), fields[1], position, fields[3], fields[4]);
  }

  private static Side side(String code, Lines lines) {
    for (Side side : Side.values()) {
      if (side.code().equals(code)) {
        return side;
      }
    }
    throw lines.fault("a row is of waar or of wie");
  }
}
