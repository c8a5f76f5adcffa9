package nl.peilstok.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/** Read and write JSON as trees; the demo has no types in common with the server. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonNodeTreeCodec CODEC = JsonNodeTreeCodec.getInstance();

  private Json() {}

  /** Read a text that must be JSON. */
  static JsonNode read(String text) {
    if (text.isBlank()) {
      throw new UncheckedIOException(new IOException("nothing to read"));
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      return CODEC.readTree(parser);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("not JSON", unreadable);
    }
  }

  /** Write a tree, or maps, lists, texts, numbers and booleans. */
  static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      CODEC.writeTree(generator, tree(value));
    } catch (IOException unwritable) {
      throw new UncheckedIOException("a string takes every JSON", unwritable);
    }
    return text.toString();
  }

  /** The text of a field that must be there. */
  static String text(JsonNode node, String field) {
    return field(node, field).coerceStringValue();
  }

  /** The text of a field, or the other text where it is missing or null. */
  static String text(JsonNode node, String field, String otherwise) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? otherwise : value.coerceStringValue();
  }

  /** A text in both languages that must be there. */
  static Wording wording(JsonNode node, String field) {
    JsonNode both = field(node, field);
    return new Wording(text(both, "nl"), text(both, "en"));
  }

  /** A whole number that must be there. */
  static int number(JsonNode node, String field) {
    return field(node, field).getIntValue();
  }

  /** Whether a field is there and true. */
  static boolean isTrue(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value != null && value.isBoolean() && value.getBooleanValue();
  }

  /** The values of a list; none where it is missing. */
  static List<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || !value.isArray()
        ? List.of()
        : StreamSupport.stream(value.values().spliterator(), false).toList();
  }

  /** The texts of a list; none where it is missing. */
  static List<String> texts(JsonNode node, String field) {
    return list(node, field).stream().map(JsonNode::coerceStringValue).toList();
  }

  /** A field that must be there. */
  static JsonNode field(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw new Refused("The server's answer lacks the field '" + field + "'.");
    }
    return value;
  }

  private static JsonNode tree(@Nullable Object value) {
    return switch (value) {
      case null -> JsonNode.nullNode();
      case JsonNode node -> node;
      case String text -> JsonNode.createStringNode(text);
      case Integer number -> JsonNode.createNumberNode(number);
      case Boolean truth -> JsonNode.createBooleanNode(truth);
      case List<?> list -> JsonNode.createArrayNode(list.stream().map(Json::tree).toList());
      case Map<?, ?> map -> object(map);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private static JsonNode object(Map<?, ?> map) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    map.forEach((name, value) -> fields.put(String.valueOf(name), tree(value)));
    return JsonNode.createObjectNode(fields);
  }
}
