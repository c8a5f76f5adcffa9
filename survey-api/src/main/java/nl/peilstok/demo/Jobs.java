package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.concurrent.TimeUnit;

/**
 * Follow the server's jobs.
 *
 * @param terminal where progress is told
 */
record Jobs(Terminal terminal) {
  private static final long POLL_MILLIS = 100;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

  /** Wait until the job that a call was accepted as is done; a failed job stops the demo. */
  void follow(Seat seat, Reply accepted) {
    String path = "/jobs/" + Json.text(accepted.expect(202).json(), "id");
    long start = System.nanoTime();
    String told = "";
    while (System.nanoTime() - start < PATIENCE) {
      JsonNode job = seat.get(path);
      String state = Json.text(job, "state");
      if (state.equals("done")) {
        return;
      }
      if (state.equals("failed") || state.equals("cancelled")) {
        throw new Refused(
            "The job '%s' %s: %s"
                .formatted(Json.text(job, "kind", ""), state, Json.text(job, "failure", "")));
      }
      String progress = progress(job);
      if (!progress.isEmpty() && !progress.equals(told)) {
        terminal.progress(progress);
        told = progress;
      }
      pause();
    }
    throw new Refused("A job of the server took too long.");
  }

  private static String progress(JsonNode job) {
    String total = Json.text(job, "total", "0");
    return total.equals("0")
        ? ""
        : "%s: %s of %s".formatted(Json.text(job, "kind", ""), Json.text(job, "done", "0"), total);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("The demo was stopped.", stopped);
    }
  }
}
