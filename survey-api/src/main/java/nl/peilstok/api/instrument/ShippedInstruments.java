package nl.peilstok.api.instrument;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.Json;

/** Offer the instruments that come with the product from the first start on. */
@Singleton
class ShippedInstruments {
  private static final List<String> NAMES = List.of("khg-digitale-veiligheid-kort");

  private final InstrumentStore store;
  private final Json json;

  ShippedInstruments(InstrumentStore store, Json json) {
    this.store = store;
    this.json = json;
  }

  @EventListener
  void offer(ServerStartupEvent started) {
    NAMES.forEach(this::offer);
  }

  private void offer(String name) {
    String resource = "/instruments/" + name + ".json";
    try (InputStream content =
        Objects.requireNonNull(ShippedInstruments.class.getResourceAsStream(resource), resource)) {
      store.add(json.read(content.readAllBytes(), InstrumentJson.class).read());
    } catch (IOException broken) {
      throw new UncheckedIOException("a shipped instrument cannot be read: " + name, broken);
    }
  }
}
