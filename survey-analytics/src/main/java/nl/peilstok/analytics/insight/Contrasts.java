package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.peilstok.analytics.statistics.AdjustedPValues;
import nl.peilstok.analytics.statistics.CohensD;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.NormalSuperiority;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.statistics.Welch;

/** All differences of a page, corrected together. Source: docs/method.md, 'Two groups'. */
final class Contrasts {
  private static final double CONFIDENCE = .95;
  private static final double FIVE_POINTS = .05;
  private static final double ONE_POINT = .01;
  private static final int WHOLE_POINTS_FROM = 100;

  private Contrasts() {}

  /** Questions that are answered together, so that their tests are corrected together. */
  enum Family {
    /** Kennis, houding and gedrag: named beforehand. */
    DIMENSIONS(AdjustedPValues.HOLM),
    /** The same since the start of a line. */
    DIMENSIONS_SINCE_START(AdjustedPValues.HOLM),
    /** All else that a page looks at. */
    OTHERS(AdjustedPValues.BENJAMINI_HOCHBERG);

    private final AdjustedPValues correction;

    Family(AdjustedPValues correction) {
      this.correction = correction;
    }
  }

  /** Two groups on one scale, in hundredths of a point. */
  record Pair(Figure<Moments> a, Figure<Moments> b, Family family) {

    /** Two that cannot be compared. */
    static Pair none(Undefined reason, Family family) {
      return new Pair(Figure.none(reason), Figure.none(reason), family);
    }
  }

  private record Test(Welch.Test welch, CohensD.Effect effect, double above, long fewest) {}

  /** The difference of each pair, in their order; a test that cannot be made does not count. */
  static List<Figure<Difference>> of(List<Pair> pairs) {
    List<Figure<Test>> tests = pairs.stream().map(Contrasts::test).toList();
    List<Figure<Double>> corrected =
        corrected(
            pairs.stream().map(Pair::family).toList(),
            tests.stream().map(test -> test.map(one -> one.welch().pValue())).toList());
    List<Figure<Difference>> differences = new ArrayList<>();
    for (Figure<Test> test : tests) {
      differences.add(test.with(corrected.get(differences.size()), Contrasts::difference));
    }
    return differences;
  }

  /**
   * The p-values of tests, each corrected with the others of its family.
   *
   * @param families one for each test
   * @param plain a p-value for each test; one that cannot be made does not count
   */
  static List<Figure<Double>> corrected(List<Family> families, List<Figure<Double>> plain) {
    Map<Family, List<Double>> own = new EnumMap<>(Family.class);
    for (int number = 0; number < plain.size(); number++) {
      List<Double> values = own.computeIfAbsent(families.get(number), _ -> new ArrayList<>());
      plain.get(number).found().ifPresent(values::add);
    }
    Map<Family, Iterator<Double>> found = new EnumMap<>(Family.class);
    own.forEach((family, values) -> found.put(family, family.correction.of(values).iterator()));
    List<Figure<Double>> corrected = new ArrayList<>();
    for (Figure<Double> one : plain) {
      Family family = families.get(corrected.size());
      corrected.add(one.map(_ -> Objects.requireNonNull(found.get(family)).next()));
    }
    return corrected;
  }

  /** How many of these tests were made. */
  static int made(List<Figure<Difference>> differences) {
    return (int) differences.stream().filter(one -> one.found().isPresent()).count();
  }

  private static Figure<Test> test(Pair pair) {
    return points(pair.a()).with(points(pair.b()), List::of).then(both -> test(both));
  }

  private static Figure<Test> test(List<Sample> both) {
    Sample a = both.getFirst();
    Sample b = both.getLast();
    return Welch.test(a, b, CONFIDENCE)
        .then(
            welch ->
                CohensD.effect(a, b, CONFIDENCE)
                    .with(
                        NormalSuperiority.probability(a, b),
                        (effect, above) -> new Test(welch, effect, above, Math.min(a.n(), b.n()))));
  }

  private static Figure<Sample> points(Figure<Moments> scores) {
    return scores.map(Parts::points);
  }

  private static Difference difference(Test test, double corrected) {
    return new Difference(
        Rounding.signed(test.welch().difference()),
        rounded(test.welch().interval()),
        Rounding.signedFine(test.effect().g()),
        new Interval(
            Rounding.signedFine(test.effect().intervalOfG().lower()),
            Rounding.signedFine(test.effect().intervalOfG().upper())),
        Rounding.chance(neverCertain(test), test.fewest()),
        Rounding.threeDecimals(test.welch().pValue()),
        Rounding.threeDecimals(corrected));
  }

  /** A chance of 0 or 100 would be about the people who answered, not about a random two. */
  private static double neverCertain(Test test) {
    double least = test.fewest() >= WHOLE_POINTS_FROM ? ONE_POINT : FIVE_POINTS;
    return Math.clamp(test.above(), least, 1 - least);
  }

  static Interval rounded(Interval interval) {
    return new Interval(Rounding.signed(interval.lower()), Rounding.signed(interval.upper()));
  }
}
