package nl.peilstok.api.wave;

import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.core.wave.Wave;

/** The form in which a key holder chooses a passphrase. */
record HolderKeyView(Wave wave, Faults faults) {

  String path() {
    return "/waves/" + wave.id();
  }
}
