package nl.peilstok.analytics.statistics;

/**
 * How much a topic is wanted, and how much there is to gain by it.
 *
 * <p>Source: docs/method.md, Information need.
 *
 * @param share of the people who answered that named the topic, 0–1
 * @param interval Wilson's interval of the share
 * @param priority share × (100 − gedrag), 0–100: high where many ask and few practise
 */
public record InformationNeed(double share, Interval interval, double priority) {
  private static final double HIGHEST = 100;

  /**
   * The need for one topic in a group.
   *
   * @param named how many people named the topic
   * @param answered how many people answered the question, naming any topic or none
   * @param behaviour the group's score on gedrag, 0–100
   */
  public static Figure<InformationNeed> of(
      long named, long answered, double behaviour, double confidence) {
    return Proportions.share(named, answered)
        .with(
            Proportions.wilson(named, answered, confidence),
            (share, interval) ->
                new InformationNeed(share, interval, share * (HIGHEST - behaviour)));
  }
}
