package nl.peilstok.core.instrument;

/** A subject that items are about, such as phishing. */
public record Theme(String id, Wording name) {}
