package nl.peilstok.api.participation;

import jakarta.inject.Singleton;
import nl.peilstok.api.platform.job.JobRun;
import nl.peilstok.api.platform.job.ResumableWork;

/** Write the collector's tables anew, and remember how full they were. */
@Singleton
class Rebuilding implements ResumableWork {
  static final String KIND = "collector-rebuild";

  private final SpentTokenRows tokens;
  private final RebuiltRows rebuilt;
  private final SealedResponseStore store;

  Rebuilding(SpentTokenRows tokens, RebuiltRows rebuilt, SealedResponseStore store) {
    this.tokens = tokens;
    this.rebuilt = rebuilt;
    this.store = store;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    int spent = (int) tokens.count(run.subject());
    store.rebuild();
    run.complete(() -> rebuilt.keep(run.subject(), spent));
  }
}
