package nl.peilstok.core.population;

import nl.peilstok.core.instrument.Wording;

/** A value people can have: a doelgroep, a tenure band or a risk mark. */
public record SegmentValue(String code, Wording name) {}
