package nl.peilstok.mariadb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version such as {@code 11.4.5}; data can be read by every release of the same series. */
record MariadbVersion(int major, int minor, int release) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4}).*");

  static MariadbVersion parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new MariadbStartException("'" + text.strip() + "' is not a version of MariaDB.");
    }
    return new MariadbVersion(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  boolean isNewerSeriesThan(MariadbVersion other) {
    return major > other.major || (major == other.major && minor > other.minor);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + release;
  }
}
