package nl.peilstok.api.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Turn a filled-in plain form into a response.
 *
 * <p>It judges nothing: a value that makes no sense becomes an answer that the collector refuses.
 */
final class FormResponse {
  private FormResponse() {}

  static Response of(FormValues form, Questionnaire questionnaire) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Item item : questionnaire.instrument().items()) {
      answer(item, form).ifPresent(answer -> answers.put(item.id(), answer));
    }
    return new Response(segments(form, questionnaire), answers);
  }

  private static Segments segments(FormValues form, Questionnaire questionnaire) {
    SegmentPlan plan = questionnaire.wave().sealed().manifest().segments();
    String unit =
        FormSegments.asksUnit(plan)
            ? form.one("segments.unit")
            : plan.organisation().units().root().map(Unit::code).orElse("");
    return new Segments(
        unit,
        form.one("segments.role"),
        plan.asks(SegmentKey.DOELGROEP) ? chosen(form.one("segments.doelgroep")) : null,
        plan.asks(SegmentKey.TENURE) ? chosen(form.one("segments.tenure")) : null,
        new HashSet<>(form.all("segments.marks")));
  }

  private static @Nullable String chosen(String value) {
    return value.isEmpty() ? null : value;
  }

  private static Optional<Answer> answer(Item item, FormValues form) {
    String field = "answers." + item.id();
    List<String> given = form.all(field);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    if (item instanceof Item.MultipleChoice) {
      return Optional.of(new Answer.Choices(new HashSet<>(given)));
    }
    String value = given.getFirst();
    if (value.equals(Item.DONT_KNOW)) {
      return Optional.of(new Answer.DontKnow());
    }
    return switch (item) {
      case Item.Likert _, Item.Mark _ ->
          Optional.of(number(value).<Answer>map(Answer.Step::new).orElse(new Answer.Choice(value)));
      case Item.Knowledge _ ->
          Optional.of(guess(value, number(form.one(field + ".certainty")).orElse(null)));
      case Item.SingleChoice _, Item.Term _ -> Optional.of(new Answer.Choice(value));
      case Item.MultipleChoice _, Item.Open _ -> Optional.empty();
    };
  }

  private static Answer guess(String option, @Nullable Integer certainty) {
    return certainty == null ? new Answer.Choice(option) : new Answer.Guess(option, certainty);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
