package nl.peilstok.api.instrument;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.Json;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;

/** Instrument versions as they stand in the database, read once each for they never change. */
@Singleton
class InstrumentStore implements Instruments {
  private final InstrumentRows rows;
  private final Json json;
  private final Clock clock;
  private final Map<String, Instrument> known = new ConcurrentHashMap<>();

  InstrumentStore(InstrumentRows rows, Json json, Clock clock) {
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public Optional<Instrument> find(String id, String version) {
    Instrument found = known.get(id + "/" + version);
    return found != null
        ? Optional.of(found)
        : rows.findByInstrumentIdAndVersion(id, version).map(this::read);
  }

  @Override
  public List<Instrument> all() {
    return rows.all().stream().map(this::read).toList();
  }

  /** Keep a new version; the same version again is fine when its content is the same. */
  void add(Instrument instrument) {
    Optional<Instrument> before = find(instrument.id(), instrument.version());
    if (before.isPresent()) {
      if (!before.get().contentHash().equals(instrument.contentHash())) {
        throw Refusal.of(Failure.INSTRUMENT_VERSION_EXISTS);
      }
      return;
    }
    rows.add(
        new InstrumentRow(
            instrument.id(),
            instrument.version(),
            instrument.contentHash(),
            write(instrument),
            clock.instant()));
  }

  private Instrument read(InstrumentRow row) {
    return known.computeIfAbsent(
        row.instrumentId() + "/" + row.version(), _ -> parse(row.content()));
  }

  private Instrument parse(String content) {
    return json.read(content.getBytes(StandardCharsets.UTF_8), InstrumentJson.class).read();
  }

  private String write(Instrument instrument) {
    return new String(json.write(InstrumentJson.of(instrument)), StandardCharsets.UTF_8);
  }
}
