package nl.peilstok.analytics.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Moments;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Wording;

/** Unions of the parts of one partition that can be shown for certain scales. */
final class Parts {
  private static final double HUNDREDTHS = 100;

  private final Publication publication;
  private final Partition partition;
  private final List<String> scales;

  /** By scale and first part: whoever asks for one union often asks for hundreds. */
  private final Map<String, Map<Integer, ScaleGroup>> groups = new HashMap<>();

  Parts(Publication publication, Partition partition, Collection<String> scales) {
    this.publication = publication;
    this.partition = partition;
    this.scales = List.copyOf(scales);
  }

  /** The finest rows of a table over these cells that are shown for all of the scales. */
  <C extends Comparable<? super C>> List<Cluster<C>> rows(Function<Part, Set<C>> cells) {
    return PartClusters.of(publication.parts(partition), blocks(), cells);
  }

  /** A union with its response, under its own name. */
  ShownGroup shown(SortedSet<Integer> numbers) {
    return shown(numbers, publication.name(partition, numbers));
  }

  /** A union with its response, under the name that it has in a table. */
  ShownGroup shown(SortedSet<Integer> numbers, Wording name) {
    int n = people(numbers, Part::n);
    int invited = people(numbers, Part::invited);
    return new ShownGroup(partition, numbers, name, n, invited, Rounding.response(n, invited));
  }

  /** The score of a union on a scale; not published unless groups of its base make it up. */
  Figure<Estimate> estimate(SortedSet<Integer> numbers, String scale) {
    return scores(numbers, scale)
        .then(scores -> Estimate.of(scores, people(numbers, Part::invited)));
  }

  /** The score of a union on a scale, as comparisons show it. */
  Figure<Estimate> lasting(SortedSet<Integer> numbers, String scale) {
    return scores(numbers, scale).then(Estimate::lasting);
  }

  /** The valid scores of a union, in hundredths of a point. */
  Figure<Moments> scores(SortedSet<Integer> numbers, String scale) {
    Map<Integer, ScaleGroup> starting = groups.computeIfAbsent(scale, this::groupsByFirstPart);
    List<ScaleGroup> inside =
        numbers.stream()
            .flatMap(number -> Stream.ofNullable(starting.get(number)))
            .filter(group -> numbers.containsAll(group.parts()))
            .toList();
    int covered = inside.stream().mapToInt(group -> group.parts().size()).sum();
    if (covered == 0 || covered != numbers.size()) {
      return Figure.none(Undefined.NOT_PUBLISHED);
    }
    return Figure.of(inside.stream().map(ScaleGroup::scores).reduce(Moments.NONE, Moments::plus));
  }

  private Map<Integer, ScaleGroup> groupsByFirstPart(String scale) {
    Map<Integer, ScaleGroup> byFirst = new HashMap<>();
    publication
        .scale(partition, scale)
        .forEach(group -> byFirst.put(group.parts().getFirst(), group));
    return byFirst;
  }

  /** The valid scores of a union, in points; none where they are not published. */
  Sample points(SortedSet<Integer> numbers, String scale) {
    return scores(numbers, scale).map(Parts::points).found().orElse(Sample.NONE);
  }

  /** Scores in hundredths of a point, in points. */
  static Sample points(Moments scores) {
    return Sample.of(scores).dividedBy(HUNDREDTHS);
  }

  /** How unions of one level compare on a scale, in their order. */
  List<Figure<Standing>> standings(List<SortedSet<Integer>> unions, String scale) {
    return Standing.of(unions.stream().map(union -> scores(union, scale)).toList());
  }

  /** The scores of a union on all of the scales, by scale id, in the order asked. */
  Map<String, Figure<Estimate>> estimates(SortedSet<Integer> numbers) {
    Map<String, Figure<Estimate>> estimates = new LinkedHashMap<>();
    scales.forEach(scale -> estimates.put(scale, estimate(numbers, scale)));
    return estimates;
  }

  private List<SortedSet<Integer>> blocks() {
    return scales.stream()
        .flatMap(scale -> publication.scale(partition, scale).stream())
        .map(ScaleGroup::parts)
        .toList();
  }

  int people(Set<Integer> numbers, ToIntFunction<Part> count) {
    return publication.parts(partition).stream()
        .filter(part -> numbers.contains(part.number()))
        .mapToInt(count)
        .sum();
  }
}
