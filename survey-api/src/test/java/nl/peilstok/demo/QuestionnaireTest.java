package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.analytics.synthetic.SyntheticWave;
import nl.peilstok.api.DemoFiles;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
  private static final Questionnaire SHIPPED =
      new Questionnaire(
          Json.read(DemoFiles.read("/instruments/khg-digitale-veiligheid-kort.json")));
  private static final SyntheticOrganisation PEOPLE =
      Province.load().awake(SHIPPED.instrument(), Options.DEFAULT_SEED);

  @Test
  void the_shipped_instrument_is_read_with_its_key() {
    Instrument instrument = SHIPPED.instrument();

    assertThat(instrument.items()).hasSize(34);
    assertThat(instrument.scales()).hasSize(3 + 9 + 27 + 1);
    assertThat(instrument.item("leiding-gesprek").orElseThrow().question().routing().onlyRoles())
        .contains("manager-lager");
    assertThat(instrument.item("training-nut").orElseThrow().question().routing().onlyIf())
        .isNotNull();
    assertThat(instrument.item("sc-phishing"))
        .hasValueSatisfying(item -> assertThat(((Item.Knowledge) item).certainty()).isTrue());
  }

  @Test
  void the_last_wave_has_a_version_of_its_own_that_differs_by_one_text() {
    Questionnaire revised = SHIPPED.revised(PEOPLE.wave(3).instrument());
    List<JsonNode> before = Json.list(SHIPPED.content(), "items");
    List<JsonNode> after = Json.list(revised.content(), "items");

    assertThat(Json.text(revised.content(), "version"))
        .isNotEqualTo(Json.text(SHIPPED.content(), "version"));
    assertThat(Json.field(revised.content(), "themes"))
        .isEqualTo(Json.field(SHIPPED.content(), "themes"));
    assertThat(after).hasSameSizeAs(before);
    assertThat(IntStream.range(0, 34).filter(item -> !same(before.get(item), after.get(item))))
        .hasSize(1);
  }

  @Test
  void the_waves_before_have_the_shipped_version() {
    assertThat(PEOPLE.wave(1).instrument().version()).isEqualTo(SHIPPED.instrument().version());
    assertThat(PEOPLE.wave(2).instrument().version()).isEqualTo(SHIPPED.instrument().version());
  }

  @Test
  void a_routed_question_is_answered_only_where_it_is_asked() {
    SyntheticWave wave = PEOPLE.wave(1);
    int useful = 0;
    int talked = 0;
    for (SyntheticPerson person : wave.people()) {
      Map<String, Answer> answers = wave.answers(person);
      if (answers.containsKey("training-nut")) {
        useful++;
        assertThat(answers).containsEntry("training-gehad", new Answer.Choice("ja"));
      }
      if (answers.containsKey("leiding-gesprek")) {
        talked++;
        assertThat(person.segments().role()).startsWith("manager-");
      }
    }

    assertThat(useful).isPositive();
    assertThat(talked).isPositive();
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return Json.write(Json.field(one, "text")).equals(Json.write(Json.field(other, "text")));
  }
}
