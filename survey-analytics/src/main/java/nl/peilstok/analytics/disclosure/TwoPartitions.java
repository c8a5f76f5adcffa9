package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Everybody in two partitions, such that no combination of the two is carried by fewer than
 * <i>k</i> respondents.
 *
 * @param groups the people of each part, in the order of their numbers
 * @param cells where the two meet: everybody once, in order
 * @param merges what does not stand alone, and why
 * @param proof how the rule was proved
 */
record TwoPartitions(
    Map<Partition, List<Leaf>> groups, List<Cell> cells, List<Merge> merges, Proof proof) {

  /** Copy the collections. */
  TwoPartitions {
    Map<Partition, List<Leaf>> copies = new EnumMap<>(Partition.class);
    groups.forEach((partition, leaves) -> copies.put(partition, List.copyOf(leaves)));
    groups = Map.copyOf(copies);
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
  }

  /**
   * Divide, prove, and merge further where the proof fails.
   *
   * @param everybody with at least <i>k</i> respondents in all; their order does not matter
   */
  static TwoPartitions of(List<Cohort> everybody, SegmentPlan segments, int k) {
    List<Merge> merges = new ArrayList<>();
    Map<Partition, List<Leaf>> split = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      Split divided = Splitter.split(everybody, segments, partition, k);
      merges.addAll(divided.merges());
      split.put(partition, divided.leaves());
    }
    List<Cell> cells = cells(split);
    Elements elements = new Elements(trees(split));
    Blocks blocks = new Blocks(elements.size());
    new CertainTurnout(elements, cells, cell -> cells.get(cell).respondents(), blocks)
        .run()
        .forEach(one -> merges.add(merge(one, elements, split)));
    Repair repair = new Repair(elements, edges(cells, elements.places()), blocks, k);
    List<Repair.Merged> repaired = repair.run();
    repaired.forEach(one -> merges.add(merge(one, split)));
    Map<Partition, List<Leaf>> joined = joined(split, blocks);
    return new TwoPartitions(
        joined, cells(joined), merges, new Proof(k, repair.components(), repaired.size()));
  }

  /** The groups of a partition. */
  List<Leaf> groups(Partition partition) {
    return leaves(groups, partition);
  }

  /** The parts, as they are published. */
  List<Part> parts(Partition partition, SegmentPlan segments) {
    List<Part> parts = new ArrayList<>();
    for (Leaf leaf : groups(partition)) {
      parts.add(Part.of(parts.size() + 1, leaf, partition, segments));
    }
    return parts;
  }

  /** The edges of the graph: where in a list of elements, who behind them. */
  Edges edges() {
    return edges(cells, groups(Partition.WAAR).size());
  }

  private static Edges edges(List<Cell> cells, int places) {
    Edges edges = new Edges(cells.size());
    cells.forEach(cell -> edges.add(cell.where(), places + cell.who(), cell.respondents()));
    return edges;
  }

  /** The trees of divisions over the groups. */
  Map<Partition, PathTree> trees() {
    return trees(groups);
  }

  private static Map<Partition, PathTree> trees(Map<Partition, List<Leaf>> leaves) {
    Map<Partition, PathTree> trees = new EnumMap<>(Partition.class);
    leaves.forEach(
        (partition, list) ->
            trees.put(
                partition,
                new PathTree(
                    list.stream()
                        .map(
                            leaf -> new PathTree.Group(leaf.paths().getFirst(), leaf.respondents()))
                        .toList())));
    return trees;
  }

  private static List<Cell> cells(Map<Partition, List<Leaf>> leaves) {
    IdentityHashMap<Cohort, Integer> where = new IdentityHashMap<>();
    List<Leaf> places = leaves(leaves, Partition.WAAR);
    for (int index = 0; index < places.size(); index++) {
      int place = index;
      places.get(index).people().forEach(cohort -> where.put(cohort, place));
    }
    SortedMap<Long, List<Cohort>> people = new TreeMap<>();
    List<Leaf> kinds = leaves(leaves, Partition.WIE);
    for (int who = 0; who < kinds.size(); who++) {
      for (Cohort cohort : kinds.get(who).people()) {
        long key = ((long) Objects.requireNonNull(where.get(cohort)) << Integer.SIZE) + who;
        people.computeIfAbsent(key, _ -> new ArrayList<>()).add(cohort);
      }
    }
    List<Cell> cells = new ArrayList<>();
    people.forEach(
        (key, cohorts) ->
            cells.add(new Cell((int) (key >> Integer.SIZE), (int) (long) key, cohorts)));
    return cells;
  }

  /** The leaves with what was merged, each where its first was. */
  private static Map<Partition, List<Leaf>> joined(
      Map<Partition, List<Leaf>> split, Blocks blocks) {
    Map<Partition, List<Leaf>> joined = new EnumMap<>(Partition.class);
    int offset = 0;
    for (Partition partition : Partition.values()) {
      List<Leaf> leaves = leaves(split, partition);
      Map<Integer, Leaf> byRoot = new TreeMap<>();
      for (int index = 0; index < leaves.size(); index++) {
        byRoot.merge(blocks.root(offset + index), leaves.get(index), Leaf::with);
      }
      joined.put(partition, List.copyOf(byRoot.values()));
      offset += leaves.size();
    }
    return joined;
  }

  /** Too few took part, or too few did not; which of the two would tell who took part. */
  private static Merge merge(
      CertainTurnout.Merged merged, Elements elements, Map<Partition, List<Leaf>> split) {
    Partition partition = elements.partition(merged.one());
    List<Leaf> own = leaves(split, partition);
    int offset = elements.offset(merged.one());
    return Merge.tooSmall(
        partition,
        List.of(
            own.get(merged.one() - offset).paths().getFirst(),
            own.get(merged.other() - offset).paths().getFirst()));
  }

  private static Merge merge(Repair.Merged merged, Map<Partition, List<Leaf>> split) {
    List<Leaf> where = leaves(split, Partition.WAAR);
    List<Leaf> who = leaves(split, Partition.WIE);
    boolean isPlace = merged.one() < where.size();
    List<Leaf> own = isPlace ? where : who;
    int offset = isPlace ? 0 : where.size();
    return new Merge(
        isPlace ? Partition.WAAR : Partition.WIE,
        List.of(
            own.get(merged.one() - offset).paths().getFirst(),
            own.get(merged.other() - offset).paths().getFirst()),
        new Merge.Reason.Derivable(
            covering(where, merged.side(), 0), covering(who, merged.side(), where.size())));
  }

  private static List<List<Step>> covering(List<Leaf> leaves, Set<Integer> side, int offset) {
    Map<List<Step>, Boolean> chosen = new LinkedHashMap<>();
    for (int index = 0; index < leaves.size(); index++) {
      boolean inside = side.contains(offset + index);
      leaves.get(index).paths().forEach(path -> chosen.put(path, inside));
    }
    return PathCover.of(chosen);
  }

  private static List<Leaf> leaves(Map<Partition, List<Leaf>> leaves, Partition partition) {
    return Objects.requireNonNull(leaves.get(partition));
  }
}
