package nl.peilstok.analytics.disclosure;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.tally.ItemCounts;
import nl.peilstok.core.population.SegmentKey;

/**
 * Read rows back into the contents of a publication.
 *
 * <p>Malformed rows end in an {@link IllegalArgumentException} or an {@link
 * IndexOutOfBoundsException}; rows that match their hash are never malformed.
 */
final class RowReader {
  private final Map<Partition, List<Part>> parts = new EnumMap<>(Partition.class);
  private final SortedMap<BaseKey, List<ScaleGroup>> scales = new TreeMap<>();
  private final SortedMap<BaseKey, List<ItemGroup>> items = new TreeMap<>();

  private final WholeRows whole = new WholeRows();

  private RowReader() {}

  static Contents contents(List<PublicationRow> rows) {
    RowReader reader = new RowReader();
    rows.stream().sorted().forEach(reader::row);
    reader.parts.values().forEach(list -> list.sort(Comparator.comparingInt(Part::number)));
    return new Contents(reader.parts, reader.scales, reader.items, reader.whole.figures());
  }

  private void row(PublicationRow row) {
    Partition partition = Partition.valueOf(row.partition().toUpperCase(Locale.ROOT));
    if (row.base().equals(RowWriter.PART)) {
      parts.computeIfAbsent(partition, _ -> new ArrayList<>()).add(part(row));
      return;
    }
    if (row.base().startsWith(WholeRows.BASE)) {
      whole.read(row);
      return;
    }
    int slash = row.base().indexOf('/');
    BaseKey.Kind kind =
        BaseKey.Kind.find(row.base().substring(0, slash))
            .orElseThrow(() -> new IllegalArgumentException("an unknown base"));
    BaseKey key = new BaseKey(partition, kind, row.base().substring(slash + 1));
    SortedSet<Integer> numbers = NumberRanges.numbers(row.members());
    String[] figures = row.figures().split(";", -1);
    if (kind == BaseKey.Kind.SCALE) {
      scales
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new ScaleGroup(numbers, moments(figures)));
    } else {
      Resolution resolution = kind == BaseKey.Kind.ITEM ? Resolution.COARSE : Resolution.FULL;
      items
          .computeIfAbsent(key, _ -> new ArrayList<>())
          .add(new ItemGroup(numbers, resolution, counts(figures)));
    }
  }

  private static Part part(PublicationRow row) {
    String[] members = row.members().split("\\|", -1);
    String[] figures = row.figures().split(";", -1);
    Map<SegmentKey, SortedSet<String>> values = new EnumMap<>(SegmentKey.class);
    steps(members[1]).forEach(step -> values.put(step.key(), step.values()));
    return new Part(
        row.position(),
        steps(members[0]),
        Integer.parseInt(figures[0]),
        Integer.parseInt(figures[1]),
        values,
        codes(members[2]));
  }

  private static List<Step> steps(String text) {
    return text.isEmpty()
        ? List.of()
        : Stream.of(text.split(";", -1)).map(RowReader::step).toList();
  }

  private static Step step(String text) {
    int equals = text.indexOf('=');
    SegmentKey key =
        SegmentKey.find(text.substring(0, equals))
            .orElseThrow(() -> new IllegalArgumentException("an unknown key"));
    return new Step(key, codes(text.substring(equals + 1)));
  }

  private static SortedSet<String> codes(String text) {
    SortedSet<String> codes = new TreeSet<>();
    if (!text.isEmpty()) {
      for (String code : text.split(",", -1)) {
        codes.add(URLDecoder.decode(code, StandardCharsets.UTF_8));
      }
    }
    return codes;
  }

  private static Moments moments(String[] figures) {
    return new Moments(
        Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
  }

  private static ItemCounts counts(String[] figures) {
    List<Long> answers =
        figures[0].isEmpty()
            ? List.of()
            : Stream.of(figures[0].split(",", -1)).map(Long::valueOf).toList();
    return new ItemCounts(
        answers,
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]),
        Long.parseLong(figures[3]),
        Long.parseLong(figures[4]));
  }
}
