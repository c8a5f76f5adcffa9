package nl.peilstok.analytics.statistics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of the population by one characteristic.
 *
 * @param name of the characteristic
 * @param totals how many people there are, by category
 */
public record Margin(String name, SortedMap<String, Double> totals) {

  /** Copy the totals. */
  public Margin {
    totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
  }

  /** How many people there are in all. */
  public double population() {
    return totals.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double total(String category) {
    return totals.getOrDefault(category, 0.0);
  }
}
