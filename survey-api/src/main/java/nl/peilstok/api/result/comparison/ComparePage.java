package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Cohort;
import nl.peilstok.analytics.insight.CohortChoices;
import nl.peilstok.analytics.insight.CohortGroup;
import nl.peilstok.analytics.insight.Comparison.Outcome;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.ResponseText;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.comparison.WaveHistory.Past;

/**
 * The page on which two groups are compared.
 *
 * @param notice why what was chosen is not compared; empty otherwise
 * @param result empty as long as nothing is compared
 */
record ComparePage(
    String wave, String name, Form form, String notice, Optional<CompareResult> result) {

  /**
   * What can be chosen.
   *
   * @param query of the file with the same figures
   */
  record Form(List<OptionGroup> first, List<OptionGroup> second, List<Option> waves, String query) {

    /** Whether another wave is chosen, so that there is no second group. */
    boolean isOverWaves() {
      return waves.stream().anyMatch(Option::selected);
    }

    /** Copy the lists. */
    Form {
      first = List.copyOf(first);
      second = List.copyOf(second);
      waves = List.copyOf(waves);
    }
  }

  /** Cohorts of one key. */
  record OptionGroup(String label, List<Option> options) {

    /** Copy the list. */
    OptionGroup {
      options = List.copyOf(options);
    }
  }

  /** Something to choose. */
  record Option(String value, String name, boolean selected) {}

  /** A group as the table of people shows it. */
  record People(String wave, String name, int n, int invited, String response, boolean widened) {

    static People of(WaveName wave, CohortGroup group, Words words) {
      return new People(
          wave.id(),
          group.people().name().in(words.language()),
          group.people().n(),
          group.people().invited(),
          ResponseText.of(group.people(), words),
          group.isWidened());
    }
  }

  static ComparePage of(Results.Shown shown, Comparisons comparisons, Asked asked, Words words) {
    Optional<Outcome> outcome = comparisons.compare(shown, asked);
    return new ComparePage(
        shown.wave().id(),
        shown.wave().plan().name(),
        form(shown, comparisons, asked, words),
        outcome.map(one -> notice(one, asked, words)).orElse(""),
        outcome.flatMap(
            one ->
                one instanceof Outcome.Compared(var comparison)
                    ? Optional.of(
                        CompareResult.of(
                            comparison,
                            shown,
                            comparisons.otherWave(shown, asked).map(Past::wave),
                            words))
                    : Optional.empty()));
  }

  /** Groups of options by key; what is asked is selected wherever it stands. */
  static List<OptionGroup> options(
      List<CohortChoices> choices, Optional<Cohort> asked, Words words) {
    List<OptionGroup> groups = new ArrayList<>();
    for (CohortChoices key : choices) {
      groups.add(
          new OptionGroup(
              words.text("segment." + key.key().code()),
              key.choices().stream()
                  .map(
                      one ->
                          new Option(
                              one.cohort().code(),
                              one.name().in(words.language()),
                              asked.filter(one::holds).isPresent()))
                  .toList()));
    }
    return groups;
  }

  private static Form form(Results.Shown shown, Comparisons comparisons, Asked asked, Words words) {
    List<CohortChoices> choices = comparisons.choices(shown);
    Optional<String> other = asked.otherWave();
    return new Form(
        options(choices, asked.first(), words),
        options(choices, asked.second(), words),
        comparisons.others(shown).stream()
            .map(
                past ->
                    new Option(
                        past.wave().id(),
                        past.wave().plan().name(),
                        other.filter(past.wave().id()::equals).isPresent()))
            .toList(),
        query(asked));
  }

  private static String query(Asked asked) {
    List<String> pairs = new ArrayList<>();
    asked.first().ifPresent(a -> pairs.add("a=" + a.code()));
    asked.second().ifPresent(b -> pairs.add("b=" + b.code()));
    asked.otherWave().ifPresent(wave -> pairs.add("wave=" + wave));
    return String.join("&", pairs);
  }

  /** What people may run into is told on the page; an address nobody was given is refused. */
  private static String notice(Outcome outcome, Asked asked, Words words) {
    return switch (outcome) {
      case Outcome.Compared _ -> "";
      case Outcome.ShownTogether(var name) ->
          words.text("compare.together", name.in(words.language()));
      case Outcome.OfTwoKinds _ -> words.text("compare.otherKind");
      case Outcome.OfTwoInstruments _ -> words.text("compare.otherInstrument");
      case Outcome.Unknown(var cohort) -> {
        if (asked.otherWave().isEmpty()) {
          throw ComparisonController.unknown(cohort, asked);
        }
        yield words.text("compare.unknown");
      }
    };
  }
}
