package nl.peilstok.core.failure;

import java.util.Locale;
import java.util.Optional;

/** List every refusal a caller can meet; codes are stable and retired codes are not reused. */
public enum Failure {
  NOT_FOUND(Kind.NOT_FOUND),
  NOT_LOGGED_IN(Kind.NOT_AUTHENTICATED),
  NOT_ALLOWED(Kind.FORBIDDEN),
  PASSWORD_CHANGE_REQUIRED(Kind.FORBIDDEN),
  INVALID_REQUEST(Kind.INVALID),
  UNREADABLE_REQUEST(Kind.INVALID),
  NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE),
  WRONG_CREDENTIALS(Kind.NOT_AUTHENTICATED),
  LOGIN_DELAYED(Kind.TOO_MANY),
  TOO_MANY_REQUESTS(Kind.TOO_MANY),
  REFRESH_TOKEN_SPENT(Kind.NOT_AUTHENTICATED),
  LAST_ADMINISTRATOR(Kind.CONFLICT),
  WEAK_PASSWORD(Kind.INVALID),
  IMPORT_REFUSED(Kind.INVALID),
  INSTRUMENT_VERSION_EXISTS(Kind.CONFLICT),
  WAVE_STATE(Kind.CONFLICT),
  WAVE_NOT_YET_CLOSABLE(Kind.CONFLICT),
  ANOTHER_WAVE_OPEN(Kind.CONFLICT),
  KEY_HOLDER_MISSING(Kind.CONFLICT),
  KEY_HOLDER_WRAPPED_ALREADY(Kind.CONFLICT),
  KEY_HOLDER_NOT_CONFIRMED(Kind.CONFLICT),
  KEY_HOLDER_OPENS(Kind.CONFLICT),
  WRONG_PASSPHRASE(Kind.INVALID),
  WEAK_PASSPHRASE(Kind.INVALID),
  NO_STAFF(Kind.CONFLICT),
  CODES_EXHAUSTED(Kind.CONFLICT),
  CODE_NOT_VALID(Kind.NOT_AUTHENTICATED),
  TOKEN_NOT_VALID(Kind.NOT_AUTHENTICATED),
  TOKEN_ISSUED_ALREADY(Kind.CONFLICT),
  RECEIPT_NOT_KNOWN(Kind.NOT_FOUND),
  ANSWERED_ALREADY(Kind.CONFLICT),
  WAVE_CLOSED(Kind.GONE),
  RESULTS_NOT_PUBLISHED(Kind.NOT_FOUND),
  SEALED_CODES_WITHOUT_PEOPLE(Kind.CONFLICT),
  JOB_RUNNING(Kind.CONFLICT),
  JOB_INTERRUPTED(Kind.CONFLICT),
  MORE_RESPONSES_THAN_TOKENS(Kind.CONFLICT),
  TOO_FEW_RESPONSES(Kind.CONFLICT),
  PUBLICATION_ALTERED(Kind.INTERNAL),
  INTERNAL(Kind.INTERNAL);

  /** Sort failures by what the caller can do about them. */
  public enum Kind {
    INVALID,
    NOT_AUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    NOT_ACCEPTABLE,
    CONFLICT,
    GONE,
    TOO_MANY,
    INTERNAL
  }

  private final Kind kind;

  Failure(Kind kind) {
    this.kind = kind;
  }

  /** Find a failure by its code, for instance the one that ended a job. */
  public static Optional<Failure> find(String code) {
    for (Failure failure : values()) {
      if (failure.code().equals(code)) {
        return Optional.of(failure);
      }
    }
    return Optional.empty();
  }

  /** What sort of failure this is. */
  public Kind kind() {
    return kind;
  }

  /** The stable code in lower case with dashes, as it stands in problem details and bundles. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
