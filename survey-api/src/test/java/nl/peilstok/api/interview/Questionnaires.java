package nl.peilstok.api.interview;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Page;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The shipped instrument and the demo's organisation, read straight from their files. */
@NullUnmarked
@Singleton
class Questionnaires {
  private final JsonNode instrumentFile;
  private final JsonNode organisationFile;

  Questionnaires(JsonMapper json) {
    this.instrumentFile = read(json, "/instruments/khg-digitale-veiligheid-kort.json");
    this.organisationFile = read(json, "/demo/organisation.json");
  }

  JsonNode instrumentFile() {
    return instrumentFile;
  }

  JsonNode organisationFile() {
    return organisationFile;
  }

  Instrument instrument() {
    JsonNode file = instrumentFile;
    return new Instrument(
        text(file, "id"),
        text(file, "version"),
        wording(file.get("name")),
        wording(file.get("introduction")),
        all(file, "themes", one -> new Theme(text(one, "id"), wording(one.get("name")))),
        all(
            file,
            "pages",
            one ->
                new Page(
                    text(one, "id"),
                    wording(one.get("title")),
                    all(one, "items", JsonNode::getStringValue))),
        all(file, "items", Questionnaires::item));
  }

  Organisation organisation() {
    JsonNode file = organisationFile;
    return new Organisation(
        text(file, "name"),
        new Units(all(file, "units", Questionnaires::unit)),
        new Roles(
            all(
                file,
                "roles",
                one -> new Role(text(one, "code"), wording(one.get("name")), parent(one)))),
        values(file, "doelgroepen"),
        values(file, "tenureBands"),
        values(file, "riskMarks"));
  }

  private static Unit unit(JsonNode one) {
    UnitKind kind = UnitKind.find(text(one, "kind")).orElseThrow();
    return new Unit(text(one, "code"), text(one, "name"), kind, parent(one));
  }

  private static List<SegmentValue> values(JsonNode file, String field) {
    return all(file, field, one -> new SegmentValue(text(one, "code"), wording(one.get("name"))));
  }

  private static Item item(JsonNode one) {
    JsonNode theme = one.get("theme");
    Item.Question question =
        new Item.Question(
            text(one, "id"),
            wording(one.get("text")),
            theme == null ? null : theme.getStringValue(),
            new Routing(texts(one, "onlyRoles"), condition(one.get("onlyIf"))));
    return switch (text(one, "kind")) {
      case "likert" ->
          new Item.Likert(
              question,
              Dimension.find(text(one, "dimension")).orElseThrow(),
              one.get("reversed").getBooleanValue(),
              one.get("dontKnow").getBooleanValue());
      case "knowledge" ->
          new Item.Knowledge(
              question, options(one), text(one, "right"), one.get("certainty").getBooleanValue());
      case "singleChoice" -> new Item.SingleChoice(question, options(one));
      case "multipleChoice" -> new Item.MultipleChoice(question, options(one));
      case "mark" -> new Item.Mark(question);
      default -> throw new IllegalArgumentException("kind of " + question.id());
    };
  }

  private static Routing.@Nullable Condition condition(@Nullable JsonNode one) {
    return one == null ? null : new Routing.Condition(text(one, "item"), texts(one, "answers"));
  }

  private static List<Option> options(JsonNode item) {
    return all(item, "options", one -> new Option(text(one, "id"), wording(one.get("text"))));
  }

  private static Set<String> texts(JsonNode node, String field) {
    return node.get(field) == null
        ? Set.of()
        : new HashSet<>(all(node, field, JsonNode::getStringValue));
  }

  private static <T> List<T> all(JsonNode node, String field, Function<JsonNode, T> made) {
    List<T> all = new ArrayList<>();
    node.get(field).values().forEach(one -> all.add(made.apply(one)));
    return all;
  }

  private static Wording wording(JsonNode node) {
    return new Wording(text(node, "nl"), text(node, "en"));
  }

  private static @Nullable String parent(JsonNode node) {
    JsonNode parent = node.get("parent");
    return parent == null || parent.isNull() ? null : parent.getStringValue();
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).getStringValue();
  }

  private static JsonNode read(JsonMapper json, String name) {
    try (InputStream file = Questionnaires.class.getResourceAsStream(name)) {
      return json.readValue(Objects.requireNonNull(file), JsonNode.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
