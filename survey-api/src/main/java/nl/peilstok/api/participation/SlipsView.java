package nl.peilstok.api.participation;

import java.util.List;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.wave.Wave;

/**
 * Codes on slips, each by itself so that they can be cut and mixed.
 *
 * @param site where this installation is reached, without a path
 */
record SlipsView(Wave.Open wave, String unit, List<String> codes, String site) {

  /** Copy the list. */
  SlipsView {
    codes = List.copyOf(codes);
  }

  String unitName() {
    return wave.sealed()
        .manifest()
        .segments()
        .organisation()
        .units()
        .find(unit)
        .map(Unit::name)
        .orElse(unit);
  }

  String path() {
    return "/waves/" + wave.id();
  }

  @Override
  public String toString() {
    return "SlipsView[hidden]";
  }
}
