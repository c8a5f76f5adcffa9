package nl.peilstok.api.platform.json;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent's device sends.
 *
 * @param answers by item id: a number, {@code "dontKnow"}, an option's id, a list of ids, or {@code
 *     {"option": …, "certainty": 0–100}}
 * @param withdrawalHash hex SHA-256 of the domain "withdrawal" and the withdrawal secret
 */
@Serdeable
public record ResponseJson(
    @Nullable SegmentsJson segments,
    @Nullable Map<String, @Nullable JsonNode> answers,
    @Nullable String withdrawalHash) {

  private static final int MOST_ANSWERS = 500;

  /** The respondent's own segment values. */
  @Serdeable
  public record SegmentsJson(
      @Nullable String unit,
      @Nullable String role,
      @Nullable String doelgroep,
      @Nullable String tenure,
      @Nullable List<String> marks) {}

  /**
   * Read the form of it; whether answers fit the questionnaire is checked later.
   *
   * @throws Refusal that names every field of no known form
   */
  public Response read() {
    List<Fault> faults = new ArrayList<>();
    SegmentsJson given = segments;
    if (given == null) {
      faults.add(Fault.of("segments", Reason.MISSING));
    }
    Map<String, @Nullable JsonNode> sent =
        answers == null ? Map.<String, @Nullable JsonNode>of() : answers;
    if (sent.size() > MOST_ANSWERS) {
      faults.add(Fault.of("answers", Reason.TOO_LONG));
    }
    Map<String, Answer> read = new HashMap<>();
    sent.forEach(
        (item, node) ->
            answer(node)
                .ifPresentOrElse(
                    answer -> read.put(item, answer),
                    () -> faults.add(Fault.of("answers." + item, Reason.WRONG_ANSWER_KIND))));
    Refusal.ifAny(faults);
    return new Response(
        new Segments(
            WordingJson.orEmpty(given == null ? null : given.unit()),
            WordingJson.orEmpty(given == null ? null : given.role()),
            given == null ? null : given.doelgroep(),
            given == null ? null : given.tenure(),
            given == null ? Set.of() : InstrumentJson.sorted(given.marks())),
        read);
  }

  private static Optional<Answer> answer(@Nullable JsonNode node) {
    if (node == null) {
      return Optional.empty();
    }
    if (node.isNumber() && node.getDoubleValue() == node.getIntValue()) {
      return Optional.of(new Answer.Step(node.getIntValue()));
    }
    if (node.isString()) {
      String word = node.getStringValue();
      return Optional.of(
          word.equals(Item.DONT_KNOW) ? new Answer.DontKnow() : new Answer.Choice(word));
    }
    if (node.isArray() && node.size() > 0) {
      return choices(node);
    }
    return node.isObject() ? guess(node) : Optional.empty();
  }

  private static Optional<Answer> choices(JsonNode node) {
    Set<String> chosen = new HashSet<>();
    for (JsonNode one : node.values()) {
      if (!one.isString()) {
        return Optional.empty();
      }
      chosen.add(one.getStringValue());
    }
    return Optional.of(new Answer.Choices(chosen));
  }

  private static Optional<Answer> guess(JsonNode node) {
    JsonNode option = node.get("option");
    JsonNode certainty = node.get("certainty");
    if (option == null || !option.isString()) {
      return Optional.empty();
    }
    if (certainty == null || certainty.isNull()) {
      return Optional.of(new Answer.Guess(option.getStringValue(), null));
    }
    return certainty.isNumber()
        ? Optional.of(new Answer.Guess(option.getStringValue(), certainty.getIntValue()))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "ResponseJson[hidden]";
  }
}
