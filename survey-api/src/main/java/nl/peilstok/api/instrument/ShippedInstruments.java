package nl.peilstok.api.instrument;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.peilstok.api.platform.json.InstrumentJson;

/** Offer the instruments that come with the product from the first start on. */
@Singleton
class ShippedInstruments {
  private static final List<String> NAMES = List.of("khg-digitale-veiligheid-kort");

  private final InstrumentStore store;
  private final ObjectMapper json;

  ShippedInstruments(InstrumentStore store, ObjectMapper json) {
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
      store.add(json.readValue(content, InstrumentJson.class).read());
    } catch (IOException broken) {
      throw new UncheckedIOException("a shipped instrument cannot be read: " + name, broken);
    }
  }
}
