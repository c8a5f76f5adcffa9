package nl.peilstok.api.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.peilstok.api.Answer;
import nl.peilstok.api.InChromium;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interviewee;
import nl.peilstok.core.participation.Secret;
import org.junit.jupiter.api.Test;

@InstallationTest
@InChromium
class WithdrawPageTest {
  private static final Pattern HIDDEN_SECRET = Pattern.compile("name=\"secret\" value=\"(\\w+)\"");

  @Inject Installation installation;
  @Inject OpenWave wave;

  @Test
  void a_withdrawal_secret_deletes_its_response_once(Page page) {
    Secret secret = answered();
    Secret other = answered();
    page.navigate(installation.address() + "/respond");
    page.getByText("Antwoorden intrekken").click();
    Interviewee anna = new Interviewee(page);
    anna.sees("Antwoorden intrekken");
    anna.seen("withdraw");
    types(page, anna, secret.grouped().toLowerCase(Locale.ROOT));
    anna.sees("Uw antwoorden zijn ingetrokken");
    anna.seen("withdrawn");
    assertThat(wave.stored(secret)).isZero();
    assertThat(wave.stored(other)).isEqualTo(1);

    page.navigate(installation.address() + "/respond/withdraw");
    types(page, anna, secret.text());
    anna.reads("Met deze code kunnen we niets intrekken.");
    anna.seen("withdraw-unknown");
  }

  @Test
  void wrong_malformed_and_unknown_secrets_get_the_same_answer() {
    String sealedCode = wave.code().text();
    Answer unknown = withdraw(Secret.draw(new SecureRandom(), Secret.Kind.WITHDRAWAL).text());
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.header("Cache-Control")).contains("no-store");
    assertThat(unknown.header("Set-Cookie")).isEmpty();
    for (String typed : new String[] {"", "abcd", "é", sealedCode}) {
      Answer answer = withdraw(typed);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(withoutTyped(answer)).isEqualTo(withoutTyped(unknown));
    }
  }

  private static String withoutTyped(Answer answer) {
    return answer.text().replaceFirst(" value=\"[^\"]*\"", "");
  }

  private static void types(Page page, Interviewee anna, String secret) {
    page.getByLabel("Vul uw intrekcode in").fill(secret);
    anna.presses("Antwoorden intrekken");
  }

  private Answer withdraw(String typed) {
    return installation.browser().postAsIs("/respond/withdraw", Map.of("code", typed));
  }

  /** Somebody answered by the plain form; the secret of what was stored. */
  private Secret answered() {
    Secret code = wave.code();
    Answer form =
        installation.browser().postAsIs("/respond/form/start", Map.of("code", code.text()));
    Matcher secret = HIDDEN_SECRET.matcher(form.text());
    assertThat(secret.find()).isTrue();
    Answer receipt =
        installation
            .browser()
            .postAsIs(
                "/respond/form/send",
                Map.of(
                    "code", code.text(),
                    "secret", secret.group(1),
                    "segments.unit", "t-woningbouw",
                    "segments.role", "overig",
                    "segments.doelgroep", "eindgebruiker",
                    "segments.tenure", "t1-5"));
    assertThat(receipt.status()).isEqualTo(200);
    return Secret.read(secret.group(1)).orElseThrow();
  }
}
