package nl.peilstok.api.participation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.peilstok.api.platform.json.InstrumentJson;
import nl.peilstok.api.platform.json.OrganisationJson;
import nl.peilstok.api.platform.json.OrganisationJson.RoleJson;
import nl.peilstok.api.platform.json.OrganisationJson.UnitJson;
import nl.peilstok.api.platform.json.OrganisationJson.ValueJson;
import nl.peilstok.core.participation.Collector.Questionnaire;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Wave;

/** Everything a respondent's device needs for the interview; right answers are not in it. */
@Serdeable
record QuestionnaireView(WaveView wave, SegmentsView segments, InstrumentJson instrument) {

  /** The wave and the hash of its promise. */
  @Serdeable
  record WaveView(
      String id, String name, String organisation, Instant closesAt, String manifestHash) {}

  /** Which segment values are asked, and among which one chooses. */
  @Serdeable
  record SegmentsView(
      List<String> keys,
      List<UnitJson> units,
      List<RoleJson> roles,
      List<ValueJson> doelgroepen,
      List<ValueJson> tenureBands,
      List<ValueJson> riskMarks) {}

  static QuestionnaireView of(Questionnaire questionnaire) {
    Wave.Open wave = questionnaire.wave();
    SegmentPlan plan = wave.sealed().manifest().segments();
    Organisation organisation = plan.organisation();
    return new QuestionnaireView(
        new WaveView(
            wave.id(),
            wave.plan().name(),
            organisation.name(),
            wave.plan().closesAt(),
            wave.sealed().hash()),
        new SegmentsView(
            plan.keys().stream().map(SegmentKey::code).toList(),
            OrganisationJson.units(organisation.units()),
            OrganisationJson.roles(organisation.roles()),
            OrganisationJson.values(organisation.doelgroepen()),
            OrganisationJson.values(organisation.tenureBands()),
            OrganisationJson.values(organisation.riskMarks())),
        InstrumentJson.forRespondents(questionnaire.instrument()));
  }
}
