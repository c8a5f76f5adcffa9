package nl.peilstok.api.result.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.insight.Estimate;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.SayDoGap;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.Wording;
import org.junit.jupiter.api.Test;

final class AskedTest {

  @Test
  void the_lowest_topic_goes_first_and_names_the_next_only_when_that_may_be_lower() {
    assertThat(lowest(Map.of("a", 40.0, "b", 60.0)))
        .hasValueSatisfying(
            asked -> {
              assertThat(asked.scale()).isEqualTo("a");
              assertThat(asked.next()).isEmpty();
            });
    assertThat(lowest(Map.of("a", 61.0, "b", 60.0)))
        .hasValueSatisfying(
            asked -> {
              assertThat(asked.scale()).isEqualTo("b");
              assertThat(asked.next()).contains("a");
            });
  }

  @Test
  void one_topic_alone_is_not_the_lowest() {
    assertThat(lowest(Map.of("a", 40.0))).isEmpty();
  }

  @Test
  void a_gap_is_wide_when_its_whole_interval_is_above_nothing() {
    assertThat(new Asked.SayDo(new SayDoGap(3, new Interval(1, 5))).isWide()).isTrue();
    assertThat(new Asked.SayDo(new SayDoGap(3, new Interval(-1, 7))).isWide()).isFalse();
  }

  @Test
  void response_is_low_below_half() {
    assertThat(new Asked.Response(new ResponseRate.About(45)).isLow()).isTrue();
    assertThat(new Asked.Response(new ResponseRate.About(50)).isLow()).isFalse();
    assertThat(new Asked.Response(new ResponseRate.Above95()).isLow()).isFalse();
  }

  private static Optional<Asked.LowestTheme> lowest(Map<String, Double> means) {
    Map<String, Figure<Estimate>> scores = new HashMap<>();
    means.forEach(
        (theme, mean) ->
            scores.put(
                theme, Figure.of(new Estimate(50, mean, new Interval(mean - 3, mean + 3), 10))));
    ShownGroup everybody =
        new ShownGroup(
            Partition.WIE,
            new TreeSet<>(List.of(1)),
            new Wording("Iedereen", "Everybody"),
            50,
            80,
            Figure.none(Undefined.NO_VALUES));
    List<Scale> themes =
        means.keySet().stream().map(id -> new Scale(id, id, null, List.of("x"))).toList();
    return Asked.lowest(themes, new Overview(everybody, scores));
  }
}
