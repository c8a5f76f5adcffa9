package nl.peilstok.api.wave;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.wave.PlannerView.TopUnit;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.population.Organisations;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WavePlan;

/** Offer what a wave can be planned with. */
@Singleton
class Planner {
  private static final int USUAL_DAYS = 21;
  private static final LocalTime USUAL_TIME = LocalTime.of(17, 0);

  private final Instruments instruments;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  Planner(Instruments instruments, Organisations organisations, People people, Clock clock) {
    this.instruments = instruments;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /** A new wave: three weeks, and a sealed code for everybody who is listed for one. */
  PlannerView blank() {
    List<TopUnit> topUnits = topUnits();
    Map<String, String> fields = new HashMap<>();
    fields.put("closesAt", WaveFields.typed(inThreeWeeks()));
    fields.put("k", Integer.toString(WavePlan.DEFAULT_K));
    fields.put("where", WaveFields.codes(SegmentPlan.DEFAULT_WHERE));
    fields.put("who", WaveFields.codes(SegmentPlan.DEFAULT_WHO));
    fields.put("closableByHand", "true");
    topUnits.forEach(unit -> fields.put(unit.field(), Integer.toString(unit.people())));
    return new PlannerView("", new WaveFields(fields), Faults.none(), instruments.all(), topUnits);
  }

  PlannerView of(Wave.Draft draft) {
    return again(WaveFields.of(draft.plan()), Faults.none()).changing(draft.id());
  }

  PlannerView again(WaveFields fields, Faults faults) {
    return new PlannerView("", fields, faults, instruments.all(), topUnits());
  }

  private Instant inThreeWeeks() {
    LocalDate day = clock.instant().atZone(Words.zone()).toLocalDate().plusDays(USUAL_DAYS);
    return day.atTime(USUAL_TIME).atZone(Words.zone()).toInstant();
  }

  private List<TopUnit> topUnits() {
    Units units = organisations.current().units();
    Map<Segments, Integer> listed = people.combinations(Person.Channel.SEALED_CODE);
    List<TopUnit> top = new ArrayList<>();
    for (Unit unit : units.root().map(root -> units.children(root.code())).orElse(List.of())) {
      Set<String> within = units.subtree(unit.code());
      int count =
          listed.entrySet().stream()
              .filter(entry -> within.contains(entry.getKey().unit()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      top.add(new TopUnit(unit.code(), unit.name(), count));
    }
    return top;
  }
}
