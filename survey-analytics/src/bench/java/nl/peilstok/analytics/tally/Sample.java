package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.peilstok.analytics.fixture.Municipality;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Routing;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Segments;

/** Made-up people: 63 items of five answers, of which 2 % are left open, in 30 cells. */
final class Sample {
  static final int ITEMS = 63;
  static final int CELLS = 30;

  /** The highest code of an item: five answers, <i>weet ik niet</i>, missing. */
  static final int HIGHEST = 7;

  static final TallyPlan PLAN = new TallyPlan(instrument(), Municipality.small());

  private static final int SCENARIOS = 9;
  private static final int THEMES = 9;
  private static final double OPEN = 0.02;

  private Sample() {}

  /** Somebody's answers. */
  interface Taker {

    /** Take one person; the row is written over for the next. */
    void take(int cell, int[] row);
  }

  /** Draw the same people every time. */
  static void draw(int people, Taker taker) {
    RandomGenerator random = new SplittableRandom(1);
    int[] row = new int[ITEMS + SCENARIOS];
    for (int person = 0; person < people; person++) {
      for (int item = 0; item < ITEMS; item++) {
        row[item] = random.nextDouble() < OPEN ? HIGHEST : 1 + random.nextInt(5);
      }
      for (int scenario = 0; scenario < SCENARIOS; scenario++) {
        boolean answered = row[ITEMS - SCENARIOS + scenario] != HIGHEST;
        row[ITEMS + scenario] = answered ? 1 + random.nextInt(101) : 0;
      }
      taker.take(random.nextInt(CELLS), row);
    }
  }

  /** The people in the product's own form. */
  static CodedResponses coded(int people) {
    CodedResponses coded = CodedResponses.empty(PLAN);
    List<Segments> cells = IntStream.range(0, CELLS).mapToObj(Sample::cell).toList();
    draw(people, (cell, row) -> coded.add(cells.get(cell), row));
    return coded;
  }

  static Segments cell(int number) {
    return new Segments(Integer.toString(number), "beleid", null, null, Set.of());
  }

  private static Instrument instrument() {
    List<Item> items = new ArrayList<>();
    List<Theme> themes = new ArrayList<>();
    for (int theme = 0; theme < THEMES; theme++) {
      themes.add(new Theme("t" + theme, words()));
      for (Dimension dimension : Dimension.values()) {
        items.add(new Item.Likert(question(items.size(), theme), dimension, false, true));
        items.add(new Item.Likert(question(items.size(), theme), dimension, true, true));
      }
    }
    List<Option> options =
        IntStream.rangeClosed(1, 5)
            .mapToObj(option -> new Option(Integer.toString(option), words()))
            .toList();
    for (int scenario = 0; scenario < SCENARIOS; scenario++) {
      items.add(new Item.Knowledge(question(items.size(), scenario), options, "1", true));
    }
    return new Instrument("bench", "1", words(), words(), themes, List.of(), items);
  }

  private static Item.Question question(int number, int theme) {
    return new Item.Question("i" + number, words(), "t" + theme, Routing.EVERYBODY);
  }

  private static Wording words() {
    return new Wording("x", "x");
  }
}
