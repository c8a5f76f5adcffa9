package nl.peilstok.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import org.junit.jupiter.api.Test;

final class SayDoGapTest {

  @Test
  void the_gap_is_that_of_each_persons_own_scores() {
    List<double[]> people = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    for (int person = 0; person < 40; person++) {
      double[] scores = {70 + person % 7, 80 - person % 5, 60 + person % 3};
      people.add(scores);
      gaps.add((scores[0] + scores[1]) / 2 - scores[2]);
    }
    SayDoGap gap = known(SayDoGap.of(Covariances.of(people, 3), .95));
    Sample each = Sample.of(gaps.stream().mapToDouble(Double::doubleValue).toArray());
    Interval interval = known(Means.interval(each, .95));
    assertThat(gap.gap()).isCloseTo(each.mean(), within(1e-9));
    assertThat(gap.interval().lower()).isCloseTo(interval.lower(), within(1e-9));
    assertThat(gap.interval().upper()).isCloseTo(interval.upper(), within(1e-9));
  }

  @Test
  void known_and_endorsed_but_not_practised_is_a_gap_of_twenty() {
    // docs/method.md: means 80, 70 and 55; variances 100, all covariances 0, n = 100:
    // 75 − 55 = 20, error √((25 + 25 + 100) / 100) = 1.2247, t = 1.984.
    Covariances scores =
        new Covariances(
            100,
            List.of(80.0, 70.0, 55.0),
            List.of(
                List.of(9900.0, 0.0, 0.0), List.of(0.0, 9900.0, 0.0), List.of(0.0, 0.0, 9900.0)));
    SayDoGap gap = known(SayDoGap.of(scores, .95));
    assertThat(gap.gap()).isCloseTo(20, within(1e-9));
    assertThat(gap.interval().lower()).isCloseTo(17.57, within(.005));
    assertThat(gap.interval().upper()).isCloseTo(22.43, within(.005));
  }

  @Test
  void under_thirty_people_there_is_none() {
    Covariances few =
        new Covariances(
            29,
            List.of(80.0, 70.0, 55.0),
            List.of(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 1.0)));
    assertThat(SayDoGap.of(few, .95)).isEqualTo(new NotComputable<>(Undefined.TOO_FEW_VALUES));
  }

  @Test
  void many_who_ask_and_few_who_practise_make_a_priority() {
    InformationNeed need = known(InformationNeed.of(8, 10, 55, .95));
    assertThat(need.share()).isEqualTo(.8);
    assertThat(need.interval().lower()).isCloseTo(.490, within(.0005));
    assertThat(need.priority()).isCloseTo(36, within(1e-9));
    assertThat(InformationNeed.of(0, 0, 55, .95))
        .isEqualTo(new NotComputable<>(Undefined.NO_VALUES));
  }

  private static <T> T known(Figure<T> figure) {
    return figure.found().orElseThrow();
  }
}
