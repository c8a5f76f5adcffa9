package nl.peilstok.api.platform.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A viewer with the login that was found, as one query returns them. */
@MappedEntity("account")
record ViewerRow(
    @Id String id,
    String email,
    String name,
    boolean mustChangePassword,
    @Nullable String roles,
    @Nullable String units,
    String login,
    String csrfToken,
    Instant expiresAt) {

  StaffAuthentication authentication() {
    Set<AccountRole> viewerRoles =
        codes(roles).stream().map(AccountRole::valueOf).collect(Collectors.toSet());
    return new StaffAuthentication(
        new Viewer(id, email, name, viewerRoles, codes(units), mustChangePassword, login),
        csrfToken);
  }

  private static Set<String> codes(@Nullable String joined) {
    return joined == null ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",", -1)));
  }
}
