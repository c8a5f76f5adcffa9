package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A wave as the officer and the key holder lead it from plan to publication, over HTTP. */
public final class WaveLife {
  /** The passphrase of the key holder. */
  public static final String PASSPHRASE = "zes paarden lopen zelden achteruit";

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ApiClient officer;
  private final List<ApiClient> keyHolders;
  private final String id;

  private WaveLife(ApiClient officer, List<ApiClient> keyHolders, String id) {
    this.officer = officer;
    this.keyHolders = List.copyOf(keyHolders);
    this.id = id;
  }

  /** What an officer sends for a wave: the shipped instrument, 60 sealed codes a directorate. */
  public static Map<String, Object> plan(String name) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("name", name);
    plan.put("instrument", "khg-digitale-veiligheid-kort");
    plan.put("instrumentVersion", "1.1");
    plan.put("closesAt", Instant.now().plus(14, ChronoUnit.DAYS).toString());
    plan.put("sealedCodes", Map.of("d-stad", 60, "d-dienst", 60));
    return plan;
  }

  /** What an officer sends for a wave to which everybody is invited in person. */
  public static Map<String, Object> planWithoutCodes(String name) {
    Map<String, Object> plan = plan(name);
    plan.remove("sealedCodes");
    return plan;
  }

  /** Keep the plan as a draft. */
  public static WaveLife draft(
      ApiClient officer, List<ApiClient> keyHolders, Map<String, Object> plan) {
    return new WaveLife(officer, keyHolders, created(officer.post("/waves", plan)).string("id"));
  }

  /** The wave's id. */
  public String id() {
    return id;
  }

  /** The path of one of the wave's resources, below {@code /api/v1}. */
  public String path(String rest) {
    return "/waves/" + id + rest;
  }

  /** The key holder who opens the responses. */
  public ApiClient keyHolder() {
    return keyHolders.getFirst();
  }

  /** The key holders choose their passphrase and type it back. */
  public WaveLife enrol() {
    Map<String, String> passphrase = Map.of("passphrase", PASSPHRASE);
    for (ApiClient holder : keyHolders) {
      done(holder.post(path("/keys"), passphrase));
      done(holder.post(path("/keys/confirmation"), passphrase));
    }
    return this;
  }

  /** The key holders type it back. */
  public WaveLife confirm() {
    keyHolders.forEach(
        holder -> done(holder.post(path("/keys/confirmation"), Map.of("passphrase", PASSPHRASE))));
    return this;
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
  }

  /** Open, and wait for it. */
  public WaveLife open() {
    return moved(officer.post(path("/open")), "open");
  }

  /** Print sealed codes. */
  public List<String> codes(String directorate, int count) {
    Answer printed =
        created(officer.post(path("/sealed-codes"), Map.of("unit", directorate, "count", count)));
    List<String> codes = new ArrayList<>();
    for (JsonNode code : printed.at("items").values()) {
      codes.add(code.getStringValue());
    }
    return codes;
  }

  /** Write the invitations: the code of each person, by the person's id. */
  public Map<String, String> invitations() {
    Answer letters = officer.post(path("/letters"));
    assertThat(letters.status()).as(letters.toString()).isEqualTo(200);
    Map<String, String> codes = new LinkedHashMap<>();
    for (JsonNode letter : letters.at("items").values()) {
      codes.put(text(letter, "id"), text(letter, "code"));
    }
    return codes;
  }

  private static String text(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field)).getStringValue();
  }

  /** Close by hand, and wait for it. */
  public WaveLife close() {
    return moved(officer.post(path("/close")), "closed");
  }

  /** Open the responses with the passphrase, and wait for the tally. */
  public WaveLife tally() {
    return moved(keyHolder().post(path("/opening"), Map.of("passphrase", PASSPHRASE)), "ready");
  }

  /** Publish, and wait for it. */
  public WaveLife publish() {
    return moved(officer.post(path("/publish")), "published");
  }

  /** The wave's state. */
  public String state() {
    return officer.get(path("")).string("state");
  }

  /** Wait for the job that an answer speaks of; how it ended. */
  public Answer end(Answer accepted) {
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
    String job = "/jobs/" + accepted.string("id");
    Instant patience = Instant.now().plus(PATIENCE);
    Answer status = officer.get(job);
    while (List.of("waiting", "running").contains(status.string("state"))) {
      assertThat(Instant.now()).as("still running: " + status).isBefore(patience);
      pause();
      status = officer.get(job);
    }
    return status;
  }

  private WaveLife moved(Answer accepted, String state) {
    Answer end = end(accepted);
    assertThat(end.string("state")).as(end.toString()).isEqualTo("done");
    assertThat(state()).isEqualTo(state);
    return this;
  }

  private static Answer created(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer;
  }

  /** Wait a moment. */
  public static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
