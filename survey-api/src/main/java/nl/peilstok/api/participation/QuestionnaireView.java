package nl.peilstok.api.participation;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.wave.Wave;
import org.jspecify.annotations.Nullable;

/**
 * Everything a respondent's device needs for the interview; right answers are not in it.
 *
 * @param manifest the frozen promise, byte for byte in UTF-8, so that the device can hash it
 * @param tokenKey for an invitation: the public key that signs tokens, in DER and base64url, whose
 *     hash stands in the manifest
 * @param segments for an invitation: the person's own values, to check and correct
 */
@Serdeable
record QuestionnaireView(
    String manifest,
    @Nullable String tokenKey,
    @Nullable OwnSegments segments,
    InstrumentJson instrument) {

  /** Somebody's own values, as far as the wave asks them. */
  @Serdeable
  record OwnSegments(
      String unit,
      String role,
      @Nullable String doelgroep,
      @Nullable String tenure,
      List<String> marks) {

    static OwnSegments of(Segments segments) {
      return new OwnSegments(
          segments.unit(),
          segments.role(),
          segments.doelgroep(),
          segments.tenure(),
          List.copyOf(segments.marks()));
    }
  }

  static QuestionnaireView of(Wave.Open wave, Instrument instrument) {
    String manifest = new String(wave.sealed().bytes(), StandardCharsets.UTF_8);
    return new QuestionnaireView(manifest, null, null, InstrumentJson.forRespondents(instrument));
  }

  QuestionnaireView personal(Segments own, byte[] tokenKey) {
    return new QuestionnaireView(
        manifest,
        Base64.getUrlEncoder().withoutPadding().encodeToString(tokenKey),
        OwnSegments.of(own),
        instrument);
  }
}
