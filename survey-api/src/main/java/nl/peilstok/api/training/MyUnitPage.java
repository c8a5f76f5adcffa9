package nl.peilstok.api.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.SubjectScore;
import nl.peilstok.analytics.insight.UnitNeed;
import nl.peilstok.analytics.insight.UnitProgress;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.training.ActionPlan;

/**
 * A unit in one screen: where it stands, what would help most, and what was promised.
 *
 * @param merged why the figures are those of more than this unit; empty where they are not
 * @param lastWave the name of the wave before; empty where there is none
 */
record MyUnitPage(
    String wave,
    Unit unit,
    String finding,
    String merged,
    String lastWave,
    List<Line> lines,
    List<Advice> advice,
    PlanList plans,
    List<Unit> others) {
  private static final int MOST_ADVICE = 3;

  /** Copy the lists. */
  MyUnitPage {
    lines = List.copyOf(lines);
    advice = List.copyOf(advice);
    others = List.copyOf(others);
  }

  /**
   * A dimension of the unit.
   *
   * @param verdict against the others
   * @param change against the wave before; empty where there is none
   * @param own the mark on its chart; empty where there is no figure
   */
  record Line(
      String name,
      String score,
      String whole,
      String before,
      String verdict,
      String change,
      Optional<Estimate> own,
      Optional<Estimate> all) {}

  /** A training with why. */
  record Advice(String training, String facts, String why) {}

  /**
   * The promises of the unit and the form for one more.
   *
   * @param scales id and name of the figures it can be about
   */
  record PlanList(
      List<Promise> items, Map<String, String> scales, ActionPlanFields fields, Faults faults) {}

  /**
   * A measure that was promised.
   *
   * @param figure what it is about: the score then, and now where there is a later wave
   */
  record Promise(
      String id,
      String measure,
      String owner,
      String term,
      String figure,
      String state,
      String note) {}

  /** What the page is made of. */
  record Sources(
      PublishedResults.Shown shown,
      Optional<PublishedResults.Shown> before,
      UnitProgress progress,
      List<UnitNeed> needs,
      List<ActionPlan> plans) {

    Publication publication() {
      return shown.publication();
    }
  }

  static MyUnitPage of(Sources sources, Place place, FormState form, Words words) {
    Unit unit = place.unit();
    PrioritiesPage.ScaleWords scales =
        new PrioritiesPage.ScaleWords(sources.publication().instrument(), words);
    return new MyUnitPage(
        sources.shown().wave().id(),
        unit,
        UnitFinding.of(sources.progress(), scales, unit.name()),
        merged(sources, unit, words),
        sources.before().map(wave -> wave.wave().plan().name()).orElse(""),
        sources.progress().lines().stream().map(line -> line(line, scales)).toList(),
        sources.needs().stream().limit(MOST_ADVICE).map(need -> advice(need, scales)).toList(),
        new PlanList(
            sources.plans().stream().map(plan -> promise(plan, sources, scales)).toList(),
            choices(scales),
            form.fields(),
            form.faults()),
        place.others());
  }

  /** The unit that is looked at, and the others that the viewer has. */
  record Place(Unit unit, List<Unit> others) {}

  /** The form as it was sent, or empty. */
  record FormState(ActionPlanFields fields, Faults faults) {
    static final FormState EMPTY = new FormState(ActionPlanFields.EMPTY, Faults.none());
  }

  private static String merged(Sources sources, Unit unit, Words words) {
    boolean exact =
        sources.progress().own().isExact()
            && sources.progress().own().units().contains(unit.code());
    return exact
        ? ""
        : words.text(
            "myUnit.merged",
            unit.name(),
            sources.publication().certificate().k(),
            sources.progress().own().people().name().in(words.language()));
  }

  private static Line line(UnitProgress.Line line, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    return new Line(
        scaleName(line.scale(), scales),
        score(line.own(), words),
        score(line.whole(), words),
        score(line.before(), words),
        line.fromOthers().found().map(gap -> UnitFinding.verdict(gap, words)).orElse("–"),
        line.change().found().map(gap -> UnitFinding.change(gap, words)).orElse(""),
        line.own().found(),
        line.whole().found());
  }

  private static String score(Figure<Estimate> figure, Words words) {
    return figure.found().map(one -> words.number(one.mean(), 1)).orElse("–");
  }

  static String scaleName(String id, PrioritiesPage.ScaleWords scales) {
    return scales.instrument().scales().stream()
        .filter(scale -> scale.id().equals(id))
        .findFirst()
        .map(scales::name)
        .orElse(id);
  }

  private static Advice advice(UnitNeed need, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    CatalogueView.Line line = CatalogueView.line(need.training(), words);
    String why =
        need.aims().stream()
            .map(
                aim ->
                    words.text(
                        "myUnit.why",
                        scales.name(aim.scale()),
                        words.number(aim.score().mean(), 1),
                        words.number(aim.gap(), 1)))
            .collect(Collectors.joining(" "));
    return new Advice(line.name(), line.form() + " · " + line.hours() + " · " + line.price(), why);
  }

  private static Promise promise(
      ActionPlan plan, Sources sources, PrioritiesPage.ScaleWords scales) {
    Words words = scales.words();
    String scale = scaleName(plan.origin().scale(), scales);
    String then = words.number(plan.origin().score(), 1);
    boolean same = plan.origin().wave().equals(sources.shown().wave().id());
    Optional<Estimate> now =
        same
            ? Optional.empty()
            : SubjectScore.of(sources.publication(), plan.origin().subject(), plan.origin().scale())
                .found();
    String term = words.text("priorities.term." + plan.term().code());
    LocalDate due = plan.due();
    return new Promise(
        plan.id(),
        plan.measure(),
        plan.owner(),
        due == null ? term : term + ", " + words.date(due.atStartOfDay(Words.zone()).toInstant()),
        now.map(one -> words.text("myUnit.thenNow", scale, then, words.number(one.mean(), 1)))
            .orElse(words.text("myUnit.then", scale, then)),
        plan.state().code(),
        plan.note());
  }

  /** Dimensions first, then themes by dimension. */
  private static Map<String, String> choices(PrioritiesPage.ScaleWords scales) {
    List<Scale> known = new ArrayList<>(scales.instrument().scales());
    known.removeIf(scale -> scale.dimension() == null);
    known.sort(Comparator.comparing((Scale scale) -> scale.theme() != null));
    Map<String, String> choices = new LinkedHashMap<>();
    known.forEach(scale -> choices.put(scale.id(), scales.name(scale)));
    return choices;
  }
}
