package nl.peilstok.verification;

/** A part: respondents and invited. */
record Part(Side side, int number, long n, long invited) {

  static Part read(Row row, Lines lines) {
    String[] figures = row.figures().split(";", -1);
    if (figures.length != 2) {
      throw lines.fault("a part has respondents and invited");
    }
    return new Part(
        row.side(),
        row.position(),
        Numerals.count(figures[0], lines),
        Numerals.count(figures[1], lines));
  }

  String place() {
    return side.code() + " part " + number;
  }
}
