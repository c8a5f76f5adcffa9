package nl.peilstok.api.platform.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import org.jspecify.annotations.Nullable;

/** Take lists and maps as callers send them: absent means empty, a null inside is refused. */
public final class Sent {
  private Sent() {}

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
