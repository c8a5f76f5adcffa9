package nl.peilstok.verification;

/** The two partitions, by the names that the file has for them. */
enum Side {
  WAAR("waar"),
  WIE("wie");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
