package nl.peilstok.api.invitation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Base64;
import nl.peilstok.api.platform.json.Sent;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.core.participation.Issuer;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/** The one call of an interview that says who takes part, and nothing else. */
@Tag(name = "participation")
@Controller("/api/v1/participation/blind-signatures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Access.ANYONE)
class BlindSignatureController {
  private final Issuer issuer;
  private final CodeEntry codes;

  BlindSignatureController(Issuer issuer, CodeEntry codes) {
    this.issuer = issuer;
    this.codes = codes;
  }

  /** Sign a blinded token; the same message again gets the same signature. */
  @Post
  @Operation(operationId = "signBlindedToken")
  @Refuses.Faulty
  @Refuses.Invalid
  @Refuses.Conflicting
  @Refuses.Late
  @Refuses.Hasty
  HttpResponse<BlindSignature> sign(
      @Header("Invitation-Code") @Nullable String invitationCode, @Body BlindedToken body) {
    Secret code = codes.read(invitationCode, Secret.Kind.INVITATION_CODE);
    byte[] blinded = Sent.bytes("blindedMessage", body.blindedMessage());
    byte[] signature = codes.guarded(code, () -> issuer.sign(code, blinded));
    return HttpResponse.ok(
            new BlindSignature(Base64.getUrlEncoder().withoutPadding().encodeToString(signature)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** A blinded message in base64url without padding, as long as the key. */
  @Serdeable
  record BlindedToken(@Nullable String blindedMessage) {

    @Override
    public String toString() {
      return "BlindedToken[hidden]";
    }
  }

  /** A blind signature in base64url without padding. */
  @Serdeable
  record BlindSignature(String blindSignature) {

    @Override
    public String toString() {
      return "BlindSignature[hidden]";
    }
  }
}
