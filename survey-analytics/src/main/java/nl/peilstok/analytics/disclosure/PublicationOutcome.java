package nl.peilstok.analytics.disclosure;

/** What came of publishing a wave. */
public sealed interface PublicationOutcome {

  /**
   * Everything that may be shown.
   *
   * @param cells what the proof rests on, which may not
   */
  record Published(Publication publication, ProofCells cells) implements PublicationOutcome {}

  /** The whole wave has fewer respondents than the smallest group that is shown. */
  record NotPublishable() implements PublicationOutcome {}
}
