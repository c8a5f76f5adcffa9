package nl.peilstok.api.result;

import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;

/** A score under the name it has on a page, or why there is none. */
public record Score(String name, Figure<Estimate> figure) {

  /** The estimate; empty where it cannot be computed. */
  public Optional<Estimate> estimate() {
    return figure.found();
  }
}
