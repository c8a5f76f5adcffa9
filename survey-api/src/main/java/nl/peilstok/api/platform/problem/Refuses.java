package nl.peilstok.api.platform.problem;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declare on an endpoint, for the contract, how it refuses; each answer is a {@link Problem}. */
public final class Refuses {
  /** The one way to log in to the API: an access token, or a respondent's token. */
  public static final String BEARER = "bearer";

  private static final String TYPE = "application/problem+json";

  private Refuses() {}

  /** Who is not logged in, or has no right to it. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @SecurityRequirement(name = BEARER)
  @ApiResponse(
      responseCode = "401",
      description = "Not logged in",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  @ApiResponse(
      responseCode = "403",
      description = "No right to this",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Strangers {}

  /** What does not exist. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "404",
      description = "Not found",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Unknown {}

  /** What is faulty; every field at fault is named. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "400",
      description = "Faulty; all fields at fault are named",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Faulty {}

  /** What does not go with the state of things. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "409",
      description = "Not in this state",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Conflicting {}

  /** What comes after a wave has closed. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "410",
      description = "The wave has closed",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Late {}

  /** A code, a token or a password that is not valid. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "401",
      description = "Not valid",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Invalid {}

  /** Who tries too often. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @ApiResponse(
      responseCode = "429",
      description = "Wait; Retry-After says how many seconds",
      content = @Content(mediaType = TYPE, schema = @Schema(implementation = Problem.class)))
  public @interface Hasty {}
}
