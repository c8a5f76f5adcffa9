package nl.peilstok.analytics.recovery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.analytics.synthetic.Plant;
import nl.peilstok.analytics.synthetic.SyntheticPerson;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Item;

/** Every planted effect of one organisation, found by the method that METHOD prescribes for it. */
record PlantedEffects(Surveyed world) {
  /** The names of the lines that hold no planted effect, but show what goes wrong without care. */
  static final String SHOWN_ONLY = "(shown) ";

  private static final int MIDDLE = 2;
  private static final int LAST = 3;
  private static final double CONFIDENCE = .95;

  Findings findings() {
    Map<String, Agreement> found = new LinkedHashMap<>();
    for (int wave : List.of(MIDDLE, LAST)) {
      for (Dimension dimension : Dimension.values()) {
        found.put(
            "training: " + dimension.code() + ", wave " + wave,
            new TrainingEffect(world, dimension.code(), wave).agreement());
      }
    }
    found.put("decline: gedrag of one department, wave 3", decline());
    found.put("rewording: the statement, wave 3", rewording(untrained()));
    found.put(SHOWN_ONLY + "the statement, trained ones too", rewording(_ -> true));
    for (String scale : List.of("kennis", "gedrag")) {
      RoleMix mix = new RoleMix(world, scale);
      found.put("mix: " + scale + " within, wave 3", mix.within());
      found.put("mix: " + scale + " by composition, wave 3", mix.composition());
      found.put(SHOWN_ONLY + scale + " as seen, against no change", mix.seen());
    }
    return new Findings(found);
  }

  /**
   * Wave 3 against wave 2 within the department, as its page shows it. One department cannot carry
   * an error over clusters: its own residual is 0.
   */
  private Agreement decline() {
    Predicate<SyntheticPerson> department = world.in(world.plants().declining());
    return change("gedrag", Plant.DECLINE, department);
  }

  /** Where nobody was trained: elsewhere the training fades at the same time. */
  private Agreement rewording(Predicate<SyntheticPerson> among) {
    return change(statement(), Plant.REWORDING, among);
  }

  private Agreement change(String scale, Plant plant, Predicate<SyntheticPerson> among) {
    Welch.Test test =
        Limits.known(
            Welch.test(
                world.sample(LAST, scale, among), world.sample(MIDDLE, scale, among), CONFIDENCE));
    return Agreement.of(world.truth().effect(plant, LAST, scale, among), test.interval());
  }

  private Predicate<SyntheticPerson> untrained() {
    return world.inTrained().negate();
  }

  /** The scale of the reworded statement alone. */
  private String statement() {
    String item = world.plants().rewordedItem();
    return world.organisation().wave(LAST).instrument().items().stream()
        .filter(one -> one.id().equals(item))
        .map(Item::question)
        .map(question -> question.theme() + "." + Dimension.HOUDING.code())
        .findFirst()
        .orElseThrow();
  }
}
