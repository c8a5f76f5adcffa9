package nl.peilstok.api.wave;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.core.wave.TokenAccount;

/** What went out for a wave and what came in. */
@MappedEntity("wave_account")
record TokenAccountRow(
    @Id String waveId, int invited, int listed, int issued, int printed, int spent, int leftOut) {

  static TokenAccountRow of(String wave, TokenAccount account) {
    return new TokenAccountRow(
        wave,
        account.invited(),
        account.listed(),
        account.issued(),
        account.printed(),
        account.spent(),
        account.leftOut());
  }

  TokenAccount account() {
    return new TokenAccount(invited, listed, issued, printed, spent, leftOut);
  }
}
