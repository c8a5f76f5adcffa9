package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleCorrelation;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Dimension;

/**
 * The say–do gap of the whole organisation, from its published means, spreads and correlations.
 *
 * @param gap in points with one decimal, positive where gedrag stays behind
 * @param interval its 95 % interval
 */
public record WholeGap(double gap, Interval interval) {
  private static final List<String> SCALES =
      List.of(Dimension.values()).stream().map(Dimension::code).toList();
  private static final double CONFIDENCE = .95;
  private static final double HUNDREDTHS = 100;

  /** The gap; none where a dimension or a correlation is not published. */
  public static Figure<WholeGap> of(Publication publication) {
    List<Sample> samples =
        SCALES.stream().flatMap(scale -> sample(publication, scale).found().stream()).toList();
    if (samples.size() < SCALES.size()) {
      return Figure.none(Undefined.NOT_PUBLISHED);
    }
    return covariances(publication, samples)
        .map(scores -> SayDoGap.of(scores, CONFIDENCE).map(WholeGap::rounded))
        .orElse(Figure.none(Undefined.NOT_PUBLISHED));
  }

  private static WholeGap rounded(SayDoGap exact) {
    return new WholeGap(
        Rounding.oneDecimal(exact.gap()),
        new Interval(
            Rounding.oneDecimal(exact.interval().lower()),
            Rounding.oneDecimal(exact.interval().upper())));
  }

  private static Optional<Covariances> covariances(Publication publication, List<Sample> samples) {
    long people = samples.stream().mapToLong(Sample::n).min().orElse(0);
    List<List<Double>> squares = new ArrayList<>();
    for (int first = 0; first < samples.size(); first++) {
      List<Double> line = new ArrayList<>();
      for (int second = 0; second < samples.size(); second++) {
        Optional<Double> r = first == second ? Optional.of(1.0) : r(publication, first, second);
        if (r.isEmpty()) {
          return Optional.empty();
        }
        line.add(
            r.get()
                * deviation(samples.get(first))
                * deviation(samples.get(second))
                * (people - 1));
      }
      squares.add(line);
    }
    return Optional.of(
        new Covariances(people, samples.stream().map(Sample::mean).toList(), squares));
  }

  private static Optional<Double> r(Publication publication, int first, int second) {
    String one = SCALES.get(first);
    String other = SCALES.get(second);
    return publication.whole().correlations().stream()
        .filter(
            pair ->
                (pair.first().equals(one) && pair.second().equals(other))
                    || (pair.first().equals(other) && pair.second().equals(one)))
        .findFirst()
        .map(ScaleCorrelation::correlation)
        .flatMap(Figure::found);
  }

  private static double deviation(Sample sample) {
    return sample.n() < 2 ? 0 : Math.sqrt(sample.squares() / (sample.n() - 1));
  }

  private static Figure<Sample> sample(Publication publication, String scale) {
    Parts parts = new Parts(publication, Partition.WIE, List.of(scale));
    Figure<Moments> scores = parts.scores(publication.numbers(Partition.WIE), scale);
    return scores.map(found -> Sample.of(found).dividedBy(HUNDREDTHS));
  }
}
