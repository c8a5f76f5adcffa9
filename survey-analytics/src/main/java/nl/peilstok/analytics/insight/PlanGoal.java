package nl.peilstok.analytics.insight;

/** What a plan is to be best at; a higher worth is better. */
sealed interface PlanGoal {
  /** Worth less than anything. */
  double NOTHING = Double.NEGATIVE_INFINITY;

  /** What a choice is worth, a whole number; {@link #NOTHING} where it is not what was asked. */
  double worth(long cents, long gain);

  /**
   * The most that can come of a choice with what the other circles offer.
   *
   * @param value of the choice, with that of all places
   */
  double promise(PlanChoice choice, double value, PlanOutlook others);

  /** How many steps of the others complete it best; more than there are where none do. */
  int completing(PlanChoice choice, double value, PlanOutlook others);

  /** Bring most within a budget. */
  record MostWithin(long budget) implements PlanGoal {
    @Override
    public double worth(long cents, long gain) {
      return cents <= budget ? gain : NOTHING;
    }

    @Override
    public double promise(PlanChoice choice, double value, PlanOutlook others) {
      long money = budget - choice.cents();
      return money < 0 ? NOTHING : value + others.valueFor((double) money);
    }

    @Override
    public int completing(PlanChoice choice, double value, PlanOutlook others) {
      return others.whole((double) (budget - choice.cents()));
    }
  }

  /** Bring at least so much for the least money. */
  record CheapestFor(long need) implements PlanGoal {
    @Override
    public double worth(long cents, long gain) {
      return gain >= need ? -cents : NOTHING;
    }

    @Override
    public double promise(PlanChoice choice, double value, PlanOutlook others) {
      return -choice.cents() - others.centsFor(need - value);
    }

    @Override
    public int completing(PlanChoice choice, double value, PlanOutlook others) {
      return others.reaching((double) (need - choice.gain()));
    }
  }
}
