package nl.peilstok.api.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.training.GivenTraining;
import nl.peilstok.core.training.Training;
import nl.peilstok.core.wave.Wave;

/**
 * The trainings that were given, as a page lists them.
 *
 * @param canRecord whether there is a wave that a training can be given after
 */
record GivenTrainingPage(List<Line> lines, boolean canRecord) {

  /** Copy the list. */
  GivenTrainingPage {
    lines = List.copyOf(lines);
  }

  /**
   * One of them in words.
   *
   * @param seenIn the id of the last wave in which its effect can be seen
   */
  record Line(
      String id,
      String name,
      String after,
      String finished,
      String units,
      boolean drawn,
      String note,
      Optional<String> seenIn) {}

  /**
   * What the lines refer to.
   *
   * @param published waves that show results, newest first
   */
  record Sources(TrainingEffects effects, List<Wave> published, Units units, Words words) {}

  static GivenTrainingPage of(List<GivenTraining> given, Sources sources) {
    return new GivenTrainingPage(
        given.reversed().stream().map(one -> line(one, sources)).toList(),
        !sources.published().isEmpty());
  }

  static Line line(GivenTraining one, Sources sources) {
    Words words = sources.words();
    Map<String, String> names = new HashMap<>();
    sources.published().forEach(wave -> names.put(wave.id(), wave.plan().name()));
    return new Line(
        one.id(),
        sources.effects().name(one).in(words.language()),
        names.getOrDefault(one.after(), ""),
        words.date(one.finished().atStartOfDay(Words.zone()).toInstant()),
        one.units().stream()
            .map(code -> sources.units().find(code).map(Unit::name).orElse(code))
            .collect(Collectors.joining(", ")),
        one.drawn(),
        one.note(),
        sources.published().stream()
            .map(Wave::id)
            .findFirst()
            .filter(last -> !last.equals(one.after())));
  }

  /**
   * The form.
   *
   * @param today the last day that can be filled in
   */
  record FormView(
      GivenTrainingFields fields,
      Faults faults,
      List<Choice> trainings,
      List<Choice> waves,
      List<Node> units,
      String today) {

    static FormView of(
        GivenTrainingFields fields, Faults faults, GivenTrainingDesk desk, Words words) {
      List<Choice> trainings =
          desk.catalogue().stream().map(one -> choice(one, fields, words)).toList();
      List<Choice> waves =
          desk.published().stream()
              .map(
                  wave ->
                      new Choice(
                          wave.id(), wave.plan().name(), wave.id().equals(fields.textOf("after"))))
              .toList();
      Units units = desk.units();
      List<Node> tree = units.root().map(root -> Node.below(root, units, fields)).orElse(List.of());
      return new FormView(fields, faults, trainings, waves, tree, desk.today().toString());
    }

    private static Choice choice(Training one, GivenTrainingFields fields, Words words) {
      return new Choice(
          one.code(),
          one.name().in(words.language()),
          one.code().equals(fields.textOf("training")));
    }
  }

  /** What can be chosen from a list. */
  record Choice(String value, String text, boolean selected) {}

  /**
   * A unit that can be ticked.
   *
   * @param top whether it stands right below the organisation, so that those below it are in sight
   * @param open whether those below it are shown at first
   */
  record Node(
      String code, String name, boolean ticked, boolean top, boolean open, List<Node> below) {

    private boolean isUsed() {
      return ticked || below.stream().anyMatch(Node::isUsed);
    }

    static List<Node> below(Unit unit, Units tree, GivenTrainingFields fields) {
      return tree.children(unit.code()).stream()
          .map(
              child -> {
                List<Node> inner = below(child, tree, fields);
                boolean isTop = unit.parent() == null;
                boolean isUsed = inner.stream().anyMatch(Node::isUsed);
                return new Node(
                    child.code(),
                    child.name(),
                    fields.ticked().contains(child.code()),
                    isTop,
                    isUsed,
                    inner);
              })
          .toList();
    }
  }
}
