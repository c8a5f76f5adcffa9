package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Check the figures of parts and groups against one another. */
final class FigureChecks {
  private static final String QUALITY = "whole/quality";
  private static final int QUALITY_COUNTS = 3;
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
  private static final Pattern OPEN = Pattern.compile("[<>][0-9]{1,9}");

  private final Certified certified;
  private final Rows rows;
  private final List<Base> bases;
  private final SortedMap<String, Base> whereBases;
  private final SortedMap<String, Base> whoBases;

  FigureChecks(Certified certified, Rows rows) {
    this.certified = certified;
    this.rows = rows;
    this.bases = rows.bases();
    this.whereBases = rows.bases(Side.WAAR);
    this.whoBases = rows.bases(Side.WIE);
  }

  List<Finding> all() {
    return List.of(
        people(), valid(), oneMind(), bounds(), totals(), categories(), directorates(), whole());
  }

  private Finding people() {
    long respondents = rows.respondents(Side.WIE);
    List<String> exceptions = new ArrayList<>();
    if (rows.respondents(Side.WAAR) != respondents) {
      exceptions.add("the respondents of the parts");
    }
    if (rows.invited(Side.WAAR) != rows.invited(Side.WIE)) {
      exceptions.add("the invited of the parts");
    }
    return new Finding(
        "Both partitions hold the same people"
            + (exceptions.isEmpty()
                ? ": %d respondents of %d invited".formatted(respondents, rows.invited(Side.WIE))
                : ""),
        exceptions);
  }

  private Finding valid() {
    return Finding.of(
        "Every one of the %d groups holds at least %d valid answers"
            .formatted(bases.stream().mapToInt(base -> base.groups().size()).sum(), certified.k()),
        bases.stream()
            .flatMap(
                base ->
                    base.groups().stream()
                        .filter(group -> group.answeredOrNotKnown() < certified.k())
                        .map(base::place)));
  }

  private Finding oneMind() {
    return Finding.of(
        "In no group did everybody give the same answer",
        bases.stream()
            .filter(base -> !base.kind().isInAllCategories())
            .flatMap(base -> base.groups().stream().filter(Group::isOfOneMind).map(base::place)));
  }

  private Finding bounds() {
    return Finding.of(
        "No group counts more people than its parts hold, and an item counts all of them",
        bases.stream()
            .flatMap(
                base ->
                    base.groups().stream()
                        .filter(group -> !isWithin(base, group))
                        .map(base::place)));
  }

  private boolean isWithin(Base base, Group group) {
    List<Part> parts = rows.parts(base.side());
    long people = group.parts().stream().mapToLong(part -> parts.get(part - 1).n()).sum();
    boolean answersFit = group.answerCounts().allMatch(count -> count <= group.answered());
    return base.kind().isOfAnswers()
        ? answersFit && group.people() == people
        : group.people() <= people;
  }

  private Finding totals() {
    List<Base> both = shownTwice();
    return Finding.of(
        "The totals of waar and wie are the same in every column of the %d bases that both show"
            .formatted(both.size()),
        both.stream().flatMap(base -> different(base, found(whoBases, base.name())).stream()));
  }

  private static Optional<String> different(Base where, Base who) {
    if (where.columns() < 0 || where.columns() != who.columns()) {
      return Optional.of(where.name() + " (columns differ)");
    }
    return IntStream.range(0, where.columns())
        .filter(column -> where.total(column) != who.total(column))
        .mapToObj(column -> where.name() + " column " + (column + 1))
        .findFirst();
  }

  /** The bases of <i>waar</i> that <i>wie</i> shows too. */
  private List<Base> shownTwice() {
    return whereBases.values().stream()
        .filter(base -> base.kind().isExact() && whoBases.containsKey(base.name()))
        .toList();
  }

  private Finding categories() {
    List<Base> full = bases.stream().filter(base -> base.kind().isInAllCategories()).toList();
    return Finding.of(
        "The %d distributions in all categories agree with those in steps".formatted(full.size()),
        full.stream().flatMap(this::disagreeing));
  }

  private Stream<String> disagreeing(Base full) {
    Base steps = rows.bases(full.side()).get(Kind.ITEM.base(full.kind().id(full.name())));
    return steps == null
        ? Stream.of(full.place() + " (not shown in steps)")
        : full.groups().stream().filter(group -> !isSumOf(group, steps)).map(full::place);
  }

  /** Whether a group is whole groups of the same item in steps, added up. */
  private static boolean isSumOf(Group full, Base steps) {
    BitSet parts = new BitSet();
    full.parts().stream().forEach(parts::set);
    List<Group> within = new ArrayList<>();
    for (Group group : steps.groups()) {
      long inside = group.parts().stream().filter(parts::get).count();
      if (inside > 0 && inside < group.parts().size()) {
        return false;
      }
      if (inside > 0) {
        within.add(group);
      }
    }
    boolean sameAnswers =
        full.answerCounts().sum()
            == within.stream().mapToLong(group -> group.answerCounts().sum()).sum();
    return sameAnswers
        && IntStream.rangeClosed(1, 4)
            .allMatch(
                last ->
                    fromTheEnd(full, last)
                        == within.stream().mapToLong(group -> fromTheEnd(group, last)).sum());
  }

  private static long fromTheEnd(Group group, int last) {
    return group.column(group.columns() - last);
  }

  private Finding directorates() {
    List<Base> full =
        whereBases.values().stream()
            .filter(base -> base.kind() == Kind.ITEM_BY_DIRECTORATE)
            .filter(base -> whoBases.containsKey(ofAll(base)))
            .toList();
    return Finding.of(
        "The directorates add up to the whole in every category (items: %d)".formatted(full.size()),
        full.stream().flatMap(base -> different(base, found(whoBases, ofAll(base))).stream()));
  }

  private static String ofAll(Base byDirectorate) {
    return Kind.ITEM_OF_ALL.base(byDirectorate.kind().id(byDirectorate.name()));
  }

  private static Base found(SortedMap<String, Base> bases, String name) {
    return Objects.requireNonNull(bases.get(name));
  }

  private Finding whole() {
    return Finding.of(
        "No figure of the whole organisation counts fewer than " + certified.k() + " people",
        rows.whole().stream().filter(row -> !isLarge(row)).map(Row::base));
  }

  private boolean isLarge(Row row) {
    String[] figures = row.figures().split(";", -1);
    long everybody = rows.respondents(Side.WIE);
    if (!row.base().equals(QUALITY)) {
      // How many there were at least, rounded down; 0 where they were too few to tell anything.
      long people = people(figures[0]);
      return people == 0 || (people >= certified.k() && people <= everybody);
    }
    return figures.length > QUALITY_COUNTS
        && people(figures[0]) == everybody
        && Stream.of(figures).skip(1).limit(QUALITY_COUNTS).allMatch(this::leavesEnoughOnBothSides);
  }

  /** Some and the others are k people at least, or the figure tells only a bound. */
  private boolean leavesEnoughOnBothSides(String figure) {
    long people = people(figure);
    return OPEN.matcher(figure).matches()
        || (people >= certified.k() && rows.respondents(Side.WIE) - people >= certified.k());
  }

  private static long people(String figure) {
    return COUNT.matcher(figure).matches() ? Long.parseLong(figure) : -1;
  }
}
