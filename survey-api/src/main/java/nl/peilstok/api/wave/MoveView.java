package nl.peilstok.api.wave;

import nl.peilstok.core.wave.Wave;

/** A question before a move that cannot be undone. */
record MoveView(Wave wave, String move) {

  String key() {
    return "waves." + move;
  }

  String path() {
    return "/waves/" + wave.id();
  }
}
