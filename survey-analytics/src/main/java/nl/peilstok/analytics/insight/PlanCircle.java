package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Options that stand in each other's way, by people or by what they are for; with other circles
 * they share nothing but the budget and a few rows.
 *
 * @param numbers of the options
 * @param rows those that are shared with other circles first, which are so many
 */
record PlanCircle(
    List<TrainingOption> options, List<Integer> numbers, List<PlanRow> rows, int shared) {
  /** How many choices are carried on from option to option. */
  private static final int MOST_CHOICES = 5_000;

  private static final Comparator<TrainingOption> ORDER =
      Comparator.comparing((TrainingOption option) -> option.group().people().parts().getFirst())
          .thenComparing(option -> option.group().cells().getFirst())
          .thenComparing(option -> option.training().theme());

  /** In an order in which rows are soon settled. */
  PlanCircle {
    numbers = numbers.stream().sorted(Comparator.comparing(options::get, ORDER)).toList();
    rows = List.copyOf(rows);
  }

  /** What the circle could take: option by option, with what is beaten left out at each step. */
  PlanFront front() {
    List<PlanChoice> choices = List.of(PlanChoice.none(rows.size()));
    boolean complete = true;
    int longest = longest();
    for (int place = 0; place < numbers.size(); place++) {
      choices = PlanFront.unbeaten(withNext(choices, place), longest);
      if (choices.size() > MOST_CHOICES) {
        choices = thinned(choices);
        complete = false;
      }
    }
    return PlanFront.of(choices, shared, complete);
  }

  private List<PlanChoice> withNext(List<PlanChoice> choices, int place) {
    int number = numbers.get(place);
    long[] weights = rows.stream().mapToLong(row -> row.weight(number)).toArray();
    List<PlanChoice> next = new ArrayList<>(choices);
    for (PlanChoice choice : choices) {
      if (holds(choice, weights)) {
        next.add(choice.and(number, options.get(number), weights));
      }
    }
    List<Integer> later = numbers.subList(place + 1, numbers.size());
    for (int row = shared; row < rows.size(); row++) {
      if (rows.get(row).weights().containsKey(number) && isSettled(rows.get(row), later)) {
        for (PlanChoice choice : next) {
          choice.forget(row);
        }
      }
    }
    return next;
  }

  private boolean holds(PlanChoice choice, long[] weights) {
    for (int row = 0; row < weights.length; row++) {
      if (choice.used(row) + weights[row] > rows.get(row).limit()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSettled(PlanRow row, Collection<Integer> later) {
    return later.stream().noneMatch(number -> row.weights().containsKey(number));
  }

  /** The row that most options take of: people's minutes, if these are short. */
  private int longest() {
    int longest = rows.size();
    int most = 0;
    for (int row = shared; row < rows.size(); row++) {
      int size = rows.get(row).weights().size();
      if (size > most) {
        longest = row;
        most = size;
      }
    }
    return longest;
  }

  private static List<PlanChoice> thinned(List<PlanChoice> choices) {
    List<PlanChoice> thinned = new ArrayList<>();
    for (int number = 0; number < MOST_CHOICES; number++) {
      thinned.add(choices.get((int) ((long) number * choices.size() / MOST_CHOICES)));
    }
    return thinned;
  }
}
