package nl.peilstok.api.account;

import java.security.SecureRandom;

/**
 * Draw passwords to be read aloud or typed over: 4 groups of 5 characters that look like no other.
 */
final class OneTimePassword {
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_SIZE = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String next() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP_SIZE; i++) {
      if (i > 0 && i % GROUP_SIZE == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
