package nl.peilstok.api.account;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * The first administrator.
 *
 * @param reset whether to give that account a new one-time password at this start
 */
@ConfigurationProperties("peilstok.administrator")
record AdministratorSettings(String email, boolean reset) {}
