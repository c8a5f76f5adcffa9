package nl.peilstok.api.account;

/** A one-time password, shown this once. */
record SecretView(String name, String email, String password) {

  @Override
  public String toString() {
    return "SecretView";
  }
}
