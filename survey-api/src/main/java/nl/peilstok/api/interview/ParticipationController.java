package nl.peilstok.api.interview;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.CodeEntry;
import nl.peilstok.core.participation.Secret;
import org.jspecify.annotations.Nullable;

/** Begin an interview; that somebody looked is not recorded. */
@Tag(name = "participation")
@Controller("/api/v1/participation")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Access.ANYONE)
class ParticipationController {
  private final CodeEntry codes;
  private final Questionnaires questionnaires;

  ParticipationController(CodeEntry codes, Questionnaires questionnaires) {
    this.codes = codes;
    this.questionnaires = questionnaires;
  }

  /** Show what the holder of an invitation or of an unused sealed code can take part in. */
  @Get
  @Operation(operationId = "showParticipation")
  @Refuses.Invalid
  @Refuses.Late
  @Refuses.Hasty
  HttpResponse<QuestionnaireView> show(
      @Header("Invitation-Code") @Nullable String invitationCode,
      @Header("Sealed-Code") @Nullable String sealedCode) {
    QuestionnaireView view;
    if (invitationCode == null) {
      Secret code = codes.read(sealedCode, Secret.Kind.SEALED_CODE);
      view = codes.guarded(code, () -> questionnaires.ofSealedCode(code));
    } else {
      Secret code = codes.read(invitationCode, Secret.Kind.INVITATION_CODE);
      view = codes.guarded(code, () -> questionnaires.ofInvitation(code));
    }
    return HttpResponse.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
