package nl.peilstok.analytics.statistics;

/** A confidence interval, in the unit of its figure. */
public record Interval(double lower, double upper) {}
