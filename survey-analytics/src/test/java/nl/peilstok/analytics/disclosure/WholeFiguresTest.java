package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.statistics.Figure.NotComputable;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.tally.DataQuality;
import nl.peilstok.analytics.tally.TallyPlan;
import org.junit.jupiter.api.Test;

final class WholeFiguresTest {
  private static final TallyPlan PLAN = new TallyPlan(Questionnaire.full(), Municipality.small());

  @Test
  void what_is_frozen_thaws_to_the_same_coefficients() {
    Publication publication = Publications.of(DrawnWave.of(7, 300, PLAN), 10);
    Publication thawed =
        Publication.thaw(
            publication.freeze(),
            publication.certificate(),
            publication.segments(),
            publication.instrument());
    assertThat(thawed.whole()).isEqualTo(publication.whole());
    assertThat(thawed.whole().correlations()).hasSize(3);
    ScaleReliability kennis =
        Objects.requireNonNull(publication.whole().reliability().get("kennis"));
    assertThat(kennis.n()).isGreaterThan(100);
    assertThat(kennis.alpha().found()).isPresent();
    assertThat(kennis.items()).hasSize(4);
  }

  @Test
  void under_thirty_people_nothing_is_computed() {
    Publication publication = Publications.of(DrawnWave.of(7, 40, PLAN), 10);
    assertThat(publication.whole().reliability().values())
        .isNotEmpty()
        .allMatch(
            scale ->
                scale.n() == 0
                    && scale.alpha().equals(new NotComputable<>(Undefined.TOO_FEW_VALUES)));
    assertThat(publication.whole().correlations())
        .allMatch(pair -> pair.n() == 0 && pair.correlation().found().isEmpty());
  }

  @Test
  void coefficients_have_two_decimals_and_people_are_rounded_down() {
    Publication publication = Publications.of(DrawnWave.of(7, 300, PLAN), 10);
    assertThat(publication.whole().reliability().values())
        .flatExtracting(scale -> scale.alpha().found().stream().toList())
        .allMatch(alpha -> alpha.equals(Math.round(alpha * 100) / 100.0));
    assertThat(publication.whole().reliability().values()).allMatch(scale -> scale.n() % 10 == 0);
    assertThat(publication.whole().correlations()).allMatch(pair -> pair.n() % 10 == 0);
  }

  @Test
  void people_are_told_no_finer_than_the_smallest_group() {
    DataQuality counted = new DataQuality(100, 3, 40, 97, new DataQuality.Answers(3_000, 61, 240));
    AnswerQuality told = AnswerQuality.of(counted, 10);
    assertThat(told)
        .isEqualTo(
            new AnswerQuality(
                100,
                new PeopleCount.FewerThan(10),
                new PeopleCount.Exactly(40),
                new PeopleCount.MoreThan(90),
                .02,
                .08));
  }

  @Test
  void publications_from_before_have_none_of_it() {
    List<PublicationRow> rows =
        Publications.of(DrawnWave.of(7, 300, PLAN), 10).freeze().stream()
            .filter(row -> !row.base().startsWith("whole/"))
            .toList();
    assertThat(RowReader.contents(rows).whole()).isEqualTo(WholeFigures.NONE);
  }
}
