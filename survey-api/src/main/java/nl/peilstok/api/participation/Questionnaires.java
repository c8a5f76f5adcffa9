package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Instruments;
import nl.peilstok.core.participation.Collector;
import nl.peilstok.core.participation.Issuer;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.wave.Waves;

/** Lay out what somebody's device needs for the interview. */
@Singleton
class Questionnaires {
  private final Issuer issuer;
  private final ResponseCollector collector;
  private final Waves waves;
  private final Instruments instruments;

  Questionnaires(Issuer issuer, ResponseCollector collector, Waves waves, Instruments instruments) {
    this.issuer = issuer;
    this.collector = collector;
    this.waves = waves;
    this.instruments = instruments;
  }

  QuestionnaireView ofSealedCode(Secret code) {
    Collector.Questionnaire questionnaire = collector.questionnaire(code, null);
    return QuestionnaireView.of(questionnaire.wave(), questionnaire.instrument());
  }

  QuestionnaireView ofInvitation(Secret code) {
    Issuer.Invited invited = issuer.invited(code);
    String wave = invited.wave().id();
    Instrument instrument =
        instruments
            .find(invited.wave().plan().instrument(), invited.wave().plan().instrumentVersion())
            .orElseThrow();
    return QuestionnaireView.of(invited.wave(), instrument)
        .personal(invited.own(), waves.tokenKey(wave).orElseThrow());
  }
}
