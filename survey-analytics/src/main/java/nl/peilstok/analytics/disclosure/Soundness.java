package nl.peilstok.analytics.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.peilstok.analytics.tally.ItemCounts;

/**
 * Hold contents against what their certificate says, so that even rows with a right hash cannot
 * show a group that is too small.
 */
final class Soundness {
  private Soundness() {}

  /**
   * Check.
   *
   * @throws PublicationAltered when they do not go together
   */
  static void check(Contents contents, Certificate certificate) {
    for (Partition partition : Partition.values()) {
      numbered(contents.of(partition), certificate.parts().getOrDefault(partition, 0));
      contents.of(partition).forEach(part -> holds(part.n(), certificate));
    }
    Figures figures = contents.figures();
    figures.scales().forEach((key, groups) -> hold(groups, ScaleGroup::parts, key, contents));
    figures.items().forEach((key, groups) -> hold(groups, ItemGroup::parts, key, contents));
    figures
        .certainties()
        .forEach((key, groups) -> hold(groups, CertaintyGroup::parts, key, contents));
    figures
        .dimensions()
        .forEach(
            (partition, groups) ->
                apart(groups.stream().map(DimensionGroup::parts).toList(), contents.of(partition)));
    counts(figures).forEach(people -> holds(people, certificate));
    Certificate.Cut cut = certificate.cut();
    require(cut == null || cut.atLeast() >= certificate.k(), "a cut that is too light");
    require((cut != null) == (certificate.proof() == ProofStatus.PROVED), "a proof of nothing");
  }

  private static <G> void hold(
      List<G> groups, Function<G, SortedSet<Integer>> parts, BaseKey key, Contents contents) {
    apart(groups.stream().map(parts).toList(), contents.of(key.partition()));
  }

  /** How many valid answers each group has. */
  private static Stream<Long> counts(Figures figures) {
    return Stream.of(
            figures.scales().values().stream()
                .flatMap(groups -> groups.stream().map(group -> group.scores().n())),
            figures.items().values().stream()
                .flatMap(groups -> groups.stream().map(group -> answers(group.counts()))),
            figures.certainties().values().stream()
                .flatMap(groups -> groups.stream().map(group -> group.counts().n())),
            figures.dimensions().values().stream()
                .flatMap(groups -> groups.stream().map(group -> group.n())))
        .flatMap(counts -> counts);
  }

  private static void numbered(List<Part> parts, int promised) {
    require(parts.size() == promised, "the number of parts");
    for (int index = 0; index < parts.size(); index++) {
      require(parts.get(index).number() == index + 1, "the numbers of the parts");
    }
  }

  private static void holds(long people, Certificate certificate) {
    require(people >= certificate.k(), "a group that is too small");
  }

  private static long answers(ItemCounts counts) {
    return counts.answered() + counts.dontKnow();
  }

  /** The groups of a base take each part exactly once. */
  private static void apart(List<SortedSet<Integer>> groups, List<Part> parts) {
    Set<Integer> seen = new HashSet<>();
    for (SortedSet<Integer> group : groups) {
      group.forEach(number -> require(seen.add(number), "a part that counts twice"));
    }
    require(
        seen.size() == parts.size()
            && parts.stream().allMatch(part -> seen.contains(part.number())),
        "a base that leaves parts out");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new PublicationAltered(what);
    }
  }
}
