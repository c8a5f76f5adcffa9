package nl.peilstok.api.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.api.interview.FormView.Choice;
import nl.peilstok.api.interview.FormView.Question;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;

/** The questions of the plain form about where somebody works and what they do. */
final class FormSegments {
  private static final String INDENT = "\u00a0\u00a0\u00a0";

  private final SegmentPlan plan;
  private final FormFields fields;

  FormSegments(SegmentPlan plan, FormFields fields) {
    this.plan = plan;
    this.fields = fields;
  }

  /** Whether the wave asks any level of the unit tree. */
  static boolean asksUnit(SegmentPlan plan) {
    return plan.asks(SegmentKey.DIRECTORATE)
        || plan.asks(SegmentKey.DEPARTMENT)
        || plan.asks(SegmentKey.TEAM);
  }

  List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    if (asksUnit(plan)) {
      questions.add(fields.list("segments.unit", "form.unit", "form.unit.hint", units()));
    }
    questions.add(fields.list("segments.role", "app.segment.role", "", roles()));
    if (plan.asks(SegmentKey.DOELGROEP)) {
      questions.add(one("doelgroep", plan.organisation().doelgroepen()));
    }
    if (plan.asks(SegmentKey.TENURE)) {
      questions.add(one("tenure", plan.organisation().tenureBands()));
    }
    if (plan.asks(SegmentKey.MARKS) && !plan.organisation().riskMarks().isEmpty()) {
      questions.add(fields.marks(values("segments.marks", plan.organisation().riskMarks())));
    }
    return questions;
  }

  private Question one(String key, List<SegmentValue> values) {
    String field = "segments." + key;
    return fields.radios(field, "app.segment." + key, values(field, values));
  }

  private List<Choice> values(String field, List<SegmentValue> values) {
    return values.stream()
        .map(value -> fields.choice(field, value.code(), fields.words(value.name())))
        .toList();
  }

  private List<Choice> units() {
    List<Choice> choices = new ArrayList<>();
    plan.organisation().units().root().ifPresent(root -> below(root, 0, choices));
    return choices;
  }

  private void below(Unit above, int depth, List<Choice> choices) {
    for (Unit unit : plan.organisation().units().children(above.code())) {
      boolean asked = kinds().contains(unit.kind());
      if (asked) {
        String name = INDENT.repeat(depth) + unit.name();
        choices.add(fields.choice("segments.unit", unit.code(), name));
      }
      below(unit, asked ? depth + 1 : depth, choices);
    }
  }

  private Set<UnitKind> kinds() {
    Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
    if (plan.asks(SegmentKey.DIRECTORATE)) {
      kinds.add(UnitKind.DIRECTORATE);
    }
    if (plan.asks(SegmentKey.DEPARTMENT)) {
      kinds.add(UnitKind.DEPARTMENT);
    }
    if (plan.asks(SegmentKey.TEAM)) {
      kinds.add(UnitKind.TEAM);
    }
    return kinds;
  }

  private List<Choice> roles() {
    return plan.organisation().roles().leaves().stream()
        .map(role -> fields.choice("segments.role", role.code(), nameWithGroup(role)))
        .toList();
  }

  private String nameWithGroup(Role role) {
    String name = fields.words(role.name());
    return Optional.ofNullable(role.parent())
        .flatMap(plan.organisation().roles()::find)
        .map(group -> fields.words(group.name()) + ": " + name)
        .orElse(name);
  }
}
