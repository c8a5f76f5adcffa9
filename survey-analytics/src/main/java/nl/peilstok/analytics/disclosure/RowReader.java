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
import nl.peilstok.analytics.tally.CertaintyCounts;
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
  private final SortedMap<BaseKey, List<CertaintyGroup>> certainties = new TreeMap<>();
  private final Map<Partition, List<DimensionGroup>> dimensions = new EnumMap<>(Partition.class);
  private final SortedMap<Integer, Merge> merges = new TreeMap<>();
  private final WholeRows whole = new WholeRows();

  private RowReader() {}

  static Contents contents(List<PublicationRow> rows) {
    RowReader reader = new RowReader();
    rows.stream().sorted().forEach(reader::row);
    reader.parts.values().forEach(list -> list.sort(Comparator.comparingInt(Part::number)));
    Figures figures =
        new Figures(reader.scales, reader.items, reader.certainties, reader.dimensions);
    return new Contents(
        reader.parts, figures, List.copyOf(reader.merges.values()), reader.whole.figures());
  }

  private void row(PublicationRow row) {
    Partition partition = Partition.valueOf(row.partition().toUpperCase(Locale.ROOT));
    if (row.base().equals(RowWriter.PART)) {
      parts.computeIfAbsent(partition, _ -> new ArrayList<>()).add(part(row));
      return;
    }
    if (row.base().equals(RowWriter.MERGE)) {
      merges.put(row.position(), merge(partition, row));
    } else if (row.base().startsWith(WholeRows.BASE)) {
      whole.read(row);
    } else {
      group(BaseKey.read(partition, row.base()), row);
    }
  }

  private void group(BaseKey key, PublicationRow row) {
    SortedSet<Integer> numbers = NumberRanges.numbers(row.members());
    String[] figures = row.figures().split(";", -1);
    switch (key.kind()) {
      case SCALE -> add(scales, key, new ScaleGroup(numbers, moments(figures)));
      case ITEM -> add(items, key, new ItemGroup(numbers, Resolution.COARSE, counts(figures)));
      case ITEM_BY_DIRECTORATE, ITEM_WHOLE ->
          add(items, key, new ItemGroup(numbers, Resolution.FULL, counts(figures)));
      case CERTAINTY -> add(certainties, key, new CertaintyGroup(numbers, sure(figures)));
      case DIMENSIONS -> add(dimensions, key.partition(), together(numbers, figures));
    }
  }

  private static <K, G> void add(Map<K, List<G>> groups, K key, G group) {
    groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(group);
  }

  private static Merge merge(Partition partition, PublicationRow row) {
    String[] why = row.figures().split("\\|", -1);
    List<List<Step>> merged = paths(row.members());
    return switch (why[0]) {
      case RowWriter.TOO_SMALL -> Merge.tooSmall(partition, merged);
      case RowWriter.DERIVABLE ->
          new Merge(partition, merged, new Merge.Reason.Derivable(paths(why[1]), paths(why[2])));
      default -> throw new IllegalArgumentException("an unknown reason");
    };
  }

  private static Part part(PublicationRow row) {
    String[] members = row.members().split("\\|", -1);
    String[] figures = row.figures().split(";", -1);
    Map<SegmentKey, SortedSet<String>> values = new EnumMap<>(SegmentKey.class);
    steps(members[1]).forEach(step -> values.put(step.key(), step.values()));
    return new Part(
        row.position(),
        paths(members[0]),
        Integer.parseInt(figures[0]),
        Integer.parseInt(figures[1]),
        values,
        codes(members[2]));
  }

  private static List<List<Step>> paths(String text) {
    return Stream.of(text.split("&", -1)).map(RowReader::steps).toList();
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

  private static CertaintyCounts sure(String[] figures) {
    return new CertaintyCounts(
        Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
  }

  private static DimensionGroup together(SortedSet<Integer> parts, String[] figures) {
    String[] hundredths = figures[1].split(",", -1);
    return new DimensionGroup(
        parts,
        Long.parseLong(figures[0]),
        Integer.parseInt(hundredths[0]),
        Integer.parseInt(hundredths[1]),
        Integer.parseInt(hundredths[2]));
  }

  private static List<Long> numbers(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(",", -1)).map(Long::valueOf).toList();
  }

  private static ItemCounts counts(String[] figures) {
    return new ItemCounts(
        numbers(figures[0]),
        Long.parseLong(figures[1]),
        Long.parseLong(figures[2]),
        Long.parseLong(figures[3]),
        Long.parseLong(figures[4]));
  }
}
