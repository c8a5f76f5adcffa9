package nl.peilstok.api.platform.page;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;

/** Offer each viewer the pages that exist and that the viewer may open, as their routes say. */
@Singleton
class Navigation {
  private static final List<String> ORDER =
      List.of("/waves", "/trainings", "/instruments", "/people", "/accounts");

  private final BeanProvider<Router> router;
  private final Map<String, Set<String>> allowed = new ConcurrentHashMap<>();

  Navigation(BeanProvider<Router> router) {
    this.router = router;
  }

  List<String> of(Viewer viewer) {
    if (viewer.mustChangePassword()) {
      return List.of();
    }
    return ORDER.stream().filter(path -> mayOpen(viewer, path)).toList();
  }

  private boolean mayOpen(Viewer viewer, String path) {
    Set<String> roles = allowed.computeIfAbsent(path, this::rolesOf);
    return roles.contains(Access.STAFF)
        || viewer.roles().stream().anyMatch(role -> roles.contains(role.name()));
  }

  private Set<String> rolesOf(String path) {
    return router
        .get()
        .uriRoutes()
        .filter(route -> route.getHttpMethod() == HttpMethod.GET && leadsTo(route, path))
        .findFirst()
        .map(route -> Set.of(route.getAnnotationMetadata().stringValues(Secured.class)))
        .orElse(Set.of());
  }

  private static boolean leadsTo(UriRouteInfo<?, ?> route, String path) {
    return route.getUriMatchTemplate().toPathString().equals(path);
  }
}
