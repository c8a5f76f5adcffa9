package nl.peilstok.analytics.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.population.Segments;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is planted, and where. */
class PlantsTest {
  private static final SyntheticOrganisation WORLD = Worlds.TEN.getFirst();
  private static final Truth TRUTH = WORLD.truth();

  @ParameterizedTest
  @EnumSource(Size.class)
  void an_organisation_has_teams_of_6_to_18_and_one_of_4(Size size) {
    for (SyntheticWave wave : waves(SyntheticOrganisation.of(size, 11))) {
      Map<String, Integer> teams = new TreeMap<>();
      wave.people().forEach(person -> teams.merge(person.segments().unit(), 1, Integer::sum));

      assertThat(wave.people()).hasSize(size.staff());
      assertThat(teams.values()).containsOnlyOnce(4);
      assertThat(teams.values()).allMatch(people -> people == 4 || (people >= 6 && people <= 18));
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void a_crossed_cell_has_two_people_in_every_wave(Size size) {
    for (SyntheticWave wave : waves(SyntheticOrganisation.of(size, 12))) {
      assertThat(wave.people().stream().map(person -> person.segments()))
          .filteredOn(PlantsTest::isCrossed)
          .hasSize(2);
    }
  }

  @Test
  void one_untrained_department_declines_in_behaviour_at_the_last_wave_and_in_nothing_else() {
    assertThat(WORLD.plants().trained()).doesNotContain(WORLD.plants().declining());
    // .3 on 1–5.
    double decline = Worlds.mean(Worlds.TEN, one -> one.truth().effect(Plant.DECLINE, 3, "gedrag"));
    assertThat(decline).isCloseTo(-.3 * 25, Offset.offset(.5));
    assertThat(TRUTH.effect(Plant.DECLINE, 2, "gedrag")).isZero();
    assertThat(TRUTH.effect(Plant.DECLINE, 3, "kennis")).isZero();
    assertThat(TRUTH.effect(Plant.DECLINE, 3, "gedrag", person -> !declines(person))).isZero();
  }

  @Test
  void training_shows_in_the_scores_as_four_fifths_of_what_it_is_in_the_minds() {
    double knowledge =
        Worlds.mean(Worlds.TEN, one -> one.truth().effect(Plant.TRAINING, 2, "kennis"));

    assertThat(TRUTH.effect(Plant.TRAINING, 1, "kennis")).isZero();
    // The statements show nine tenths; who already agrees fully cannot agree more.
    assertThat(knowledge).isCloseTo(.40 * 15.4 * .8, Offset.offset(.35));
  }

  @Test
  void one_role_moves_by_its_mix_alone() {
    SyntheticOrganisation without = WORLD.in(WORLD.scenario().without(Plant.MIX));
    List<SyntheticPerson> moved = WORLD.wave(3).people();
    List<SyntheticPerson> unmoved = without.wave(3).people();
    for (int seat = 0; seat < moved.size(); seat++) {
      assertThat(moved.get(seat).inclinations()).isEqualTo(unmoved.get(seat).inclinations());
      assertThat(moved.get(seat).trained()).isEqualTo(unmoved.get(seat).trained());
    }

    assertThat(TRUTH.effect(Plant.MIX, 3, "kennis")).isGreaterThan(1);
    assertThat(TRUTH.effect(Plant.MIX, 2, "kennis")).isZero();
    assertThat(TRUTH.effect(Plant.MIX, 3, "kennis", _ -> true)).isZero();
  }

  @Test
  void one_statement_is_reworded_in_the_last_wave_and_moves_its_own_scale_only() {
    Instrument before = WORLD.wave(2).instrument();
    Instrument after = WORLD.wave(3).instrument();
    String item = WORLD.plants().rewordedItem();

    assertThat(after.version()).isNotEqualTo(before.version());
    assertThat(after.items()).hasSameSizeAs(before.items());
    assertThat(after.items().stream().filter(one -> !before.items().contains(one)).map(Item::id))
        .containsExactly(item);
    assertThat(TRUTH.effect(Plant.REWORDING, 3, "houding")).isGreaterThan(.4);
    assertThat(TRUTH.effect(Plant.REWORDING, 3, "kennis")).isZero();
    assertThat(TRUTH.effect(Plant.REWORDING, 2, "houding")).isZero();
  }

  @Test
  void with_nothing_planted_no_plant_has_an_effect() {
    Truth truth = WORLD.in(Scenario.NOTHING_PLANTED).truth();

    for (Plant plant : Plant.values()) {
      assertThat(truth.effect(plant, 3, "gedrag")).isZero();
    }
  }

  private static List<SyntheticWave> waves(SyntheticOrganisation world) {
    return Stream.of(1, 2, 3).map(world::wave).toList();
  }

  private static boolean declines(SyntheticPerson person) {
    return WORLD.plants().department(person.employee()).equals(WORLD.plants().declining());
  }

  private static boolean isCrossed(Segments segments) {
    return segments.role().equals(Plants.CROSSED_ROLE)
        && Plants.CROSSED_DOELGROEP.equals(segments.doelgroep());
  }
}
