package nl.peilstok.attacker;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.peilstok.analytics.attack.Fact;

/**
 * Reads the file of a publication, which shows every part with its way through the split order.
 *
 * <p>Whoever has it has all there is: tables show unions of these parts.
 */
final class PublicationReading {
  private static final String WHERE = "waar";
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "peilstok-(publication|certificate)/\\d+"
              + "|(algorithm|k|manifest|instrument|proof|parts\\.\\w+|components|cut|graph|sha256"
              + "|rows)=\\S+|cells=none");

  /** The number of valid answers among the figures, by the first word of a base. */
  private static final Map<String, List<Integer>> VALID =
      Map.of(
          "scale", List.of(0),
          "certainty", List.of(0),
          "dimensions", List.of(0),
          "item", List.of(1, 2),
          "item-directorate", List.of(1, 2),
          "item-organisation", List.of(1, 2));

  private final Document document;
  private final Pool pool;
  private final Optional<Crowd> crowd;
  private final Map<String, SortedSet<Integer>> parts = new HashMap<>();

  private PublicationReading(Document document, Pool pool, Optional<Crowd> crowd) {
    this.document = document;
    this.pool = pool;
    this.crowd = crowd;
  }

  /** A line of the file. */
  private record Row(String partition, String base, int position, String members, String figures) {
    static Row of(String line) {
      List<String> fields = List.of(line.split("\t", -1));
      return new Row(
          fields.get(0),
          fields.get(1),
          Integer.parseInt(fields.get(2)),
          fields.get(3),
          fields.get(4));
    }

    String figure(int place) {
      return figures.split(";", -1)[place];
    }

    long number(int place) {
      return Long.parseLong(figure(place));
    }
  }

  static void read(Document document, Pool pool, Optional<Crowd> crowd) {
    PublicationReading reading = new PublicationReading(document, pool, crowd);
    List<Row> rows = new ArrayList<>();
    for (String line : document.text().lines().toList()) {
      pool.count(document, Cells.numbers(line));
      if (line.matches("[^\t]*\t[^\t]*\t\\d+\t[^\t]*\t[^\t]*")) {
        rows.add(Row.of(line));
      } else if (Cells.hasNumber(line) && !isOfCertificate(line)) {
        pool.unaccounted(document, "line", line);
      }
    }
    rows.stream().filter(row -> row.base().equals("part")).forEach(reading::part);
    rows.stream().filter(row -> !row.base().equals("part")).forEach(reading::figures);
  }

  /** Whether a line is one of a certificate: what was proved, hashes, how many parts. */
  static boolean isOfCertificate(String line) {
    return CERTIFICATE.matcher(line).matches();
  }

  private void part(Row row) {
    if (crowd.isEmpty()) {
      return;
    }
    List<Map<String, Set<String>>> paths = paths(row.members().split("\\|", -1)[0]);
    Optional<SortedSet<Integer>> kinds =
        crowd.orElseThrow().find(Label.ofPaths(view(row), paths), row.number(1));
    if (kinds.isEmpty()) {
      pool.unaccounted(document, row.members(), row.figures());
      return;
    }
    pool.part(document, row.partition(), kinds.orElseThrow());
    parts.put(row.partition() + row.position(), kinds.orElseThrow());
    fact(row, Pool.PEOPLE, kinds.orElseThrow(), row.number(0));
  }

  private void figures(Row row) {
    String word = row.base().replaceFirst("/.*", "");
    if (word.equals("merge") || word.equals("whole") || crowd.isEmpty()) {
      return;
    }
    List<Integer> places = VALID.getOrDefault(word, List.of());
    Optional<SortedSet<Integer>> kinds = union(row);
    if (places.isEmpty() || kinds.isEmpty()) {
      pool.unaccounted(document, row.base() + " " + row.members(), row.figures());
      return;
    }
    long valid = places.stream().mapToLong(row::number).sum();
    String base = word.startsWith("item") ? row.base().replaceFirst("^[^/]*", "item") : row.base();
    fact(row, base, kinds.orElseThrow(), valid);
  }

  private void fact(Row row, String base, SortedSet<Integer> kinds, long count) {
    String source = "%s %s %d".formatted(document.address(), row.base(), row.position());
    pool.fact(document, new Fact(base, view(row), kinds, count, source));
  }

  /** The people of the parts that a row names, such as {@code 1-4,7}. */
  private Optional<SortedSet<Integer>> union(Row row) {
    TreeSet<Integer> union = new TreeSet<>();
    for (String range : row.members().split(",", -1)) {
      List<String> ends = List.of(range.split("-", -1));
      for (int part = Integer.parseInt(ends.getFirst());
          part <= Integer.parseInt(ends.getLast());
          part++) {
        SortedSet<Integer> kinds = parts.get(row.partition() + part);
        if (kinds == null) {
          return Optional.empty();
        }
        union.addAll(kinds);
      }
    }
    return Optional.of(union);
  }

  private static String view(Row row) {
    return row.partition().equals(WHERE) ? "where" : "who";
  }

  private static List<Map<String, Set<String>>> paths(String text) {
    List<Map<String, Set<String>>> paths = new ArrayList<>();
    for (String path : text.split("&", -1)) {
      Map<String, Set<String>> steps = new LinkedHashMap<>();
      for (String step : path.split(";", -1)) {
        List<String> sides = List.of(step.split("=", 2));
        if (sides.size() == 2) {
          Set<String> values = new TreeSet<>();
          for (String code : sides.getLast().split(",", -1)) {
            values.add(URLDecoder.decode(code, StandardCharsets.UTF_8));
          }
          steps.put(sides.getFirst(), values);
        }
      }
      paths.add(steps);
    }
    return paths;
  }
}
