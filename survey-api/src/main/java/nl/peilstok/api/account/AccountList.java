package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All accounts. */
@Serdeable
record AccountList(List<AccountView> items, @Nullable String next) {}
