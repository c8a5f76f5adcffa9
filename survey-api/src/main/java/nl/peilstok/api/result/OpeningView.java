package nl.peilstok.api.result;

import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.core.wave.Wave;

/** The form in which a key holder types the passphrase. */
record OpeningView(Wave wave, Faults faults) {

  String path() {
    return "/waves/" + wave.id();
  }
}
