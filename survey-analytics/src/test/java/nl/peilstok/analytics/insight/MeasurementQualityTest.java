package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Segments;
import org.junit.jupiter.api.Test;

final class MeasurementQualityTest {
  private static final Segments POLICY = person("beleid", "eindgebruiker");
  private static final Segments DATA = person("data", "specialist");

  @Test
  void a_role_that_answered_less_counts_for_more_of_the_whole() {
    // 40 of 50 policy officers at 50 points, 20 of 100 data people at 75: unweighted 58.3,
    // weighted (50 · 50 + 100 · 75) / 150 = 66.7.
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(40, POLICY, 3)
                .silent(10, POLICY)
                .answering(20, DATA, 4)
                .silent(80, DATA),
            10);
    WeightedScore kennis =
        Objects.requireNonNull(MeasurementQuality.of(publication).weighted().get("kennis"))
            .found()
            .orElseThrow();
    assertThat(kennis.n()).isEqualTo(60);
    assertThat(kennis.unweighted()).isCloseTo(58.3, within(.05));
    assertThat(kennis.mean()).isCloseTo(66.7, within(.05));
    // Weights 1.25 and 5: 60 · (40 · 1.25² + 20 · 5²) / 150² = 1.5; 60 / 1.5 = 40; 5 / 2.5 = 2.
    assertThat(kennis.designEffect()).isEqualTo(1.5);
    assertThat(kennis.effectiveN()).isEqualTo(40);
    assertThat(kennis.largestWeight()).isEqualTo(2);
  }

  @Test
  void everybody_answering_alike_looks_like_everybody() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(20, POLICY, 3)
                .silent(20, POLICY)
                .answering(20, DATA, 4)
                .silent(20, DATA),
            10);
    List<Likeness> likeness = MeasurementQuality.of(publication).likeness();
    assertThat(likeness).extracting(Likeness::key).contains(SegmentKey.ROLE, SegmentKey.DOELGROEP);
    assertThat(likeness.getFirst().indicator().found()).contains(1.0);
    assertThat(likeness.getFirst().largestBias().found()).contains(0.0);
  }

  @Test
  void one_group_cannot_be_weighted_or_compared() {
    Publication publication =
        Publications.of(Waves.in(Municipality.small()).answering(20, POLICY, 3), 10);
    MeasurementQuality quality = MeasurementQuality.of(publication);
    assertThat(quality.likeness())
        .allMatch(one -> one.indicator().equals(new NotComputable<>(Undefined.ONE_GROUP)));
    assertThat(quality.weighted().values())
        .allMatch(score -> score.found().orElseThrow().designEffect() == 1);
  }

  private static Segments person(String role, String doelgroep) {
    return new Segments("a", role, doelgroep, "lang", Set.of());
  }
}
