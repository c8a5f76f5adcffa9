package nl.peilstok.api.result.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that every statistics program takes: short, plain, and each used once. */
final class VariableNames {
  /** What SPSS allows, in bytes; a number behind the name may need some of them. */
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  /** A free name that says this much. */
  String name(String... words) {
    String plain = String.join(".", words).replaceAll("[^A-Za-z0-9.]", "_");
    String start = plain.matches("[A-Za-z].*") ? plain : "v" + plain;
    String name = start.substring(0, Math.min(LONGEST, start.length())).replaceAll("[.]+$", "");
    String free = name;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = name + "_" + number;
    }
    return free;
  }
}
