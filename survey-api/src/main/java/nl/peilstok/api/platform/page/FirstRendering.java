package nl.peilstok.api.platform.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Async;
import jakarta.inject.Singleton;
import java.util.List;

/** Show a page to nobody at the start: the first one takes seconds on a cold machine. */
@Singleton
class FirstRendering {
  private final Pages pages;
  private final Frames frames;

  FirstRendering(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @EventListener
  @Async(TaskExecutors.BLOCKING)
  void onStart(ServerStartupEvent event) {
    Frame frame = frames.of(HttpRequest.GET("/"));
    pages.show(frame, "platform/page/failure", new FailureView("", "", List.of()));
  }
}
