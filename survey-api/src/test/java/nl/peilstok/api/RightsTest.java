package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may what, over every route there is, by real calls. */
@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RightsTest {
  @Inject Installation installation;
  @Inject Scenario scenario;
  @Inject Router router;

  private final Map<AccountRole, ApiClient> callers = new EnumMap<>(AccountRole.class);
  private final Map<AccountRole, Browser> browsers = new EnumMap<>(AccountRole.class);
  private final Map<String, String> bodies = new LinkedHashMap<>();
  private String wave = "";

  @BeforeAll
  void a_published_wave_and_somebody_in_each_role() {
    WaveLife published = scenario.open("Najaar");
    scenario.interviews(published, 60);
    wave = published.close().tally().publish().id();
    for (AccountRole role : AccountRole.values()) {
      boolean manager = role == AccountRole.MANAGER;
      callers.put(role, manager ? installation.asManagerOf(RightsTable.OWN_UNIT) : caller(role));
      browsers.put(
          role,
          manager
              ? installation.browserOfManagerOf(RightsTable.OWN_UNIT)
              : installation.browser(role));
    }
    // HEAD goes where GET goes.
    router
        .uriRoutes()
        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
        .forEach(route -> bodies.put(key(route), bodyType(route)));
  }

  /** Nobody who did something before, but the key holder, who is of this very wave. */
  private ApiClient caller(AccountRole role) {
    return role == AccountRole.KEY_HOLDER ? installation.as(role) : installation.asAnother(role);
  }

  @Test
  void every_route_has_a_row_and_every_row_a_route() {
    Set<String> rows =
        RightsTable.rows().stream()
            .map(RightsTable.Row::route)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows).containsExactlyInAnyOrderElementsOf(new TreeSet<>(bodies.keySet()));
  }

  @Test
  void on_the_api_everybody_may_what_the_table_says() {
    List<String> wrong = new ArrayList<>();
    for (RightsTable.Row row : RightsTable.rows()) {
      if (row.isApi()) {
        call(row, "anonymous", installation.anonymous(), wrong);
        call(row, "respondent", installation.respondent(wave, new byte[32]), wrong);
        call(row, "newcomer", installation.asNewcomer(), wrong);
        callers.forEach((role, caller) -> call(row, role.code(), caller, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void on_pages_everybody_may_what_the_table_says() {
    List<String> wrong = new ArrayList<>();
    for (RightsTable.Row row : RightsTable.rows()) {
      if (!row.isApi()) {
        visit(row, "anonymous", installation.browser(), wrong);
        boolean ends = row.path().equals("/logout");
        browsers.forEach(
            (role, browser) ->
                visit(row, role.code(), ends ? installation.browser(role) : browser, wrong));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void call(RightsTable.Row row, String who, ApiClient caller, List<String> wrong) {
    Answer answer = caller.call(row.method(), filled(row).substring("/api/v1".length()), body(row));
    String got = RightsTable.outcomeOnApi(answer);
    expect(row, who, got, row.outcomeOnApi(who), wrong);
  }

  private void visit(RightsTable.Row row, String who, Browser browser, List<String> wrong) {
    String path = filled(row);
    Answer answer;
    if (row.method().equals("GET")) {
      answer = browser.get(path);
    } else if (body(row).equals(MediaType.MULTIPART_FORM_DATA)) {
      String form = new FileForm("leeg.csv", "").with("csrf", browser.csrf()).body();
      answer = browser.post(path, form, FileForm.TYPE);
    } else {
      answer = browser.post(path, Map.of());
    }
    expect(row, who, RightsTable.outcomeOnPages(answer), row.outcomeOnPages(who), wrong);
  }

  private static void expect(
      RightsTable.Row row, String who, String got, String wanted, List<String> wrong) {
    if (!got.equals(wanted)) {
      wrong.add("%s: %s got %s instead of %s".formatted(row, who, got, wanted));
    }
  }

  private String body(RightsTable.Row row) {
    return bodies.getOrDefault(row.route(), "");
  }

  private String filled(RightsTable.Row row) {
    return row.target().replace("{id}", wave).replaceAll("\\{\\w+}", "x");
  }

  private static String key(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
  }

  private static String bodyType(UriRouteInfo<?, ?> route) {
    return new LinkedHashSet<>(route.getConsumes())
        .stream().map(MediaType::getName).findFirst().orElse(MediaType.APPLICATION_JSON);
  }
}
