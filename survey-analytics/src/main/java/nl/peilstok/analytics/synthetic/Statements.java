package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Theme;

/**
 * Answer the statements of an instrument, and nothing else of it: enough for every score.
 *
 * <p>An answer is its step as given, or one of the three constants below 1.
 */
final class Statements {
  static final int MISSING = 0;
  static final int DONT_KNOW = -1;
  static final int NOT_ASKED = -2;

  private static final double STRAIGHT_LINERS = .02;

  private final Draws draws;
  private final int themes;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * A statement with what is drawn for it.
   *
   * @param theme its place among the themes
   * @param missing how many leave it open
   */
  private record Statement(
      Item.Likert item, StatementShape shape, Steps steps, int theme, double missing) {}

  /**
   * Draw the shape of every statement.
   *
   * @param rewording the statement that is easier to agree with than its own draw says
   */
  Statements(Instrument instrument, Draws draws, Rewording rewording) {
    this.draws = draws;
    List<String> names = instrument.themes().stream().map(Theme::id).toList();
    // A statement without theme has one of its own.
    int others = names.size();
    for (Item.Likert item : of(instrument)) {
      int theme = names.indexOf(item.question().theme());
      StatementShape drawn = StatementShape.of(draws.of("item", item.id()));
      statements.add(
          new Statement(
              item,
              drawn.easier(rewording.easeOf(item.id())),
              Steps.of(item.dimension()),
              theme < 0 ? others++ : theme,
              Doubt.missingShare(draws.of("missing", item.id()))));
    }
    this.themes = others;
  }

  /**
   * The statements of an instrument in their order.
   *
   * @throws IllegalArgumentException when one follows from an answer: then who has a score would
   *     depend on more than the statements
   */
  static List<Item.Likert> of(Instrument instrument) {
    List<Item.Likert> statements = new ArrayList<>();
    for (Item item : instrument.items()) {
      if (item instanceof Item.Likert statement) {
        if (statement.question().routing().onlyIf() != null) {
          throw new IllegalArgumentException("a statement that follows from an answer: " + item);
        }
        statements.add(statement);
      }
    }
    return statements;
  }

  /** What somebody answers in one wave, in the order of {@link #of}. */
  int[] answers(SyntheticPerson person, int wave) {
    String id = person.employee().id();
    double[] leanings = leanings(draws.of("themes", id));
    RandomGenerator random = draws.of("statements", id, wave);
    boolean straight = random.nextDouble() < STRAIGHT_LINERS;
    int line = 3 + random.nextInt(3);
    double doubt = Doubt.dontKnow(person);
    int[] answers = new int[statements.size()];
    for (int index = 0; index < answers.length; index++) {
      Statement statement = statements.get(index);
      // Everything is drawn before anything is looked at, so that no answer shifts later draws.
      boolean missing = random.nextDouble() < statement.missing();
      boolean unsure = random.nextDouble() < doubt;
      int step = step(statement, person, leanings, random.nextGaussian());
      answers[index] =
          answer(statement.item(), person, new Gap(missing, unsure), straight ? line : step);
    }
    return answers;
  }

  /** What was drawn for leaving an item open and for not knowing it. */
  private record Gap(boolean missing, boolean unsure) {}

  private static int answer(Item.Likert item, SyntheticPerson person, Gap drawn, int step) {
    Set<String> roles = item.question().routing().onlyRoles();
    if (!roles.isEmpty() && !roles.contains(person.segments().role())) {
      return NOT_ASKED;
    }
    if (drawn.missing()) {
      return MISSING;
    }
    boolean mayNotKnow = item.dontKnow() && item.dimension() == Dimension.KENNIS;
    return mayNotKnow && drawn.unsure() ? DONT_KNOW : step;
  }

  private static int step(
      Statement statement, SyntheticPerson person, double[] leanings, double noise) {
    Item.Likert item = statement.item();
    StatementShape shape = statement.shape();
    double direction = item.reversed() ? -1 : 1;
    double pull =
        shape.pull(
            person.inclinations().of(item.dimension()),
            leanings[statement.theme()],
            direction * person.acquiescence());
    int step = statement.steps().step(pull + shape.noise() * noise);
    return item.reversed() ? 6 - step : step;
  }

  private double[] leanings(RandomGenerator random) {
    double[] leanings = new double[themes];
    for (int theme = 0; theme < themes; theme++) {
      leanings[theme] = random.nextGaussian();
    }
    return leanings;
  }
}
