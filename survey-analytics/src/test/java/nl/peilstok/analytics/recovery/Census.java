package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.peilstok.analytics.synthetic.Choice;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.analytics.synthetic.WaveScores;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;

/** All the staff of the first wave, with their scores whether they answer or not. */
final class Census {
  private static final String FIELD_WORK = "uitvoering";
  private static final String MANAGERS = "managers";
  private static final String OFFICIALS = "ambtenaren";
  private static final double HUNDREDTHS = 100;

  private final SyntheticWave wave;
  private final WaveScores scores;
  private final SegmentPlan plan;
  private final Map<String, Integer> surplusOutside = new HashMap<>();

  private Census(SyntheticOrganisation organisation, WaveScores scores) {
    this.wave = organisation.wave(1);
    this.scores = scores;
    this.plan =
        new SegmentPlan(
            organisation.organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
    for (SyntheticPerson person : wave.people()) {
      int one = person.segments().role().equals(FIELD_WORK) ? 1 : -1;
      surplusOutside.merge(person.segments().unit(), one, Integer::sum);
    }
  }

  /**
   * Count everybody.
   *
   * @param scores of the first wave, which are the same whatever makes people answer
   */
  static List<Member> of(SyntheticOrganisation organisation, WaveScores scores) {
    Census census = new Census(organisation, scores);
    List<Member> members = new ArrayList<>();
    for (int seat = 0; seat < census.wave.people().size(); seat++) {
      members.add(census.member(seat));
    }
    return members;
  }

  private Member member(int seat) {
    SyntheticPerson person = wave.people().get(seat);
    Map<Dimension, OptionalDouble> points = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      OptionalInt score = scores.score(seat, dimension.code());
      points.put(
          dimension,
          score.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(score.getAsInt() / HUNDREDTHS));
    }
    return new Member(place(person.segments()), points, wave.choice(person) == Choice.ANSWERS);
  }

  private Member.Place place(Segments own) {
    String group = plan.value(SegmentKey.ROLE_GROUP, own);
    boolean isOutside = surplusOutside.getOrDefault(own.unit(), -1) >= 0;
    String others = isOutside ? "field work" : "others";
    // Some roles outside the officials have six people: they are weighted by role group.
    String role = group.equals(OFFICIALS) ? own.role() : group;
    return new Member.Place(
        group.equals(MANAGERS) ? MANAGERS : others,
        plan.value(SegmentKey.DEPARTMENT, own),
        group,
        List.of(
            role, plan.value(SegmentKey.DOELGROEP, own), plan.value(SegmentKey.DIRECTORATE, own)));
  }
}
