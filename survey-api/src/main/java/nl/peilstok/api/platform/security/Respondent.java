package nl.peilstok.api.platform.security;

import nl.peilstok.core.participation.Token;

/** The holder of a respondent token; controllers take it as an argument. */
public record Respondent(String wave, Token token) {}
