package nl.peilstok.api.platform.json;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Take lists and maps as callers send them: absent means empty, a null inside is refused. */
public final class Sent {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private Sent() {}

  /** Bytes in base64url without padding; anything else is a fault of the field. */
  public static byte[] bytes(String field, @Nullable String sent) {
    try {
      return Base64.getUrlDecoder().decode(sent == null ? "" : sent);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of(field, Reason.MALFORMED)));
    }
  }

  /** A SHA-256 in lower-case hexadecimal; anything else is a fault of the field. */
  public static byte[] hash(String field, @Nullable String sent) {
    if (sent == null || !HASH.matcher(sent).matches()) {
      throw Refusal.of(Failure.INVALID_REQUEST, List.of(Fault.of(field, Reason.MALFORMED)));
    }
    return HexFormat.of().parseHex(sent);
  }

  /** A list without nulls. */
  public static <T> List<T> list(@Nullable List<T> sent) {
    if (sent == null) {
      return List.of();
    }
    if (sent.stream().anyMatch(Objects::isNull)) {
      throw Refusal.of(Failure.UNREADABLE_REQUEST);
    }
    return sent;
  }

  /** A map without nulls. */
  public static <T> Map<String, T> map(@Nullable Map<String, T> sent) {
    if (sent == null) {
      return Map.of();
    }
    if (sent.values().stream().anyMatch(Objects::isNull)) {
      throw Refusal.of(Failure.UNREADABLE_REQUEST);
    }
    return sent;
  }
}
