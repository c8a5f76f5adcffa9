/**
 * The issuer: personal invitations, their codes, and the blind signatures that let people answer.
 *
 * <p>It knows who is invited and for whom a token was signed. It never sees a token, an answer or a
 * row of the collector, and shares no key with it.
 */
@NullMarked
package nl.peilstok.api.invitation;

import org.jspecify.annotations.NullMarked;
