package nl.peilstok.api.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.chart.IntervalChart.Drawn;
import nl.peilstok.api.platform.chart.IntervalChart.Row;
import nl.peilstok.api.platform.chart.IntervalChart.Shape;
import org.junit.jupiter.api.Test;

final class ChartTest {
  private static final Optional<Mark> FIFTY = Optional.of(mark(50));
  private static final Optional<Mark> SIXTY = Optional.of(mark(60));

  @Test
  void an_axis_holds_all_values_in_whole_tens_and_is_never_narrow() {
    assertThat(Axis.around(List.of(51.2, 68.9))).isEqualTo(new Axis(50, 70));
    assertThat(Axis.around(List.of(61.0, 62.0)).ticks()).containsExactly(50, 60, 70);
    assertThat(Axis.around(List.of(99.0, 99.5))).isEqualTo(new Axis(80, 100));
    assertThat(Axis.around(List.of(0.0, 1.0))).isEqualTo(new Axis(0, 20));
    assertThat(Axis.around(List.of())).isEqualTo(new Axis(0, 100));
  }

  @Test
  void a_line_goes_through_what_can_be_compared() {
    TrendChart whole = chart(point(FIFTY, false), point(SIXTY, false), point(FIFTY, false));
    assertThat(whole.line()).containsPattern("^M[\\d. ]+L[\\d. ]+M[\\d. ]+L[\\d. ]+$");
    assertThat(whole.breaks()).isEmpty();
    assertThat(whole.marks()).hasSize(3);
  }

  @Test
  void a_line_breaks_where_something_else_was_asked_or_nothing_is_known() {
    TrendChart broken = chart(point(FIFTY, false), point(SIXTY, true), point(FIFTY, false));
    assertThat(broken.line()).containsPattern("^M[\\d. ]+L[\\d. ]+$");
    assertThat(broken.breaks()).hasSize(1);
    TrendChart gap =
        chart(point(FIFTY, false), point(Optional.empty(), false), point(SIXTY, false));
    assertThat(gap.line()).isEmpty();
    assertThat(gap.marks()).hasSize(2);
  }

  @Test
  void what_stands_in_one_row_differs_by_shape() {
    Row whole = new Row("Kennis", List.of(FIFTY, SIXTY, SIXTY));
    Row part = new Row("Een heel lange naam ".repeat(3), List.of(FIFTY, Optional.empty(), SIXTY));
    IntervalChart chart =
        new IntervalChart(
            "Scores", List.of("Nu", "Toen", "Straks"), new Axis(40, 70), List.of(whole, part));
    assertThat(chart.marks(0)).extracting(Drawn::shape).containsExactly(Shape.values());
    assertThat(chart.marks(0)).extracting(Drawn::outline).doesNotHaveDuplicates();
    assertThat(chart.marks(1)).extracting(Drawn::shape).containsExactly(Shape.ROUND, Shape.DIAMOND);
    assertThat(chart.marks(1).getLast().y()).isLessThan(chart.height());
    assertThat(chart.rows().getLast().shortName()).hasSizeLessThanOrEqualTo(42).endsWith("…");
    assertThat(chart.x(40)).isEqualTo("10.0");
    assertThat(chart.x(70)).isEqualTo("290.0");
  }

  @Test
  void no_difference_stands_in_the_middle_of_differences() {
    Axis axis = Axis.ofDifferences(List.of(-12.5, 3.0));
    assertThat(axis).isEqualTo(new Axis(-20, 20));
    assertThat(axis.ticks()).containsExactly(-20, 0, 20);
    assertThat(Axis.ofDifferences(List.of())).isEqualTo(new Axis(-10, 10));
  }

  private static TrendChart chart(TrendChart.Point... points) {
    return new TrendChart("Kennis", new Axis(40, 70), List.of(points));
  }

  private static TrendChart.Point point(Optional<Mark> mark, boolean breaks) {
    return new TrendChart.Point(mark, breaks);
  }

  private static Mark mark(double mean) {
    return new Mark(mean, mean - 5, mean + 5, "v", "t");
  }
}
