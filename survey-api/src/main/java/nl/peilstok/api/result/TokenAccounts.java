package nl.peilstok.api.result;

import jakarta.inject.Singleton;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Invitations;
import nl.peilstok.core.participation.SealedResponses;
import nl.peilstok.core.wave.Manifest;
import nl.peilstok.core.wave.TokenAccount;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;

/** Count what went out for a wave and what came in, before anything is opened. */
@Singleton
class TokenAccounts {
  private final SealedResponses responses;
  private final Invitations invitations;
  private final Waves waves;

  TokenAccounts(SealedResponses responses, Invitations invitations, Waves waves) {
    this.responses = responses;
    this.invitations = invitations;
    this.waves = waves;
  }

  /** Draw up the account; refuses a wave in which more came in than can have gone out. */
  TokenAccount of(Wave.Closed wave) {
    Manifest manifest = wave.sealed().manifest();
    SealedResponses.Spent spent = responses.spent(wave.id());
    int printed = waves.sealedCodesPrinted(wave.id());
    int issued = invitations.issued(wave.id());
    // A token of a sealed code carries no signature, so no more of them count than were printed.
    long valid = Math.min(spent.signed(), issued) + Math.min(spent.sealed(), printed);
    TokenAccount account =
        new TokenAccount(
            manifest.invitedInAll() - manifest.listedForSealedCodes(),
            manifest.listedForSealedCodes(),
            issued,
            printed,
            (int) (spent.signed() + spent.sealed()),
            (int) spent.invalid());
    if (responses.count(wave.id()) > valid || !account.addsUp()) {
      throw Refusal.of(Failure.MORE_RESPONSES_THAN_TOKENS);
    }
    return account;
  }
}
