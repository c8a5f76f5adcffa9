package nl.peilstok.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.MovableClock;
import nl.peilstok.core.participation.Token;
import org.junit.jupiter.api.Test;

@InstallationTest
final class BearerTest {
  private static final byte[] TOKEN_ID = Hashes.sha256("a token");

  @Inject Installation installation;
  @Inject ApplicationContext context;
  @Inject BearerLogins logins;
  @Inject RespondentTokens respondents;
  @Inject Secrets secrets;
  @Inject MovableClock clock;

  @Test
  void nobody_is_told_to_log_in() {
    Answer answer = installation.anonymous().get("/account");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("not-logged-in");
    assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
    assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void a_token_without_signature_counts_for_nothing() {
    String family = familyOf(AccountRole.ADMINISTRATOR);
    String claims = "{\"family\":\"" + family + "\",\"sub\":\"x\",\"exp\":99999999999}";
    String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"staff+jwt\"}") + "." + encoded(claims);

    assertRefused(unsigned + ".");
    assertRefused(unsigned);
    assertRefused(unsigned + "." + encoded("signature"));
  }

  @Test
  void a_token_signed_with_another_key_counts_for_nothing() {
    SignedTokens others = new SignedTokens("staff+jwt", Hashes.sha256("other"), clock);

    assertRefused(
        others.issue(Map.of("family", familyOf(AccountRole.OFFICER)), Duration.ofHours(1)));
  }

  @Test
  void a_token_of_another_type_counts_for_nothing() {
    SignedTokens others = new SignedTokens("respondent+jwt", secrets.secret("staff-token"), clock);

    assertRefused(
        others.issue(Map.of("family", familyOf(AccountRole.OFFICER)), Duration.ofHours(1)));
  }

  @Test
  void staff_and_respondents_share_no_key() {
    assertThat(secrets.secret("staff-token")).isNotEqualTo(secrets.secret("respondent-token"));
  }

  @Test
  void no_other_validator_listens() {
    assertThat(context.getBeansOfType(TokenValidator.class))
        .hasSize(2)
        .hasAtLeastOneElementOfType(StaffTokens.class)
        .hasAtLeastOneElementOfType(RespondentTokens.class);
  }

  @Test
  void a_respondent_token_opens_nothing_of_staff() {
    Answer answer = installation.respondent("wave", TOKEN_ID).get("/account");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("not-allowed");
  }

  @Test
  void a_staff_token_does_not_answer_for_a_respondent() {
    Answer answer = installation.as(AccountRole.OFFICER).post("/responses", Map.of());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("not-allowed");
  }

  @Test
  void a_respondent_token_lives_for_two_hours() {
    Clock now = Clock.fixed(clock.instant(), clock.getZone());
    Clock later = Clock.offset(now, Duration.ofHours(2));
    byte[] key = secrets.secret("respondent-token");
    String token =
        new SignedTokens("respondent+jwt", key, now).issue(Map.of(), RespondentTokens.LIFE);

    assertThat(new SignedTokens("respondent+jwt", key, now).verify(token)).isPresent();
    assertThat(new SignedTokens("respondent+jwt", key, later).verify(token)).isEmpty();
  }

  @Test
  void a_respondent_token_says_wave_id_and_end_and_nothing_else() {
    String token = respondents.issue("wave", Token.ofSealedCode(TOKEN_ID));
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);

    assertThat(claims.replaceAll("\\{|}", "").split(",", -1))
        .satisfiesExactlyInAnyOrder(
            claim -> assertThat(claim).isEqualTo("\"wave\":\"wave\""),
            claim -> assertThat(claim).matches("\"jti\":\"[0-9a-f]{64}\""),
            claim -> assertThat(claim).matches("\"exp\":\\d+"));
  }

  @Test
  void a_bearer_opens_no_page() {
    String token = logins.begin(installation.accountId(AccountRole.ADMINISTRATOR)).accessToken();

    Answer answer =
        installation.browser().with("Authorization", "Bearer " + token).get("/accounts");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).hasValue("/login?next=%2Faccounts");
  }

  private String familyOf(AccountRole role) {
    String token = logins.begin(installation.accountId(role)).accessToken();
    return new SignedTokens("staff+jwt", secrets.secret("staff-token"), clock)
        .verify(token)
        .orElseThrow()
        .text("family");
  }

  private void assertRefused(String token) {
    Answer answer = installation.anonymous().withBearer(token).get("/account");
    assertThat(answer.status()).as(token).isEqualTo(401);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
