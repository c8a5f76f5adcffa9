package nl.peilstok.api.training;

import java.util.Comparator;
import java.util.List;
import nl.peilstok.analytics.insight.UnitProgress;
import nl.peilstok.api.platform.page.Words;

/** Say in words how a unit does, with how sure that is. */
final class UnitFinding {
  private UnitFinding() {}

  /**
   * The one sentence: the clearest change since the wave before, else the clearest difference from
   * the others, else that it cannot be told apart.
   */
  static String of(UnitProgress progress, PrioritiesPage.ScaleWords scales, String unit) {
    Words words = scales.words();
    List<UnitProgress.Line> changed =
        progress.lines().stream()
            .filter(line -> line.change().found().filter(UnitProgress.Gap::isClear).isPresent())
            .sorted(Comparator.comparingDouble(line -> -size(line.change().found().orElseThrow())))
            .toList();
    if (!changed.isEmpty()) {
      UnitProgress.Line line = changed.getFirst();
      return new Sentence(scales, unit)
          .of("myUnit.finding.changed", line, line.change().found().orElseThrow());
    }
    List<UnitProgress.Line> apart =
        progress.lines().stream()
            .filter(line -> line.fromOthers().found().filter(UnitProgress.Gap::isClear).isPresent())
            .sorted(
                Comparator.comparingDouble(line -> -size(line.fromOthers().found().orElseThrow())))
            .toList();
    if (!apart.isEmpty()) {
      UnitProgress.Line line = apart.getFirst();
      return new Sentence(scales, unit)
          .of("myUnit.finding.apart", line, line.fromOthers().found().orElseThrow());
    }
    return words.text("myUnit.finding.same", unit);
  }

  /** A difference from the others in words. */
  static String verdict(UnitProgress.Gap gap, Words words) {
    return words.text(
        gap.isClear()
            ? gap.value() > 0 ? "myUnit.verdict.higher" : "myUnit.verdict.lower"
            : "myUnit.verdict.same");
  }

  /** A change in words. */
  static String change(UnitProgress.Gap gap, Words words) {
    return words.text(
        gap.isClear()
            ? gap.value() > 0 ? "myUnit.change.up" : "myUnit.change.down"
            : "myUnit.change.same");
  }

  private static double size(UnitProgress.Gap gap) {
    return Math.abs(gap.value());
  }

  /** A sentence about a unit. */
  private record Sentence(PrioritiesPage.ScaleWords scales, String unit) {
    String of(String key, UnitProgress.Line line, UnitProgress.Gap gap) {
      Words words = scales.words();
      double one = Math.abs(gap.interval().lower());
      double other = Math.abs(gap.interval().upper());
      return words.text(
          key + (gap.value() > 0 ? ".up" : ".down"),
          unit,
          MyUnitPage.scaleName(line.scale(), scales),
          words.number(size(gap), 1),
          words.number(Math.min(one, other), 1),
          words.number(Math.max(one, other), 1));
    }
  }
}
