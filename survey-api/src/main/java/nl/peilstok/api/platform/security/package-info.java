/**
 * Who is asking: logins of staff (bearer tokens for the API, a cookie for pages) and of
 * respondents.
 *
 * <p>Accounts and their passwords belong to the feature {@code account}; what a role may see of a
 * subject belongs to the feature of that subject.
 */
@NullMarked
package nl.peilstok.api.platform.security;

import org.jspecify.annotations.NullMarked;
