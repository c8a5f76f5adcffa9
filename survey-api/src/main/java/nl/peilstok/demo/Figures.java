package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.Locale;
import java.util.Optional;
import nl.peilstok.core.instrument.Dimension;

/** Read scores as the server tells them. */
final class Figures {
  /** What stands where there is no figure. */
  static final String NONE = "–";

  private Figures() {}

  /** The organisation's score on a dimension, out of an overview. */
  static Optional<JsonNode> score(JsonNode overview, Dimension dimension) {
    return Json.list(overview, "scales").stream()
        .filter(scale -> Json.text(scale, "id").equals(dimension.code()))
        .map(scale -> Json.field(scale, "score"))
        .findFirst();
  }

  /** A mean with its interval. */
  static String text(JsonNode score) {
    if (Json.text(score, "mean", "").isEmpty()) {
      return NONE;
    }
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f–%.1f)",
        Json.field(score, "mean").getDoubleValue(),
        Json.field(score, "low").getDoubleValue(),
        Json.field(score, "high").getDoubleValue());
  }
}
