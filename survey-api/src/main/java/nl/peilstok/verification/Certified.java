package nl.peilstok.verification;

import java.util.regex.Pattern;

/**
 * What the certificate says.
 *
 * @param heading its lines before the hash, which the hash covers
 */
record Certified(
    String algorithm,
    int k,
    String proof,
    int where,
    int who,
    int components,
    String cut,
    String graph,
    String heading,
    String hash) {
  static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private static final String FIRST_LINE = "peilstok-certificate/2";
  private static final Pattern WORD = Pattern.compile("[a-z0-9/-]{1,64}");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern MANIFEST = Pattern.compile("[0-9A-Za-z]{1,128}");

  static Certified read(Lines lines) {
    StringBuilder heading = new StringBuilder(FIRST_LINE).append('\n');
    lines.exactly(FIRST_LINE);
    String algorithm = value("algorithm", WORD, lines, heading);
    int k = number("k", lines, heading);
    value("manifest", MANIFEST, lines, heading);
    value("instrument", HASH, lines, heading);
    return new Certified(
        algorithm,
        k,
        value("proof", WORD, lines, heading),
        number("parts.waar", lines, heading),
        number("parts.wie", lines, heading),
        number("components", lines, heading),
        value("cut", WORD, lines, heading),
        value("graph", HASH, lines, heading),
        heading.toString(),
        lines.value("sha256", HASH));
  }

  int parts(Side side) {
    return switch (side) {
      case WAAR -> where;
      case WIE -> who;
    };
  }

  private static int number(String name, Lines lines, StringBuilder heading) {
    return Integer.parseInt(value(name, NUMBER, lines, heading));
  }

  private static String value(String name, Pattern form, Lines lines, StringBuilder heading) {
    String value = lines.value(name, form);
    heading.append(name).append('=').append(value).append('\n');
    return value;
  }
}
