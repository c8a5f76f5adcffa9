package nl.peilstok.analytics.recovery;

import java.util.List;
import java.util.Locale;

/**
 * The discoveries of pages of one kind, a page for each organisation.
 *
 * @param name of the kind
 */
record FalseDiscoveries(String name, List<Discoveries> pages) {

  /** Copy the list. */
  FalseDiscoveries {
    pages = List.copyOf(pages);
  }

  /**
   * The mean share of false ones among the discoveries of a page. Where there is nothing to find it
   * is the share of pages with any discovery.
   */
  double rate() {
    return pages.stream().mapToDouble(Discoveries::falseShare).average().orElse(0);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-50s %6.2f %%  %d pages: %d false of %d discoveries, %d tests of nothing of %d",
        name,
        100 * rate(),
        pages.size(),
        pages.stream().mapToLong(Discoveries::falsely).sum(),
        pages.stream().mapToLong(Discoveries::found).sum(),
        pages.stream().mapToLong(Discoveries::nulls).sum(),
        pages.stream().mapToLong(Discoveries::comparisons).sum());
  }
}
