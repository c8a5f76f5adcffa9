package nl.peilstok.core.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What can be followed from one version of an instrument to another.
 *
 * <p>A scale can be followed when it has the same items, each in the same words. Anything else
 * breaks the line: nobody can tell then whether people changed or the question did.
 *
 * @param items what became of each item of either version, by id
 * @param breaks why a scale of either version cannot be followed, by its id; without those that can
 */
public record Comparability(Map<String, ItemChange> items, Map<String, ScaleBreak> breaks) {

  /** Copy the maps in their order. */
  public Comparability {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    breaks = Collections.unmodifiableMap(new LinkedHashMap<>(breaks));
  }

  /** Hold two versions against each other, item by item. */
  public static Comparability between(Instrument before, Instrument after) {
    Map<String, ItemChange> items = new LinkedHashMap<>();
    for (Item item : after.items()) {
      items.put(
          item.id(),
          before.item(item.id()).map(old -> ItemChange.of(old, item)).orElse(ItemChange.NEW));
    }
    before.items().forEach(item -> items.putIfAbsent(item.id(), ItemChange.GONE));
    return new Comparability(items, breaks(scales(before), scales(after), items));
  }

  /** Why a scale cannot be followed; empty when it can. */
  public Optional<ScaleBreak> breakOf(String scale) {
    return Optional.ofNullable(breaks.get(scale));
  }

  private static Map<String, ScaleBreak> breaks(
      Map<String, List<String>> before,
      Map<String, List<String>> after,
      Map<String, ItemChange> items) {
    Map<String, ScaleBreak> breaks = new LinkedHashMap<>();
    TreeSet<String> scales = new TreeSet<>(before.keySet());
    scales.addAll(after.keySet());
    for (String scale : scales) {
      List<String> old = before.getOrDefault(scale, List.of());
      List<String> now = after.getOrDefault(scale, List.of());
      ScaleBreak found =
          new ScaleBreak(
              now.stream().filter(old::contains).filter(item -> isOther(item, items)).toList(),
              now.stream().filter(item -> !old.contains(item)).toList(),
              old.stream().filter(item -> !now.contains(item)).toList());
      if (!found.isNone()) {
        breaks.put(scale, found);
      }
    }
    return breaks;
  }

  private static boolean isOther(String item, Map<String, ItemChange> items) {
    return !items.getOrDefault(item, ItemChange.GONE).isComparable();
  }

  private static Map<String, List<String>> scales(Instrument instrument) {
    Map<String, List<String>> scales = new LinkedHashMap<>();
    instrument.scales().forEach(scale -> scales.put(scale.id(), scale.items()));
    return scales;
  }
}
