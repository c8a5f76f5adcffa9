package nl.peilstok.core.population;

import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/** A role under a role group; {@code parent} is null for a role group. */
public record Role(String code, Wording name, @Nullable String parent) {}
