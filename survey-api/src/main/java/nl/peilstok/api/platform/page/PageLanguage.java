package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.peilstok.api.platform.security.Surface;
import nl.peilstok.api.platform.security.Transport;
import nl.peilstok.core.instrument.Language;

/**
 * Choose the language of a page: {@code ?lang=}, then the cookie, then the browser's wish, then
 * Dutch. The respondent's pages neither set nor read the cookie.
 */
public final class PageLanguage {
  static final String PARAMETER = "lang";

  private static final String COOKIE = "peilstok-lang";

  private PageLanguage() {}

  /** The language for this request. */
  public static Language of(HttpRequest<?> request) {
    return chosen(request)
        .or(() -> remembered(request))
        .or(() -> request.getLocale().map(Locale::getLanguage).flatMap(PageLanguage::find))
        .orElse(Language.NL);
  }

  static Optional<Language> chosen(HttpRequest<?> request) {
    return request.getParameters().getFirst(PARAMETER).flatMap(PageLanguage::find);
  }

  static Cookie cookie(HttpRequest<?> request, Language language) {
    return Cookie.of(COOKIE, language.code())
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .secure(Transport.isSecure(request))
        .maxAge(Duration.ofDays(365));
  }

  private static Optional<Language> remembered(HttpRequest<?> request) {
    if (Surface.of(request) != Surface.PAGES) {
      return Optional.empty();
    }
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .flatMap(PageLanguage::find);
  }

  private static Optional<Language> find(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
