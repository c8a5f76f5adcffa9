package nl.peilstok.api.result;

import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.statistics.Figure;

/** A score under the name it has on a page, or why there is none. */
record Score(String name, Figure<Estimate> figure) {

  Optional<Estimate> estimate() {
    return figure.found();
  }
}
