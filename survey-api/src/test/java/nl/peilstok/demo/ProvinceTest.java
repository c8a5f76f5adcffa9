package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.synthetic.Choice;
import nl.peilstok.analytics.synthetic.Employee;
import nl.peilstok.analytics.synthetic.Plant;
import nl.peilstok.analytics.synthetic.Plants;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The province of the files fits the model that gives its people minds. */
class ProvinceTest {
  private static final Province PROVINCE = Province.load();
  private static final SyntheticOrganisation PEOPLE =
      PROVINCE.awake(
          new Questionnaire(
                  Json.read(DemoFiles.read("/instruments/khg-digitale-veiligheid-kort.json")))
              .instrument(),
          Options.DEFAULT_SEED);

  @Test
  void about_62_in_100_answer_in_every_wave() {
    for (int number = 1; number <= SyntheticOrganisation.WAVES; number++) {
      SyntheticWave wave = PEOPLE.wave(number);
      double answering =
          wave.people().stream().filter(one -> wave.choice(one) == Choice.ANSWERS).count();

      // √(.62 × .38/1,400) = .013; three of them.
      assertThat(answering / 1400).isCloseTo(.62, Offset.offset(.04));
    }
  }

  @Test
  void everything_planted_has_somebody_whom_it_touches() {
    for (Plant plant : Plant.values()) {
      assertThat(PEOPLE.wave(3).people()).anyMatch(PEOPLE.plants().touchedBy(plant));
    }
    assertThat(PEOPLE.truth().effect(Plant.TRAINING, 2, "kennis")).isBetween(4.0, 6.0);
    assertThat(PEOPLE.truth().effect(Plant.DECLINE, 3, "gedrag")).isBetween(-10.0, -5.0);
    assertThat(PEOPLE.truth().effect(Plant.MIX, 3, "kennis")).isBetween(1.0, 7.0);
  }

  @Test
  void the_smallest_team_keeps_4_people_and_the_crossed_cell_2() {
    for (int number = 1; number <= SyntheticOrganisation.WAVES; number++) {
      List<SyntheticPerson> people = PEOPLE.wave(number).people();

      assertThat(people)
          .filteredOn(one -> one.segments().unit().equals("t-openbaarheid"))
          .hasSize(4);
      assertThat(people)
          .map(one -> one.segments())
          .filteredOn(one -> one.role().equals(Plants.CROSSED_ROLE))
          .filteredOn(one -> Plants.CROSSED_DOELGROEP.equals(one.doelgroep()))
          .hasSize(2);
    }
  }

  @Test
  void nobody_gets_a_value_that_the_organisation_does_not_have() {
    SegmentPlan plan =
        new SegmentPlan(
            PROVINCE.organisation(), SegmentPlan.DEFAULT_WHERE, List.of(SegmentKey.values()));
    for (SyntheticPerson person : PEOPLE.wave(3).people()) {
      assertThat(plan.faultsOf("", person.segments())).isEmpty();
    }
  }

  @Test
  void the_first_staff_list_is_the_file_and_those_who_stay_keep_their_lines() {
    assertThat(PROVINCE.staffList().with(staff(1))).isEqualTo(PROVINCE.firstStaffList());

    Map<String, String> before = lines(1);
    Map<String, String> after = lines(2);
    long stayed = after.keySet().stream().filter(before::containsKey).count();

    assertThat(stayed).isBetween(1250L, 1330L);
    after.forEach(
        (id, line) -> {
          String then = before.get(id);
          if (then != null) {
            assertThat(List.of(line.split(",", -1)).subList(0, 6))
                .isEqualTo(List.of(then.split(",", -1)).subList(0, 6));
          }
        });
  }

  @Test
  void newcomers_have_a_name_of_two_parts_and_an_address_of_their_own() {
    List<String> lines = PROVINCE.staffList().with(staff(3)).lines().skip(1).toList();
    HashSet<String> addresses = new HashSet<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split(",", -1));
      assertThat(fields).hasSize(9);
      assertThat(fields.get(1)).containsPattern("\\S \\S");
      assertThat(fields.get(2).isEmpty()).isEqualTo(!fields.get(8).equals("invitation"));
      assertThat(fields.get(2).isEmpty() || addresses.add(fields.get(2))).isTrue();
    }
  }

  @Test
  void whoever_follows_somebody_who_draws_a_sealed_code_draws_one_too() {
    Map<String, Integer> drawing = new HashMap<>();
    staff(3).stream()
        .map(PROVINCE::member)
        .filter(member -> !member.invited())
        .forEach(member -> drawing.merge(member.directorate(), 1, Integer::sum));

    assertThat(drawing).isEqualTo(PROVINCE.listed());
  }

  private static List<Employee> staff(int wave) {
    return PEOPLE.wave(wave).people().stream().map(SyntheticPerson::employee).toList();
  }

  private static Map<String, String> lines(int wave) {
    Map<String, String> lines = new HashMap<>();
    PROVINCE
        .staffList()
        .with(staff(wave))
        .lines()
        .skip(1)
        .forEach(line -> lines.put(line.substring(0, line.indexOf(',')), line));
    return lines;
  }
}
