package nl.peilstok.api.participation;

import java.util.List;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.Units;
import nl.peilstok.core.wave.Wave;

/** The form for printing sealed codes. */
record SealedCodesView(Wave.Open wave, SealedCodeFields fields, Faults faults) {

  /** The units that have codes at all. */
  List<Unit> units() {
    Units units = wave.sealed().manifest().segments().organisation().units();
    return units.all().stream()
        .filter(unit -> wave.plan().sealedCodes().containsKey(unit.code()))
        .toList();
  }

  String path() {
    return "/waves/" + wave.id();
  }
}
