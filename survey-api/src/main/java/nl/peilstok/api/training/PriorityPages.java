package nl.peilstok.api.training;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;

/** Where training brings most, and what to do with a budget. */
@PageController("/waves/{id}/priorities")
@Secured(Access.HR)
class PriorityPages {
  private final Pages pages;
  private final Proposals proposals;
  private final Json json;
  private final Clock clock;

  PriorityPages(Pages pages, Proposals proposals, Json json, Clock clock) {
    this.pages = pages;
    this.proposals = proposals;
    this.json = json;
    this.clock = clock;
  }

  @Get
  HttpResponse<String> show(Frame frame, String id, HttpRequest<?> request) {
    Proposals.Proposal proposal = proposals.of(id, PlanQuestion.of(request));
    return pages.show(frame, "training/priorities", PrioritiesPage.of(proposal, frame.words()));
  }

  @Get(uri = "/targets.csv", produces = "text/csv;charset=utf-8")
  HttpResponse<String> csv(Frame frame, String id, HttpRequest<?> request) {
    String text = files(id, PlanQuestion.of(request)).csv(frame.language());
    return HttpResponse.ok(text)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doelgroepen.csv\"");
  }

  @Get(uri = "/targets.jsonld", produces = "application/ld+json")
  HttpResponse<byte[]> profile(String id, HttpRequest<?> request) {
    byte[] profile = json.write(files(id, PlanQuestion.of(request)).profile(clock.instant()));
    return HttpResponse.ok(profile)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"doelgroepen.jsonld\"");
  }

  private TargetGroupFiles files(String id, PlanQuestion question) {
    Proposals.Proposal proposal = proposals.of(id, question);
    return new TargetGroupFiles(id, proposal.shown().wave().plan().name(), proposal.plan());
  }
}
