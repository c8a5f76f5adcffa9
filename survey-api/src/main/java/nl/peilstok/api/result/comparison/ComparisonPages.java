package nl.peilstok.api.result.comparison;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.result.Results;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Two groups side by side for HR, and a group over waves; the board follows everybody only. */
@PageController("/waves/{id}/results")
class ComparisonPages {
  private static final String CSV = "text/csv;charset=utf-8";

  private final Pages pages;
  private final Results results;
  private final Comparisons comparisons;

  ComparisonPages(Pages pages, Results results, Comparisons comparisons) {
    this.pages = pages;
    this.results = results;
    this.comparisons = comparisons;
  }

  @Get("/compare")
  @Secured(Access.HR)
  HttpResponse<String> compare(Frame frame, HttpRequest<?> request, String id) {
    ComparePage page = page(frame, results.shown(id), asked(request.getParameters()));
    return pages.show(frame, "result/comparison/compare", page);
  }

  @Get(uri = "/compare.csv", produces = CSV)
  @Secured(Access.HR)
  HttpResponse<String> compareFile(Frame frame, HttpRequest<?> request, String id) {
    ComparePage page = page(frame, results.shown(id), asked(request.getParameters()));
    return page.result()
        .map(result -> file(ComparisonCsv.of(result, frame.words()), "vergelijking.csv"))
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  @Get("/trend")
  @Secured({Access.HR, Access.BOARD})
  HttpResponse<String> trend(Frame frame, String id, @QueryValue @Nullable String cohort) {
    return pages.show(frame, "result/comparison/trend", trendPage(frame, id, cohort));
  }

  @Get(uri = "/trend.csv", produces = CSV)
  @Secured({Access.HR, Access.BOARD})
  HttpResponse<String> trendFile(Frame frame, String id, @QueryValue @Nullable String cohort) {
    TrendPage page = trendPage(frame, id, cohort);
    return file(ComparisonCsv.of(page, frame.words()), "ontwikkeling.csv");
  }

  @Get("/changes")
  @Secured(Access.HR)
  HttpResponse<String> changes(Frame frame, String id, @QueryValue @Nullable String by) {
    return pages.show(frame, "result/comparison/changes", changesPage(frame, id, by));
  }

  @Get(uri = "/changes.csv", produces = CSV)
  @Secured(Access.HR)
  HttpResponse<String> changesFile(Frame frame, String id, @QueryValue @Nullable String by) {
    ChangesPage page = changesPage(frame, id, by);
    return page.result()
        .map(result -> file(ComparisonCsv.of(result, frame.words()), "veranderingen.csv"))
        .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
  }

  private ChangesPage changesPage(Frame frame, String id, @Nullable String by) {
    Results.Shown shown = results.shown(id);
    return ChangesPage.of(shown, ChangesAsked.of(shown, comparisons, by), frame.words());
  }

  private static Asked asked(HttpParameters query) {
    return new Asked(query.get("a"), query.get("b"), query.get("wave")).asForm();
  }

  private ComparePage page(Frame frame, Results.Shown shown, Asked asked) {
    return ComparePage.of(shown, comparisons, asked, frame.words());
  }

  private TrendPage trendPage(Frame frame, String id, @Nullable String code) {
    Results.Shown shown = results.shown(id);
    boolean asksCohort = code != null && !code.isBlank();
    if (asksCohort && !frame.viewerIs(AccountRole.HR)) {
      throw Refusal.of(Failure.NOT_ALLOWED);
    }
    Optional<Cohort> cohort = Asked.cohort("cohort", code);
    return TrendPage.of(shown, comparisons, cohort, frame.words());
  }

  private static HttpResponse<String> file(String content, String name) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
