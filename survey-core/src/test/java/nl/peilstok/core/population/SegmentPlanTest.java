package nl.peilstok.core.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;

class SegmentPlanTest {
  private final SegmentPlan plan = OrganisationFixture.plan();

  @Test
  void values_follow_from_unit_and_role() {
    Segments segments = OrganisationFixture.somebody();

    assertThat(plan.value(SegmentKey.DIRECTORATE, segments)).isEqualTo("d-a");
    assertThat(plan.value(SegmentKey.ROLE_GROUP, segments)).isEqualTo("ambtenaren");
    assertThat(plan.value(SegmentKey.MARKS, segments)).isEqualTo("ingehuurd");
  }

  @Test
  void somebody_without_a_department_has_none() {
    Segments segments = new Segments("t-3", "beleid", "eind", "kort", Set.of());

    assertThat(plan.value(SegmentKey.DEPARTMENT, segments)).isEqualTo(SegmentPlan.NONE);
    assertThat(plan.value(SegmentKey.MARKS, segments)).isEqualTo(SegmentPlan.NONE);
  }

  @Test
  void every_wrong_segment_value_is_named() {
    Segments segments = new Segments("x", "managers", null, "x", Set.of("x"));

    assertThat(plan.faultsOf("segments.", segments))
        .containsExactly(
            Fault.of("segments.unit", Reason.UNKNOWN_VALUE),
            Fault.of("segments.role", Reason.NOT_A_LEAF),
            Fault.of("segments.doelgroep", Reason.MISSING),
            Fault.of("segments.tenure", Reason.UNKNOWN_VALUE),
            Fault.of("segments.marks", Reason.UNKNOWN_VALUE));
  }

  @Test
  void a_plan_that_does_not_ask_tenure_neither_takes_nor_keeps_it() {
    SegmentPlan without =
        new SegmentPlan(
            OrganisationFixture.province(), SegmentPlan.DEFAULT_WHERE, List.of(SegmentKey.ROLE));

    assertThat(without.faultsOf("", OrganisationFixture.somebody()))
        .extracting(Fault::reason)
        .containsOnly(Reason.NOT_ASKED);
    assertThat(without.restrict(OrganisationFixture.somebody()))
        .isEqualTo(new Segments("t-1", "beleid", null, null, Set.of()));
  }

  @Test
  void several_marks_have_a_joint_name() {
    assertThat(plan.name(SegmentKey.MARKS, "hoog-risico+ingehuurd", Language.NL))
        .isEqualTo("hoog-risico + ingehuurd");
  }
}
