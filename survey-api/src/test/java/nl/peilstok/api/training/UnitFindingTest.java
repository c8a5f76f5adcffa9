package nl.peilstok.api.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.insight.AssumedEffect;
import nl.peilstok.analytics.insight.HeatMap;
import nl.peilstok.analytics.insight.Priorities;
import nl.peilstok.analytics.insight.Priority;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.insight.TargetGroup;
import nl.peilstok.analytics.insight.UnitProgress;
import nl.peilstok.analytics.insight.UnitView;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Wording;
import org.junit.jupiter.api.Test;

/** The one sentence on top of the pages of decisions. */
final class UnitFindingTest {
  private static final Wording NAME = new Wording("Balie", "Desk");
  private static final ShownGroup PEOPLE =
      new ShownGroup(
          Partition.WAAR,
          new TreeSet<>(List.of(1)),
          NAME,
          20,
          30,
          Figure.none(Undefined.NO_VALUES));

  @Test
  void a_clear_change_comes_before_a_difference_from_the_rest() {
    assertThat(finding(gap(9, 5, 13), gap(-4, -7, -1)))
        .isEqualTo(
            "Balie gaat achteruit op gedrag: 4,0 punten sinds de vorige meting (zeker 1,0 tot 7,0).");
  }

  @Test
  void without_a_clear_change_it_says_how_the_unit_differs() {
    assertThat(finding(gap(9, 5, 13), gap(1, -2, 4)))
        .isEqualTo("Balie scoort op gedrag hoger dan de rest: 9,0 punten (zeker 5,0 tot 13,0).");
  }

  @Test
  void what_may_be_chance_cannot_be_told_apart() {
    assertThat(finding(gap(2, -1, 5), Figure.none(Undefined.NOT_PUBLISHED)))
        .isEqualTo("Balie is niet te onderscheiden van de rest van de organisatie.");
  }

  @Test
  void priorities_say_how_sure_the_first_is() {
    PrioritiesPage.ScaleWords words = words();
    assertThat(PrioritiesPage.finding(new Priorities(75, List.of(), 4), words))
        .isEqualTo("Alle groepen halen het streefcijfer van 75.");
    Priority sure = priority(new Priority.Place(1, 1, 2));
    assertThat(PrioritiesPage.finding(new Priorities(75, List.of(sure), 4), words))
        .contains("Het meeste is te winnen bij Balie", "zeker genoeg");
    Priority one = priority(new Priority.Place(1, 2, 2));
    assertThat(PrioritiesPage.finding(new Priorities(75, List.of(one, one), 4), words))
        .contains("Bovenaan staat Balie", "ook een van 1 andere");
  }

  private static Priority priority(Priority.Place place) {
    return new Priority(
        new TargetGroup(new TreeSet<>(List.of(new HeatMap.Cell("a", "b"))), PEOPLE),
        new Scale("email.gedrag", "email", Dimension.GEDRAG, List.of("vraag")),
        new Priority.Score(60, new Interval(55, 65), true),
        15,
        AssumedEffect.on(Dimension.GEDRAG),
        new Priority.Gain(162, new Interval(-10, 300)),
        place);
  }

  private static String finding(Figure<UnitProgress.Gap> rest, Figure<UnitProgress.Gap> change) {
    UnitView.Group own =
        new UnitView.Group(
            new TreeSet<>(List.of("balie")), new TreeSet<>(), PEOPLE, Map.of(), Map.of());
    UnitProgress.Line line =
        new UnitProgress.Line(
            "gedrag",
            Figure.none(Undefined.NO_VALUES),
            Figure.none(Undefined.NO_VALUES),
            Figure.none(Undefined.NO_VALUES),
            rest,
            change);
    return UnitFinding.of(new UnitProgress(own, List.of(line)), words(), "Balie");
  }

  private static Figure<UnitProgress.Gap> gap(double value, double lower, double upper) {
    return Figure.of(new UnitProgress.Gap(value, new Interval(lower, upper)));
  }

  private static PrioritiesPage.ScaleWords words() {
    Instrument instrument =
        new Instrument("proef", "1", NAME, NAME, List.of(), List.of(), List.of());
    return new PrioritiesPage.ScaleWords(instrument, Words.in(Language.NL));
  }
}
