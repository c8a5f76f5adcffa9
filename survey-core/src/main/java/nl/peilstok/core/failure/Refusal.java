package nl.peilstok.core.failure;

import java.util.List;

/**
 * Carry an expected refusal to the one place that answers it.
 *
 * <p>Thrown where a request ends: the handler at the edge turns it into problem details or a page.
 * Its message holds the code only, so that a log line cannot leak what was sent.
 */
public final class Refusal extends RuntimeException {
  private final Failure failure;
  private final List<Fault> faults;
  private final List<String> arguments;

  private Refusal(Failure failure, List<Fault> faults, List<String> arguments) {
    super(failure.code(), null, false, false);
    this.failure = failure;
    this.faults = List.copyOf(faults);
    this.arguments = List.copyOf(arguments);
  }

  /** Refuse; the arguments fill the failure's text and hold nothing secret. */
  public static Refusal of(Failure failure, String... arguments) {
    return new Refusal(failure, List.of(), List.of(arguments));
  }

  /** Refuse because of the named faults; the arguments fill the failure's text. */
  public static Refusal of(Failure failure, List<Fault> faults, String... arguments) {
    return new Refusal(failure, faults, List.of(arguments));
  }

  /** Refuse an invalid request when there is any fault; do nothing otherwise. */
  public static void ifAny(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw of(Failure.INVALID_REQUEST, faults);
    }
  }

  /** Which failure of the catalogue this is. */
  public Failure failure() {
    return failure;
  }

  /** What is wrong with which field; empty when no single field is at fault. */
  public List<Fault> faults() {
    return faults;
  }

  /** Words for the failure's text. */
  public List<String> arguments() {
    return arguments;
  }
}
