package nl.peilstok.api.platform.persistence;

import io.micronaut.core.annotation.Introspected;

/**
 * A single column of bytes, selected as {@code bytes}.
 *
 * <p>A repository method cannot return {@code Optional<byte[]>}: the bytes would be read as one.
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // one column of a row, never compared
public record BytesColumn(byte[] bytes) {}
