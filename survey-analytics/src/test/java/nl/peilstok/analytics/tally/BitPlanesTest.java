package nl.peilstok.analytics.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class BitPlanesTest {
  /** Blocks are shorter than the people, so that reading goes on from the middle. */
  private static final int BLOCK = 128;

  @Property(tries = 300)
  void what_is_added_is_read_back_and_counted(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 127) Integer> highest,
      @ForAll @IntRange(max = 4_096) int people,
      @ForAll long seed) {
    BitPlanes.Form form = new BitPlanes.Form(highest);
    BitPlanes planes = new BitPlanes(form);
    int[][] rows = rows(highest, people, seed);
    for (int[] row : rows) {
      planes.add(row);
    }
    assertThat(planes.size()).isEqualTo(people);
    assertThat(planes.isFull()).isEqualTo(people == 4_096);
    assertReadBack(planes, rows);
    for (int field = 0; field < highest.size(); field++) {
      assertCounted(planes, rows, field, highest.get(field));
    }
  }

  @Test
  void a_full_set_of_five_answers_takes_three_bits_each() {
    List<Integer> highest = IntStream.range(0, 63).mapToObj(_ -> 7).toList();
    BitPlanes planes = new BitPlanes(new BitPlanes.Form(highest));
    for (int person = 0; person < 4_096; person++) {
      planes.add(new int[63]);
    }
    assertThat(planes.bytes()).isEqualTo(4_096 * 63 * 3 / Byte.SIZE);
  }

  private static int[][] rows(List<Integer> highest, int people, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    int[][] rows = new int[people][highest.size()];
    for (int[] row : rows) {
      for (int field = 0; field < row.length; field++) {
        row[field] = random.nextInt(highest.get(field) + 1);
      }
    }
    return rows;
  }

  private static void assertReadBack(BitPlanes planes, int[][] rows) {
    Block block = new Block(rows.length == 0 ? 1 : rows[0].length, BLOCK);
    for (int from = 0; from < rows.length; from += BLOCK) {
      planes.read(from, block);
      assertThat(block.size()).isEqualTo(Math.min(BLOCK, rows.length - from));
      for (int person = 0; person < block.size(); person++) {
        int[] row = new int[rows[0].length];
        for (int field = 0; field < row.length; field++) {
          row[field] = block.field(field)[person];
        }
        assertThat(row).isEqualTo(rows[from + person]);
      }
    }
  }

  private static void assertCounted(BitPlanes planes, int[][] rows, int field, int highest) {
    long[] expected = new long[highest + 2];
    for (int[] row : rows) {
      expected[row[field] + 1]++;
    }
    long[] counted = new long[highest + 2];
    planes.count(field, highest, counted, 2);
    expected[1] = 0;
    assertThat(counted).isEqualTo(expected);
  }
}
