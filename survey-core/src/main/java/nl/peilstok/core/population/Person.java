package nl.peilstok.core.population;

/** One member of staff, as the staff list has it. */
public record Person(String id, String name, String email, Segments segments) {}
