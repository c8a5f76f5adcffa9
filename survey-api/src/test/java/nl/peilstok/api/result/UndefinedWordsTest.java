package nl.peilstok.api.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import nl.peilstok.analytics.statistics.Undefined;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UndefinedWordsTest {

  @ParameterizedTest
  @EnumSource(Undefined.class)
  void every_reason_without_a_figure_can_be_said_on_a_page(Undefined reason) {
    for (String language : new String[] {"nl", "en"}) {
      assertThat(ResourceBundle.getBundle("messages_" + language).keySet())
          .contains("undefined." + Codes.of(reason));
    }
  }
}
