package nl.peilstok.api.result.comparison;

import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;

/** Names of scales on a page, and which of them a chart has room for. */
record ScaleLabels(Instrument instrument, Words words) {

  String name(String scale) {
    return ScaleNames.of(find(scale), instrument).in(words.language());
  }

  boolean isDimension(String scale) {
    return Dimension.find(scale).isPresent();
  }

  /** Whether it runs over all themes, or is a theme as a whole. */
  boolean isMain(String scale) {
    Scale found = find(scale);
    return found.theme() == null || found.dimension() == null;
  }

  private Scale find(String id) {
    return instrument.scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scale of this instrument: " + id));
  }
}
