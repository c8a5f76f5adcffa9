package nl.peilstok.api.interview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a browser posted from a form: every field with all its values. */
record FormValues(Map<String, List<String>> fields) {

  /** Nothing filled in. */
  static final FormValues NONE = new FormValues(Map.of());

  /** Read the body of an URL-encoded form; what cannot be read counts as not sent. */
  static FormValues read(String body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      int at = pair.indexOf('=');
      if (at > 0) {
        decoded(pair.substring(0, at))
            .ifPresent(
                name ->
                    decoded(pair.substring(at + 1))
                        .ifPresent(
                            value ->
                                fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value)));
      }
    }
    return new FormValues(fields);
  }

  /** The first value of a field, trimmed; empty when the field is missing or left open. */
  String one(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  /** All values of a field that are not empty. */
  List<String> all(String field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
