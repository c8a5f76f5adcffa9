package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.DrawnWave;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Questionnaire;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.tally.TallyPlan;
import nl.peilstok.core.population.SegmentKey;
import org.junit.jupiter.api.Test;

final class HeatMapTest {

  @Test
  void cells_of_a_merged_part_are_one_group_and_the_others_stand_alone() {
    HeatMap map = map(wave(), "kennis");
    assertThat(map.rows()).extracting(HeatMap.Value::code).containsExactly("beleid", "manager");
    assertThat(map.columns())
        .extracting(value -> value.name().nl())
        .containsExactly("datavaardig", "eindgebruiker", "specialist");
    assertThat(map.groups())
        .extracting(group -> group.people().name().nl())
        .containsExactly(
            "Beleid × datavaardig en specialist samen",
            "Beleid × eindgebruiker",
            "Manager × eindgebruiker");
    assertThat(map.coverage()).isEqualTo(new Coverage(42, 12));
    assertThat(map.coverage().all()).isEqualTo(54);
  }

  @Test
  void parts_that_differ_by_a_later_key_are_one_cell() {
    Publication publication =
        Publications.of(
            Waves.in(Municipality.small())
                .answering(12, Municipality.person("a", "beleid", "eindgebruiker"), 2)
                .answering(12, Municipality.person("z", "beleid", "eindgebruiker"), 4),
            10);
    HeatMap map = map(publication, "kennis");
    assertThat(map.groups()).hasSize(1);
    assertThat(map.groups().getFirst().people().parts()).hasSize(2);
    assertThat(map.groups().getFirst().score().found().orElseThrow().mean()).isEqualTo(50);
  }

  @Test
  void only_keys_of_the_declared_order_can_be_drawn() {
    assertThatThrownBy(() -> HeatMap.of(wave(), "kennis", SegmentKey.TEAM, SegmentKey.DOELGROEP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 25)
  void every_cell_is_in_one_group_and_everybody_is_counted_once(@ForAll long seed) {
    TallyPlan plan = new TallyPlan(Questionnaire.full(), Municipality.large(3, 2, 3));
    DrawnWave wave = DrawnWave.of(seed, 400, plan);
    HeatMap map = map(Publications.of(wave, 10), "phishing.kennis");
    List<HeatMap.Cell> cells =
        map.groups().stream().flatMap(group -> group.cells().stream()).toList();
    assertThat(cells).doesNotHaveDuplicates();
    assertThat(map.coverage().all()).isEqualTo(wave.responses().size());
    assertThat(map.groups()).allMatch(group -> group.score().found().isPresent());
    assertThat(map.groups()).allMatch(group -> group.people().n() >= 10);
  }

  private static Publication wave() {
    return Publications.of(
        Waves.in(Municipality.small())
            .answering(30, Municipality.person("a", "beleid", "eindgebruiker"), 3)
            .answering(6, Municipality.person("b", "beleid", "specialist"), 4)
            .answering(6, Municipality.person("b", "beleid", "datavaardig"), 2)
            .answering(11, Municipality.person("b", "manager", "eindgebruiker"), 5)
            .answering(1, Municipality.person("b", "manager", "eindgebruiker"), 4),
        10);
  }

  private static HeatMap map(Publication publication, String scale) {
    return HeatMap.of(publication, scale, SegmentKey.ROLE, SegmentKey.DOELGROEP);
  }
}
