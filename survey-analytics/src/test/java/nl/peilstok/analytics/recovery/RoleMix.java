package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.WaveContrast;
import nl.peilstok.analytics.statistics.Welch;
import nl.peilstok.analytics.synthetic.Plant;
import nl.peilstok.analytics.synthetic.Plants;
import nl.peilstok.analytics.synthetic.SyntheticPerson;

/**
 * The role whose mean moves only by its mix, from wave 2 to 3, taken apart by doelgroep.
 *
 * <p>Source: Kitagawa 1955 with the mean of both waves as standard; the shares are those of the
 * staff lists, so known. A doelgroep that is new in the role has no change of its own: what it
 * brings is composition.
 */
final class RoleMix {
  private static final int BEFORE = 2;
  private static final int AFTER = 3;
  private static final int SMALLEST_SHOWN = 10;
  private static final double CONFIDENCE = .95;

  private final Surveyed world;
  private final String scale;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Double> within = new ArrayList<>();
  private final List<Double> composition = new ArrayList<>();

  RoleMix(Surveyed world, String scale) {
    this.world = world;
    this.scale = scale;
    groups().forEach(this::add);
  }

  /** Doelgroepen; those that stay together where any of them is too small to be shown. */
  private List<Set<String>> groups() {
    Set<String> before = doelgroepen(BEFORE);
    Set<String> isNew = doelgroepen(AFTER);
    isNew.removeAll(before);
    List<Set<String>> groups = new ArrayList<>();
    if (before.stream().allMatch(this::isShown)) {
      before.forEach(one -> groups.add(Set.of(one)));
    } else {
      groups.add(before);
    }
    isNew.forEach(one -> groups.add(Set.of(one)));
    return groups;
  }

  private boolean isShown(String doelgroep) {
    Predicate<SyntheticPerson> has = person -> doelgroep(person).equals(doelgroep);
    return Math.min(sample(BEFORE, has).n(), sample(AFTER, has).n()) >= SMALLEST_SHOWN;
  }

  private Set<String> doelgroepen(int wave) {
    Set<String> found = new TreeSet<>();
    world.organisation().wave(wave).people().stream()
        .filter(RoleMix::hasRole)
        .forEach(person -> found.add(doelgroep(person)));
    return found;
  }

  /** Whether the change within the groups covers the truth, which is none. */
  Agreement within() {
    return Agreement.of(0, Limits.of(new WaveContrast(samples, within)));
  }

  /** Whether the part of the mix covers what the plant does to the mean of the role. */
  Agreement composition() {
    double truth = world.truth().effect(Plant.MIX, AFTER, scale, RoleMix::hasRole);
    return Agreement.of(truth, Limits.of(new WaveContrast(samples, composition)));
  }

  /** How often the change as it is seen would be taken for none. */
  Agreement seen() {
    Welch.Test test =
        Limits.known(Welch.test(sample(AFTER, _ -> true), sample(BEFORE, _ -> true), CONFIDENCE));
    return Agreement.of(0, test.interval());
  }

  private void add(Set<String> doelgroepen) {
    Predicate<SyntheticPerson> has = person -> doelgroepen.contains(doelgroep(person));
    double old = share(BEFORE, has);
    double now = share(AFTER, has);
    boolean isNew = old == 0;
    samples.add(sample(BEFORE, has));
    samples.add(sample(AFTER, has));
    within.add(isNew ? 0 : -(old + now) / 2);
    within.add(isNew ? 0 : (old + now) / 2);
    composition.add(isNew ? 0 : (now - old) / 2);
    composition.add(isNew ? now : (now - old) / 2);
  }

  private Sample sample(int wave, Predicate<SyntheticPerson> among) {
    return world.sample(wave, scale, person -> hasRole(person) && among.test(person));
  }

  private double share(int wave, Predicate<SyntheticPerson> among) {
    List<SyntheticPerson> role =
        world.organisation().wave(wave).people().stream().filter(RoleMix::hasRole).toList();
    return (double) role.stream().filter(among).count() / role.size();
  }

  private static boolean hasRole(SyntheticPerson person) {
    return person.segments().role().equals(Plants.MIXING_ROLE);
  }

  private static String doelgroep(SyntheticPerson person) {
    return Objects.requireNonNullElse(person.segments().doelgroep(), "");
  }
}
