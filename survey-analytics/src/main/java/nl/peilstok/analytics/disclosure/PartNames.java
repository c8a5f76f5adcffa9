package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.population.SegmentPlan;

/**
 * Names of unions of parts: as few groups of the tree as cover them, with their parents.
 *
 * <p>Directorate X › Team A and Team C together.
 */
final class PartNames {
  private static final String BELOW = " › ";

  private final SegmentPlan segments;
  private final SegmentNames names;
  private final List<Part> all;

  PartNames(SegmentPlan segments, List<Part> all) {
    this.segments = segments;
    this.names = new SegmentNames(segments);
    this.all = all;
  }

  /** The name of groups of the tree that are shown as one. */
  static String name(SegmentPlan segments, List<List<Step>> groups, Language language) {
    return new PartNames(segments, List.of()).name(groups, language);
  }

  String name(Set<Integer> numbers, Language language) {
    Map<List<Step>, Boolean> leaves = new LinkedHashMap<>();
    for (Part part : all) {
      part.paths().forEach(path -> leaves.put(path, numbers.contains(part.number())));
    }
    List<List<Step>> covering = PathCover.of(leaves);
    if (covering.isEmpty()) {
      throw new IllegalArgumentException("no such parts: " + numbers);
    }
    return name(covering, language);
  }

  private String name(List<List<Step>> paths, Language language) {
    int shared = shared(paths);
    List<String> above =
        new ArrayList<>(
            paths.getFirst().subList(0, shared).stream()
                .map(step -> names.together(step.key(), step.values(), language))
                .toList());
    List<List<Step>> apart = paths.stream().map(path -> path.subList(shared, path.size())).toList();
    if (!apart.getFirst().isEmpty()) {
      above.add(together(apart, language));
    }
    return above.isEmpty() ? segments.organisation().name() : String.join(BELOW, above);
  }

  private String together(List<List<Step>> paths, Language language) {
    Step first = paths.getFirst().getFirst();
    if (paths.stream().allMatch(path -> path.size() == 1 && path.getFirst().key() == first.key())) {
      SortedSet<String> values = new TreeSet<>();
      paths.forEach(path -> values.addAll(path.getFirst().values()));
      return names.together(first.key(), values, language);
    }
    return SegmentNames.together(
        paths.stream().map(path -> chain(path, language)).toList(), language);
  }

  private String chain(List<Step> path, Language language) {
    return String.join(
        BELOW,
        path.stream().map(step -> names.together(step.key(), step.values(), language)).toList());
  }

  /** How many first steps all paths share. */
  private static int shared(List<List<Step>> paths) {
    List<Step> first = paths.getFirst();
    int depth = 0;
    while (depth < first.size() && sharesStep(paths, first.get(depth), depth)) {
      depth++;
    }
    return depth;
  }

  private static boolean sharesStep(List<List<Step>> paths, Step step, int depth) {
    return paths.stream().allMatch(path -> depth < path.size() && path.get(depth).equals(step));
  }
}
