package nl.peilstok.api.result.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.core.instrument.Scale;

/** What is asked of the board, each by a rule on the figures. */
sealed interface Asked {
  /** From here on most people are known. */
  int ENOUGH = 50;

  /** The stable code. */
  String code();

  /**
   * The topic that scores lowest goes first.
   *
   * @param scale id
   * @param next the topic that scores lowest but one, where it may as well be lower
   */
  record LowestTheme(String scale, Estimate score, Optional<String> next) implements Asked {
    @Override
    public String code() {
      return "lowestTheme";
    }
  }

  /** What people do, beside what they know and endorse. */
  record SayDo(SayDoGap gap) implements Asked {
    @Override
    public String code() {
      return "sayDoGap";
    }

    /** Whether what people do surely stays behind. */
    boolean isWide() {
      return gap.interval().lower() > 0;
    }
  }

  /** How many answered. */
  record Response(ResponseRate rate) implements Asked {
    @Override
    public String code() {
      return "response";
    }

    /** Whether too few did. */
    boolean isLow() {
      return rate instanceof ResponseRate.About(int percent) && percent < ENOUGH;
    }
  }

  /** Everything that can be asked on these figures, the topic first. */
  static List<Asked> of(BoardResults.Told told) {
    List<Asked> asked = new ArrayList<>();
    List<Scale> themes =
        told.shown().publication().instrument().scales().stream()
            .filter(scale -> scale.theme() != null && scale.dimension() == null)
            .toList();
    lowest(themes, told.overview()).ifPresent(asked::add);
    told.gap().found().map(SayDo::new).ifPresent(asked::add);
    told.overview().group().response().found().map(Response::new).ifPresent(asked::add);
    return List.copyOf(asked);
  }

  /** The topic with the lowest mean; the next is named unless their intervals lie apart. */
  static Optional<LowestTheme> lowest(List<Scale> themes, Overview overview) {
    record Known(String scale, Estimate estimate) {}
    List<Known> known = new ArrayList<>();
    for (Scale theme : themes) {
      Figure<Estimate> score = overview.scores().get(theme.id());
      if (score instanceof Figure.Computed<Estimate>(Estimate estimate)) {
        known.add(new Known(theme.id(), estimate));
      }
    }
    known.sort(Comparator.comparingDouble(one -> one.estimate().mean()));
    if (known.size() < 2) {
      return Optional.empty();
    }
    Known first = known.getFirst();
    Known second = known.get(1);
    boolean apart = first.estimate().interval().upper() < second.estimate().interval().lower();
    return Optional.of(
        new LowestTheme(
            first.scale(),
            first.estimate(),
            apart ? Optional.empty() : Optional.of(second.scale())));
  }
}
