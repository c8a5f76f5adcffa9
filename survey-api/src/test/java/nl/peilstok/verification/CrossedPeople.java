package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * People by their two parts.
 *
 * @param respondents a row for each part of waar, a column for each of wie; -1 where nobody was
 *     invited
 */
record CrossedPeople(List<List<Integer>> respondents) {

  static CrossedPeople of(String table) {
    return new CrossedPeople(
        table
            .lines()
            .map(
                line ->
                    List.of(line.strip().split("\\s+", -1)).stream()
                        .map(cell -> cell.equals(".") ? -1 : Integer.parseInt(cell))
                        .toList())
            .toList());
  }

  /** So many people spread at random over so many parts. */
  static CrossedPeople random(int people, int where, int who) {
    RandomGenerator random = new SplittableRandom(7);
    int[][] counts = new int[where][who];
    for (int person = 0; person < people; person++) {
      counts[person % where][random.nextInt(who)]++;
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : counts) {
      rows.add(IntStream.of(row).mapToObj(count -> count == 0 ? -1 : count).toList());
    }
    return new CrossedPeople(rows);
  }

  int where() {
    return respondents.size();
  }

  int who() {
    return respondents.getFirst().size();
  }

  boolean isCell(int where, int who) {
    return respondents.get(where - 1).get(who - 1) >= 0;
  }

  int people(int where, int who) {
    return Math.max(0, respondents.get(where - 1).get(who - 1));
  }

  /** Two who stayed away for each cell. */
  int invited(int where, int who) {
    return isCell(where, who) ? people(where, who) + 2 : 0;
  }

  int parts(Side side) {
    return side == Side.WAAR ? where() : who();
  }
}
