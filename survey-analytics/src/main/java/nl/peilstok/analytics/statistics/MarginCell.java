package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * Those respondents who are alike in every margin.
 *
 * @param categories theirs, in the order of the margins
 * @param start the sum of their weights to start from; their number where all start alike
 */
public record MarginCell(List<String> categories, double start) {

  /** Copy the categories. */
  public MarginCell {
    categories = List.copyOf(categories);
  }
}
