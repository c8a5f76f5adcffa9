package nl.peilstok.api.wave;

import java.util.List;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/**
 * What the planner shows.
 *
 * @param id of the draft that is changed; empty for a new wave
 */
record PlannerView(
    String id,
    WaveFields fields,
    Faults faults,
    List<Instrument> instruments,
    List<TopUnit> topUnits) {

  /** Copy the lists. */
  PlannerView {
    instruments = List.copyOf(instruments);
    topUnits = List.copyOf(topUnits);
  }

  /** A unit right below the organisation, with everybody in it. */
  record TopUnit(String code, String name, int people) {

    String field() {
      return WaveFields.CODES + code;
    }
  }

  PlannerView changing(String draft) {
    return new PlannerView(draft, fields, faults, instruments, topUnits);
  }

  boolean fresh() {
    return id.isEmpty();
  }

  String action() {
    return fresh() ? "/waves/new" : "/waves/" + id + "/edit";
  }

  static String value(Instrument version) {
    return version.id() + "/" + version.version();
  }

  static List<SegmentKey> usualWhere() {
    return SegmentPlan.DEFAULT_WHERE;
  }

  static List<SegmentKey> usualWho() {
    return SegmentPlan.DEFAULT_WHO;
  }
}
