package nl.peilstok.analytics.synthetic;

import java.util.EnumSet;
import java.util.Set;

/** What is planted and why people answer. */
public record Scenario(Set<Plant> plants, Willingness willingness) {

  /** Everything planted, response by attitude. */
  public static final Scenario FULL =
      new Scenario(EnumSet.allOf(Plant.class), Willingness.BY_ATTITUDE);

  /** Nothing planted: whatever a test finds is found falsely. */
  public static final Scenario NOTHING_PLANTED = new Scenario(Set.of(), Willingness.BY_ATTITUDE);

  /** Copy the set. */
  public Scenario {
    plants = Set.copyOf(plants);
  }

  /** The same with another reason to answer. */
  public Scenario with(Willingness other) {
    return new Scenario(plants, other);
  }

  /** The same with one thing not planted. */
  public Scenario without(Plant plant) {
    Set<Plant> left = EnumSet.noneOf(Plant.class);
    left.addAll(plants);
    left.remove(plant);
    return new Scenario(left, willingness);
  }

  boolean has(Plant plant) {
    return plants.contains(plant);
  }
}
