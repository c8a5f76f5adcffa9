package nl.peilstok.api.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What logging in needs of an account. */
@MappedEntity("account")
record CredentialRow(
    @Id String id,
    String passwordHash,
    boolean disabled,
    int failedLogins,
    @Nullable Instant loginAllowedFrom) {}
