package nl.peilstok.api.invitation;

import io.micronaut.core.annotation.Introspected;

/**
 * What was signed for an invitation.
 *
 * @param blindedHash SHA-256 of the blinded message, empty until one was signed
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // columns as the table has them, never compared
record SignedRow(
    String id, String waveId, boolean issued, byte[] blindedHash, byte[] blindSignature) {}
