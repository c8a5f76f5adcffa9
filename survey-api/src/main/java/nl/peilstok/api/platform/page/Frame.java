package nl.peilstok.api.platform.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.instrument.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every template is given as {@code page}: the words, the viewer, the paths of assets.
 *
 * <p>Controllers of pages take it as an argument and hand it to {@link Pages}.
 */
public final class Frame {
  private final Words words;
  private final Assets assets;
  private final Visit visit;

  Frame(Words words, Assets assets, Visit visit) {
    this.words = words;
    this.assets = assets;
    this.visit = visit;
  }

  /** The words, numbers and dates of the page's language. */
  public Words words() {
    return words;
  }

  /** The page's language. */
  public Language language() {
    return words.language();
  }

  /** A text of the message bundle. */
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** A whole number in the page's language. */
  public String number(long number) {
    return words.number(number);
  }

  /** A day in the page's language. */
  public String date(Instant instant) {
    return words.date(instant);
  }

  /** A day and a time in the page's language. */
  public String dateTime(Instant instant) {
    return words.dateTime(instant);
  }

  /** The path of an asset. */
  public String asset(String name) {
    return assets.url(name);
  }

  /** The member of staff who is logged in. */
  public Optional<Viewer> viewer() {
    return visit.viewer();
  }

  /** Whether the viewer has the role; parts of a page depend on it, access never does. */
  public boolean viewerIs(AccountRole role) {
    return visit.viewer().filter(viewer -> viewer.is(role)).isPresent();
  }

  /** The hidden field {@code csrf} of each form; empty when nobody is logged in. */
  public String csrfToken() {
    return visit.csrfToken();
  }

  /** The paths of the pages this viewer finds in the navigation. */
  public List<String> navigation() {
    return visit.navigation();
  }

  /** The name of a page, as its texts are keyed: {@code waves} for {@code /waves}. */
  public String nameOf(String path) {
    return path.substring(1);
  }

  /** Says {@code page} for the place in the navigation where the viewer is; null elsewhere. */
  public @Nullable String current(String path) {
    boolean here = visit.path().equals(path) || visit.path().startsWith(path + "/");
    return here ? "page" : null;
  }

  /** What the viewer is to be told about what was just done. */
  public Optional<String> notice() {
    return visit.notice().map(code -> words.text("notice." + code));
  }

  /** This page in another language. */
  public String in(Language language) {
    String filters = visit.filters().isEmpty() ? "" : visit.filters() + "&";
    return visit.path() + "?" + filters + PageLanguage.PARAMETER + "=" + language.code();
  }

  /** What htmx may do under our content security policy. */
  public String htmxSettings() {
    return """
        {"includeIndicatorStyles": false, "allowEval": false, "selfRequestsOnly": true,
        "historyCacheSize": 0}""";
  }

  /** The headers htmx sends along. */
  public String htmxHeaders() {
    return "{\"X-Csrf-Token\": \"" + csrfToken() + "\"}";
  }
}
