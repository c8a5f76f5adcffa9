package nl.peilstok.api.result;

import java.util.List;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;

/** Find the scales of a publication's instrument. */
public final class Scales {
  private Scales() {}

  /** The scale, or a refusal that names the query's field. */
  public static Scale find(Publication publication, String id) {
    return publication.instrument().scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.of(
                    Failure.INVALID_REQUEST, List.of(Fault.of("scale", Reason.UNKNOWN_VALUE))));
  }

  /** Kennis, houding and gedrag, as far as the instrument has them. */
  public static List<String> dimensions(Publication publication) {
    List<String> codes = List.of(Dimension.values()).stream().map(Dimension::code).toList();
    return publication.instrument().scales().stream()
        .map(Scale::id)
        .filter(codes::contains)
        .toList();
  }
}
