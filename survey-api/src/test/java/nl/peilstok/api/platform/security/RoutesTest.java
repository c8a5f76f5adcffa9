package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.api.InstallationTest;
import org.junit.jupiter.api.Test;

@InstallationTest
final class RoutesTest {
  @Inject Router router;

  @Test
  void every_route_names_who_may() {
    Set<String> names =
        Stream.concat(
                Stream.of(Access.ANYONE, Access.STAFF, Access.PASSWORD_CHANGE, Access.RESPONDENT),
                Arrays.stream(AccountRole.values()).map(Enum::name))
            .collect(Collectors.toSet());

    List<UriRouteInfo<?, ?>> routes = router.uriRoutes().filter(route -> !isHealth(route)).toList();

    assertThat(routes).hasSizeGreaterThan(15);
    assertThat(routes)
        .allSatisfy(
            route ->
                assertThat(route.getAnnotationMetadata().stringValues(Secured.class))
                    .as("%s %s", route.getHttpMethod(), route.getUriMatchTemplate())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(names).contains(name)));
  }

  /** The framework's own, which tells anybody whether the server is up. */
  private static boolean isHealth(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString().matches("/health(/.*)?");
  }
}
