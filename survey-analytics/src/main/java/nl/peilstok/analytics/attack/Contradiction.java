package nl.peilstok.analytics.attack;

/** One group that was read with two counts: one of them counts somebody else. */
public record Contradiction(Fact one, Fact other) {}
