package nl.peilstok.api.platform.chart;

/**
 * A mean with its interval.
 *
 * @param value the mean as it is printed
 * @param title what the mark says when it is pointed at
 */
public record Mark(double mean, double low, double high, String value, String title) {}
