package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TurnoutTest {
  private static final List<SyntheticProvince> PROVINCES =
      LongStream.rangeClosed(1, 20).mapToObj(SyntheticProvince::new).toList();

  @Test
  void about_62_in_100_answer_with_the_seed_of_the_demo() {
    SyntheticProvince province = new SyntheticProvince(Options.DEFAULT_SEED);

    assertThat(province.shareAnswering(province.people())).isCloseTo(.62, Offset.offset(.02));
  }

  @Test
  void over_many_seeds_62_in_100_answer() {
    double mean =
        PROVINCES.stream()
            .mapToDouble(province -> province.shareAnswering(province.people()))
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo(.62, Offset.offset(.01));
  }

  @Test
  void units_with_field_work_answer_least_and_managers_most() {
    assertThat(mean(PROVINCES.stream().mapToDouble(one -> one.shareAnswering(one.fieldWorkers()))))
        .isCloseTo(.41, Offset.offset(.02));
    assertThat(mean(PROVINCES.stream().mapToDouble(one -> one.shareAnswering(managers(one)))))
        .isCloseTo(.78, Offset.offset(.02));
  }

  @Test
  void of_those_who_start_6_in_100_break_off() {
    double off = mean(PROVINCES.stream().mapToDouble(one -> size(one, Turnout.Choice.BREAKS_OFF)));
    double on = mean(PROVINCES.stream().mapToDouble(one -> size(one, Turnout.Choice.ANSWERS)));

    assertThat(off / (off + on)).isCloseTo(.06, Offset.offset(.01));
  }

  @Test
  void who_answers_has_on_average_a_better_attitude_than_who_stays_away() {
    double answering =
        mean(PROVINCES.stream().mapToDouble(one -> attitude(one, Turnout.Choice.ANSWERS)));
    double away =
        mean(PROVINCES.stream().mapToDouble(one -> attitude(one, Turnout.Choice.STAYS_AWAY)));

    // Odds of 1.25 per standard deviation move the means apart by about ln 1.25.
    assertThat(answering - away).isCloseTo(Math.log(1.25), Offset.offset(.06));
  }

  private static List<SyntheticPerson> managers(SyntheticProvince province) {
    return province.people().stream().filter(person -> person.member().isManager()).toList();
  }

  private static double size(SyntheticProvince province, Turnout.Choice choice) {
    return province.choosing(choice).size();
  }

  private static double attitude(SyntheticProvince province, Turnout.Choice choice) {
    return mean(
        province.choosing(choice).stream().mapToDouble(person -> person.inclinations().attitude()));
  }

  private static double mean(DoubleStream values) {
    return values.average().orElseThrow();
  }
}
