package nl.peilstok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The demo's province with minds and answers drawn, for a seed. */
final class SyntheticProvince {
  private final Province province = Province.load();
  private final Draws draws;
  private final List<SyntheticPerson> people;
  private final Turnout turnout;

  SyntheticProvince(long seed) {
    draws = new Draws(seed);
    people = province.staff().stream().map(member -> SyntheticPerson.of(member, draws)).toList();
    turnout = new Turnout(people, province.fieldWorkUnits(), draws);
  }

  List<SyntheticPerson> people() {
    return people;
  }

  List<SyntheticPerson> fieldWorkers() {
    List<String> units = province.fieldWorkUnits();
    return people.stream()
        .filter(person -> !person.member().isManager())
        .filter(person -> units.contains(person.member().unit()))
        .toList();
  }

  List<SyntheticPerson> choosing(Turnout.Choice choice) {
    return people.stream().filter(person -> turnout.choice(person) == choice).toList();
  }

  double shareAnswering(List<SyntheticPerson> group) {
    return group.stream()
        .mapToInt(person -> turnout.choice(person) == Turnout.Choice.ANSWERS ? 1 : 0)
        .average()
        .orElseThrow();
  }

  List<Map<String, Object>> answersOf(List<SyntheticPerson> group) {
    AnswerModel model = new AnswerModel(draws);
    Questionnaire questionnaire = questionnaire();
    return group.stream().map(person -> model.answers(person, questionnaire)).toList();
  }

  static Questionnaire questionnaire() {
    try (InputStream file =
        SyntheticProvince.class.getResourceAsStream(
            "/instruments/khg-digitale-veiligheid-kort.json")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Questionnaire.of(Json.read(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
