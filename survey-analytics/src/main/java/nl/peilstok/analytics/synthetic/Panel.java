package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of three waves, seat by seat: who stays, who is new, and what is in their minds. */
record Panel(List<List<SyntheticPerson>> waves) {
  static final int WAVES = 3;

  private static final Inclinations TRAINED = new Inclinations(.40, .25, .10);
  private static final Inclinations FADED = TRAINED.times(.5);

  /** What it takes for scores to fall by .3 on 1–5: statements do not show all that is in minds. */
  private static final Inclinations DECLINED = new Inclinations(0, 0, -.54);

  /** Copy the lists. */
  Panel {
    waves = waves.stream().map(List::copyOf).toList();
  }

  static Panel of(Workforce workforce, Plants plants, Scenario scenario, Draws draws) {
    return new Making(plants, scenario, draws).panel(workforce.people());
  }

  /** Somebody with the own mind, as far as the wave that is being made. */
  private record Seat(Employee employee, Mind mind) {}

  private record Making(
      Plants plants, Scenario scenario, Draws draws, Map<String, Inclinations> teams) {

    Making(Plants plants, Scenario scenario, Draws draws) {
      this(plants, scenario, draws, new HashMap<>());
    }

    Panel panel(List<Employee> first) {
      List<Seat> seats = new ArrayList<>();
      first.forEach(employee -> seats.add(new Seat(employee, newMind(employee))));
      List<List<SyntheticPerson>> waves = new ArrayList<>();
      for (int number = 1; number <= WAVES; number++) {
        int wave = number;
        if (wave > 1) {
          seats.replaceAll(seat -> next(seat, wave));
        }
        waves.add(seats.stream().map(seat -> person(seat, wave)).toList());
      }
      return new Panel(waves);
    }

    private Seat next(Seat before, int wave) {
      Employee employee = new Turnover(draws).next(before.employee(), wave);
      boolean stays = employee.id().equals(before.employee().id());
      Mind mind =
          stays ? before.mind().next(draws.of("mind", employee.id(), wave)) : newMind(employee);
      return new Seat(employee, mind);
    }

    private Mind newMind(Employee employee) {
      return Mind.draw(draws.of("person", employee.id()));
    }

    private SyntheticPerson person(Seat seat, int wave) {
      Employee employee =
          scenario.has(Plant.MIX)
              ? plants.reorganised(seat.employee(), wave, draws)
              : seat.employee();
      boolean trained = wave > 1 && scenario.has(Plant.TRAINING) && plants.trains(employee);
      Inclinations inclinations =
          seat.mind()
              .in(team(employee.segments().unit()))
              .plus(Offsets.of(employee))
              .plus(training(trained, wave))
              .plus(decline(employee, wave));
      return new SyntheticPerson(employee, inclinations, seat.mind().acquiescence(), trained);
    }

    private Inclinations team(String unit) {
      return teams.computeIfAbsent(unit, code -> Mind.team(draws.of("team", code)));
    }

    private static Inclinations training(boolean trained, int wave) {
      if (!trained) {
        return Inclinations.NONE;
      }
      return wave == 2 ? TRAINED : FADED;
    }

    private Inclinations decline(Employee employee, int wave) {
      boolean declines =
          wave == WAVES
              && scenario.has(Plant.DECLINE)
              && plants.department(employee).equals(plants.declining());
      return declines ? DECLINED : Inclinations.NONE;
    }
  }
}
