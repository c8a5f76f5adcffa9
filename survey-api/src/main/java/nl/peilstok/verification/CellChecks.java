package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Check the cells against the rows, and look for combinations of fewer than k people. */
final class CellChecks {
  private static final int PEOPLE = 0;

  /** Products tell too much of fewer people. */
  private static final int LEAST_FOR_PRODUCTS = 30;

  private final Certified certified;
  private final Rows rows;
  private final Cells cells;
  private final List<String> shownTwice;

  CellChecks(Certified certified, Rows rows, Cells cells) {
    this.certified = certified;
    this.rows = rows;
    this.cells = cells;
    this.shownTwice =
        rows.bases(Side.WAAR).keySet().stream()
            .filter(name -> rows.bases(Side.WIE).containsKey(name))
            .toList();
  }

  List<Finding> all() {
    return List.of(hash(), people(), valid(), components(), peopleCut(), baseCuts());
  }

  private Finding hash() {
    return Finding.of(
        "The %d cells are those of the certificate".formatted(cells.size()),
        cells.hash().equals(certified.graph()),
        "their keyed hash is another");
  }

  private Finding people() {
    return Finding.of(
        "The people in the cells add up to the respondents of every part",
        Stream.of(Side.values()).flatMap(this::partsThatDiffer));
  }

  private Stream<String> partsThatDiffer(Side side) {
    int[] ownPlace = IntStream.rangeClosed(0, certified.parts(side)).toArray();
    long[] sums = cells.sums(PEOPLE, side, ownPlace);
    return rows.parts(side).stream()
        .filter(part -> sums[part.number()] != part.n())
        .map(Part::place);
  }

  private Finding valid() {
    List<String> exceptions = new ArrayList<>();
    for (String base : shownTwice) {
      if (!cells.bases().contains(base)) {
        exceptions.add(base + " (not in the cells)");
      }
    }
    for (int base = 1; base < cells.bases().size(); base++) {
      exceptions.addAll(groupsThatDiffer(base));
    }
    return new Finding(
        "The answers in the cells add up to the valid answers of every group, in %d bases"
            .formatted(cells.bases().size() - 1),
        exceptions);
  }

  /** An item counts <i>weet ik niet</i> as an answer in all of its groups, or in none. */
  private List<String> groupsThatDiffer(int base) {
    List<String> answered = groupsThatDiffer(base, Group::answered);
    return answered.isEmpty() ? answered : groupsThatDiffer(base, Group::answeredOrNotKnown);
  }

  private List<String> groupsThatDiffer(int number, ToLongFunction<Group> valid) {
    List<String> different = new ArrayList<>();
    for (Side side : Side.values()) {
      Base base = rows.bases(side).get(cells.bases().get(number));
      if (base != null) {
        long[] sums = cells.sums(number, side, base.groupOfPart(certified.parts(side)));
        IntStream.range(0, base.groups().size())
            .filter(
                group -> !agrees(base, sums[group], valid.applyAsLong(base.groups().get(group))))
            .forEach(group -> different.add(base.place(base.groups().get(group))));
      }
    }
    return different;
  }

  private boolean agrees(Base base, long counted, long told) {
    return base.kind().isExact()
        ? counted == told && counted >= certified.k()
        : counted >= LEAST_FOR_PRODUCTS && counted - counted % certified.k() == told;
  }

  private Finding components() {
    int found = Combinations.ofPeople(certified, cells).components();
    return Finding.of(
        "The parts hang together in as many components as certified: " + certified.components(),
        found == certified.components(),
        "there are " + found);
  }

  private Finding peopleCut() {
    return Finding.of(
        "No combination of parts is about fewer than %d people".formatted(certified.k()),
        Combinations.ofPeople(certified, cells).lightSide(certified.k()).stream());
  }

  private Finding baseCuts() {
    List<Integer> numbers =
        IntStream.range(1, cells.bases().size())
            .filter(base -> shownTwice.contains(cells.bases().get(base)))
            .boxed()
            .toList();
    return Finding.of(
        "No combination of groups is about fewer than %d valid answers in any of %d bases"
            .formatted(certified.k(), numbers.size()),
        numbers.stream()
            .flatMap(
                base ->
                    Combinations.ofAnswers(rows, cells, base).lightSide(certified.k()).stream()
                        .map(side -> cells.bases().get(base) + " " + side)));
  }
}
