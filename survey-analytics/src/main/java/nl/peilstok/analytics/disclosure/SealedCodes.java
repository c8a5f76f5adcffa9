package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;

/**
 * Those who answered by sealed code in a wave that also invites: a group of their own under each
 * top unit, or, where that is too small, under the organisation.
 *
 * <p>So no department's figures have answers in them of which only the top unit is known. Source:
 * docs/privacy.md, section 5.
 */
final class SealedCodes {
  private SealedCodes() {}

  /** Everybody, with small groups by sealed code moved up. */
  static List<Cohort> movedUp(List<Cohort> everybody, SegmentPlan segments, int k) {
    Map<String, Integer> respondents = new TreeMap<>();
    everybody.stream()
        .filter(SealedCodes::isBySealedCode)
        .forEach(one -> respondents.merge(one.segments().unit(), one.n(), Integer::sum));
    String top = segments.organisation().units().root().map(Unit::code).orElse("");
    return everybody.stream()
        .map(
            one ->
                isBySealedCode(one) && respondents.getOrDefault(one.segments().unit(), 0) < k
                    ? under(top, one)
                    : one)
        .toList();
  }

  private static Cohort under(String unit, Cohort one) {
    Segments segments = one.segments();
    Segments above =
        new Segments(
            unit, segments.role(), segments.doelgroep(), segments.tenure(), segments.marks());
    return new Cohort(above, one.counted(), one.n(), one.invited());
  }

  private static boolean isBySealedCode(Cohort one) {
    return one.segments().role().equals(SegmentPlan.SEALED_CODE);
  }
}
