package nl.peilstok.attacker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON as a tree in which what is missing is an empty tree. */
record Tree(JsonNode node) {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Tree NOTHING = new Tree(JsonNode.nullNode());

  static Tree read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new Tree(JsonNodeTreeCodec.getInstance().readTree(parser));
    } catch (IOException unreadable) {
      throw new Failed("The server answered with something that is no JSON.", unreadable);
    }
  }

  Tree at(String field) {
    JsonNode value = node.isObject() ? node.get(field) : null;
    return value == null ? NOTHING : new Tree(value);
  }

  boolean isNumber() {
    return node.isNumber();
  }

  double number() {
    return node.getDoubleValue();
  }

  boolean isText() {
    return node.isString();
  }

  /** The text itself; only where it is one. */
  String text() {
    return node.getStringValue();
  }

  /** The text of a field; empty where there is none. */
  String text(String field) {
    return at(field).isText() ? at(field).node().getStringValue() : "";
  }

  /** The values of a list field; none where there is none. */
  List<Tree> list(String field) {
    return at(field).items();
  }

  /** The texts of a list field. */
  List<String> texts(String field) {
    return list(field).stream()
        .filter(Tree::isText)
        .map(one -> one.node().getStringValue())
        .toList();
  }

  /** What is in a list; nothing where this is none. */
  List<Tree> items() {
    return node.isArray()
        ? StreamSupport.stream(node.values().spliterator(), false).map(Tree::new).toList()
        : List.of();
  }

  /** How many fields an object has; none where this is no object. */
  int size() {
    return node.isObject() ? node.size() : 0;
  }

  /** What is in an object, by field; nothing where this is none. */
  Map<String, Tree> fields() {
    Map<String, Tree> fields = new LinkedHashMap<>();
    if (node.isObject()) {
      node.entries().forEach(field -> fields.put(field.getKey(), new Tree(field.getValue())));
    }
    return fields;
  }
}
