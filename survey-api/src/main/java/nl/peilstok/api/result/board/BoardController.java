package nl.peilstok.api.result.board;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;

@Tag(name = "results")
@Controller("/api/v1/waves/{id}/results/board")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {
  private final BoardResults results;

  BoardController(BoardResults results) {
    this.results = results;
  }

  /** Show the board three figures, what changed, and what is asked of it. */
  @Get
  @Secured({Access.BOARD, Access.HR})
  @Operation(operationId = "showBoard")
  @Refuses.Strangers
  @Refuses.Unknown
  BoardView board(String id) {
    return BoardView.of(results.told(id));
  }
}
