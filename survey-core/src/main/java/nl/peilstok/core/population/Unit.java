package nl.peilstok.core.population;

import org.jspecify.annotations.Nullable;

/** A part of the organisation; {@code parent} is null for the organisation itself. */
public record Unit(String code, String name, UnitKind kind, @Nullable String parent) {}
