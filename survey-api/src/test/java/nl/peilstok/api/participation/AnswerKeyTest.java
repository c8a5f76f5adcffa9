package nl.peilstok.api.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Page;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Wording;
import org.junit.jupiter.api.Test;

@InstallationTest
final class AnswerKeyTest {
  @Inject ObjectMapper json;

  @Test
  void an_instrument_without_statements_and_scenarios_has_an_empty_key() throws IOException {
    AnswerKey key = AnswerKey.of(instrument());

    assertThat(key.rightAnswers()).isEmpty();
    assertThat(key.statements()).isEmpty();
    assertThat(
            json.writeValueAsString(
                new SessionController.Session("t", 1, key.rightAnswers(), key.statements())))
        .isEqualTo("{\"token\":\"t\",\"expiresIn\":1,\"rightAnswers\":{},\"statements\":{}}");
  }

  private static Instrument instrument() {
    Wording wording = new Wording("Cijfer", "Mark");
    Item mark = new Item.Mark(new Item.Question("cijfer", wording, null, Routing.EVERYBODY));
    return new Instrument(
        "proef",
        "1",
        wording,
        wording,
        List.of(),
        List.of(new Page("p", wording, List.of("cijfer"))),
        List.of(mark));
  }
}
