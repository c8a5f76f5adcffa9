package nl.peilstok.api.platform.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Language;

/** Problem details after RFC 9457, with the stable code of the failure. */
@Serdeable
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<InvalidParam> invalidParams) {

  /** One field at fault. */
  @Serdeable
  record InvalidParam(String name, String code, String reason) {}

  static Problem of(Refusal refusal, int status, Language language) {
    Failure failure = refusal.failure();
    FailureText text = FailureText.in(language);
    return new Problem(
        "urn:peilstok:failure:" + failure.code(),
        text.title(failure),
        status,
        text.detail(failure, refusal.arguments()),
        failure.code(),
        refusal.faults().stream().map(fault -> param(fault, text)).toList());
  }

  private static InvalidParam param(Fault fault, FailureText text) {
    return new InvalidParam(fault.field(), fault.reason().code(), text.reason(fault));
  }
}
