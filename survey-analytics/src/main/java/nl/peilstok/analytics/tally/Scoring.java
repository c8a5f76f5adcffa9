package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.tally.ScoredItem.ItemScores;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/** How the scores of people on all scales are made. */
final class Scoring {
  private final List<Scale> scales;
  private final List<ScoredItem> items = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<ScaleScoring> scorings = new ArrayList<>();

  Scoring(Instrument instrument, Coding coding) {
    this.scales = instrument.scales();
    for (ItemCode code : coding.items()) {
      if (code.item() instanceof Item.Likert || code.item() instanceof Item.Knowledge) {
        places.put(code.item().id(), items.size());
        items.add(ScoredItem.of(code));
      }
    }
    for (Scale scale : scales) {
      List<Integer> members = scale.items().stream().map(this::place).toList();
      int most = members.stream().mapToInt(member -> items.get(member).highest()).max().orElse(0);
      scorings.add(new ScaleScoring(scale, members, most));
    }
  }

  /** The scales, in the order of their scores. */
  List<Scale> scales() {
    return scales;
  }

  /** The place of an item that is part of a scale. */
  int place(String item) {
    Integer place = places.get(item);
    if (place == null) {
      throw new IllegalArgumentException("no part of a scale: " + item);
    }
    return place;
  }

  /** Room for the scores of so many people. */
  Scored room(int capacity) {
    ItemScores[] itemScores = new ItemScores[items.size()];
    for (int item = 0; item < itemScores.length; item++) {
      itemScores[item] = new ItemScores(capacity);
    }
    ScaleScores[] scaleScores = new ScaleScores[scales.size()];
    for (int scale = 0; scale < scaleScores.length; scale++) {
      scaleScores[scale] = new ScaleScores(capacity);
    }
    return new Scored(itemScores, scaleScores);
  }

  /** The scores of a block of people, until the next block is read. */
  final class Scored {
    private final ItemScores[] itemScores;
    private final ScaleScores[] scaleScores;
    private int people;

    private Scored(ItemScores[] itemScores, ScaleScores[] scaleScores) {
      this.itemScores = itemScores;
      this.scaleScores = scaleScores;
    }

    /** Compute. */
    void read(Block block) {
      this.people = block.size();
      for (int item = 0; item < itemScores.length; item++) {
        items.get(item).read(block, itemScores[item]);
      }
      for (int scale = 0; scale < scaleScores.length; scale++) {
        scorings.get(scale).read(itemScores, people, scaleScores[scale]);
      }
    }

    int people() {
      return people;
    }

    /** By {@link #place}. */
    ItemScores item(int item) {
      return itemScores[item];
    }

    /** By place among {@link #scales}. */
    ScaleScores scale(int scale) {
      return scaleScores[scale];
    }
  }
}
