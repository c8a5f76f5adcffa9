package nl.peilstok.analytics.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.SegmentKey;
import org.junit.jupiter.api.Test;

/** The planted small groups are counted, and never by themselves; at the smallest k too. */
class SmallGroupsTest {
  private static final List<SmallGroups> PUBLISHED =
      Stream.of(5, 10).flatMap(k -> Stream.of(1, 2, 3).map(seed -> published(seed, k))).toList();

  @Test
  void the_team_of_4_is_counted_with_another_team() {
    for (SmallGroups one : PUBLISHED) {
      assertThat(one.withTeam()).isNotEmpty();
      assertThat(one.withTeam())
          .allSatisfy(part -> assertThat(part.units().size()).isGreaterThan(1));
    }
  }

  @Test
  void the_crossed_cell_of_2_is_counted_with_another_role_or_doelgroep() {
    for (SmallGroups one : PUBLISHED) {
      assertThat(one.cell()).isEqualTo(2);
      assertThat(one.withCell()).isNotEmpty();
      assertThat(one.withCell()).allSatisfy(part -> assertThat(kinds(part)).isGreaterThan(1));
    }
  }

  @Test
  void everybody_is_in_one_part_of_each_partition() {
    for (SmallGroups one : PUBLISHED) {
      assertThat(one.invited(Partition.WAAR)).isEqualTo(Size.SMALL.staff());
      assertThat(one.invited(Partition.WIE)).isEqualTo(Size.SMALL.staff());
    }
  }

  @Test
  void every_part_counts_in_one_group_of_every_dimension() {
    for (SmallGroups one : PUBLISHED) {
      for (Partition partition : Partition.values()) {
        List<Integer> numbers =
            one.publication().parts(partition).stream().map(Part::number).toList();
        for (Dimension dimension : Dimension.values()) {
          List<ScaleGroup> groups = one.publication().scale(partition, dimension.code());
          assertThat(groups.stream().flatMap(group -> group.parts().stream()))
              .containsExactlyInAnyOrderElementsOf(new TreeSet<>(numbers));
        }
      }
    }
  }

  private static int kinds(Part part) {
    return part.values(SegmentKey.ROLE).size() * part.values(SegmentKey.DOELGROEP).size();
  }

  private static SmallGroups published(int seed, int k) {
    return SmallGroups.of(SyntheticOrganisation.of(Size.SMALL, seed), seed, k);
  }
}
