package nl.peilstok.api.instrument;

import java.util.List;
import nl.peilstok.core.instrument.Instrument;

/** What the list of questionnaires shows. */
record InstrumentsView(List<Instrument> versions) {

  /** Copy the list. */
  InstrumentsView {
    versions = List.copyOf(versions);
  }

  static String path(Instrument version) {
    return "/instruments/" + version.id() + "/" + version.version();
  }
}
