package nl.peilstok.attacker;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the walk of the pages begins, and how far it goes from there.
 *
 * <p>A new part of the pages is read, with all pages and files below it, once its address stands
 * here.
 *
 * @param pages single pages
 * @param parts pages with all that lies below them
 */
record Starts(List<String> pages, List<String> parts) {
  private static final List<String> PAGES = List.of("/");
  private static final List<String> PARTS = List.of("/trainings", "/given-trainings");
  private static final List<String> PARTS_OF_A_WAVE =
      List.of("/results", "/oversight", "/priorities", "/training-effect", "/my-unit");

  /** Those of an installation with these waves. */
  static Starts of(Set<String> waves) {
    List<String> roots = waves.stream().sorted().map(wave -> "/waves/" + wave).toList();
    return new Starts(
        PAGES,
        Stream.concat(
                PARTS.stream(),
                roots.stream().flatMap(root -> PARTS_OF_A_WAVE.stream().map(root::concat)))
            .toList());
  }

  List<String> all() {
    return Stream.concat(pages.stream(), parts.stream()).toList();
  }

  /** Whether a link leads to something that the walk goes through. */
  boolean hold(String link) {
    return parts.stream()
        .anyMatch(
            part ->
                link.equals(part)
                    || Stream.of("/", "?", ".").map(part::concat).anyMatch(link::startsWith));
  }
}
