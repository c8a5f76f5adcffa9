package nl.peilstok.api.platform.security;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** What is known of a refresh token. */
@MappedEntity("refresh_token")
record RefreshRow(@Id String family, String accountId, boolean spent) {}
