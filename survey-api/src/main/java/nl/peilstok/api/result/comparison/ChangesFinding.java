package nl.peilstok.api.result.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Changes;
import nl.peilstok.analytics.insight.Changes.Found;
import nl.peilstok.api.platform.page.Words;

/**
 * Say in words where something changed.
 *
 * <p>Where nothing can be told from chance after correction, the strongest hints are named as just
 * that: somebody has to know where to look first.
 */
final class ChangesFinding {
  private static final int MOST = 3;

  private final String previous;
  private final ScaleLabels labels;
  private final Words words;

  /**
   * Get ready.
   *
   * @param previous the name of the wave before
   */
  ChangesFinding(String previous, ScaleLabels labels) {
    this.previous = previous;
    this.labels = labels;
    this.words = labels.words();
  }

  String of(Changes changes) {
    if (changes.tests() == 0) {
      return words.text("trend.finding.notComputable", previous);
    }
    List<Found> found = changes.distinguishable();
    List<String> sentences = new ArrayList<>();
    if (found.isEmpty()) {
      sentences.add(words.text("changes.finding.same", previous, changes.rows().size()));
      sentences.addAll(hints(changes));
    } else {
      found.stream().limit(MOST).forEach(one -> sentences.add(sentence("changes.finding", one)));
      if (found.size() > MOST) {
        sentences.add(words.text("changes.finding.more", found.size() - MOST));
      }
    }
    return String.join(" ", sentences);
  }

  private List<String> hints(Changes changes) {
    List<String> hints = new ArrayList<>();
    for (boolean rises : new boolean[] {false, true}) {
      Optional<Found> hint = changes.strongestHint(rises);
      hint.ifPresent(one -> hints.add(sentence("changes.hint", one)));
    }
    if (!hints.isEmpty()) {
      hints.add(words.text("changes.hint.chance"));
    }
    return hints;
  }

  private String sentence(String key, Found found) {
    return words.text(
        key + (found.change().points() > 0 ? ".up" : ".down"),
        labels.name(found.scale()),
        found.group().people().name().in(words.language()),
        Signs.points(found.change().points(), words),
        Signs.points(found.change().interval().lower(), words),
        Signs.points(found.change().interval().upper(), words));
  }
}
