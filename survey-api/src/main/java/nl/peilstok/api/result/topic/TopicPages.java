package nl.peilstok.api.result.topic;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.result.Results;
import org.jspecify.annotations.Nullable;

/** Questions, say and do, and wishes, for HR. */
@PageController("/waves/{id}/results")
@Secured(Access.HR)
class TopicPages {
  private final Pages pages;
  private final Topics topics;

  TopicPages(Pages pages, Topics topics) {
    this.pages = pages;
    this.topics = topics;
  }

  @Get("/items")
  HttpResponse<String> items(Frame frame, String id) {
    return pages.show(frame, "result/topic/items", ItemsPage.of(topics.shown(id), frame.words()));
  }

  @Get("/items/{item}")
  HttpResponse<String> item(Frame frame, String id, String item, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return pages.show(
        frame,
        "result/topic/item",
        ItemPage.of(
            shown, topics.item(shown, item), Topics.key(shown.publication(), by), frame.words()));
  }

  @Get("/say-do-gap")
  HttpResponse<String> gap(Frame frame, String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return pages.show(
        frame,
        "result/topic/gap",
        GapPage.of(shown, Topics.key(shown.publication(), by), frame.words()));
  }

  @Get("/information-needs")
  HttpResponse<String> wishes(Frame frame, String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    return pages.show(
        frame,
        "result/topic/wishes",
        WishesPage.of(shown, Topics.key(shown.publication(), by), frame.words()));
  }
}
