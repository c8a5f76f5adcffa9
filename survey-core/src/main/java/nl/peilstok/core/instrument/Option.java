package nl.peilstok.core.instrument;

/** One of the answers that an item offers. */
public record Option(String id, Wording text) {}
