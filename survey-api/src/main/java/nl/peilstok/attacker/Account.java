package nl.peilstok.attacker;

/** With what somebody logs in. */
record Account(String email, String password) {

  /** Read a line of an accounts file: the address, a blank, and the password up to the end. */
  static Account of(String line) {
    String[] words = line.strip().split("\\s+", 2);
    if (words.length < 2) {
      throw new Failed("A line of the accounts file needs an address and a password.");
    }
    return new Account(words[0], words[1]);
  }

  @Override
  public String toString() {
    return "Account[" + email + "]";
  }
}
