package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One base of a publication that a test writes, with figures made up from the counts of people.
 *
 * @param groups per side, such as {@code 1 2-3}; a side without is not shown
 */
record WrittenBase(String name, Map<Side, String> groups, Valid valid) {

  /** How many in a cell give a valid answer. */
  @FunctionalInterface
  interface Valid {

    /** Count them. */
    int of(int where, int who, int people);
  }

  static WrittenBase of(String name, String where, String who) {
    return shown(name, Map.of(Side.WAAR, where, Side.WIE, who));
  }

  /** One that is shown in <i>waar</i> alone. */
  static WrittenBase placed(String name, String where) {
    return shown(name, Map.of(Side.WAAR, where));
  }

  /** One that is shown in <i>wie</i> alone. */
  static WrittenBase routed(String name, String who) {
    return shown(name, Map.of(Side.WIE, who));
  }

  /** One in ten of a cell does not answer. */
  private static WrittenBase shown(String name, Map<Side, String> groups) {
    return new WrittenBase(name, groups, (_, _, people) -> people - people / 10);
  }

  WrittenBase answeredBy(Valid others) {
    return new WrittenBase(name, groups, others);
  }

  /** The rows, by side and position. */
  List<String> rows(CrossedPeople people) {
    List<String> rows = new ArrayList<>();
    groups.forEach(
        (side, shown) -> {
          for (String members : shown.split(" ", -1)) {
            rows.add(row(side, members, people));
          }
        });
    return rows;
  }

  private String row(Side side, String members, CrossedPeople people) {
    List<Integer> parts = numbers(members);
    long[] sums = figures(0, 0, 0);
    for (int part : parts) {
      for (int other = 1;
          other <= people.parts(side == Side.WAAR ? Side.WIE : Side.WAAR);
          other++) {
        int where = side == Side.WAAR ? part : other;
        int who = side == Side.WAAR ? other : part;
        int there = people.people(where, who);
        sums = plus(sums, figures(there, valid.of(where, who, there), (where + who) % 3));
      }
    }
    long[] told =
        name.equals("dimensions") ? new long[] {sums[0] - sums[0] % 10, 70, 50, 30} : sums;
    return String.join("\t", side.code(), name, "" + parts.getFirst(), members, text(told));
  }

  private static List<Integer> numbers(String members) {
    List<Integer> numbers = new ArrayList<>();
    for (String range : members.split(",", -1)) {
      String[] ends = range.split("-", -1);
      IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
          .forEach(numbers::add);
    }
    return numbers;
  }

  /** Answers in three categories or two steps; sums for anything else. */
  private long[] figures(int people, int answers, int luck) {
    long notKnown = answers / 7;
    long answered = answers - notKnown;
    long first = (answered + luck) / 3;
    int missing = people - answers;
    if (name.startsWith("item/")) {
      return new long[] {first, answered - first, answered, notKnown, missing, 0};
    }
    if (name.startsWith("item-")) {
      return new long[] {first, answered - first, 0, answered, notKnown, missing, 0};
    }
    return new long[] {answers, 70L * answers, 5_000L * answers};
  }

  private String text(long[] figures) {
    List<String> texts = LongStream.of(figures).mapToObj(Long::toString).toList();
    int answers = name.startsWith("item") ? figures.length - 4 : 1;
    return String.join(",", texts.subList(0, answers))
        + ";"
        + String.join(";", texts.subList(answers, texts.size()));
  }

  private static long[] plus(long[] some, long[] others) {
    long[] sums = new long[some.length];
    for (int index = 0; index < sums.length; index++) {
      sums[index] = some[index] + others[index];
    }
    return sums;
  }
}
