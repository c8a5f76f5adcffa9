package nl.peilstok.api.result;

import java.util.Comparator;
import java.util.List;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.api.platform.page.Words;

/**
 * Say in words what stands out among several scores, and how sure that is.
 *
 * <p>The highest and the lowest are called different only where their 95 % intervals lie apart,
 * which is stricter than a test of the difference.
 */
public final class Finding {
  private static final Comparator<Named> BY_MEAN =
      Comparator.comparingDouble(named -> named.estimate().mean());

  private Finding() {}

  private record Named(String name, Estimate estimate) {}

  /** The sentences about the highest and the lowest. */
  public static String of(List<Score> scores, Words words) {
    List<Named> known =
        scores.stream()
            .flatMap(
                score ->
                    score.estimate().map(estimate -> new Named(score.name(), estimate)).stream())
            .sorted(BY_MEAN)
            .toList();
    if (known.isEmpty()) {
      return words.text("results.finding.none");
    }
    Named lowest = known.getFirst();
    Named highest = known.getLast();
    if (known.size() == 1) {
      return sentence("results.finding.one", highest, words);
    }
    boolean apart = highest.estimate().interval().lower() > lowest.estimate().interval().upper();
    return String.join(
        " ",
        sentence("results.finding.highest", highest, words),
        sentence("results.finding.lowest", lowest, words),
        words.text(apart ? "results.finding.apart" : "results.finding.close"));
  }

  private static String sentence(String key, Named named, Words words) {
    Estimate estimate = named.estimate();
    return words.text(
        key,
        named.name(),
        words.number(estimate.mean(), 1),
        words.number(estimate.interval().lower(), 1),
        words.number(estimate.interval().upper(), 1));
  }
}
