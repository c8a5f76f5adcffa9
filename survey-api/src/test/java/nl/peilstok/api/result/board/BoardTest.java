package nl.peilstok.api.result.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import nl.peilstok.api.Answer;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Onlooker;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Screenshots;
import nl.peilstok.api.Slips;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The board's one page, after a first wave and after a second. */
@InstallationTest
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BoardTest {
  @Inject Installation installation;
  @Inject Scenario scenario;

  private WaveLife first;
  private WaveLife second;

  @BeforeAll
  void two_published_waves() {
    first = scenario.open("Voorjaar");
    scenario.interviews(first);
    first.close().tally().publish();
    second = scenario.open("Najaar");
    scenario.interviews(second, 90);
    second.close().tally().publish();
  }

  @Test
  void the_first_wave_has_nothing_to_compare_with() {
    Answer board = board(first);

    assertThat(board.status()).as(board.toString()).isEqualTo(200);
    assertThat(board.at("figures").size()).isEqualTo(3);
    assertThat(board.string("figures.0.moved")).isEqualTo("first");
    assertThat(board.string("finding.nl")).contains("is van de drie het laagst");
    assertThat(board.string("asked.0.rule")).isEqualTo("lowestTheme");
    assertThat(board.string("asked.1.rule")).isEqualTo("sayDoGap");
    assertThat(board.string("asked.2.rule")).isEqualTo("response");
  }

  @Test
  void answers_that_hardly_differ_cannot_be_told_apart() {
    Answer board = board(second);

    assertThat(board.string("before.name")).isEqualTo("Voorjaar");
    assertThat(board.string("figures.1.moved")).isEqualTo("same");
    assertThat(board.string("finding.nl"))
        .isEqualTo("De drie cijfers zijn niet te onderscheiden van die van Voorjaar.");
    assertThat(board.string("finding.en"))
        .isEqualTo("The three figures cannot be told apart from those of Voorjaar.");
    assertThat(board.at("figures.0.change.low").getDoubleValue())
        .isLessThanOrEqualTo(board.at("figures.0.change.high").getDoubleValue());
  }

  @Test
  void the_board_reads_one_page_that_prints_on_one_sheet(Page page) {
    Onlooker board = new Onlooker(installation, installation.browser(AccountRole.BOARD), page);
    board.looksAt("/waves/" + second.id() + "/results/board", "board");
    assertThat(page.locator("main").innerText())
        .contains("De drie cijfers", "niet te onderscheiden", "Wat wij u vragen", "120 mensen");

    byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    Slips paper = new Slips(printed);
    Screenshots.keep(paper.picture(0), "board-printed");
    assertThat(paper.sheets()).isEqualTo(1);
    assertThat(paper.text()).contains("Wat wij u vragen").doesNotContain("Uitloggen");
  }

  private Answer board(WaveLife wave) {
    return installation.as(AccountRole.BOARD).get(wave.path("/results/board"));
  }
}
