package nl.peilstok.api.result.topic;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.peilstok.api.platform.problem.Refuses;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.result.Results;
import org.jspecify.annotations.Nullable;

@Tag(name = "results")
@Controller("/api/v1/waves/{id}/results")
@Secured(Access.HR)
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicController {
  private final Topics topics;

  TopicController(Topics topics) {
    this.topics = topics;
  }

  /** Show the answers to one item: of everybody, and of groups by a segment key. */
  @Get("/items/{item}")
  @Operation(operationId = "showItem")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  ItemResultView item(String id, String item, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return ItemResultView.of(
        shown.publication(), topics.item(shown, item), Topics.key(shown.publication(), by));
  }

  /** Show how far behaviour stays behind knowledge and attitude. */
  @Get("/say-do-gap")
  @Operation(operationId = "showSayDoGap")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  SayDoView gap(String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return SayDoView.of(shown.publication(), Topics.key(shown.publication(), by));
  }

  /** Show what people want to know more about; no items where that was not asked. */
  @Get("/information-needs")
  @Operation(operationId = "showInformationNeeds")
  @Refuses.Strangers
  @Refuses.Unknown
  @Refuses.Faulty
  NeedsView needs(String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return NeedsView.of(shown.publication(), Topics.key(shown.publication(), by));
  }
}
