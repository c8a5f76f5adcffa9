package nl.peilstok.api.result;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.Overview;
import nl.peilstok.api.platform.json.WordingJson;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.instrument.ScaleNames;
import nl.peilstok.core.wave.TokenAccount;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

/** The whole organisation: response and every scale, with what the certificate says. */
@Serdeable
record OverviewView(
    String wave,
    String name,
    int k,
    String manifestHash,
    String proof,
    @Nullable TokensView tokens,
    GroupView organisation,
    List<ScaleView> scales) {

  /**
   * One scale.
   *
   * @param theme null when it runs over all themes
   * @param dimension kennis, houding or gedrag; null for a whole theme and for scenarios
   */
  @Serdeable
  record ScaleView(
      String id,
      WordingJson name,
      @Nullable String theme,
      @Nullable String dimension,
      EstimateView score) {}

  /**
   * What went out and what came in, in people: spent ≤ issued + printed ≤ invited + listed.
   *
   * @param invited with a personal invitation
   * @param listed for a sealed code
   * @param issued invitations for which a token was signed
   * @param printed sealed codes that were printed
   * @param spent tokens that came back with a response
   * @param leftOut responses that did not open or did not fit
   */
  @Serdeable
  record TokensView(int invited, int listed, int issued, int printed, int spent, int leftOut) {

    static TokensView of(TokenAccount account) {
      return new TokensView(
          account.invited(),
          account.listed(),
          account.issued(),
          account.printed(),
          account.spent(),
          account.leftOut());
    }
  }

  static OverviewView of(Results.Shown shown) {
    Wave wave = shown.wave();
    Publication publication = shown.publication();
    Overview overview = Overview.of(publication);
    Instrument instrument = publication.instrument();
    return new OverviewView(
        wave.id(),
        wave.plan().name(),
        publication.certificate().k(),
        publication.certificate().manifestHash(),
        publication.certificate().proof().code(),
        shown.account().map(TokensView::of).orElse(null),
        GroupView.of(overview.group(), publication),
        instrument.scales().stream().map(scale -> scale(scale, overview, instrument)).toList());
  }

  private static ScaleView scale(Scale scale, Overview overview, Instrument instrument) {
    Dimension dimension = scale.dimension();
    return new ScaleView(
        scale.id(),
        WordingJson.of(ScaleNames.of(scale, instrument)),
        scale.theme(),
        dimension == null ? null : dimension.code(),
        EstimateView.of(Objects.requireNonNull(overview.scores().get(scale.id()))));
  }
}
