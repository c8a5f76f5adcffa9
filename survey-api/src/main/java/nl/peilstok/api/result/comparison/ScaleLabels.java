package nl.peilstok.api.result.comparison;

import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.ScaleNames;
import nl.peilstok.api.result.Scales;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;

/** Names of scales on a page, and which of them a chart has room for. */
record ScaleLabels(Publication publication, Words words) {

  String name(String scale) {
    return ScaleNames.of(Scales.find(publication, scale), publication.instrument())
        .in(words.language());
  }

  boolean isDimension(String scale) {
    return Dimension.find(scale).isPresent();
  }

  /** Whether it runs over all themes, or is a theme as a whole. */
  boolean isMain(String scale) {
    Scale found = Scales.find(publication, scale);
    return found.theme() == null || found.dimension() == null;
  }
}
