package nl.peilstok.api.wave;

import java.util.List;
import java.util.Optional;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.SealedManifest;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.WaveState;

/**
 * What the page of a wave shows.
 *
 * @param job the latest job, while it runs or when it failed
 * @param obstacle why the officer's next move has to wait
 */
record WavePageView(
    Wave wave,
    Wording instrument,
    Keys keys,
    List<Codes> codes,
    Optional<JobPanel> job,
    Optional<String> obstacle) {

  /** Copy the list. */
  WavePageView {
    codes = List.copyOf(codes);
  }

  /** How many people hold a key, and how far the viewer is with the own one. */
  record Keys(HolderKeys.Holders holders, HolderKeys.Stage own) {

    boolean none() {
      return own == HolderKeys.Stage.NONE;
    }

    boolean enrolled() {
      return own == HolderKeys.Stage.ENROLLED;
    }

    boolean confirmed() {
      return own == HolderKeys.Stage.CONFIRMED;
    }
  }

  /** Sealed codes of a top unit. */
  record Codes(String unit, String name, int quota, int printed) {

    int left() {
      return quota - printed;
    }
  }

  String path() {
    return "/waves/" + wave.id();
  }

  boolean is(WaveState state) {
    return wave.state() == state;
  }

  boolean busy() {
    return job.filter(JobPanel::running).isPresent();
  }

  Optional<Manifest> manifest() {
    return wave.manifest().map(SealedManifest::manifest);
  }

  /** How many people have a personal invitation. */
  int guests() {
    return manifest().map(one -> one.invitedInAll() - one.listedForSealedCodes()).orElse(0);
  }

  String manifestHash() {
    return wave.manifest().map(SealedManifest::hash).orElse("");
  }

  boolean hasResults() {
    return WavesView.hasResults(wave);
  }
}
