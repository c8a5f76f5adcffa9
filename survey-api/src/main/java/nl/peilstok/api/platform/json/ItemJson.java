package nl.peilstok.api.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.json.InstrumentJson.OptionJson;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Routing;
import org.jspecify.annotations.Nullable;

/**
 * An item in the own format.
 *
 * @param kind likert, knowledge, singleChoice, multipleChoice, mark, term or open
 * @param onlyRoles role codes that are asked; absent for everybody
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemJson(
    @Nullable String id,
    @Nullable String kind,
    @Nullable String theme,
    @Nullable String dimension,
    @Nullable Boolean reversed,
    @Nullable Boolean dontKnow,
    @Nullable Boolean certainty,
    @Nullable WordingJson text,
    @Nullable List<OptionJson> options,
    @Nullable String right,
    @Nullable List<String> onlyRoles,
    @Nullable ConditionJson onlyIf) {

  /** An earlier item and the answers that lead here. */
  @Serdeable
  public record ConditionJson(@Nullable String item, @Nullable List<String> answers) {}

  static ItemJson of(Item item) {
    return switch (item) {
      case Item.Likert likert ->
          bare(item, "likert").scale(likert.dimension(), likert.reversed(), likert.dontKnow());
      case Item.Knowledge knowledge ->
          bare(item, "knowledge")
              .choosing(knowledge.options())
              .testing(knowledge.right(), knowledge.certainty());
      case Item.SingleChoice single -> bare(item, "singleChoice").choosing(single.options());
      case Item.MultipleChoice several -> bare(item, "multipleChoice").choosing(several.options());
      case Item.Mark _ -> bare(item, "mark");
      case Item.Term _ -> bare(item, "term").choosing(Item.Term.STEPS);
      case Item.Open _ -> bare(item, "open");
    };
  }

  private static ItemJson bare(Item item, String kind) {
    Item.Question question = item.question();
    Routing.Condition condition = question.routing().onlyIf();
    return new ItemJson(
        question.id(),
        kind,
        question.theme(),
        null,
        null,
        null,
        null,
        WordingJson.of(question.text()),
        null,
        null,
        question.routing().onlyRoles().isEmpty()
            ? null
            : question.routing().onlyRoles().stream().sorted().toList(),
        condition == null
            ? null
            : new ConditionJson(condition.item(), condition.answers().stream().sorted().toList()));
  }

  private ItemJson scale(Dimension of, boolean turned, boolean unsure) {
    return new ItemJson(
        id, kind, theme, of.code(), turned, unsure, null, text, null, null, onlyRoles, onlyIf);
  }

  private ItemJson choosing(List<Option> among) {
    List<OptionJson> written = InstrumentJson.options(among);
    return new ItemJson(
        id, kind, theme, null, null, null, null, text, written, null, onlyRoles, onlyIf);
  }

  private ItemJson testing(String answer, boolean sure) {
    return new ItemJson(
        id, kind, theme, null, null, null, sure, text, options, answer, onlyRoles, onlyIf);
  }

  ItemJson withoutKey() {
    return new ItemJson(
        id, kind, theme, null, null, dontKnow, certainty, text, options, null, onlyRoles, onlyIf);
  }

  Optional<Item> read(String field, List<Fault> faults) {
    Item.Question question =
        new Item.Question(WordingJson.orEmpty(id), WordingJson.read(text), theme, readRouting());
    List<Option> among = readOptions();
    return switch (WordingJson.orEmpty(kind)) {
      case "likert" -> readLikert(question, field, faults);
      case "knowledge" ->
          Optional.of(
              new Item.Knowledge(
                  question, among, WordingJson.orEmpty(right), Boolean.TRUE.equals(certainty)));
      case "singleChoice" -> Optional.of(new Item.SingleChoice(question, among));
      case "multipleChoice" -> Optional.of(new Item.MultipleChoice(question, among));
      case "mark" -> Optional.of(new Item.Mark(question));
      case "term" -> Optional.of(new Item.Term(question));
      case "open" -> Optional.of(new Item.Open(question));
      default -> {
        faults.add(Fault.of(field + ".kind", Reason.UNKNOWN_KIND));
        yield Optional.empty();
      }
    };
  }

  private Optional<Item> readLikert(Item.Question question, String field, List<Fault> faults) {
    Optional<Dimension> measured = Dimension.find(WordingJson.orEmpty(dimension));
    if (measured.isEmpty()) {
      faults.add(Fault.of(field + ".dimension", Reason.UNKNOWN_VALUE));
    }
    return measured.map(
        found ->
            new Item.Likert(
                question, found, Boolean.TRUE.equals(reversed), Boolean.TRUE.equals(dontKnow)));
  }

  private List<Option> readOptions() {
    return Sent.list(options).stream()
        .map(
            option -> new Option(WordingJson.orEmpty(option.id()), WordingJson.read(option.text())))
        .toList();
  }

  private Routing readRouting() {
    ConditionJson condition = onlyIf;
    return new Routing(
        InstrumentJson.sorted(onlyRoles),
        condition == null
            ? null
            : new Routing.Condition(
                WordingJson.orEmpty(condition.item()), InstrumentJson.sorted(condition.answers())));
  }
}
