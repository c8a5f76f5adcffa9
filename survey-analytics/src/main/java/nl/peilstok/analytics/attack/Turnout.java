package nl.peilstok.analytics.attack;

import java.util.List;

/**
 * How many people of each kind answered, as far as somebody knows.
 *
 * <p>A test knows it and can judge any support. Somebody who only reads what is published knows the
 * staff list and what sums say.
 */
public sealed interface Turnout {

  /**
   * The truth.
   *
   * @param respondents by the number of the kind
   */
  record Known(List<Integer> respondents) implements Turnout {

    /** Copy the list. */
    public Known {
      respondents = List.copyOf(respondents);
    }
  }

  /** Nothing but the published sums; no support is then judged smaller than it is. */
  record Unknown() implements Turnout {}
}
