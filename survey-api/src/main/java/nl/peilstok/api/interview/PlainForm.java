package nl.peilstok.api.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.peilstok.api.interview.FormView.Choice;
import nl.peilstok.api.interview.FormView.Layout;
import nl.peilstok.api.interview.FormView.Question;
import nl.peilstok.api.interview.FormView.Section;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Page;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Lays a questionnaire out as one form; nothing is hidden, so routed questions say whom they ask.
 */
final class PlainForm {
  private static final List<Integer> CERTAINTIES = List.of(25, 50, 75, 100);

  private final Instrument instrument;
  private final SegmentPlan plan;
  private final FormFields fields;
  private final List<String> order;

  PlainForm(Questionnaire questionnaire, FormFields fields) {
    this.instrument = questionnaire.instrument();
    this.plan = questionnaire.wave().sealed().manifest().segments();
    this.fields = fields;
    this.order = instrument.pages().stream().flatMap(page -> page.items().stream()).toList();
  }

  FormView view(Shell shell, Secret code, Secret withdrawal) {
    List<Section> sections = instrument.pages().stream().map(this::section).toList();
    List<Question> segments = new FormSegments(plan, fields).questions();
    return new FormView(
        shell,
        fields.words(instrument.introduction()),
        code.text(),
        withdrawal.text(),
        segments,
        sections);
  }

  private Section section(Page page) {
    List<Question> questions =
        page.items().stream()
            .flatMap(id -> instrument.item(id).stream())
            .filter(item -> !(item instanceof Item.Open))
            .map(this::question)
            .toList();
    return new Section(fields.words(page.title()), questions);
  }

  private Question question(Item item) {
    String field = "answers." + item.id();
    String legend = number(item.id()) + ". " + fields.words(item.question().text());
    String hint = hint(item);
    if (item instanceof Item.MultipleChoice multiple) {
      List<Choice> options = options(field, multiple.options());
      return fields.question(field, Layout.CHECKS, legend, options).hinted(hint);
    }
    Question question =
        fields.question(field, Layout.RADIOS, legend, choices(field, item)).hinted(hint);
    boolean sure = item instanceof Item.Knowledge knowledge && knowledge.certainty();
    return sure ? question.asking(certainty(field + ".certainty")) : question;
  }

  private List<Choice> choices(String field, Item item) {
    return switch (item) {
      case Item.Likert likert ->
          likert.dontKnow()
              ? Stream.concat(steps(field), Stream.of(dontKnow(field))).toList()
              : steps(field).toList();
      case Item.Knowledge knowledge ->
          Stream.concat(options(field, knowledge.options()).stream(), Stream.of(dontKnow(field)))
              .toList();
      case Item.SingleChoice single -> options(field, single.options());
      case Item.Term _ -> options(field, Item.Term.STEPS);
      case Item.Mark _ ->
          IntStream.rangeClosed(1, 10)
              .mapToObj(Integer::toString)
              .map(step -> fields.choice(field, step, step))
              .toList();
      case Item.MultipleChoice _, Item.Open _ -> List.of();
    };
  }

  private Stream<Choice> steps(String field) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            step ->
                fields.choice(field, Integer.toString(step), fields.say("answer.likert." + step)));
  }

  private Choice dontKnow(String field) {
    return fields.choice(field, Item.DONT_KNOW, fields.say("answer.dontKnow"));
  }

  private List<Choice> options(String field, List<Option> options) {
    return options.stream()
        .map(option -> fields.choice(field, option.id(), fields.words(option.text())))
        .toList();
  }

  private List<Choice> certainty(String field) {
    return CERTAINTIES.stream()
        .map(
            sure ->
                fields.choice(
                    field, Integer.toString(sure), fields.say("answer.certainty." + sure)))
        .toList();
  }

  private String hint(Item item) {
    Routing routing = item.question().routing();
    List<String> hints = new ArrayList<>();
    if (item instanceof Item.MultipleChoice) {
      hints.add(fields.say("app.multiple"));
    }
    if (!routing.onlyRoles().isEmpty()) {
      hints.add(fields.say("form.roles", roles(routing)));
    }
    Routing.Condition condition = routing.onlyIf();
    if (condition != null) {
      hints.add(fields.say("form.condition", number(condition.item()), answers(condition)));
    }
    return String.join(" ", hints);
  }

  private String roles(Routing routing) {
    return plan.organisation().roles().leaves().stream()
        .filter(role -> routing.onlyRoles().contains(role.code()))
        .map(role -> fields.words(role.name()))
        .collect(Collectors.joining(", "));
  }

  private String answers(Routing.Condition condition) {
    String field = "answers." + condition.item();
    return instrument.item(condition.item()).stream()
        .flatMap(item -> choices(field, item).stream())
        .filter(choice -> condition.answers().contains(choice.value()))
        .map(Choice::text)
        .collect(Collectors.joining(" " + fields.say("form.or") + " "));
  }

  private int number(String item) {
    return order.indexOf(item) + 1;
  }
}
