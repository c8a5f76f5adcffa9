package nl.peilstok.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One request as it went over the line; header names in lower case. */
public record HttpSent(String method, String path, Map<String, String> headers, String body) {

  /** Read what was sent over one connection, one request after the other. */
  static List<HttpSent> all(String bytes) {
    List<HttpSent> requests = new ArrayList<>();
    int at = 0;
    for (int end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n", at)) {
      List<String> lines = List.of(bytes.substring(at, end).split("\r\n", -1));
      Map<String, String> headers = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int colon = line.indexOf(':');
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
      int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
      at = end + 4 + length;
      String[] first = lines.getFirst().split(" ", -1);
      requests.add(new HttpSent(first[0], first[1], headers, bytes.substring(end + 4, at)));
    }
    return requests;
  }
}
