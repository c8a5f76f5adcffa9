package nl.peilstok.api.result;

import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;

/** A score under the name it has on a page; without an estimate where none was published. */
record Score(String name, Optional<Estimate> estimate) {}
