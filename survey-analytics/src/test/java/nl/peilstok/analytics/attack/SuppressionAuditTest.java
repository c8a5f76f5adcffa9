package nl.peilstok.analytics.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import nl.peilstok.analytics.attack.AdditiveTable.Relation;
import nl.peilstok.analytics.attack.SuppressionAudit.Range;
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
  void without_whole_numbers_halves_do() {
    Interval half = new Interval(1.5, OptionalDouble.of(1.5));
    assertThat(intervals(Map.of("x", 3L, "y", 3L, "z", 3L), triangle()))
        .isEqualTo(Map.of("a", half, "b", half, "c", half));
    assertThat(half.isExact()).isTrue();
  }

  @Test
  void a_cell_in_no_sum_can_be_anything() {
    AdditiveTable table =
        new AdditiveTable(
            Map.of("all", 3L, "a", 1L),
            List.of(new Relation("all", List.of("a", "b"))),
            Set.of("alone"));
    assertThat(SuppressionAudit.intervals(table).found().orElseThrow())
        .containsEntry("alone", new Interval(0, OptionalDouble.empty()))
        .containsEntry("b", new Interval(2, OptionalDouble.of(2)));
  }

  @Test
  void a_sum_of_nobody_is_nobody_everywhere() {
    assertThat(ranges(Map.of("all", 0L), new Relation("all", List.of("a", "b"))))
        .containsEntry("a", new Range(0, OptionalLong.of(0)));
  }

  private static Relation[] triangle() {
    return new Relation[] {
      new Relation("x", List.of("a", "b")),
      new Relation("y", List.of("b", "c")),
      new Relation("z", List.of("a", "c"))
    };
  }

  private static Map<String, Interval> intervals(
      Map<String, Long> published, Relation... relations) {
    return SuppressionAudit.intervals(new AdditiveTable(published, List.of(relations)))
        .found()
        .orElseThrow();
  }

  private static Map<String, Range> ranges(Map<String, Long> published, Relation... relations) {
    return audit(published, relations).found().orElseThrow();
  }

  private static Figure<Map<String, Range>> audit(
      Map<String, Long> published, Relation... relations) {
    return SuppressionAudit.of(new AdditiveTable(published, List.of(relations)));
  }
}
