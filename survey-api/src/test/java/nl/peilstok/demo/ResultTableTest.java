package nl.peilstok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.peilstok.core.instrument.Dimension;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private static final String OVERVIEW =
      """
      {"organisation":{"name":{"nl":"Waterlanden","en":"Waterlanden"},"n":868},
       "scales":[{"id":"kennis","score":{"n":868,"mean":72.1,"low":71.2,"high":73.0}},
                 {"id":"email","score":{"n":868,"mean":1.0,"low":1.0,"high":1.0}}]}
      """;
  private static final String HEAT_MAP =
      """
      {"groups":[
        {"cells":[{"row":"overig","column":"eindgebruiker"}],
         "group":{"name":{"nl":"Overige medewerkers × Eindgebruiker"},"n":41},
         "score":{"n":40,"mean":70.0,"low":65.5,"high":74.5}},
        {"cells":[{"row":"manager-hoger","column":"dataspecialist"},
                  {"row":"manager-hoger","column":"datavaardig"}],
         "group":{"name":{"nl":"Hoger management × Datavaardige professional en Dataspecialist samen"},
                  "n":11},
         "score":{"notComputable":"not-published"}}]}
      """;

  @Test
  void the_organisation_stands_first_and_a_merged_group_keeps_its_whole_name() {
    ResultTable table = new ResultTable();
    table.addOverview(Json.read(OVERVIEW));
    table.addHeatMap(Dimension.KENNIS, Json.read(HEAT_MAP));

    assertThat(table.lines())
        .containsExactly(
            "                                                n           kennis          houding           gedrag",
            "  Waterlanden                                 868 72.1 (71.2–73.0)                –                –",
            "  Overige medewerkers × Eindgebruiker          41 70.0 (65.5–74.5)                –                –",
            "  Hoger management × Datavaardige              11                –                –                –",
            "    professional en Dataspecialist samen");
  }

  @Test
  void groups_of_other_scales_join_the_same_row_when_they_hold_the_same_cells() {
    ResultTable table = new ResultTable();
    table.addHeatMap(Dimension.KENNIS, Json.read(HEAT_MAP));
    table.addHeatMap(Dimension.GEDRAG, Json.read(HEAT_MAP));

    assertThat(table.lines()).hasSize(4);
    assertThat(table.lines().get(1)).endsWith("70.0 (65.5–74.5)                – 70.0 (65.5–74.5)");
  }

  @Test
  void no_line_is_wider_than_the_terminal() {
    ResultTable table = new ResultTable();
    table.addOverview(Json.read(OVERVIEW));
    table.addHeatMap(Dimension.KENNIS, Json.read(HEAT_MAP));

    assertThat(table.lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
  }
}
