package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The path from knowledge by attitude to behaviour, from their correlations.
 *
 * <p>Source: Baron and Kenny 1986; Sobel 1982 for the error of the indirect effect; R's {@code lm}
 * on standardised scores, {@code lavaan::sem}. Describes what goes together at one moment; that one
 * causes the other is assumed, not shown.
 *
 * @param n how many people have all three scores
 * @param spreads standard deviations of knowledge, attitude and behaviour
 * @param knowledgeAttitude their correlation
 * @param attitudeBehaviour their correlation
 * @param knowledgeBehaviour their correlation, which is also the total effect of knowledge
 */
public record DimensionPath(
    long n,
    Scores spreads,
    double knowledgeAttitude,
    double attitudeBehaviour,
    double knowledgeBehaviour) {
  private static final double ROUNDING = 1e-12;

  /** The three scores of one person. */
  public record Scores(double knowledge, double attitude, double behaviour) {}

  /**
   * The joint regression of behaviour on attitude and knowledge, standardised.
   *
   * @param tests p of both paths, both tails of t with n − 3 degrees of freedom
   */
  public record Joint(
      double attitudeToBehaviour,
      double knowledgeToBehaviour,
      double rSquared,
      Figure<Tests> tests) {}

  /**
   * The tests of the joint regression.
   *
   * @param attitudeP both tails of t
   * @param knowledgeP both tails of t
   * @param sobel the standard error of the indirect effect, in units of behaviour per unit of
   *     knowledge
   */
  public record Tests(double attitudeP, double knowledgeP, double sobel) {}

  /** The correlations of people with all three scores. */
  public static Figure<DimensionPath> of(List<Scores> people) {
    Sample knowledge = Sample.of(people.stream().mapToDouble(Scores::knowledge).toArray());
    Sample attitude = Sample.of(people.stream().mapToDouble(Scores::attitude).toArray());
    Sample behaviour = Sample.of(people.stream().mapToDouble(Scores::behaviour).toArray());
    if (people.size() < 2) {
      return Figure.none(people.isEmpty() ? Undefined.NO_VALUES : Undefined.ONE_VALUE);
    }
    if (knowledge.squares() * attitude.squares() * behaviour.squares() == 0) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    double ka = 0;
    double ab = 0;
    double kb = 0;
    for (Scores one : people) {
      double k = (one.knowledge() - knowledge.mean()) / Math.sqrt(knowledge.squares());
      double a = (one.attitude() - attitude.mean()) / Math.sqrt(attitude.squares());
      double b = (one.behaviour() - behaviour.mean()) / Math.sqrt(behaviour.squares());
      ka += k * a;
      ab += a * b;
      kb += k * b;
    }
    double freedom = people.size() - 1.0;
    Scores spreads =
        new Scores(
            Math.sqrt(knowledge.squares() / freedom),
            Math.sqrt(attitude.squares() / freedom),
            Math.sqrt(behaviour.squares() / freedom));
    return Figure.of(new DimensionPath(people.size(), spreads, ka, ab, kb));
  }

  /** The share of the spread of attitude that knowledge explains. */
  public double attitudeRSquared() {
    return knowledgeAttitude * knowledgeAttitude;
  }

  /** Both tails of t of the path from knowledge to attitude, with n − 2 degrees of freedom. */
  public Figure<Double> knowledgeToAttitudeP() {
    double rest = 1 - attitudeRSquared();
    if (n < 3) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    return rest < ROUNDING
        ? Figure.none(Undefined.NO_VARIANCE)
        : Figure.of(Tails.student(knowledgeAttitude / Math.sqrt(rest / (n - 2)), n - 2.0));
  }

  /** The joint regression; none where knowledge and attitude are the same thing. */
  public Figure<Joint> joint() {
    double rest = 1 - attitudeRSquared();
    if (n < 3) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    if (rest < ROUNDING) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    double attitude = (attitudeBehaviour - knowledgeAttitude * knowledgeBehaviour) / rest;
    double knowledge = (knowledgeBehaviour - knowledgeAttitude * attitudeBehaviour) / rest;
    double explained = attitude * attitudeBehaviour + knowledge * knowledgeBehaviour;
    return Figure.of(
        new Joint(attitude, knowledge, explained, tests(attitude, knowledge, 1 - explained)));
  }

  /** What knowledge does by way of attitude, standardised. */
  public Figure<Double> indirect() {
    return joint().map(joint -> knowledgeAttitude * joint.attitudeToBehaviour());
  }

  /** What knowledge does by way of attitude, in units of behaviour per unit of knowledge. */
  public Figure<Double> indirectInUnits() {
    return indirect().map(effect -> effect * spreads.behaviour() / spreads.knowledge());
  }

  private Figure<Tests> tests(double attitude, double knowledge, double unexplained) {
    if (n < 4) {
      return Figure.none(Undefined.TOO_FEW_VALUES);
    }
    if (unexplained < ROUNDING) {
      return Figure.none(Undefined.NO_VARIANCE);
    }
    double rest = 1 - attitudeRSquared();
    double freedom = n - 3.0;
    double error = Math.sqrt(unexplained / (freedom * rest));
    double first = Math.sqrt(rest / (n - 2));
    double sobel =
        Math.hypot(knowledgeAttitude * error, attitude * first)
            * spreads.behaviour()
            / spreads.knowledge();
    return Figure.of(
        new Tests(
            Tails.student(attitude / error, freedom),
            Tails.student(knowledge / error, freedom),
            sobel));
  }
}
