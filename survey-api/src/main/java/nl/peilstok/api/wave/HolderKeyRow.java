package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A key holder's key pair for one wave, its private half wrapped under the passphrase. */
@MappedEntity("holder_key")
@SuppressWarnings("ArrayRecordComponent") // a row of bytes as the table has it, never compared
record HolderKeyRow(
    @Id String waveId,
    String accountId,
    byte[] publicKey,
    byte[] wrappedPrivateKey,
    boolean confirmed) {}
