package nl.peilstok.api.account;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What a password hash costs.
 *
 * @param memory in KiB
 */
@ConfigurationProperties("peilstok.password")
record PasswordSettings(int memory, int iterations) {}
