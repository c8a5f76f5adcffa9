package nl.peilstok.core.participation;

import java.util.List;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.SegmentPlan;

/** The personal invitations of waves. */
public interface Invitations {

  /** Invite people to a wave that is being opened; part of the caller's transaction. */
  void invite(String wave, List<Person> people, SegmentPlan segments);

  /** For how many of them a token was signed. */
  int issued(String wave);

  /** Sign nothing more for a wave, and destroy the key that did. */
  void end(String wave);

  /** Destroy codes, blinded messages, blind signatures and who took part, in the files too. */
  void destroy(String wave);
}
