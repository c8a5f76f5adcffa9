package nl.peilstok.api.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A member of staff, as the framework knows one; the CSRF token is empty for a bearer. */
record StaffAuthentication(Viewer viewer, String csrfToken) implements Authentication {

  @Override
  public String getName() {
    return viewer.id();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<String> getRoles() {
    if (viewer.mustChangePassword()) {
      return List.of(Access.PASSWORD_CHANGE);
    }
    return Stream.concat(Stream.of(Access.STAFF), viewer.roles().stream().map(Enum::name)).toList();
  }
}
