package nl.peilstok.attacker;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.peilstok.analytics.attack.Fact;

/** Reads the table of all published groups; each row says by codes who is in the group. */
final class GroupFile {
  private static final String ADDRESS = "(/api/v1)?/waves/[^/]+(/results)?/exports/";

  /** Numbers of these columns say nothing of how many people there are. */
  private static final String FIGURES =
      "division|sort|response(\\.over95)?|item\\..+|.+\\.(mean|low|high|sd)";

  private final Document document;
  private final Pool pool;
  private final Optional<Crowd> crowd;

  private GroupFile(Document document, Pool pool, Optional<Crowd> crowd) {
    this.document = document;
    this.pool = pool;
    this.crowd = crowd;
  }

  /** Whether it is the table as text. */
  static boolean isOne(Document document) {
    return document.path().matches(ADDRESS + "csv");
  }

  /** Whether it is the same table in another form, or the report, whose figures pages have. */
  static boolean isSame(Document document) {
    return document.path().matches(ADDRESS + "(xlsx|sav|ddi|pdf)");
  }

  static void read(Document document, Pool pool, Optional<Crowd> crowd) {
    GroupFile file = new GroupFile(document, pool, crowd);
    pool.count(document, 0);
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(document.text())) {
      rows.forEach(row -> file.row(row.getFieldsAsMap()));
    } catch (IOException unreadable) {
      throw new Failed("A file of the server cannot be read.", unreadable);
    }
  }

  private void row(Map<String, String> row) {
    String codes = row.getOrDefault("codes", "");
    Label label = codes.isEmpty() ? Label.EVERYBODY : label(codes);
    long invited = Cells.whole(row.getOrDefault("invited", "")).orElse(-1L);
    Optional<SortedSet<Integer>> kinds = crowd.flatMap(people -> people.find(label, invited));
    row.forEach(
        (column, text) -> {
          if (Cells.hasNumber(text) && !Set.of("group", "members", "codes").contains(column)) {
            pool.count(document, 1);
            number(column, text, new Who(label, kinds));
          }
        });
  }

  private record Who(Label label, Optional<SortedSet<Integer>> kinds) {}

  private void number(String column, String text, Who who) {
    if (column.matches(FIGURES) || column.equals("invited")) {
      return;
    }
    Optional<String> base = column.equals("n") ? Optional.of(Pool.PEOPLE) : scale(column);
    Optional<Long> count = Cells.whole(text);
    if (crowd.isEmpty() && base.isPresent() && count.isPresent()) {
      return;
    }
    if (base.isEmpty() || count.isEmpty() || who.kinds().isEmpty()) {
      pool.unaccounted(document, column + " of " + who.label().text(), text);
      return;
    }
    pool.fact(
        document,
        new Fact(
            base.orElseThrow(),
            who.label().view(),
            who.kinds().orElseThrow(),
            count.orElseThrow(),
            document.address() + " " + column));
  }

  private Optional<String> scale(String column) {
    return pool.scaleIds().stream()
        .filter(id -> column.equals(id.replaceAll("[^A-Za-z0-9.]", "_") + ".n"))
        .map(id -> "scale/" + id)
        .findFirst();
  }

  /** Whoever goes one of the ways: every key on it has one of its values. */
  private static Label label(String codes) {
    List<Map<String, Set<String>>> ways =
        List.of(codes.split(" / ", -1)).stream().map(GroupFile::way).toList();
    String view = codes.startsWith("directorate") ? "where" : "who";
    return new Label(
        view,
        codes,
        (kind, _) ->
            ways.stream()
                .anyMatch(
                    way ->
                        way.entrySet().stream()
                            .allMatch(
                                step -> step.getValue().contains(kind.value(step.getKey())))));
  }

  private static Map<String, Set<String>> way(String codes) {
    Map<String, Set<String>> way = new LinkedHashMap<>();
    for (String step : codes.split(" & ", -1)) {
      List<String> sides = List.of(step.split("=", 2));
      way.put(sides.getFirst(), Set.of(sides.getLast().split("\\|", -1)));
    }
    return way;
  }
}
