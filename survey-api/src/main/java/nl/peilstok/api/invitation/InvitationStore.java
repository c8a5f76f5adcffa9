package nl.peilstok.api.invitation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.peilstok.api.platform.persistence.Ids;
import nl.peilstok.api.platform.sealing.Keystore;
import nl.peilstok.core.participation.Invitations;
import nl.peilstok.core.participation.TokenVerifier;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.wave.Waves;

/** Invitations as they stand in the database. */
@Singleton
class InvitationStore implements Invitations {
  private static final int ROWS_AT_ONCE = 1_000;

  private final InvitationRows rows;
  private final InvitationCodes codes;
  private final Keystore keystore;
  private final Waves waves;

  InvitationStore(InvitationRows rows, InvitationCodes codes, Keystore keystore, Waves waves) {
    this.rows = rows;
    this.codes = codes;
    this.keystore = keystore;
    this.waves = waves;
  }

  @Override
  @Transactional
  public void invite(String wave, List<Person> people, SegmentPlan segments) {
    for (int from = 0; from < people.size(); from += ROWS_AT_ONCE) {
      List<Person> some = people.subList(from, Math.min(people.size(), from + ROWS_AT_ONCE));
      rows.addAll(some.stream().map(person -> row(wave, person, segments)).toList());
    }
  }

  private InvitationRow row(String wave, Person person, SegmentPlan segments) {
    String id = Ids.next();
    return InvitationRow.of(
        id,
        new InvitationRow.Guest(wave, person.id()),
        segments.restrict(person.segments()),
        InvitationCodes.hash(codes.code(id, InvitationCodes.FIRST_GENERATION)));
  }

  @Override
  public int issued(String wave) {
    return rows.issued(wave);
  }

  @Override
  public void end(String wave) {
    rows.end(wave);
    waves.tokenKey(wave).map(key -> new TokenVerifier(key).id()).ifPresent(keystore::remove);
  }

  @Override
  public void destroy(String wave) {
    rows.removeAll(wave);
    rows.rebuild();
  }
}
