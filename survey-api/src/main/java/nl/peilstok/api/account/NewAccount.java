package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account to be made, as sent. */
@Serdeable
record NewAccount(
    @Nullable String email,
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable List<String> units) {}
