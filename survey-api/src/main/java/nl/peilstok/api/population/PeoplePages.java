package nl.peilstok.api.population;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.api.platform.json.OrganisationJson;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.core.population.Organisations;

/** The organisation and its staff in numbers, and both ways to take data along. */
@PageController("/people")
@Secured(Access.OFFICER)
class PeoplePages {
  private final Pages pages;
  private final Headcount headcount;
  private final Organisations organisations;
  private final Json json;

  PeoplePages(Pages pages, Headcount headcount, Organisations organisations, Json json) {
    this.pages = pages;
    this.headcount = headcount;
    this.organisations = organisations;
    this.json = json;
  }

  @Get
  HttpResponse<String> show(Frame frame) {
    return pages.show(frame, "population/people", headcount.view(frame.language()));
  }

  /** The organisation in the form in which it can be read in again. */
  @Get(uri = "/organisation.json", produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> organisation() {
    byte[] content = json.write(OrganisationJson.of(organisations.current()));
    return download(content, "organisatie.json");
  }

  @Get(uri = "/example.csv", produces = "text/csv;charset=utf-8")
  HttpResponse<byte[]> example() {
    return download(StaffExample.csv(organisations.current()), "medewerkers.csv");
  }

  private static HttpResponse<byte[]> download(byte[] content, String name) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
