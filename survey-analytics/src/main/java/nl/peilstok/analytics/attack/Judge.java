package nl.peilstok.analytics.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Say how many people a support holds, as far as the turnout is known. */
record Judge(Sums sums, Turnout turnout) {

  /** What stands for the respondents of a support before it is judged. */
  double weight(BitSet support) {
    return support.stream().mapToDouble(number -> sums.classes().get(number).weight()).sum();
  }

  Support support(Combination combination) {
    BitSet classes = combination.support();
    TreeSet<Integer> kinds = new TreeSet<>();
    classes.stream().forEach(number -> kinds.addAll(sums.classes().get(number).kinds()));
    long invited = classes.stream().mapToLong(one -> sums.classes().get(one).invited()).sum();
    Map<Fact, Long> groups = new HashMap<>();
    IntStream.range(0, combination.groups().length)
        .filter(group -> combination.groups()[group] != 0)
        .forEach(group -> groups.put(sums.facts().get(group), combination.groups()[group]));
    long respondents =
        switch (turnout) {
          case Turnout.Known _ -> Math.round(weight(classes));
          case Turnout.Unknown _ -> Math.min(invited, most(combination));
        };
    return new Support(Objects.requireNonNull(sums.base()), kinds, invited, respondents, groups);
  }

  /** Where nobody is counted against others, everybody counts at least the smallest value. */
  private long most(Combination combination) {
    long[] values = Arrays.stream(combination.values()).filter(value -> value != 0).toArray();
    boolean alike = Arrays.stream(values).map(Long::signum).distinct().count() == 1;
    long smallest = Arrays.stream(values).map(Math::abs).min().orElse(1);
    return alike ? Math.abs(combination.count(sums)) / smallest : Long.MAX_VALUE;
  }
}
