package nl.peilstok.attacker;

/** What a number is. */
enum Meaning {
  /** Respondents of the labelled group. */
  PEOPLE,
  /** Invited people of the labelled group. */
  INVITED,
  /** Valid scores of the labelled group on a scale. */
  VALID,
  /** People of the labelled group who were asked a question. */
  ASKED,
  /** People of the labelled group with a valid answer to a question. */
  ANSWERS,
  /** Respondents in cells of their own, in merged ones, or in all of a heat map. */
  COVERAGE,
  /** A count of the organisation as a whole, of something else than respondents. */
  WHOLE,
  /** A score, its interval, a coefficient, a rate in steps, a place. */
  FIGURE,
  /** What was known before anybody answered: k, the plan, the questionnaire. */
  PLAN,
  /** A day. */
  DATE;

  /** Whether it counts people of a labelled group. */
  boolean isCount() {
    return switch (this) {
      case PEOPLE, INVITED, VALID, ASKED, ANSWERS -> true;
      case COVERAGE, WHOLE, FIGURE, PLAN, DATE -> false;
    };
  }
}
