package nl.peilstok.analytics.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.participation.Response;

/**
 * The one row of counters that every combination of segment values has.
 *
 * <p>Counter 0 is n; then come the items, then the scales.
 */
final class Layout {
  private final List<ItemSlots> items = new ArrayList<>();
  private final List<ScaleSlots> scales = new ArrayList<>();
  private final int width;

  Layout(Instrument instrument) {
    List<Item> counted =
        instrument.items().stream().filter(item -> !(item instanceof Item.Open)).toList();
    int offset = 1;
    for (Item item : counted) {
      ItemSlots slots = new ItemSlots(item, offset);
      items.add(slots);
      offset += slots.width();
    }
    for (Scale scale : instrument.scales()) {
      scales.add(new ScaleSlots(scale, members(scale, counted), offset));
      offset += ScaleSlots.WIDTH;
    }
    this.width = offset;
  }

  /** Counters of nobody. */
  long[] zero() {
    return new long[width];
  }

  /** Count one response. */
  void count(Response response, long[] counters) {
    counters[0]++;
    int[] deeds = new int[items.size()];
    for (int index = 0; index < deeds.length; index++) {
      deeds[index] = items.get(index).count(response, counters);
    }
    for (ScaleSlots scale : scales) {
      scale.count(deeds, counters);
    }
  }

  /** Read counters back. */
  Counts counts(long[] counters) {
    Map<String, ItemCounts> byItem = new TreeMap<>();
    items.forEach(item -> byItem.put(item.id(), item.counts(counters)));
    Map<String, Moments> byScale = new TreeMap<>();
    scales.forEach(scale -> byScale.put(scale.id(), scale.moments(counters)));
    return new Counts(counters[0], byItem, byScale);
  }

  private List<ScaleSlots.Member> members(Scale scale, List<Item> counted) {
    List<ScaleSlots.Member> members = new ArrayList<>();
    for (int index = 0; index < counted.size(); index++) {
      if (scale.items().contains(counted.get(index).id())) {
        members.add(member(index, counted.get(index)));
      }
    }
    return members;
  }

  private ScaleSlots.Member member(int index, Item item) {
    return switch (item) {
      case Item.Likert likert -> new ScaleSlots.Steps(index, likert.reversed());
      case Item.Knowledge knowledge ->
          new ScaleSlots.Right(index, items.get(index).position(knowledge.right()));
      case Item.SingleChoice _, Item.MultipleChoice _, Item.Mark _, Item.Term _, Item.Open _ ->
          throw new IllegalArgumentException("no part of a scale: " + item.id());
    };
  }
}
