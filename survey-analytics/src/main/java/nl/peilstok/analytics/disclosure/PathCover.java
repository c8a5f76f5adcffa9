package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As few groups of a tree of divisions as cover some of its leaves and no others. */
final class PathCover {
  private final List<List<Step>> covering = new ArrayList<>();

  private PathCover() {}

  /**
   * Find them.
   *
   * @param leaves the paths of all leaves, and whether each is to be covered; the order of the
   *     result is theirs
   */
  static List<List<Step>> of(Map<List<Step>, Boolean> leaves) {
    PathCover cover = new PathCover();
    cover.add(leaves, 0);
    return cover.covering;
  }

  private void add(Map<List<Step>, Boolean> group, int depth) {
    if (!group.containsValue(true)) {
      return;
    }
    if (!group.containsValue(false)) {
      covering.add(group.keySet().iterator().next().subList(0, depth));
      return;
    }
    Map<Step, Map<List<Step>, Boolean>> below = new LinkedHashMap<>();
    group.forEach(
        (path, chosen) ->
            below.computeIfAbsent(path.get(depth), _ -> new LinkedHashMap<>()).put(path, chosen));
    below.values().forEach(child -> add(child, depth + 1));
  }
}
