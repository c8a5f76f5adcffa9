package nl.peilstok.core.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.InstrumentFixture;
import nl.peilstok.core.population.OrganisationFixture;
import nl.peilstok.core.population.Segments;
import org.jspecify.annotations.Nullable;

class ResponseBytesTest {
  private final ResponseBytes form =
      new ResponseBytes(InstrumentFixture.everyKind(), OrganisationFixture.plan());

  @Property(tries = 300)
  void what_is_written_is_read_back(
      @ForAll("responses") Response response, @ForAll boolean bySealedCode) {
    assertThat(form.read(form.write(response, bySealedCode)))
        .contains(new ResponseBytes.Read(response, bySealedCode));
  }

  @Property(tries = 300)
  void every_response_has_the_same_length(@ForAll("responses") Response response) {
    assertThat(form.write(response, false)).hasSize(form.size());
  }

  @Property(tries = 300)
  void any_bytes_are_either_read_or_refused(@ForAll byte[] bytes) {
    byte[] sized = Arrays.copyOf(bytes, form.size());
    sized[0] = 2;

    // Reading must not throw, whatever somebody wrote into the table.
    assertThat(form.read(sized)).isNotNull();
    assertThat(form.read(bytes.length == form.size() ? new byte[0] : bytes)).isEmpty();
  }

  @Example
  void the_length_is_a_multiple_of_64() {
    assertThat(form.size() % 64).isZero();
  }

  @Example
  void a_value_outside_the_plan_is_a_bug_of_the_caller() {
    Response response = new Response(new Segments("x", "beleid", null, null, Set.of()), Map.of());

    assertThatThrownBy(() -> form.write(response, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Response> responses() {
    Arbitrary<Answer> step = Arbitraries.integers().between(1, 5).map(Answer.Step::new);
    Arbitrary<Answer> mark = Arbitraries.integers().between(1, 10).map(Answer.Step::new);
    Arbitrary<Answer> dontKnow = Arbitraries.just(new Answer.DontKnow());
    Arbitrary<Answer> guess =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"),
                Arbitraries.integers().between(0, 100).injectNull(.2))
            .as(ResponseBytesTest::guess);
    Arbitrary<Answer> need =
        Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).map(Answer.Choices::new);
    Arbitrary<Answer> term = Arbitraries.of("unknown", "heard", "known").map(Answer.Choice::new);
    Arbitrary<Map<String, Answer>> answers =
        Combinators.combine(
                Arbitraries.oneOf(List.of(step, dontKnow)).optional(),
                guess.optional(),
                need.optional(),
                mark.optional(),
                term.optional())
            .as(
                (likert, knowledge, several, figure, recognised) -> {
                  Map<String, Answer> given = new TreeMap<>();
                  likert.ifPresent(answer -> given.put("ww-k", answer));
                  knowledge.ifPresent(answer -> given.put("sc-phishing", answer));
                  several.ifPresent(answer -> given.put("behoefte", answer));
                  figure.ifPresent(answer -> given.put("cijfer", answer));
                  recognised.ifPresent(answer -> given.put("term-mfa", answer));
                  return given;
                });
    return Combinators.combine(segments(), answers).as(Response::new);
  }

  private static Arbitrary<Segments> segments() {
    return Combinators.combine(
            Arbitraries.of("p", "d-a", "a-1", "t-1", "t-3"),
            Arbitraries.of("beleid", "manager-lager"),
            Arbitraries.of("eind", "data").injectNull(.1),
            Arbitraries.of("kort", "lang").injectNull(.1),
            Arbitraries.of("hoog-risico", "ingehuurd").set())
        .as(Segments::new);
  }

  private static Answer guess(String option, @Nullable Integer certainty) {
    return certainty == null ? new Answer.Choice(option) : new Answer.Guess(option, certainty);
  }
}
