package nl.peilstok.analytics.disclosure;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.CertaintyCounts;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.CrossProducts;
import nl.peilstok.analytics.tally.DimensionMoments;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.instrument.Item;

/**
 * What is counted of people for one base, and when it must not be shown of a group.
 *
 * @param read from everything that is counted
 * @param plus of two groups together
 * @param valid how many people have a valid answer
 * @param uniform whether all of them gave the same one, so that the group tells on each of them
 * @param <S> what is counted
 */
record Measure<S>(
    Function<Counts, S> read,
    BinaryOperator<S> plus,
    ToLongFunction<S> valid,
    Predicate<S> uniform) {

  static Measure<Moments> ofScale(String scale) {
    return new Measure<>(
        counts -> counts.scales().getOrDefault(scale, Moments.NONE),
        Moments::plus,
        Moments::n,
        scores -> isConstant(scores.n(), scores.sum(), scores.sumOfSquares()));
  }

  static Measure<ItemCounts> ofItem(Item item) {
    ItemCounts none = ItemSteps.none(item);
    return new Measure<>(
        counts -> counts.items().getOrDefault(item.id(), none),
        ItemCounts::plus,
        counts -> valid(item, counts),
        counts -> isUniform(item, counts));
  }

  static Measure<CertaintyCounts> ofCertainty(String item) {
    return new Measure<>(
        counts -> counts.certainties().getOrDefault(item, CertaintyCounts.NONE),
        CertaintyCounts::plus,
        CertaintyCounts::n,
        counts -> counts.brierSum() == 0 || counts.confidentlyWrong() == counts.n());
  }

  static Measure<DimensionMoments> ofDimensions() {
    return new Measure<>(
        Counts::dimensions,
        DimensionMoments::plus,
        DimensionMoments::n,
        counts -> isConstantInOne(counts.moments()));
  }

  /** <i>Weet ik niet</i> is an answer to a knowledge item, and gives no value elsewhere. */
  private static long valid(Item item, ItemCounts counts) {
    return counts.answered() + (item instanceof Item.Knowledge ? counts.dontKnow() : 0);
  }

  /** On a multiple choice item each option is a step; everybody may have chosen it. */
  private static boolean isUniform(Item item, ItemCounts full) {
    ItemCounts counts = ItemSteps.counts(item, Resolution.COARSE, full);
    long valid = valid(item, counts);
    return counts.answers().contains(valid)
        || (item instanceof Item.Knowledge && counts.dontKnow() == valid);
  }

  private static boolean isConstantInOne(CrossProducts moments) {
    return IntStream.range(0, moments.variables())
        .anyMatch(one -> isConstant(moments.n(), moments.sum(one), moments.product(one, one)));
  }

  /** No spread: n times the sum of squares is the square of the sum. */
  private static boolean isConstant(long n, long sum, long sumOfSquares) {
    return BigInteger.valueOf(n)
        .multiply(BigInteger.valueOf(sumOfSquares))
        .equals(BigInteger.valueOf(sum).pow(2));
  }
}
