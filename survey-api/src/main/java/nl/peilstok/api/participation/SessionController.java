package nl.peilstok.api.participation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HexFormat;
import java.util.Map;
import nl.peilstok.api.participation.TokenDoor.Admitted;
import nl.peilstok.api.platform.json.Sent;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.api.platform.security.RespondentTokens;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/** Let in whoever holds a token or a sealed code; nothing is recorded. */
@Tag(name = "participation")
@Controller("/api/v1/respondent-sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Access.ANYONE)
class SessionController {
  private final CodeEntry codes;
  private final ResponseCollector collector;
  private final TokenDoor door;
  private final RespondentTokens tokens;
  private final AnswerKeys keys;

  SessionController(
      CodeEntry codes,
      ResponseCollector collector,
      TokenDoor door,
      RespondentTokens tokens,
      AnswerKeys keys) {
    this.codes = codes;
    this.collector = collector;
    this.door = door;
    this.tokens = tokens;
    this.keys = keys;
  }

  /**
   * Exchange a signed token, or a sealed code, for a respondent's token; the answer key comes
   * along.
   *
   * <p>A device asks for this once its person has chosen to send, and computes their own feedback
   * from it. It is the same for everybody in a wave.
   */
  @Post
  @Operation(operationId = "openSession")
  @Status(HttpStatus.CREATED)
  @Refuses.Faulty
  @Refuses.Invalid
  @Refuses.Late
  @Refuses.Hasty
  HttpResponse<Session> open(@Body SessionRequest request) {
    Admitted admitted = request.sealedCode() == null ? byToken(request) : bySealedCode(request);
    String token = tokens.issue(admitted.wave(), admitted.token());
    AnswerKey key = keys.of(admitted.wave());
    Session session =
        new Session(token, RespondentTokens.LIFE.toSeconds(), key.rightAnswers(), key.statements());
    return HttpResponse.created(session).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private Admitted byToken(SessionRequest request) {
    byte[] input = Sent.bytes("tokenInput", request.tokenInput());
    byte[] signature = Sent.bytes("signature", request.signature());
    return codes.guarded(HexFormat.of().formatHex(input), () -> door.admit(input, signature));
  }

  private Admitted bySealedCode(SessionRequest request) {
    Secret code = codes.read(request.sealedCode(), Secret.Kind.SEALED_CODE);
    String hash = request.withdrawalHash();
    byte[] withdrawalHash = hash == null ? null : Sent.hash("withdrawalHash", hash);
    return codes.guarded(
        code, () -> new Admitted(collector.waveOf(code), collector.admit(code, withdrawalHash)));
  }

  /**
   * A blind-signed token with its unblinded signature, or a sealed code.
   *
   * @param tokenInput 128 bytes in base64url without padding
   * @param signature as long as the key, in base64url without padding
   * @param withdrawalHash of a response that was handed in with the sealed code, whose sender may
   *     come back after a lost answer; left out the first time
   */
  @Serdeable
  record SessionRequest(
      @Nullable String tokenInput,
      @Nullable String signature,
      @Nullable String sealedCode,
      @Nullable String withdrawalHash) {

    @Override
    public String toString() {
      return "SessionRequest[hidden]";
    }
  }

  /**
   * A respondent's token, how many seconds it lives, and what it takes to score one's own answers.
   *
   * @param rightAnswers the right option of each knowledge item, by the item's id; may be empty
   * @param statements what each statement measures, by the item's id; may be empty
   */
  @Serdeable
  record Session(
      String token,
      long expiresIn,
      Map<String, String> rightAnswers,
      Map<String, AnswerKey.Statement> statements) {

    @Override
    public String toString() {
      return "Session[hidden]";
    }
  }
}
