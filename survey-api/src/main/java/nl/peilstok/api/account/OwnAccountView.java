package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.api.platform.security.Viewer;

/** The account that is asking. */
@Serdeable
record OwnAccountView(
    String id,
    String email,
    String name,
    List<String> roles,
    List<String> units,
    boolean mustChangePassword) {

  static OwnAccountView of(Viewer viewer) {
    return new OwnAccountView(
        viewer.id(),
        viewer.email(),
        viewer.name(),
        viewer.roles().stream().sorted().map(AccountRole::code).toList(),
        viewer.units().stream().sorted().toList(),
        viewer.mustChangePassword());
  }
}
