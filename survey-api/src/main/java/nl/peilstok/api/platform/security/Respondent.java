package nl.peilstok.api.platform.security;

/**
 * The holder of a respondent token; controllers take it as an argument.
 *
 * @param tokenId the token's id in lower-case hexadecimal: 64 digits
 */
public record Respondent(String wave, String tokenId) {}
