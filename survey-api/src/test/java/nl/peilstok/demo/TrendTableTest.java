package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTableTest {
  private static final JsonNode FIRST =
      Json.read(
          """
          {"scales":[{"id":"kennis","score":{"n":868,"mean":72.1,"low":71.2,"high":73.0}},
                     {"id":"gedrag","score":{"n":868,"mean":66.0,"low":65.0,"high":67.0}}]}
          """);
  private static final JsonNode SECOND =
      Json.read(
          """
          {"scales":[{"id":"kennis","score":{"n":868,"mean":74.1,"low":73.2,"high":75.0}},
                     {"id":"gedrag","score":{"notComputable":"not-published"}}]}
          """);

  @Test
  void each_dimension_has_a_line_with_a_mean_and_interval_per_wave() {
    assertThat(new TrendTable(List.of(FIRST, SECOND)).lines())
        .containsExactly(
            "                       wave 1             wave 2",
            "  kennis     72.1 (71.2–73.0)   74.1 (73.2–75.0)",
            "  houding                   –                  –",
            "  gedrag     66.0 (65.0–67.0)                  –");
  }

  @Test
  void three_waves_fit_on_the_terminal() {
    assertThat(new TrendTable(List.of(FIRST, SECOND, FIRST)).lines())
        .allMatch(line -> line.length() <= Terminal.WIDTH);
  }
}
