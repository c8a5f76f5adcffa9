package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of a publication, sorted by what they tell. */
final class Rows {
  private static final String PART = "part";
  private static final String MERGE = "merge";
  private static final String WHOLE = "whole/";

  /** Far more than a body of a million has; a set of ranges is short and can name very many. */
  private static final int MOST_PART_NUMBERS = 20_000_000;

  private final List<Row> all = new ArrayList<>();
  private final List<Row> whole = new ArrayList<>();
  private final Map<Side, List<Part>> parts = new EnumMap<>(Side.class);
  private final Map<Side, SortedMap<String, List<Group>>> groups = new EnumMap<>(Side.class);
  private final Map<Side, SortedMap<String, Base>> bases = new EnumMap<>(Side.class);
  private final Certified certified;
  private long partNumbers;

  private Rows(Certified certified) {
    this.certified = certified;
  }

  static Rows read(int count, Certified certified, Lines lines) {
    Rows rows = new Rows(certified);
    for (int row = 0; row < count; row++) {
      rows.add(Row.read(lines), lines);
    }
    return rows;
  }

  private void add(Row row, Lines lines) {
    all.add(row);
    if (row.base().equals(PART)) {
      parts(row.side()).add(Part.read(row, lines));
    } else if (row.base().startsWith(WHOLE)) {
      whole.add(row);
    } else if (!row.base().equals(MERGE)) {
      Kind kind =
          Kind.of(row.base()).orElseThrow(() -> lines.fault("this checker knows no such rows"));
      Group group = Group.read(row, kind, certified.parts(row.side()), lines);
      partNumbers += group.parts().size();
      if (partNumbers > MOST_PART_NUMBERS) {
        throw lines.fault("there are more groups of parts than any body has");
      }
      ofSide(row.side()).computeIfAbsent(row.base(), _ -> new ArrayList<>()).add(group);
    }
  }

  /** Every row, in the order of the file. */
  List<Row> all() {
    return all;
  }

  /** The rows about the whole organisation. */
  List<Row> whole() {
    return whole;
  }

  List<Part> parts(Side side) {
    return parts.computeIfAbsent(side, _ -> new ArrayList<>());
  }

  List<Part> parts() {
    return Stream.of(Side.values()).flatMap(side -> parts(side).stream()).toList();
  }

  long respondents(Side side) {
    return Numerals.sum(parts(side).stream().mapToLong(Part::n));
  }

  long invited(Side side) {
    return Numerals.sum(parts(side).stream().mapToLong(Part::invited));
  }

  /** Every base of both sides. */
  List<Base> bases() {
    return Stream.of(Side.values()).flatMap(side -> bases(side).values().stream()).toList();
  }

  /** The bases of one side by name. */
  SortedMap<String, Base> bases(Side side) {
    return bases.computeIfAbsent(side, this::sorted);
  }

  private SortedMap<String, Base> sorted(Side side) {
    SortedMap<String, Base> sorted = new TreeMap<>();
    ofSide(side)
        .forEach(
            (name, found) ->
                Kind.of(name)
                    .ifPresent(kind -> sorted.put(name, new Base(side, kind, name, found))));
    return sorted;
  }

  private SortedMap<String, List<Group>> ofSide(Side side) {
    return groups.computeIfAbsent(side, _ -> new TreeMap<>());
  }
}
