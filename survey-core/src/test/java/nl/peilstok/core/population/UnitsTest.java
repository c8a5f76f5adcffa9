package nl.peilstok.core.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private static final Unit ROOT = new Unit("p", "Provincie", UnitKind.ORGANISATION, null);

  @Test
  void a_path_runs_from_the_organisation_to_the_unit() {
    Units units = OrganisationFixture.province().units();

    assertThat(units.path("t-1")).extracting(Unit::code).containsExactly("p", "d-a", "a-1", "t-1");
    assertThat(units.path("nowhere")).isEmpty();
  }

  @Test
  void a_subtree_holds_the_unit_and_all_below_it() {
    assertThat(OrganisationFixture.province().units().subtree("d-a"))
        .containsExactlyInAnyOrder("d-a", "a-1", "t-1", "t-2");
  }

  @Test
  void a_team_can_hang_under_a_directorate() {
    Units units = OrganisationFixture.province().units();

    assertThat(units.ancestor("t-3", UnitKind.DEPARTMENT)).isEmpty();
    assertThat(units.ancestor("t-3", UnitKind.DIRECTORATE)).map(Unit::code).contains("d-b");
  }

  @Test
  void every_fault_of_a_tree_is_named_at_once() {
    List<Unit> units =
        List.of(
            ROOT,
            new Unit("d", "Directie", UnitKind.DIRECTORATE, "p"),
            new Unit("d", "Nog een", UnitKind.DIRECTORATE, "p"),
            new Unit("t", "Team", UnitKind.TEAM, "gone"),
            new Unit("a", "Afdeling", UnitKind.DEPARTMENT, "t"),
            new Unit("X Y", "", UnitKind.TEAM, "d"));

    assertThat(Units.faultsOf(units))
        .contains(
            Fault.of("units.d", Reason.DUPLICATE),
            Fault.of("units.t.parent", Reason.UNKNOWN_VALUE),
            Fault.of("units.a.parent", Reason.WRONG_PARENT),
            Fault.of("units.X Y.code", Reason.MALFORMED),
            Fault.of("units.X Y.name", Reason.MISSING));
  }

  @Test
  void two_units_that_are_each_others_parent_are_refused() {
    List<Unit> units =
        List.of(
            ROOT,
            new Unit("a", "A", UnitKind.DEPARTMENT, "b"),
            new Unit("b", "B", UnitKind.DEPARTMENT, "a"));

    assertThat(Units.faultsOf(units))
        .extracting(Fault::reason)
        .containsExactly(Reason.WRONG_PARENT, Reason.WRONG_PARENT);
  }
}
