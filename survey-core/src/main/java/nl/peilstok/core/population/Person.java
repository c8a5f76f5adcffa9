package nl.peilstok.core.population;

/**
 * One member of staff, as the staff list has it.
 *
 * @param email empty where somebody without mail draws a sealed code
 */
public record Person(String id, String name, String email, Segments segments, Channel channel) {

  /** How somebody takes part; nobody has both ways. */
  public enum Channel {
    INVITATION,
    SEALED_CODE;

    /** The code in the staff list. */
    public String code() {
      return this == INVITATION ? "invitation" : "sealed-code";
    }
  }
}
