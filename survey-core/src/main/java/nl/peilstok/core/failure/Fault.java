package nl.peilstok.core.failure;

import java.util.List;

/**
 * Name one thing that is wrong with one field.
 *
 * @param field the path of the field as the caller wrote it, for instance {@code answers.ww-k} or
 *     {@code line 12, role}
 * @param reason what is wrong; its text in Dutch and English stands in the message bundles
 * @param arguments words for the text, never an answer, a code or a secret that the caller sent
 */
public record Fault(String field, Reason reason, List<String> arguments) {

  /** Copy the arguments. */
  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** Make a fault. */
  public static Fault of(String field, Reason reason, String... arguments) {
    return new Fault(field, reason, List.of(arguments));
  }
}
