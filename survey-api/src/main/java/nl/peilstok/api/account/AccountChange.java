package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to change of an account, as sent; what is absent stays. */
@Serdeable
record AccountChange(
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable List<String> units,
    @Nullable Boolean disabled) {

  static AccountChange toDisabled(boolean disabled) {
    return new AccountChange(null, null, null, disabled);
  }
}
