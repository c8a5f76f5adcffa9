/**
 * Accounts of those who run the product: logging in, passwords, roles.
 *
 * <p>Logins that are under way belong to {@code platform.security}. People who are measured are no
 * accounts.
 */
@NullMarked
package nl.peilstok.api.account;

import org.jspecify.annotations.NullMarked;
