package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.training.Audience;
import nl.peilstok.core.training.Form;
import nl.peilstok.core.training.Price;
import nl.peilstok.core.training.Training;
import org.jspecify.annotations.Nullable;

/** Made-up trainings, groups and priorities. */
final class Catalogue {
  private Catalogue() {}

  static Training training(String code, String theme, int minutes, long centsEach) {
    return training(code, theme, minutes, centsEach, null);
  }

  /** The same training for one role only. */
  static Training openTo(Training training, String role) {
    return new Training(
        training.code(),
        training.name(),
        training.theme(),
        training.dimensions(),
        training.form(),
        training.minutes(),
        training.price(),
        training.places(),
        new Audience(Set.of(role), Set.of()));
  }

  static Training training(
      String code, String theme, int minutes, long centsEach, @Nullable Integer places) {
    return new Training(
        code,
        new Wording(code, code),
        theme,
        Set.of(Dimension.KENNIS, Dimension.GEDRAG),
        Form.E_LEARNING,
        minutes,
        new Price.PerPerson(centsEach),
        places,
        Audience.EVERYBODY);
  }

  static TargetGroup group(String role, int people, Integer... parts) {
    ShownGroup shown =
        new ShownGroup(
            Partition.WIE,
            new TreeSet<>(List.of(parts)),
            new Wording(role, role),
            people,
            people,
            Figure.none(Undefined.NO_VALUES));
    return new TargetGroup(new TreeSet<>(Set.of(new HeatMap.Cell(role, "-"))), shown);
  }

  static Priority priority(TargetGroup group, String theme, Dimension dimension, long gain) {
    Scale scale = new Scale(theme + "." + dimension.code(), theme, dimension, List.of("item"));
    return new Priority(
        group,
        scale,
        new Priority.Score(60, new Interval(55, 65), true),
        15,
        AssumedEffect.on(dimension),
        new Priority.Gain(gain, new Interval(0, 2 * gain)),
        new Priority.Place(1, 1, 1));
  }

  static Priorities priorities(Priority... ranked) {
    return new Priorities(75, List.of(ranked), ranked.length);
  }

  /** Groups by theme, each with a few trainings. */
  record Drawn(Priorities priorities, List<Training> trainings) {

    static Drawn of(long seed, int themes, int groups, int each) {
      Random random = new Random(seed);
      List<TargetGroup> people = new ArrayList<>();
      for (int group = 1; group <= groups; group++) {
        people.add(group("g" + group, 10 + random.nextInt(120), group));
      }
      return of(random, people, themes, each);
    }

    /** Groups of which each has people in common with the next. */
    static Drawn overlapping(long seed, int themes, int groups, int each) {
      Random random = new Random(seed);
      List<TargetGroup> people = new ArrayList<>();
      for (int group = 1; group <= groups; group++) {
        people.add(group("g" + group, 10 + random.nextInt(120), group, group + 1));
      }
      return of(random, people, themes, each);
    }

    /** The same with places enough in every training. */
    Drawn withPlacesEnough() {
      return new Drawn(
          priorities,
          trainings.stream()
              .map(one -> training(one.code(), one.theme(), one.minutes(), one.price().of(1)))
              .toList());
    }

    private static Drawn of(Random random, List<TargetGroup> people, int themes, int each) {
      List<Priority> ranked = new ArrayList<>();
      List<Training> trainings = new ArrayList<>();
      for (int theme = 0; theme < themes; theme++) {
        for (TargetGroup group : people) {
          for (Dimension dimension : EnumSet.of(Dimension.KENNIS, Dimension.GEDRAG)) {
            if (random.nextInt(4) > 0) {
              ranked.add(priority(group, "t" + theme, dimension, 1 + random.nextInt(900)));
            }
          }
        }
        for (int number = 0; number < each; number++) {
          trainings.add(
              training(
                  "t" + theme + "-" + number,
                  "t" + theme,
                  15 * (1 + random.nextInt(16)),
                  500L * random.nextInt(40),
                  random.nextInt(3) == 0 ? 40 + random.nextInt(200) : null));
        }
      }
      return new Drawn(new Priorities(75, ranked, ranked.size()), trainings);
    }
  }
}
