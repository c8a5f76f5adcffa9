package nl.peilstok.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.account.Newcomers.Newcomer;
import nl.peilstok.api.platform.security.AccountRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@InstallationTest
final class QuietLogTest {
  private static final String CHOSEN = "zeven blauwe tractors";

  @Inject Installation installation;
  @Inject Newcomers newcomers;

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
  }

  @Test
  void no_password_and_no_token_is_ever_written_to_the_log() {
    Newcomer newcomer =
        newcomers.make("quiet@example.org", "Stil", Set.of(AccountRole.HR), Set.of());
    String first = newcomer.oneTimePassword();
    Answer tokens = login(first);
    login("a wrong password");
    installation.anonymous().post("/auth/login", "{\"password\":\"a wrong password\"");
    installation
        .anonymous()
        .withBearer(tokens.string("accessToken"))
        .put("/account/password", Map.of("current", first, "new", CHOSEN));
    installation
        .browser()
        .postAsIs("/login", Map.of("email", "quiet@example.org", "password", CHOSEN));

    assertThat(root.getLevel()).isEqualTo(Level.INFO);
    assertThat(log.list.stream().map(QuietLogTest::text).collect(Collectors.joining("\n")))
        .doesNotContain(first, CHOSEN, "a wrong password", "quiet@example.org")
        .doesNotContain(tokens.string("accessToken"), tokens.string("refreshToken"));
  }

  private Answer login(String password) {
    return installation
        .anonymous()
        .post("/auth/login", Map.of("email", "quiet@example.org", "password", password));
  }

  private static String text(ILoggingEvent event) {
    return event.getFormattedMessage() + " " + event.getThrowableProxy();
  }
}
