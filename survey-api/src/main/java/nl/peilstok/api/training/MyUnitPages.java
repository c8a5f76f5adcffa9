package nl.peilstok.api.training;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.insight.UnitNeed;
import nl.peilstok.analytics.insight.UnitProgress;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Pages;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.platform.security.Viewer;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Scale;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.training.Trainings;
import org.jspecify.annotations.Nullable;

/** A manager's own unit: where it stands, what helps most, and what was promised. */
@PageController("/waves/{id}/my-unit")
@Secured({Access.HR, Access.MANAGER})
class MyUnitPages {
  private final Pages pages;
  private final PublishedResults results;
  private final Trainings trainings;
  private final ActionPlanDesk desk;

  MyUnitPages(Pages pages, PublishedResults results, Trainings trainings, ActionPlanDesk desk) {
    this.pages = pages;
    this.results = results;
    this.trainings = trainings;
    this.desk = desk;
  }

  @Get
  HttpResponse<String> show(
      Frame frame, Viewer viewer, String id, @QueryValue @Nullable String unit) {
    PublishedResults.Shown shown = results.shown(id);
    MyUnitPage.Place place = place(shown, viewer, unit);
    return page(frame, shown, place, MyUnitPage.FormState.EMPTY);
  }

  /** Promise a measure. */
  @Post("/plans")
  HttpResponse<String> add(Frame frame, Viewer viewer, String id, @Body Map<String, String> sent) {
    PublishedResults.Shown shown = results.shown(id);
    MyUnitPage.Place place = place(shown, viewer, sent.get("unit"));
    ActionPlanFields fields = fields(id, place.unit(), sent);
    try {
      desk.add(fields, viewer);
      return pages.redirect(address(id, place.unit().code()), "plan.added");
    } catch (Refusal refusal) {
      Faults faults = Faults.of(refusal, frame.language());
      return page(frame, shown, place, new MyUnitPage.FormState(fields, faults))
          .status(HttpStatus.BAD_REQUEST);
    }
  }

  /** Say how far a measure is. */
  @Post("/plans/{plan}")
  HttpResponse<String> move(Viewer viewer, String id, String plan, @Body Map<String, String> sent) {
    PublishedResults.Shown shown = results.shown(id);
    MyUnitPage.Place place = place(shown, viewer, sent.get("unit"));
    desk.move(plan, sent.get("state"), sent.get("note"), viewer);
    return pages.redirect(address(id, place.unit().code()), "plan.saved");
  }

  private MyUnitPage.Place place(
      PublishedResults.Shown shown, Viewer viewer, @Nullable String asked) {
    Unit unit = results.unit(shown, viewer, Optional.ofNullable(asked));
    List<Unit> others =
        results.own(shown, viewer).stream().filter(one -> !one.equals(unit)).toList();
    return new MyUnitPage.Place(unit, others);
  }

  private MutableHttpResponse<String> page(
      Frame frame,
      PublishedResults.Shown shown,
      MyUnitPage.Place place,
      MyUnitPage.FormState form) {
    Publication publication = shown.publication();
    Optional<PublishedResults.Shown> before = results.before(shown.wave());
    String unit = place.unit().code();
    UnitProgress progress =
        UnitProgress.of(
                publication,
                before.map(PublishedResults.Shown::publication),
                dimensions(publication),
                unit)
            .orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    MyUnitPage.Sources sources =
        new MyUnitPage.Sources(
            shown,
            before,
            progress,
            UnitNeed.of(publication, unit, trainings.all(), results.invited(shown)),
            desk.ofUnit(unit));
    return pages.show(frame, "training/myunit", MyUnitPage.of(sources, place, form, frame.words()));
  }

  private static List<String> dimensions(Publication publication) {
    List<String> codes = Arrays.stream(Dimension.values()).map(Dimension::code).toList();
    return publication.instrument().scales().stream()
        .map(Scale::id)
        .filter(codes::contains)
        .toList();
  }

  private static ActionPlanFields fields(String wave, Unit unit, Map<String, String> sent) {
    return new ActionPlanFields(
        wave,
        unit.code(),
        null,
        sent.get("scale"),
        sent.get("measure"),
        sent.get("owner"),
        sent.get("term"),
        sent.get("due"),
        sent.get("note"));
  }

  private static String address(String wave, String unit) {
    return "/waves/" + wave + "/my-unit?unit=" + unit;
  }
}
