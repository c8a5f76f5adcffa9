package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Sets of cells of which sums are published, and how many respondents each cell has.
 *
 * <p>Every cell has somebody in it: one of 0 respondents has people who stayed away.
 *
 * @param sets the numbers of the cells in each set, from 0
 */
record PublishedSets(List<Integer> respondents, List<Set<Integer>> sets) {

  /** Copy the lists. */
  PublishedSets {
    respondents = List.copyOf(respondents);
    sets = List.copyOf(sets);
  }

  /**
   * The least number of respondents that carries a combination of the published sums.
   *
   * <p>A combination gives every set a real number. Those carry it for whom the numbers of their
   * sets do not add up to 0; somebody must, be it one who stayed away.
   */
  @FunctionalInterface
  interface SmallestSupport {

    /** Count them; {@link Long#MAX_VALUE} where nothing can be combined at all. */
    long smallestSupport(PublishedSets published);
  }

  /**
   * Where two partitions meet.
   *
   * @param where the part of <i>waar</i>, from 0
   * @param who the part of <i>wie</i>, from 0
   */
  record Crossing(int where, int who, int respondents) {}

  /** The parts of two partitions as sets of the cells in which they meet. */
  static PublishedSets ofPartitions(List<Crossing> crossings) {
    List<Set<Integer>> sets = new ArrayList<>();
    parts(crossings.stream().map(Crossing::where).toList(), sets);
    parts(crossings.stream().map(Crossing::who).toList(), sets);
    return new PublishedSets(crossings.stream().map(Crossing::respondents).toList(), sets);
  }

  private static void parts(List<Integer> partOfCell, List<Set<Integer>> sets) {
    for (int part : new TreeSet<>(partOfCell)) {
      sets.add(
          new TreeSet<>(
              IntStream.range(0, partOfCell.size())
                  .filter(cell -> partOfCell.get(cell) == part)
                  .boxed()
                  .toList()));
    }
  }

  int cells() {
    return respondents.size();
  }

  /** The respondents of the cells that are bits of a number. */
  long respondents(int cellBits) {
    return IntStream.range(0, cells())
        .filter(cell -> (cellBits >> cell & 1) == 1)
        .mapToLong(respondents::get)
        .sum();
  }
}
