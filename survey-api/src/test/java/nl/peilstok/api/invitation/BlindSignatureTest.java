package nl.peilstok.api.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.peilstok.api.Answer;
import nl.peilstok.api.Guest;
import nl.peilstok.api.Installation;
import nl.peilstok.api.InstallationTest;
import nl.peilstok.api.Interview;
import nl.peilstok.api.Municipality;
import nl.peilstok.api.Municipality.Colleague;
import nl.peilstok.api.Scenario;
import nl.peilstok.api.Tables;
import nl.peilstok.api.WaveLife;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Personal invitations, from the letter to the response, with an independent client. */
@InstallationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BlindSignatureTest {
  @Inject private Installation installation;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  private @Nullable WaveLife opened;
  private Map<String, String> codes = Map.of();
  private int taken;

  @BeforeEach
  void an_open_wave_with_invitations() {
    if (codes.isEmpty()) {
      scenario.invited();
      WaveLife wave = scenario.draft(WaveLife.planWithoutCodes("Najaar")).enrol().open();
      codes = wave.invitations();
      opened = wave;
    }
  }

  @Test
  void an_independent_client_takes_part() {
    Colleague colleague = next();

    assertThat(guest(colleague).answer(colleague).status()).isEqualTo(201);
  }

  @Test
  void the_answer_key_comes_with_the_session_and_not_with_the_questions() {
    Guest guest = guest(next());
    Answer questionnaire = guest.questionnaire();
    Answer session = guest.blind(questionnaire).unblind(guest.sign()).session();

    assertThat(questionnaire.text()).doesNotContain("rightAnswers", "\"right\"", "reversed");
    assertThat(session.string("rightAnswers.sc-phishing")).isEqualTo("b");
    assertThat(session.string("statements.em-k.dimension")).isEqualTo("kennis");
    assertThat(session.string("statements.em-k.reversed")).isEqualTo("true");
  }

  @Test
  void the_holder_sees_the_own_values_and_the_promise() {
    Colleague colleague = next();
    Answer answer = guest(colleague).questionnaire();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.string("segments.unit")).isEqualTo(colleague.unit());
    assertThat(answer.string("segments.role")).isEqualTo(colleague.role());
    assertThat(answer.string("manifest"))
        .isEqualTo(installation.anonymous().get(wave().path("/manifest")).text());
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void the_same_message_again_gets_the_same_signature() {
    Guest guest = guest(next());
    guest.blind(guest.questionnaire());
    Answer first = guest.sign();

    assertThat(guest.sign().string("blindSignature")).isEqualTo(first.string("blindSignature"));
  }

  @Test
  void another_message_is_not_signed() {
    Guest guest = guest(next()).admitted();
    Answer other = guest.blind(guest.questionnaire()).sign();

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("token-issued-already");
  }

  @Test
  void of_different_messages_sent_at_once_one_is_signed() throws Exception {
    Colleague colleague = next();
    List<Guest> devices = new ArrayList<>();
    for (int device = 0; device < 8; device++) {
      Guest guest = guest(colleague);
      devices.add(guest.blind(guest.questionnaire()));
    }
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers = new ArrayList<>();
      devices.forEach(device -> answers.add(all.submit(() -> device.sign())));
      int signed = 0;
      for (Future<Answer> answer : answers) {
        assertThat(answer.get().status()).isIn(200, 409);
        signed += answer.get().status() == 200 ? 1 : 0;
      }
      assertThat(signed).isEqualTo(1);
    }
  }

  @Test
  void a_message_of_another_length_or_not_below_the_modulus_is_a_fault_and_uses_nothing_up() {
    Guest guest = guest(next());
    byte[] all = new byte[384];
    Arrays.fill(all, (byte) 0xFF);
    for (byte[] message : List.of(new byte[0], new byte[383], new byte[384], new byte[385], all)) {
      Answer answer = guest.sign(message);
      assertThat(answer.status()).as("%d bytes", message.length).isEqualTo(400);
      assertThat(answer.faults()).containsExactly("blindedMessage: outOfRange");
    }

    assertThat(guest.blind(guest.questionnaire()).sign().status()).isEqualTo(200);
  }

  @Test
  void unknown_codes_and_codes_of_another_kind_are_refused_alike() {
    Secret unknown = Secret.draw(new SecureRandom(), Secret.Kind.INVITATION_CODE);
    Secret sealed = Secret.draw(new SecureRandom(), Secret.Kind.SEALED_CODE);
    for (String code : List.of(unknown.text(), sealed.text(), "x", "")) {
      Answer shown = new Guest(installation.anonymous(), code).questionnaire();
      Answer signed = new Guest(installation.anonymous(), code).sign(new byte[384]);
      assertThat(shown.status()).isEqualTo(401);
      assertThat(shown.code()).isEqualTo("code-not-valid");
      assertThat(signed.text()).isEqualTo(shown.text());
    }
  }

  @Test
  void a_token_that_was_not_signed_or_was_altered_opens_no_session() {
    Guest guest = guest(next()).admitted();
    byte[] otherInput = guest.input();
    otherInput[127] ^= 1;
    byte[] otherSignature = guest.signature();
    otherSignature[383] ^= 1;

    assertThat(guest.session(otherInput, guest.signature()).code()).isEqualTo("token-not-valid");
    assertThat(guest.session(guest.input(), otherSignature).code()).isEqualTo("token-not-valid");
    assertThat(guest.session(new byte[128], new byte[384]).code()).isEqualTo("token-not-valid");
    assertThat(guest.session(new byte[3], new byte[0]).code()).isEqualTo("token-not-valid");
    assertThat(guest.session().status()).isEqualTo(201);
  }

  @Test
  void one_token_is_good_for_one_response() {
    Colleague colleague = next();
    Guest guest = guest(colleague).admitted();
    Map<String, Object> answers = Interview.answers(colleague, guest.questionnaire(), 1);
    Map<String, Object> response = Interview.response(colleague, answers);

    assertThat(guest.respondent().post("/responses", response).status()).isEqualTo(201);
    assertThat(guest.respondent().post("/responses", response).status()).isEqualTo(200);
    Answer other = guest.respondent().post("/responses", Interview.response(colleague, answers));
    assertThat(other.code()).isEqualTo("answered-already");
  }

  @Test
  void a_new_letter_replaces_the_code_but_gives_no_second_token() {
    Colleague colleague = next();
    Guest first = guest(colleague).admitted();
    Answer renewed =
        installation
            .as(AccountRole.OFFICER)
            .post(wave().path("/letters/renewals"), Map.of("person", colleague.id()));
    Guest second = new Guest(installation.anonymous(), renewed.string("code"));

    assertThat(first.questionnaire().code()).isEqualTo("code-not-valid");
    Answer questionnaire = second.questionnaire();
    assertThat(questionnaire.status()).isEqualTo(200);
    assertThat(second.blind(questionnaire).sign().code()).isEqualTo("token-issued-already");
  }

  @Test
  void the_database_holds_no_code_and_nothing_that_issuer_and_collector_share() {
    Colleague colleague = next();
    guest(colleague).answer(colleague);
    String all = tables.everything();

    codes.values().forEach(code -> assertThat(all).doesNotContain(code.replace("-", "")));
    List<byte[]> issuer =
        tables.column("SELECT CONCAT(blinded_hash, blind_signature) FROM invitation WHERE issued");
    String collector =
        String.join(
            "",
            tables
                .column(
                    """
                    SELECT CONCAT(jti, COALESCE(token_input, ''), COALESCE(signature, ''))
                    FROM spent_token
                    """)
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList());
    for (byte[] row : issuer) {
      String text = new String(row, StandardCharsets.ISO_8859_1);
      assertThat(collector).doesNotContain(text.substring(0, 16), text.substring(32, 48));
    }
  }

  private WaveLife wave() {
    return Objects.requireNonNull(opened);
  }

  private Guest guest(Colleague colleague) {
    return new Guest(installation.anonymous(), codes.getOrDefault(colleague.id(), ""));
  }

  private Colleague next() {
    return Municipality.staff().get(taken++);
  }
}
