package nl.peilstok.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.AdditiveTable.Relation;
import nl.peilstok.analytics.disclosure.SuppressionAudit.Range;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Undefined;
import org.junit.jupiter.api.Test;

final class SuppressionAuditTest {

  @Test
  void one_blank_in_a_row_with_its_total_is_no_blank() {
    assertThat(ranges(Map.of("all", 10L, "a", 7L), new Relation("all", List.of("a", "b"))))
        .isEqualTo(Map.of("b", new Range(3, OptionalLong.of(3))));
  }

  @Test
  void two_blanks_share_what_is_left() {
    Range range = new Range(0, OptionalLong.of(3));
    assertThat(ranges(Map.of("all", 10L, "a", 7L), new Relation("all", List.of("a", "b", "c"))))
        .isEqualTo(Map.of("b", range, "c", range));
  }

  @Test
  void without_a_total_nothing_bounds_the_parts_from_above() {
    assertThat(ranges(Map.of("a", 7L), new Relation("all", List.of("a", "b"))))
        .isEqualTo(
            Map.of(
                "all", new Range(7, OptionalLong.empty()),
                "b", new Range(0, OptionalLong.empty())));
  }

  @Test
  void a_hidden_total_is_bounded_by_a_sum_of_its_own() {
    assertThat(
            ranges(
                Map.of("everybody", 12L, "a", 7L),
                new Relation("all", List.of("a", "b")),
                new Relation("everybody", List.of("all", "others"))))
        .containsEntry("all", new Range(7, OptionalLong.of(12)))
        .containsEntry("b", new Range(0, OptionalLong.of(5)));
  }

  @Test
  void halves_are_no_people() {
    // a + b = b + c = a + c = 3 has only a = b = c = 1.5.
    assertThat(audit(Map.of("x", 3L, "y", 3L, "z", 3L), triangle()))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
    assertThat(ranges(Map.of("x", 4L, "y", 3L, "z", 3L), triangle()))
        .containsEntry("a", new Range(2, OptionalLong.of(2)));
  }

  @Test
  void counts_that_cannot_be_have_no_ranges() {
    assertThat(audit(Map.of("all", 5L, "a", 7L), new Relation("all", List.of("a", "b"))))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
    assertThat(audit(Map.of("all", 5L, "a", 7L), new Relation("all", List.of("a"))))
        .isEqualTo(Figure.none(Undefined.NO_SOLUTION));
  }

  @Test
  void published_instances_have_their_known_ranges() throws IOException {
    Path folder = Path.of(System.getProperty("peilstok.shared", "")).resolve("vectors/sdc");
    assumeTrue(Files.exists(folder), "skipped: no instances at " + folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      JsonNode instance = new ObjectMapper().readTree(file.toFile());
      Map<String, Long> published = new HashMap<>();
      for (JsonNode cell : instance.get("cells")) {
        if (cell.get("status").asText().equals("published")) {
          published.put(cell.get("id").asText(), cell.get("value").asLong());
        }
      }
      Map<String, Range> ranges = ranges(published, relations(instance));
      for (JsonNode interval : instance.get("expected").get("intervals")) {
        assertThat(ranges)
            .as(file.toString())
            .containsEntry(
                interval.get("cell").asText(),
                new Range(
                    interval.get("low").asLong(), OptionalLong.of(interval.get("high").asLong())));
      }
    }
  }

  private static Relation[] relations(JsonNode instance) {
    List<Relation> relations = new ArrayList<>();
    for (JsonNode relation : instance.get("relations")) {
      List<String> cells = new ArrayList<>();
      relation.forEach(cell -> cells.add(cell.asText()));
      relations.add(new Relation(cells.getFirst(), cells.subList(1, cells.size())));
    }
    return relations.toArray(Relation[]::new);
  }

  private static Relation[] triangle() {
    return new Relation[] {
      new Relation("x", List.of("a", "b")),
      new Relation("y", List.of("b", "c")),
      new Relation("z", List.of("a", "c"))
    };
  }

  private static Map<String, Range> ranges(Map<String, Long> published, Relation... relations) {
    return audit(published, relations).found().orElseThrow();
  }

  private static Figure<Map<String, Range>> audit(
      Map<String, Long> published, Relation... relations) {
    return SuppressionAudit.of(new AdditiveTable(published, List.of(relations)));
  }
}
