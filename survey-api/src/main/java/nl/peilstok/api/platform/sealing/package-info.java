/**
 * Seal bytes with a public key, open them with the private one, and wrap keys under passphrases.
 *
 * <p>HPKE (RFC 9180) by Tink, Argon2id by Bouncy Castle; which key seals what is told elsewhere.
 */
@NullMarked
package nl.peilstok.api.platform.sealing;

import org.jspecify.annotations.NullMarked;
