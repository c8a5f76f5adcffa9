package nl.peilstok.api.result.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.insight.Difference;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.analytics.statistics.Interval;
import nl.peilstok.analytics.statistics.Undefined;
import nl.peilstok.analytics.synthetic.Size;
import nl.peilstok.analytics.synthetic.SyntheticOrganisation;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.result.Results;
import nl.peilstok.api.result.SyntheticResults;
import nl.peilstok.api.result.board.BoardResults.Earlier;
import nl.peilstok.api.result.board.BoardResults.Move;
import nl.peilstok.api.result.board.BoardResults.Told;
import nl.peilstok.core.instrument.Language;
import org.junit.jupiter.api.Test;

/** What the board reads of three waves in which the trained half learns and forgets. */
final class BoardPageTest {
  private static final Words WORDS = Words.in(Language.NL);
  private static final SyntheticOrganisation ORGANISATION = SyntheticOrganisation.of(Size.SMALL, 7);
  private static final Results.Shown FIRST = SyntheticResults.of(ORGANISATION, 1);
  private static final Results.Shown SECOND = SyntheticResults.of(ORGANISATION, 2);
  private static final Results.Shown THIRD = SyntheticResults.of(ORGANISATION, 3);

  @Test
  void the_first_page_names_the_lowest_of_the_three() {
    BoardPage page = page(FIRST, Optional.empty());

    assertThat(page.finding()).startsWith("Gedrag (zelfgerapporteerd) is van de drie het laagst");
    assertThat(page.lines()).extracting(BoardPage.Line::word).containsOnly("eerste meting");
    assertThat(page.changeTitle()).isEqualTo("Wat er veranderde");
  }

  @Test
  void what_rose_beyond_chance_is_the_finding() {
    BoardPage page = page(SECOND, Optional.of(FIRST));

    assertThat(page.finding()).startsWith("Kennis steeg sinds Meting 1: +");
    assertThat(page.lines().getFirst().word()).isEqualTo("hoger dan vorige keer");
    assertThat(page.lines().getFirst().change()).startsWith("Kennis is hoger dan toen: +");
    assertThat(page.changeTitle()).isEqualTo("Wat er veranderde sinds Meting 1");
  }

  @Test
  void a_scale_with_a_reworded_item_is_not_compared() {
    assertThat(page(THIRD, Optional.of(SECOND)).lines())
        .extracting(BoardPage.Line::word)
        .containsOnlyOnce("niet te vergelijken");
  }

  @Test
  void behaviour_that_stays_behind_is_asked_about() {
    List<String> asks = page(FIRST, Optional.empty()).asks();

    assertThat(asks).hasSize(3);
    assertThat(asks.getFirst()).startsWith("Geef ").contains("voorrang");
    assertThat(asks.get(1)).startsWith("Help mensen doen wat zij al weten en vinden.");
    assertThat(asks.get(2)).startsWith("Blijf zeggen dat meedoen telt.");
  }

  @Test
  void every_move_has_its_word() {
    assertThat(BoardPage.word(new Move.First("gedrag"))).isEqualTo("first");
    assertThat(BoardPage.word(new Move.Reworded("gedrag"))).isEqualTo("reworded");
    assertThat(BoardPage.word(moved(2, .01))).isEqualTo("up");
    assertThat(BoardPage.word(moved(-2, .01))).isEqualTo("down");
    assertThat(BoardPage.word(moved(2, .4))).isEqualTo("same");
    assertThat(BoardPage.word(new Move.Moved("gedrag", Figure.none(Undefined.NOT_PUBLISHED))))
        .isEqualTo("none");
  }

  private static Move moved(double points, double corrected) {
    Interval interval = new Interval(points - 1, points + 1);
    return new Move.Moved(
        "gedrag",
        Figure.of(new Difference(points, interval, .1, interval, 55, corrected, corrected)));
  }

  private static BoardPage page(Results.Shown shown, Optional<Results.Shown> before) {
    Told told =
        BoardResults.told(
            shown, before.map(earlier -> new Earlier(earlier.wave(), earlier.publication())));
    return BoardPage.of(told, WORDS);
  }
}
