package nl.peilstok.core.participation;

/**
 * What somebody typed for a secret: the secret, or what is wrong with it in words that help.
 *
 * <p>Nothing is looked up. The same rules stand in {@code interview-secret.js}.
 */
public sealed interface TypedSecret {

  /** A secret, of whatever kind. */
  record Read(Secret secret) implements TypedSecret {}

  /** Nothing, or only blanks and dashes. */
  record Missing() implements TypedSecret {}

  /** A character that no secret has. */
  record Strange() implements TypedSecret {}

  /** Not all characters yet. */
  record TooShort(int characters) implements TypedSecret {}

  /** More characters than a secret has. */
  record TooLong(int characters) implements TypedSecret {}

  /** As long as a secret, but its check does not fit. */
  record Mistyped() implements TypedSecret {}

  /** Read what somebody typed. */
  static TypedSecret of(String typed) {
    String text = Secret.normal(typed);
    if (text.isEmpty()) {
      return new Missing();
    }
    if (!Secret.isWrittenInAlphabet(text)) {
      return new Strange();
    }
    if (text.length() < Secret.LENGTH) {
      return new TooShort(text.length());
    }
    if (text.length() > Secret.LENGTH) {
      return new TooLong(text.length());
    }
    return Secret.read(text).<TypedSecret>map(Read::new).orElseGet(Mistyped::new);
  }
}
