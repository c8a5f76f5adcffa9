package nl.peilstok.analytics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.analytics.fixture.Publications;
import nl.peilstok.analytics.fixture.Waves;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.core.instrument.Dimension;
import org.junit.jupiter.api.Test;

final class UnitViewTest {
  private static final List<String> DIMENSIONS = List.of("kennis", "houding", "gedrag");

  @Test
  void a_department_shows_its_teams_with_the_merged_ones_as_one_row() {
    UnitView view = view(teams(6, 12, 7), "y");
    assertThat(view.own().isExact()).isTrue();
    assertThat(view.own().people().name().nl()).isEqualTo("Afdeling Y");
    assertThat(view.own().people().n()).isEqualTo(25);
    assertThat(view.below())
        .extracting(row -> row.people().name().en())
        .containsExactly("Team A and Team C together", "Team B");
    assertThat(view.below().getFirst().units()).containsExactly("a", "c");
    assertThat(view.below().getFirst().isExact()).isFalse();
    assertThat(view.below().getLast().isExact()).isTrue();
  }

  @Test
  void a_team_that_was_merged_says_with_whom() {
    UnitView view = view(teams(6, 12, 7), "a");
    assertThat(view.own().isExact()).isFalse();
    assertThat(view.own().beyond()).containsExactly("c");
    assertThat(view.own().people().n()).isEqualTo(13);
    assertThat(view.own().people().name().nl()).isEqualTo("Team A en Team C samen");
    assertThat(view.below()).hasSize(1);
    assertThat(view.below().getFirst().people()).isEqualTo(view.own().people());
  }

  @Test
  void people_who_sit_in_the_unit_itself_have_a_row_of_their_own() {
    Publication publication =
        Publications.of(waves(12, 12, 0).answering(11, Municipality.clerk("y"), 3), 10);
    assertThat(view(publication, "y").below())
        .extracting(row -> row.people().name().nl())
        .containsExactly("Team A", "Team B", "Afdeling Y zelf");
  }

  @Test
  void the_organisation_shows_its_directorates() {
    Publication publication =
        Publications.of(waves(12, 12, 0).answering(11, Municipality.clerk("z"), 3), 10);
    UnitView view = view(publication, "org");
    assertThat(view.own().people().n()).isEqualTo(35);
    assertThat(view.below())
        .extracting(row -> row.people().name().nl())
        .containsExactly("Directie X", "Directie Z");
  }

  @Test
  void a_directorate_that_was_merged_stands_as_a_whole_for_those_beyond() {
    Publication publication =
        Publications.of(waves(12, 12, 14).answering(4, Municipality.clerk("z"), 3), 10);
    UnitView view = view(publication, "z");
    // Z has no teams and is merged with the smallest: team A.
    assertThat(view.own().people().name().nl()).isEqualTo("Directie Z en Team A samen");
    assertThat(view(publication, "x").own().beyond()).containsExactly("z");
  }

  @Test
  void rows_are_as_coarse_as_the_coarsest_of_their_scales() {
    Publication publication =
        Publications.of(
            waves(0, 12, 15).skipping(12, Municipality.clerk("a"), Dimension.KENNIS), 10);
    assertThat(view(publication, "y").below()).hasSize(2);
    List<UnitView.Group> houding =
        UnitView.of(publication, List.of("houding"), "y").orElseThrow().below();
    assertThat(houding).hasSize(3);
    Figure<Estimate> score =
        Objects.requireNonNull(view(publication, "y").below().getFirst().scores().get("kennis"));
    assertThat(score.found().orElseThrow().n()).isEqualTo(12);
  }

  @Test
  void a_unit_without_people_has_no_view() {
    assertThat(UnitView.of(teams(12, 12, 12), DIMENSIONS, "empty")).isEmpty();
    assertThat(UnitView.of(teams(12, 12, 12), DIMENSIONS, "no-such-unit")).isEmpty();
  }

  private static Publication teams(int a, int b, int c) {
    return Publications.of(waves(a, b, c), 10);
  }

  private static Waves waves(int a, int b, int c) {
    return Waves.in(Municipality.small())
        .answering(a, Municipality.clerk("a"), 3)
        .answering(b, Municipality.clerk("b"), 3)
        .answering(c, Municipality.clerk("c"), 3);
  }

  private static UnitView view(Publication publication, String unit) {
    return UnitView.of(publication, DIMENSIONS, unit).orElseThrow();
  }
}
