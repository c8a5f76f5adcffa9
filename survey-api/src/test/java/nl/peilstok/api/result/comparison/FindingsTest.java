package nl.peilstok.api.result.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.CohortGroup;
import nl.peilstok.analytics.insight.Comparison;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Mix;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.insight.Trend;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.ScaleBreak;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;
import org.junit.jupiter.api.Test;

/** What the pages of comparisons and trends say in one sentence or two. */
final class FindingsTest {
  private static final Figure<Difference> NOTHING = Figure.none(Undefined.NOT_PUBLISHED);

  @Test
  void two_groups_that_cannot_be_told_apart_are_called_that() {
    assertThat(comparison(difference(2, .3), difference(-1, .6)))
        .isEqualTo("Manager en Beleid zijn niet te onderscheiden. Wij toetsten 2 onderdelen.");
    assertThat(comparison(NOTHING)).startsWith("Manager en Beleid zijn niet te vergelijken.");
  }

  @Test
  void the_largest_real_difference_is_named_with_its_interval_and_how_many_there_are() {
    assertThat(comparison(difference(2, .3), difference(-4, .01), difference(3, .02)))
        .isEqualTo(
            "Manager scoort lager dan Beleid op Houding: 4,0 punten (tussen 2,0 en 6,0). "
                + "Op 2 van de 3 onderdelen is er een verschil. "
                + "Op de andere zijn zij niet te onderscheiden.");
    assertThat(comparison(difference(4, .01)))
        .isEqualTo(
            "Manager scoort hoger dan Beleid op Kennis: 4,0 punten (tussen 2,0 en 6,0). "
                + "Er is een verschil op alle 1 onderdelen.");
  }

  @Test
  void a_change_is_named_and_no_change_is_a_normal_outcome() {
    assertThat(trend(line("gedrag", difference(-4, .01), Map.of(), false)))
        .isEqualTo(
            "Gedrag (zelfgerapporteerd) daalde sinds Voorjaar: 4,0 punten (tussen 2,0 en 6,0).");
    assertThat(trend(line("kennis", difference(4, .2), Map.of(), false)))
        .isEqualTo(
            "Sinds Voorjaar is geen verandering te onderscheiden in kennis, houding en gedrag.");
    assertThat(trend(line("kennis", NOTHING, Map.of(), false)))
        .isEqualTo("De verandering sinds Voorjaar is niet te berekenen.");
  }

  @Test
  void a_mean_that_moves_by_its_mix_is_said_to() {
    Figure<Mix> mix =
        Figure.of(new Mix(-3.8, new Interval(-5, -2.6), -.2, new Interval(-2.1, 1.7), 3));
    assertThat(trend(line("gedrag", difference(-4, .01), Map.of(SegmentKey.DOELGROEP, mix), false)))
        .endsWith(
            "Dat komt bij Gedrag (zelfgerapporteerd) vooral doordat de samenstelling veranderde"
                + " (−3,8 punten).");
    Figure<Mix> within =
        Figure.of(new Mix(-.3, new Interval(-1, .4), -3.7, new Interval(-5, -2.4), 3));
    assertThat(
            trend(line("gedrag", difference(-4, .01), Map.of(SegmentKey.DOELGROEP, within), false)))
        .doesNotContain("samenstelling");
  }

  @Test
  void other_people_may_shift_a_mean_of_which_no_change_can_be_told() {
    Figure<Mix> mix =
        Figure.of(new Mix(3.1, new Interval(.9, 5.3), -1.3, new Interval(-5.9, 3.2), 4));
    assertThat(trend(line("kennis", difference(1.6, .9), Map.of(SegmentKey.DOELGROEP, mix), false)))
        .isEqualTo(
            "Sinds Voorjaar is geen verandering te onderscheiden in kennis, houding en gedrag."
                + " Alleen al doordat er andere mensen in de groep zitten, verschuift Kennis met"
                + " +3,1 punten (tussen +0,9 en +5,3).");
    Figure<Mix> maybe =
        Figure.of(new Mix(3.1, new Interval(-.9, 7.3), -1.3, new Interval(-5.9, 3.2), 4));
    assertThat(
            trend(line("kennis", difference(1.6, .9), Map.of(SegmentKey.DOELGROEP, maybe), false)))
        .doesNotContain("andere mensen");
  }

  @Test
  void groups_that_changed_are_named_and_hints_are_called_hints() {
    assertThat(changes(difference(-4, .01), difference(6, .2)))
        .isEqualTo(
            "Gedrag (zelfgerapporteerd) daalde in Manager: −4,0 punten (tussen −6,0 en −2,0).");
    assertThat(changes(difference(-4, .04, .3), difference(6, .03, .3), difference(-1, .9, .9)))
        .isEqualTo(
            "Sinds Voorjaar is in geen van de 3 groepen een verandering te onderscheiden."
                + " De sterkste aanwijzing voor een daling: Gedrag (zelfgerapporteerd) in Manager,"
                + " −4,0 punten (tussen −6,0 en −2,0). De sterkste aanwijzing voor een stijging:"
                + " Gedrag (zelfgerapporteerd) in Manager, +6,0 punten (tussen +4,0 en +8,0)."
                + " Kijk daar als eerste, maar het kan toeval zijn.");
    assertThat(changes(difference(-4, .2), difference(6, .2)))
        .isEqualTo("Sinds Voorjaar is in geen van de 2 groepen een verandering te onderscheiden.");
    assertThat(changes(NOTHING, NOTHING))
        .isEqualTo("De verandering sinds Voorjaar is niet te berekenen.");
    Figure<Difference> fell = difference(-4, .01);
    assertThat(changes(fell, fell, fell, fell, fell)).endsWith("In de tabel staan er nog 2.");
  }

  @Test
  void a_line_that_breaks_is_said_to() {
    assertThat(
            trend(
                line("kennis", difference(4, .2), Map.of(), false),
                line("houding", Figure.none(Undefined.REWORDED), Map.of(), true)))
        .endsWith("De lijn van Houding breekt: niet alle vragen zijn dezelfde.");
  }

  @SafeVarargs
  private static String comparison(Figure<Difference>... differences) {
    List<String> scales = List.of("kennis", "houding", "gedrag");
    List<Comparison.Line> lines = new ArrayList<>();
    int tests = 0;
    for (Figure<Difference> difference : differences) {
      lines.add(new Comparison.Line(scales.get(lines.size()), none(), none(), difference));
      tests += difference.found().isPresent() ? 1 : 0;
    }
    return new ComparisonFinding("Manager", "Beleid", labels())
        .of(new Comparison(group(), group(), lines, tests));
  }

  private static String trend(Trend.Line... lines) {
    return new TrendFinding("Voorjaar", labels())
        .of(new Trend(List.of(Optional.of(group())), List.of(lines), lines.length));
  }

  private static Trend.Line line(
      String scale, Figure<Difference> change, Map<SegmentKey, Figure<Mix>> mixes, boolean breaks) {
    Optional<ScaleBreak> end =
        breaks
            ? Optional.of(new ScaleBreak(List.of("ww-h"), List.of(), List.of()))
            : Optional.empty();
    return new Trend.Line(
        scale, List.of(none(), none()), List.of(Optional.empty(), end), 0, change, change, mixes);
  }

  @SafeVarargs
  private static String changes(Figure<Difference>... differences) {
    List<Changes.Row> rows = new ArrayList<>();
    int tests = 0;
    for (Figure<Difference> change : differences) {
      Changes.Line line = new Changes.Line("gedrag", none(), none(), change);
      rows.add(new Changes.Row(group(), group(), List.of(line)));
      tests += change.found().isPresent() ? 1 : 0;
    }
    return new ChangesFinding("Voorjaar", labels()).of(new Changes(SegmentKey.ROLE, rows, tests));
  }

  private static Figure<Difference> difference(double points, double corrected) {
    return difference(points, corrected, corrected);
  }

  private static Figure<Difference> difference(double points, double p, double corrected) {
    return Figure.of(
        new Difference(
            points,
            new Interval(points - 2, points + 2),
            points / 10,
            new Interval(0, 0),
            50,
            p,
            corrected));
  }

  private static Figure<Estimate> none() {
    return Figure.none(Undefined.NOT_PUBLISHED);
  }

  private static CohortGroup group() {
    ShownGroup people =
        new ShownGroup(
            Partition.WIE,
            new TreeSet<>(),
            new Wording("Manager", "Manager"),
            30,
            40,
            Figure.none(Undefined.NO_VALUES));
    return new CohortGroup(CohortGroup.Side.WHOLE, null, new TreeSet<>(), people);
  }

  /** One question for each of kennis, houding and gedrag. */
  private static Instrument instrument() {
    Wording words = new Wording("Proef", "Trial");
    List<Item> items = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      Item.Question question =
          new Item.Question(dimension.code() + "-1", words, null, Routing.EVERYBODY);
      items.add(new Item.Likert(question, dimension, false, true));
    }
    return new Instrument("proef", "1", words, words, List.of(), List.of(), items);
  }

  private static ScaleLabels labels() {
    return new ScaleLabels(instrument(), Words.in(Language.NL));
  }
}
