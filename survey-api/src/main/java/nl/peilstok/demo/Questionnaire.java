package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Page;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Theme;

/**
 * An instrument as an officer reads it from the API, with its key.
 *
 * <p>What a respondent gets says neither what a statement measures nor which option is right;
 * made-up minds have to know it from elsewhere, where real ones read the text.
 *
 * @param content in the product's own format, which can be imported again
 */
record Questionnaire(JsonNode content) {

  /** The instrument as a value. */
  Instrument instrument() {
    return new Instrument(
        Json.text(content, "id"),
        Json.text(content, "version"),
        Json.wording(content, "name"),
        Json.wording(content, "introduction"),
        Json.list(content, "themes").stream().map(Questionnaire::theme).toList(),
        Json.list(content, "pages").stream().map(Questionnaire::page).toList(),
        Json.list(content, "items").stream().map(Questionnaire::item).toList());
  }

  /** The same under another version, with the texts of its items. */
  Questionnaire revised(Instrument version) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    content.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
    fields.put("version", JsonNode.createStringNode(version.version()));
    fields.put(
        "items",
        JsonNode.createArrayNode(
            Json.list(content, "items").stream().map(item -> revised(item, version)).toList()));
    return new Questionnaire(JsonNode.createObjectNode(fields));
  }

  private static JsonNode revised(JsonNode item, Instrument version) {
    Item.Question question = version.item(Json.text(item, "id")).orElseThrow().question();
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    item.entries().forEach(entry -> fields.put(entry.getKey(), entry.getValue()));
    Map<String, JsonNode> text = new LinkedHashMap<>();
    text.put("nl", JsonNode.createStringNode(question.text().nl()));
    text.put("en", JsonNode.createStringNode(question.text().en()));
    fields.put("text", JsonNode.createObjectNode(text));
    return JsonNode.createObjectNode(fields);
  }

  private static Theme theme(JsonNode theme) {
    JsonNode advice = theme.get("advice");
    return new Theme(
        Json.text(theme, "id"),
        Json.wording(theme, "name"),
        advice == null || advice.isNull() ? null : Json.wording(theme, "advice"));
  }

  private static Page page(JsonNode page) {
    return new Page(Json.text(page, "id"), Json.wording(page, "title"), Json.texts(page, "items"));
  }

  private static Item item(JsonNode item) {
    Item.Question question = question(item);
    String kind = Json.text(item, "kind");
    return switch (kind) {
      case "likert" -> statement(question, item);
      case "knowledge" ->
          new Item.Knowledge(
              question, options(item), Json.text(item, "right"), Json.isTrue(item, "certainty"));
      case "singleChoice" -> new Item.SingleChoice(question, options(item));
      case "multipleChoice" -> new Item.MultipleChoice(question, options(item));
      case "term" -> new Item.Term(question);
      case "mark" -> new Item.Mark(question);
      case "open" -> new Item.Open(question);
      default ->
          throw new Refused("The questionnaire has a kind of question unknown here: " + kind);
    };
  }

  private static Item statement(Item.Question question, JsonNode item) {
    Dimension dimension = Dimension.find(Json.text(item, "dimension")).orElseThrow();
    return new Item.Likert(
        question, dimension, Json.isTrue(item, "reversed"), Json.isTrue(item, "dontKnow"));
  }

  private static Item.Question question(JsonNode item) {
    String theme = Json.text(item, "theme", "");
    return new Item.Question(
        Json.text(item, "id"),
        Json.wording(item, "text"),
        theme.isEmpty() ? null : theme,
        routing(item));
  }

  private static Routing routing(JsonNode item) {
    JsonNode onlyIf = item.get("onlyIf");
    Routing.Condition condition =
        onlyIf == null || onlyIf.isNull()
            ? null
            : new Routing.Condition(
                Json.text(onlyIf, "item"), Set.copyOf(Json.texts(onlyIf, "answers")));
    return new Routing(Set.copyOf(Json.texts(item, "onlyRoles")), condition);
  }

  private static List<Option> options(JsonNode item) {
    return Json.list(item, "options").stream()
        .map(option -> new Option(Json.text(option, "id"), Json.wording(option, "text")))
        .toList();
  }
}
