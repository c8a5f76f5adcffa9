package nl.peilstok.core.training;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a training is open to.
 *
 * @param roles codes of roles; empty when it is open to all
 * @param doelgroepen codes; empty when it is open to all
 */
public record Audience(Set<String> roles, Set<String> doelgroepen) {

  /** A training for everybody. */
  public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

  /** Copy the codes, in order. */
  public Audience {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    doelgroepen = Collections.unmodifiableSet(new TreeSet<>(doelgroepen));
  }

  /** Whether people with this role and doelgroep may come. */
  public boolean admits(String role, String doelgroep) {
    return (roles.isEmpty() || roles.contains(role))
        && (doelgroepen.isEmpty() || doelgroepen.contains(doelgroep));
  }
}
