package nl.peilstok.analytics.tally;

import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.SegmentPlan;

/** What is counted, and along which segment values; both frozen in the wave's manifest. */
public record TallyPlan(Instrument instrument, SegmentPlan segments) {}
