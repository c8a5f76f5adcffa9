package nl.peilstok.analytics.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Everything that may be shown of one wave: the parts of the two partitions and, for each scale and
 * item, figures of unions of parts.
 *
 * <p>Immutable. The figures here are exact; {@code insight} rounds them for people.
 */
public final class Publication {
  private final Certificate certificate;
  private final Contents contents;
  private final SegmentPlan segments;
  private final Instrument instrument;

  /** Names that were asked for, by the numbers of the parts: a name takes a look at all parts. */
  private final Map<Partition, Map<BitSet, Wording>> names = new ConcurrentHashMap<>();

  private Publication(
      Certificate certificate, Contents contents, SegmentPlan segments, Instrument instrument) {
    this.certificate = certificate;
    this.contents = contents;
    this.segments = segments;
    this.instrument = instrument;
  }

  static Publication of(
      Certificate unsealed, Contents contents, SegmentPlan segments, Instrument instrument) {
    Certificate certificate = unsealed.sealed(RowWriter.rows(contents));
    return new Publication(certificate, contents, segments, instrument);
  }

  /** Write everything as rows that can be stored, in canonical order. */
  public List<PublicationRow> freeze() {
    return RowWriter.rows(contents);
  }

  /**
   * Read a publication back from its rows, in any order.
   *
   * @param segments the segment plan of the wave's manifest
   * @param instrument the instrument version of the wave's manifest
   * @throws PublicationAltered when a row or the certificate was altered, a row is missing or there
   *     is one too many, or the instrument is another
   */
  public static Publication thaw(
      List<PublicationRow> rows,
      Certificate certificate,
      SegmentPlan segments,
      Instrument instrument) {
    if (!certificate.equals(certificate.sealed(rows))) {
      throw new PublicationAltered("rows and certificate do not match");
    }
    if (!certificate.instrumentHash().equals(instrument.contentHash())) {
      throw new PublicationAltered("it is of another instrument");
    }
    try {
      Contents contents = RowReader.contents(rows);
      Soundness.check(contents, certificate);
      return new Publication(certificate, contents, segments, instrument);
    } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
      throw new PublicationAltered("a row cannot be read", malformed);
    }
  }

  /** What the publication promises about itself. */
  public Certificate certificate() {
    return certificate;
  }

  /** The segment plan of the wave. */
  public SegmentPlan segments() {
    return segments;
  }

  /** The instrument of the wave. */
  public Instrument instrument() {
    return instrument;
  }

  /** How many people answered. */
  public int respondents() {
    return parts(Partition.WAAR).stream().mapToInt(Part::n).sum();
  }

  /** How many people were invited. */
  public int invited() {
    return parts(Partition.WAAR).stream().mapToInt(Part::invited).sum();
  }

  /** All parts of a partition in the order of their numbers; everybody is in exactly one. */
  public List<Part> parts(Partition partition) {
    return contents.of(partition);
  }

  /** The numbers of all parts of a partition. */
  public SortedSet<Integer> numbers(Partition partition) {
    SortedSet<Integer> numbers = new TreeSet<>();
    parts(partition).forEach(part -> numbers.add(part.number()));
    return numbers;
  }

  /**
   * The scores on a scale by groups of parts, which take each part once.
   *
   * <p>Empty when fewer than <i>k</i> people have a valid score, and in <i>waar</i> when all items
   * of the scale are routed.
   */
  public List<ScaleGroup> scale(Partition partition, String scale) {
    return contents
        .figures()
        .scales()
        .getOrDefault(new BaseKey(partition, BaseKey.Kind.SCALE, scale), List.of());
  }

  /**
   * The answers to an item in coarse steps by groups of parts, which take each part once.
   *
   * <p>Empty when fewer than <i>k</i> people answered, and in <i>waar</i> when the item is routed.
   */
  public List<ItemGroup> item(Partition partition, String item) {
    return items(partition, BaseKey.Kind.ITEM, item);
  }

  /**
   * The answers to an item in all categories by directorates, or unions of those.
   *
   * <p>Empty when fewer than <i>k</i> people answered, when the item is routed, and when
   * <i>waar</i> does not split by directorate.
   */
  public List<ItemGroup> itemByDirectorate(String item) {
    return items(Partition.WAAR, BaseKey.Kind.ITEM_BY_DIRECTORATE, item);
  }

  /** The answers of everybody in all categories; empty when fewer than <i>k</i> people answered. */
  public Optional<ItemGroup> itemInAll(String item) {
    return items(Partition.WIE, BaseKey.Kind.ITEM_WHOLE, item).stream().findFirst();
  }

  /**
   * How sure people were of their answers to a knowledge item, by groups of parts, which take each
   * part once.
   *
   * <p>Empty where nobody was asked, or fewer than <i>k</i> people told; in <i>waar</i> also when
   * the item is routed.
   */
  public List<CertaintyGroup> certainty(Partition partition, String item) {
    return contents
        .figures()
        .certainties()
        .getOrDefault(new BaseKey(partition, BaseKey.Kind.CERTAINTY, item), List.of());
  }

  /**
   * How kennis, houding and gedrag go together, by groups of parts of at least 30 people, which
   * take each part once; empty when fewer have all three scores.
   */
  public List<DimensionGroup> dimensions(Partition partition) {
    return contents.figures().dimensions().getOrDefault(partition, List.of());
  }

  /** Coefficients and signs of quality of the whole organisation. */
  public WholeFigures whole() {
    return contents.whole();
  }

  /** The name of a union of parts, in both languages: as few groups as cover it, with parents. */
  public Wording name(Partition partition, Set<Integer> numbers) {
    BitSet asked = new BitSet();
    numbers.forEach(asked::set);
    return names
        .computeIfAbsent(partition, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(asked, _ -> newName(partition, numbers));
  }

  private Wording newName(Partition partition, Set<Integer> numbers) {
    PartNames own = new PartNames(segments, parts(partition));
    return new Wording(own.name(numbers, Language.NL), own.name(numbers, Language.EN));
  }

  /** The name of groups of the tree that are shown as one, or from which another follows. */
  public Wording name(List<List<Step>> groups) {
    return new Wording(
        PartNames.name(segments, groups, Language.NL),
        PartNames.name(segments, groups, Language.EN));
  }

  /** Which groups of a partition are not shown apart, and why; without sizes. */
  public List<Merge> merges(Partition partition) {
    return contents.merges().stream().filter(merge -> merge.partition() == partition).toList();
  }

  /**
   * In how many of all questions and scales some parts are shown together that stand apart
   * otherwise: too few gave a valid answer, all gave the same one, or a small group would follow.
   */
  public Bases basesMerged(Partition partition) {
    int parts = parts(partition).size();
    List<Integer> sizes =
        Stream.concat(
                contents.figures().scales().entrySet().stream()
                    .filter(base -> base.getKey().partition() == partition)
                    .map(base -> base.getValue().size()),
                contents.figures().items().entrySet().stream()
                    .filter(base -> base.getKey().partition() == partition)
                    .filter(base -> base.getKey().kind() == BaseKey.Kind.ITEM)
                    .map(base -> base.getValue().size()))
            .toList();
    return new Bases((int) sizes.stream().filter(size -> size < parts).count(), sizes.size());
  }

  /** How many questions and scales show fewer groups than there are parts, of how many. */
  public record Bases(int merged, int all) {}

  private List<ItemGroup> items(Partition partition, BaseKey.Kind kind, String item) {
    return contents.figures().items().getOrDefault(new BaseKey(partition, kind, item), List.of());
  }
}
