package nl.peilstok.api.platform.security;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.peilstok.core.participation.Token;

/** A respondent, as the framework knows one: no name, no roles beyond the one. */
record RespondentAuthentication(String wave, Token token) implements Authentication {

  @Override
  public String getName() {
    return "respondent";
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  @Override
  public Collection<String> getRoles() {
    return List.of(Access.RESPONDENT);
  }
}
