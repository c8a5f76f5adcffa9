package nl.peilstok.core.training;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A training of the catalogue.
 *
 * @param theme the id of the theme it is about, as instruments spell it
 * @param dimensions what it works on, at least one
 * @param minutes what it asks of somebody who takes part
 * @param places how many people can take part in all; null without limit
 */
public record Training(
    String code,
    Wording name,
    String theme,
    Set<Dimension> dimensions,
    Form form,
    int minutes,
    Price price,
    @Nullable Integer places,
    Audience audience) {

  /** Copy the dimensions; refuse a training that works on nothing, takes no time or no people. */
  public Training {
    if (dimensions.isEmpty() || minutes < 1 || (places != null && places < 1)) {
      throw new IllegalArgumentException("a training has a dimension, a length and places");
    }
    dimensions = Collections.unmodifiableSet(EnumSet.copyOf(dimensions));
  }

  /** Whether so many people fit. */
  public boolean holds(int people) {
    return places == null || people <= places;
  }
}
