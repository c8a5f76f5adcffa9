package nl.peilstok.api.precheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.analytics.disclosure.Grouping;
import nl.peilstok.analytics.insight.PlannedComparison;
import nl.peilstok.analytics.insight.PlannedComparison.Kind;
import nl.peilstok.api.platform.page.Words;

/** Write the smallest difference that each comparison finds, for each response. */
final class Differences {
  private final PreCheck check;
  private final Words words;

  Differences(PreCheck check, Words words) {
    this.check = check;
    this.words = words;
  }

  /** Who is compared with whom. */
  private record Compared(Kind kind, Optional<Grouping> grouping) {}

  List<PreCheckPage.Line> lines() {
    List<List<PlannedComparison>> byResponse = new ArrayList<>();
    Set<Compared> compared = new LinkedHashSet<>();
    for (int i = PreCheck.RESPONSES.size() - 1; i >= 0; i--) {
      List<PlannedComparison> comparisons = check.now().comparisons(i);
      byResponse.addFirst(comparisons);
      // The highest response allows the most comparisons.
      comparisons.forEach(one -> compared.add(new Compared(one.kind(), one.grouping())));
    }
    return compared.stream()
        .map(
            one ->
                new PreCheckPage.Line(
                    name(one),
                    byResponse.stream().map(comparisons -> cell(comparisons, one)).toList()))
        .toList();
  }

  private String name(Compared one) {
    return switch (one.kind()) {
      case WAVES -> words.text("precheck.difference.waves");
      case EXTREMES -> words.text("precheck.difference.extremes", kind(one));
      case REST -> words.text("precheck.difference.rest", kind(one));
      case JUST_SHOWN -> words.text("precheck.difference.just-shown", check.draft().plan().k());
    };
  }

  private String kind(Compared one) {
    return words.text("precheck.one." + one.grouping().orElseThrow().code());
  }

  private PreCheckPage.Cell cell(List<PlannedComparison> comparisons, Compared wanted) {
    return comparisons.stream()
        .filter(one -> wanted.equals(new Compared(one.kind(), one.grouping())))
        .findFirst()
        .map(this::cell)
        .orElse(PreCheckPage.Cell.of("–"));
  }

  private PreCheckPage.Cell cell(PlannedComparison found) {
    String points = found.points().found().map(one -> words.number(one, 1)).orElse("–");
    return new PreCheckPage.Cell(
        points,
        words.text("precheck.sizes", Math.round(found.sizes().a()), Math.round(found.sizes().b())));
  }
}
