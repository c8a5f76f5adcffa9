package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The contract that is kept, the one that is served, and the routes there are. */
@InstallationTest
final class ContractTest {
  private static final Path KEPT =
      Path.of(System.getProperty("peilstok.root", ".."), "docs", "api", "openapi.yaml");
  private static final String REFRESH =
      """
      The API differs from docs/api/openapi.yaml. If that is meant, write it anew and commit it \
      with the endpoint:
      mvn -pl survey-api -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false \
      -Dpeilstok.contract=refresh
      """;

  @Inject Installation installation;
  @Inject Router router;

  @Test
  void the_kept_contract_is_the_one_the_code_declares() throws IOException {
    String declared = served();
    if ("refresh".equals(System.getProperty("peilstok.contract"))) {
      Files.createDirectories(KEPT.resolveSibling("."));
      Files.writeString(KEPT, declared);
    }

    assertThat(Files.readString(KEPT)).as(REFRESH).isEqualTo(declared);
  }

  @Test
  void it_is_open_api_3_1_of_the_whole_api_and_of_nothing_else() {
    assertThat(served()).startsWith("openapi: 3.1.").contains("title: Peilstok", "version: v1");
    Set<String> routes =
        router
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .map(
                route ->
                    route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
            .filter(route -> route.contains(" /api/v1/"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(operations().keySet()).isEqualTo(routes);
  }

  @Test
  void every_endpoint_declares_its_answers() {
    operations()
        .forEach(
            (route, operation) -> {
              Set<?> statuses = map(operation.get("responses")).keySet();
              assertThat(statuses).as(route).anyMatch(status -> status.toString().startsWith("2"));
              assertThat(statuses).as(route).anyMatch(status -> status.toString().startsWith("4"));
              if (route.contains("{id}")) {
                assertThat(statuses).as(route).anyMatch("404"::equals);
              }
              assertThat(operation).as(route).containsKeys("summary", "operationId", "tags");
            });
  }

  @Test
  void whoever_is_not_anyone_is_told_so() {
    Map<String, Map<String, Object>> operations = operations();
    for (RightsTable.Row row : RightsTable.rows()) {
      if (row.target().startsWith("/api/v1/")) {
        Map<String, Object> operation = operations.getOrDefault(row.route(), Map.of());
        boolean open = row.who().contains("anyone");
        assertThat(operation.containsKey("security")).as(row.toString()).isEqualTo(!open);
        if (!open) {
          assertThat(map(operation.get("responses"))).as(row.toString()).containsKeys("401", "403");
        }
      }
    }
  }

  private Map<String, Map<String, Object>> operations() {
    Map<String, Object> document = map(new Yaml().load(served()));
    return map(document.get("paths")).entrySet().stream()
        .flatMap(
            path ->
                map(path.getValue()).entrySet().stream()
                    .map(
                        operation ->
                            Map.entry(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                map(operation.getValue()))))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object node) {
    return (Map<String, Object>) Objects.requireNonNull(node);
  }

  private String served() {
    Answer moved = installation.browser().get("/api/docs");
    assertThat(moved.status()).isEqualTo(303);
    assertThat(moved.header("Location")).contains("/api/docs/openapi.yaml");
    Answer answer = installation.browser().get("/api/docs/openapi.yaml");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/yaml");
    return answer.text();
  }
}
