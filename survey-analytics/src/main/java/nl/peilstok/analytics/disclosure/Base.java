package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Scale;

/**
 * Something of which figures are published, for people with a valid answer.
 *
 * @param byPlace whether <i>waar</i> shows it too; a routed item, and a scale of nothing else, is
 *     shown in <i>wie</i> only
 * @param least how many valid answers a group needs
 * @param <S> what is counted
 */
record Base<S>(BaseKey.Kind kind, String id, boolean byPlace, int least, Measure<S> measure) {
  /** With fewer people correlations say nothing. */
  private static final int LEAST_FOR_PRODUCTS = 30;

  /** All bases of an instrument, in a fixed order. */
  static List<Base<?>> of(Instrument instrument, int k) {
    List<Base<?>> bases = new ArrayList<>();
    for (Scale scale : instrument.scales()) {
      boolean byPlace =
          scale.items().stream()
              .flatMap(id -> instrument.item(id).stream())
              .anyMatch(Base::isToAll);
      bases.add(
          new Base<>(BaseKey.Kind.SCALE, scale.id(), byPlace, k, Measure.ofScale(scale.id())));
    }
    for (Item item : instrument.items()) {
      if (!(item instanceof Item.Open)) {
        bases.add(new Base<>(BaseKey.Kind.ITEM, item.id(), isToAll(item), k, Measure.ofItem(item)));
      }
      if (item instanceof Item.Knowledge knowledge && knowledge.certainty()) {
        bases.add(
            new Base<>(
                BaseKey.Kind.CERTAINTY,
                item.id(),
                isToAll(item),
                k,
                Measure.ofCertainty(item.id())));
      }
    }
    bases.add(
        new Base<>(
            BaseKey.Kind.DIMENSIONS,
            "",
            true,
            Math.max(k, LEAST_FOR_PRODUCTS),
            Measure.ofDimensions()));
    return List.copyOf(bases);
  }

  /** The base as it stands in rows. */
  String name() {
    return BaseKey.base(kind, id);
  }

  BaseKey key(Partition partition) {
    return new BaseKey(partition, kind, id);
  }

  private static boolean isToAll(Item item) {
    return !item.question().routing().isRouted();
  }
}
