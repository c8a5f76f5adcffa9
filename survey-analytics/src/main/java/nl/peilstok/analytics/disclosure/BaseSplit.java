package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.peilstok.analytics.tally.Counts;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.core.instrument.Instrument;

/**
 * Which parts each base shows together, proved by the base's own counts.
 *
 * <p>Everything that is counted is taken from the tally here, once for each part and once for each
 * cell where two parts meet.
 */
final class BaseSplit {
  private final Map<Partition, List<Counts>> parts = new EnumMap<>(Partition.class);
  private final Map<Partition, PathTree> trees;
  private final List<Cell> cells;
  private final int k;
  private final List<Base<?>> bases;
  private final List<int[]> valid = new ArrayList<>();

  BaseSplit(TwoPartitions people, Tally tally, Instrument instrument, int k) {
    for (Partition partition : Partition.values()) {
      parts.put(
          partition,
          people.groups(partition).stream().map(leaf -> counts(tally, leaf.people())).toList());
    }
    this.trees = people.trees();
    this.cells = people.cells();
    this.k = k;
    this.bases = Base.of(instrument, k);
    bases.forEach(_ -> valid.add(new int[cells.size()]));
    for (int cell = 0; cell < cells.size(); cell++) {
      Counts counted = counts(tally, cells.get(cell).people());
      for (int base = 0; base < bases.size(); base++) {
        valid.get(base)[cell] = Math.toIntExact(valid(bases.get(base), counted));
      }
    }
  }

  /** All bases, in a fixed order. */
  List<Base<?>> bases() {
    return bases;
  }

  /** The smallest group that is shown. */
  int k() {
    return k;
  }

  /** How many valid answers a base has in a cell; the cells count from 0. */
  int valid(int base, int cell) {
    return valid.get(base)[cell];
  }

  /** Everything counted about a part. */
  Counts counts(Partition partition, int number) {
    return of(partition).get(number - 1);
  }

  /**
   * The groups of a base as part numbers, by partition that shows it.
   *
   * <p>Empty when everybody together has too few valid answers, or all gave the same one.
   */
  Map<Partition, List<SortedSet<Integer>>> groups(int base) {
    return groups(base, bases.get(base));
  }

  private <S> Map<Partition, List<SortedSet<Integer>>> groups(int number, Base<S> base) {
    int where = of(Partition.WAAR).size();
    Blocks blocks = new Blocks(where + of(Partition.WIE).size());
    boolean enough = merged(base, Partition.WIE, blocks, where);
    if (enough && base.byPlace()) {
      enough = merged(base, Partition.WAAR, blocks, 0);
      Elements elements = new Elements(trees);
      new CertainTurnout(elements, cells, cell -> valid(number, cell), blocks).run();
      new Repair(elements, edges(number), blocks, base.least()).run();
    }
    Map<Partition, List<SortedSet<Integer>>> groups = new EnumMap<>(Partition.class);
    if (enough) {
      groups.put(Partition.WIE, numbers(blocks, Partition.WIE, where));
    }
    if (enough && base.byPlace()) {
      groups.put(Partition.WAAR, numbers(blocks, Partition.WAAR, 0));
    }
    return groups;
  }

  private <S> boolean merged(Base<S> base, Partition partition, Blocks blocks, int offset) {
    List<S> counted = of(partition).stream().map(base.measure().read()).toList();
    PathTree tree = Objects.requireNonNull(trees.get(partition));
    return new BaseGroups<>(base, tree, counted, blocks, offset).merge();
  }

  private Edges edges(int base) {
    Edges edges = new Edges(cells.size());
    int where = of(Partition.WAAR).size();
    for (int cell = 0; cell < cells.size(); cell++) {
      edges.add(cells.get(cell).where(), where + cells.get(cell).who(), valid(base, cell));
    }
    return edges;
  }

  private List<SortedSet<Integer>> numbers(Blocks blocks, Partition partition, int offset) {
    List<SortedSet<Integer>> groups = new ArrayList<>();
    List<Integer> elements =
        IntStream.range(offset, offset + of(partition).size()).boxed().toList();
    for (List<Integer> block : blocks.of(elements)) {
      SortedSet<Integer> numbers = new TreeSet<>();
      block.forEach(element -> numbers.add(element - offset + 1));
      groups.add(numbers);
    }
    return groups;
  }

  private List<Counts> of(Partition partition) {
    return Objects.requireNonNull(parts.get(partition));
  }

  private static <S> long valid(Base<S> base, Counts counted) {
    return base.measure().valid().applyAsLong(base.measure().read().apply(counted));
  }

  private static Counts counts(Tally tally, List<Cohort> people) {
    return tally.counts(people.stream().map(Cohort::counted).toList());
  }
}
