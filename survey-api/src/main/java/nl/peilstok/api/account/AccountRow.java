package nl.peilstok.api.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.security.AccountRole;
import org.jspecify.annotations.Nullable;

/** An account with its roles and units joined by commas, as one query returns it. */
@MappedEntity("account")
record AccountRow(
    @Id String id,
    String email,
    String name,
    boolean mustChangePassword,
    boolean disabled,
    @Nullable String roles,
    @Nullable String units) {

  Account account() {
    Set<AccountRole> known =
        codes(roles).stream().map(AccountRole::valueOf).collect(Collectors.toSet());
    return new Account(id, email, name, known, codes(units), mustChangePassword, disabled);
  }

  private static Set<String> codes(@Nullable String joined) {
    return joined == null ? Set.of() : Set.copyOf(Arrays.asList(joined.split(",", -1)));
  }
}
