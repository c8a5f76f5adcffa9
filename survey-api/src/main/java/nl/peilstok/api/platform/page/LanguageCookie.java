package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import nl.peilstok.api.platform.security.Surface;

/** Remember the language that was chosen on a page of staff. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class LanguageCookie {

  @ResponseFilter
  void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (Surface.of(request) == Surface.PAGES) {
      PageLanguage.chosen(request)
          .ifPresent(language -> response.cookie(PageLanguage.cookie(request, language)));
    }
  }
}
