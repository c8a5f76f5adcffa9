package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.participation.Response;
import nl.peilstok.core.population.Segments;

/**
 * One wave: who is there, who answers, and what.
 *
 * <p>Nothing is kept that was asked for, so several threads may ask at once.
 */
public final class SyntheticWave {
  private final int number;
  private final Instrument instrument;
  private final List<SyntheticPerson> people;
  private final Conduct conduct;

  /** How people behave: whether they answer, how they answer statements, and by which luck. */
  record Conduct(Turnout turnout, Statements statements, Draws draws) {}

  /**
   * Look at one wave of a panel.
   *
   * @param instrument as it is put in this wave
   */
  SyntheticWave(int number, Instrument instrument, List<SyntheticPerson> people, Conduct conduct) {
    this.number = number;
    this.instrument = instrument;
    this.people = people;
    this.conduct = conduct;
  }

  /** 1, 2 or 3. */
  public int number() {
    return number;
  }

  /** The questionnaire as it is put in this wave. */
  public Instrument instrument() {
    return instrument;
  }

  /** Everybody on the staff list, seat by seat in the same order in every wave. */
  public List<SyntheticPerson> people() {
    return people;
  }

  /** How many people there are of each combination of segment values. */
  public Map<Segments, Integer> invited() {
    Map<Segments, Integer> invited = new HashMap<>();
    people.forEach(person -> invited.merge(person.segments(), 1, Integer::sum));
    return invited;
  }

  /** What somebody does with the invitation. */
  public Choice choice(SyntheticPerson person) {
    return conduct
        .turnout()
        .choice(person, conduct.draws().of("turnout", person.employee().id(), number));
  }

  /** What somebody answers, or would answer. */
  public Map<String, Answer> answers(SyntheticPerson person) {
    return new AnswerModel(instrument, conduct.statements(), conduct.draws())
        .answers(person, number);
  }

  /** The responses of all who answer, with all segment values that they have. */
  public List<Response> responses() {
    List<Response> responses = new ArrayList<>();
    for (SyntheticPerson person : people) {
      if (choice(person) == Choice.ANSWERS) {
        responses.add(new Response(person.segments(), answers(person)));
      }
    }
    return responses;
  }

  /** Everybody's scores by the short way, without building responses; made anew on every call. */
  public WaveScores scores() {
    Scoring scoring = new Scoring(instrument);
    List<WaveScores.Scored> scored = new ArrayList<>();
    for (SyntheticPerson person : people) {
      int[] scores = scoring.scores(conduct.statements().answers(person, number));
      scored.add(new WaveScores.Scored(person, choice(person), scores));
    }
    return new WaveScores(scoring.scales(), scored);
  }
}
