package nl.peilstok.api.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.insight.TrainingEffect;
import nl.peilstok.analytics.insight.TrainingEffect.Effect;
import nl.peilstok.analytics.insight.TrainingEffect.InWave;
import nl.peilstok.analytics.insight.TrainingEffect.Outcome;
import nl.peilstok.analytics.insight.TrainingEffect.Side;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.platform.chart.Axis;
import nl.peilstok.api.platform.chart.IntervalChart;
import nl.peilstok.api.platform.chart.Mark;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.training.GivenTraining;

/**
 * Whether a training worked, in words.
 *
 * @param name of the wave
 * @param trainings what can be looked at
 * @param result empty while nothing was given before the wave
 */
record EffectPage(String wave, String name, List<Option> trainings, Optional<Result> result) {
  /** Copy the list. */
  EffectPage {
    trainings = List.copyOf(trainings);
  }

  /** A training to look at. */
  record Option(String id, String text, boolean selected) {}

  /**
   * What is said of one training.
   *
   * @param about which training, after which wave, with or without lots
   * @param warnings that part of the effect may come from something else
   */
  record Result(
      String training,
      String finding,
      List<String> about,
      List<String> warnings,
      List<Line> lines,
      List<People> people,
      IntervalChart chart,
      int tests) {

    /** Copy the lists. */
    Result {
      about = List.copyOf(about);
      warnings = List.copyOf(warnings);
      lines = List.copyOf(lines);
      people = List.copyOf(people);
    }
  }

  /**
   * One scale.
   *
   * @param groups how many were compared: trained and others
   */
  record Line(
      String name,
      Figure<Effect> effect,
      String trainedBefore,
      String trainedNow,
      String othersBefore,
      String othersNow,
      String groups) {}

  /** The people of one side in one wave. */
  record People(String label, String wave, ShownGroup group) {}

  static EffectPage of(TrainingEffects.Seen seen, Words words) {
    Optional<String> shown = seen.looked().map(looked -> looked.training().given().id());
    List<Option> options = new ArrayList<>();
    for (TrainingEffects.Earlier one : seen.trainings()) {
      String id = one.given().id();
      String text =
          words.text("effect.option", one.name().in(words.language()), one.before().plan().name());
      options.add(new Option(id, text, shown.filter(id::equals).isPresent()));
    }
    return new EffectPage(
        seen.now().wave().id(),
        seen.now().wave().plan().name(),
        options,
        seen.looked().map(looked -> new Telling(looked, seen.now(), words).result()));
  }

  /** Puts one effect into words. */
  private record Telling(TrainingEffects.Looked looked, PublishedResults.Shown now, Words words) {

    Result result() {
      List<TrainingEffect.Line> lines =
          looked.outcome() instanceof Outcome.Measured(TrainingEffect effect)
              ? effect.lines()
              : List.of();
      int tests = (int) lines.stream().filter(one -> one.effect().found().isPresent()).count();
      GivenTraining given = looked.training().given();
      return new Result(
          given.id(),
          new EffectFinding(scales(), given.drawn() && looked.isAlone()).of(looked.outcome()),
          about(given),
          warnings(lines),
          lines.stream().map(this::line).toList(),
          lines.stream().flatMap(line -> people(line).stream()).toList(),
          chart(lines),
          tests);
    }

    private List<String> about(GivenTraining given) {
      List<String> about = new ArrayList<>();
      about.add(
          words.text(
              "effect.about",
              looked.training().name().in(words.language()),
              looked.training().before().plan().name(),
              words.date(given.finished().atStartOfDay(Words.zone()).toInstant())));
      about.add(words.text(given.drawn() ? "effect.drawn" : "effect.notDrawn"));
      return about;
    }

    private List<String> warnings(List<TrainingEffect.Line> lines) {
      List<String> warnings = new ArrayList<>();
      for (TrainingEffect.Line line : lines) {
        line.lowerStart()
            .ifPresent(
                start ->
                    warnings.add(
                        words.text(
                            "effect.warning.lower",
                            name(line),
                            words.number(start.points(), 1),
                            words.number(start.byItself(), 1))));
      }
      if (!looked.isAlone()) {
        warnings.add(words.text("effect.warning.others"));
      }
      return warnings;
    }

    private Line line(TrainingEffect.Line line) {
      Optional<TrainingEffect.Groups> groups = line.groups().found();
      return new Line(
          name(line),
          line.effect(),
          mean(groups.flatMap(all -> all.trained().before())),
          mean(groups.flatMap(all -> all.trained().now())),
          mean(groups.flatMap(all -> all.others().before())),
          mean(groups.flatMap(all -> all.others().now())),
          groups
              .map(
                  all ->
                      words.text(
                          "effect.groups.count", all.trained().groups(), all.others().groups()))
              .orElse("–"));
    }

    private String mean(Optional<InWave> people) {
      return people
          .flatMap(one -> one.score().found())
          .map(Estimate::mean)
          .map(mean -> words.number(mean, 1))
          .orElse("–");
    }

    private List<People> people(TrainingEffect.Line line) {
      List<People> people = new ArrayList<>();
      line.groups()
          .found()
          .ifPresent(
              groups -> {
                people.addAll(people(line, "trained", groups.trained()));
                people.addAll(people(line, "others", groups.others()));
                people.addAll(people(line, "leftOut", groups.leftOut()));
              });
      return people;
    }

    private List<People> people(TrainingEffect.Line line, String side, Side all) {
      String before = looked.training().before().id();
      List<People> people = new ArrayList<>();
      String key = "effect.people." + side;
      all.before()
          .ifPresent(
              one ->
                  people.add(
                      new People(words.text(key + ".before", name(line)), before, one.people())));
      all.now()
          .ifPresent(
              one ->
                  people.add(
                      new People(
                          words.text(key + ".now", name(line)), now.wave().id(), one.people())));
      return people;
    }

    private IntervalChart chart(List<TrainingEffect.Line> lines) {
      List<Double> ends = new ArrayList<>();
      List<IntervalChart.Row> rows = new ArrayList<>();
      for (TrainingEffect.Line line : lines) {
        Optional<Mark> mark = line.effect().found().map(effect -> mark(name(line), effect));
        mark.ifPresent(one -> ends.addAll(List.of(one.low(), one.high())));
        mark.ifPresent(one -> rows.add(new IntervalChart.Row(name(line), List.of(mark))));
      }
      return new IntervalChart(
          words.text("effect.chart"),
          List.of(words.text("effect.chart.mark")),
          Axis.ofDifferences(ends),
          rows);
    }

    private Mark mark(String name, Effect effect) {
      double low = effect.interval().lower();
      double high = effect.interval().upper();
      String value = words.signed(effect.points(), 1);
      String title =
          words.text("chart.mark", name, value, words.signed(low, 1), words.signed(high, 1));
      return new Mark(effect.points(), low, high, value, title);
    }

    private String name(TrainingEffect.Line line) {
      return MyUnitPage.scaleName(line.scale(), scales());
    }

    private PrioritiesPage.ScaleWords scales() {
      return new PrioritiesPage.ScaleWords(now.publication().instrument(), words);
    }
  }
}
