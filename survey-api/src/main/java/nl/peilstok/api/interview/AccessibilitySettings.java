package nl.peilstok.api.interview;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the body that installed Peilstok says itself in the accessibility statement; wrong values
 * end the start.
 *
 * @param email where barriers can be reported
 * @param telephone the same by telephone
 * @param status A and B rest on an investigation and need the address of the statement that names
 *     it; C holds for six months and needs the date
 * @param statement where the body's own statement stands in the register
 * @param date when the body drew its statement up, for instance {@code 2026-11-22}
 */
@Context
@ConfigurationProperties("peilstok.accessibility")
record AccessibilitySettings(
    @Nullable String email,
    @Nullable String telephone,
    ComplianceStatus status,
    @Nullable String statement,
    @Nullable String date) {
  private static final Pattern EMAIL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d ()-]{2,18}\\d");

  AccessibilitySettings {
    email = given(email);
    telephone = given(telephone);
    statement = given(statement);
    date = given(date);
    check(email == null || EMAIL.matcher(email).matches(), "EMAIL is no e-mail address");
    check(telephone == null || TELEPHONE.matcher(telephone).matches(), "TELEPHONE is no number");
    check(statement == null || isSecure(statement), "STATEMENT is no address with https://");
    check(date == null || isDay(date), "DATE is no day such as 2026-11-22");
    check(!status.isInvestigated() || statement != null, "STATUS A or B needs the STATEMENT");
    check(status != ComplianceStatus.C || date != null, "STATUS C needs the DATE it began");
  }

  /** When the body drew its statement up. */
  Optional<LocalDate> drawnUp() {
    return Optional.ofNullable(date).map(LocalDate::parse);
  }

  /** Whether there is a way to report that the body named itself. */
  boolean namesContact() {
    return email != null || telephone != null;
  }

  /** The number as a link dials it. */
  String dialled() {
    return "tel:"
        + (telephone == null ? "" : telephone.replace("(0)", "").replaceAll("[^+\\d]", ""));
  }

  /** A variable that is set to nothing is one that is not set. */
  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static void check(boolean right, String fault) {
    if (!right) {
      throw new IllegalArgumentException("PEILSTOK_ACCESSIBILITY_" + fault + ".");
    }
  }

  private static boolean isSecure(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException malformed) {
      return false;
    }
  }
}
