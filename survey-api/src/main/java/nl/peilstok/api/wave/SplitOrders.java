package nl.peilstok.api.wave;

import java.util.Arrays;
import java.util.List;
import nl.peilstok.core.population.SegmentKey;

/** Keep split orders as codes. */
final class SplitOrders {
  private SplitOrders() {}

  /** Read codes that were checked when they came in. */
  static List<SegmentKey> read(List<String> codes) {
    return codes.stream().map(code -> SegmentKey.find(code).orElseThrow()).toList();
  }

  static List<SegmentKey> readColumn(String joined) {
    return read(Arrays.asList(joined.split(",", -1)));
  }

  static String column(List<SegmentKey> order) {
    return String.join(",", order.stream().map(SegmentKey::code).toList());
  }
}
