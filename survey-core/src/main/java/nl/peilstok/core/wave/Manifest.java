package nl.peilstok.core.wave;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.population.SegmentPlan;

/**
 * The promise of a wave, frozen at opening.
 *
 * @param invitedInAll how many people may take part, by invitation or by sealed code
 * @param listedForSealedCodes how many of them draw a sealed code instead of being invited
 * @param invited how many people may take part, by segment key code and value
 * @param retentionDays days after publication until responses and keys are destroyed
 * @param audience who sees what: account role code → words
 * @param keyHolders how many people hold a wrapped opening key
 * @param sealingKeySha256 hex hash of the public key that seals the responses
 * @param tokenKeySha256 hex hash of the public key that tokens are checked with
 */
public record Manifest(
    String wave,
    WavePlan plan,
    String instrumentHash,
    SegmentPlan segments,
    int invitedInAll,
    int listedForSealedCodes,
    List<Invited> invited,
    Instant opensAt,
    int retentionDays,
    Map<String, String> audience,
    int keyHolders,
    String sealingKeySha256,
    String tokenKeySha256) {

  /** Copy the collections. */
  public Manifest {
    invited = List.copyOf(invited);
    audience = Map.copyOf(audience);
  }

  /** Whether some are invited and others draw a sealed code; those then count by top unit only. */
  public boolean mixed() {
    return listedForSealedCodes > 0 && listedForSealedCodes < invitedInAll;
  }

  /** How many people with a value are invited. */
  public record Invited(String key, String value, int people) {}
}
