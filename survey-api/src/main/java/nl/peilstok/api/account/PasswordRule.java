package nl.peilstok.api.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Reason;

/** Say what makes a new password too easy to guess; length counts, kinds of characters do not. */
final class PasswordRule {
  static final int SHORTEST = 12;

  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int SHORTEST_NAME = 4;
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What remains of common passwords once digits and signs are taken off. */
  private static final Set<String> COMMON =
      Set.of(
          "",
          "password",
          "passwordpassword",
          "wachtwoord",
          "wachtwoordwachtwoord",
          "mijnwachtwoord",
          "welkom",
          "welkomwelkom",
          "welcome",
          "geheim",
          "geheimgeheim",
          "qwerty",
          "qwertyuiop",
          "qwertyqwerty",
          "azerty",
          "asdfghjkl",
          "abcdef",
          "abcdefghijkl",
          "letmein",
          "iloveyou",
          "administrator",
          "admin",
          "beheerder",
          "peilstok",
          "peilstokpeilstok",
          "zomer",
          "winter",
          "lente",
          "herfst",
          "voorjaar",
          "najaar",
          "january",
          "januari",
          "nederland",
          "amsterdam",
          "gemeente",
          "provincie",
          "waterschap");

  private PasswordRule() {}

  static List<Reason> faults(String password, String email, String name) {
    List<Reason> faults = new ArrayList<>();
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST) {
      faults.add(Reason.TOO_SHORT);
    }
    if (password.length() > LONGEST) {
      faults.add(Reason.TOO_LONG);
    }
    boolean fewDifferent = lower.chars().distinct().count() < FEWEST_DIFFERENT;
    if (fewDifferent || COMMON.contains(NOT_LETTERS.matcher(lower).replaceAll(""))) {
      faults.add(Reason.TOO_COMMON);
    }
    if (isLike(lower, email) || isLike(lower, name)) {
      faults.add(Reason.LIKE_YOURSELF);
    }
    return faults;
  }

  private static boolean isLike(String password, String own) {
    return SEPARATORS
        .splitAsStream(own.toLowerCase(Locale.ROOT))
        .anyMatch(part -> part.length() >= SHORTEST_NAME && password.contains(part));
  }
}
