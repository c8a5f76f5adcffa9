package nl.peilstok.analytics.disclosure;

import nl.peilstok.core.wave.WavePlan;

/**
 * What a wave's manifest promises about small groups.
 *
 * @param k the smallest group that is shown, in respondents
 * @param manifestHash hex SHA-256 of the manifest
 */
public record Promise(int k, String manifestHash) {

  /** Refuse a threshold that no wave can promise. */
  public Promise {
    if (k < WavePlan.LOWEST_K) {
      throw new IllegalArgumentException("no wave promises groups under " + WavePlan.LOWEST_K);
    }
    if (!manifestHash.matches("[0-9A-Za-z]{1,128}")) {
      throw new IllegalArgumentException("not the hash of a manifest");
    }
  }
}
