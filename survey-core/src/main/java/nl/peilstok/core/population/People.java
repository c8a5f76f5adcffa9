package nl.peilstok.core.population;

import java.util.Map;

/** The staff list. */
public interface People {

  /** How many people have each combination of values. */
  Map<Segments, Integer> combinations();
}
