package nl.peilstok.core.instrument;

import java.util.List;
import java.util.Optional;

/** The instruments of the organisation. */
public interface Instruments {

  /** Find one version. */
  Optional<Instrument> find(String id, String version);

  /** All versions, newest first within an instrument. */
  List<Instrument> all();
}
