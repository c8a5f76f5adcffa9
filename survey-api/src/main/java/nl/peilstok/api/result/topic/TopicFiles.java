package nl.peilstok.api.result.topic;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.util.ArrayList;
import java.util.List;
import nl.peilstok.api.platform.page.Frame;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.security.Access;
import nl.peilstok.api.result.ResultCsv;
import nl.peilstok.api.result.Results;
import org.jspecify.annotations.Nullable;

/** The tables of questions, of say and do and of wishes as CSV. */
@PageController("/waves/{id}/results")
@Secured(Access.HR)
class TopicFiles {
  private static final String CSV = "text/csv;charset=utf-8";

  private final Topics topics;

  TopicFiles(Topics topics) {
    this.topics = topics;
  }

  @Get(uri = "/items/{item}.csv", produces = CSV)
  HttpResponse<String> item(Frame frame, String id, String item, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    ItemPage page =
        ItemPage.of(
            shown, topics.item(shown, item), Topics.key(shown.publication(), by), frame.words());
    List<List<String>> lines = new ArrayList<>();
    lines.add(heading(page.whole(), frame.words()));
    lines.add(line(page.whole()));
    // Groups may have fewer steps than the whole.
    page.groups().stream().findFirst().ifPresent(one -> lines.add(heading(one, frame.words())));
    page.groups().forEach(one -> lines.add(line(one)));
    return file(lines, "vraag-" + page.item() + ".csv");
  }

  @Get(uri = "/say-do-gap.csv", produces = CSV)
  HttpResponse<String> gap(Frame frame, String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    Words words = frame.words();
    GapPage page = GapPage.of(shown, Topics.key(shown.publication(), by), words);
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            words.text("results.group"),
            words.text("topic.gap.column"),
            words.text("results.answered"),
            words.text("results.invited"),
            words.text("results.response")));
    for (GapPage.Line line : page.lines()) {
      lines.add(
          List.of(
              line.name(),
              line.text(),
              Integer.toString(line.n()),
              Integer.toString(line.invited()),
              line.response()));
    }
    return file(lines, "weten-en-doen.csv");
  }

  @Get(uri = "/information-needs.csv", produces = CSV)
  HttpResponse<String> wishes(Frame frame, String id, @QueryValue @Nullable String by) {
    Results.Shown shown = topics.shown(id);
    Words words = frame.words();
    WishesPage page = WishesPage.of(shown, Topics.key(shown.publication(), by), words);
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            words.text("results.group"),
            words.text("results.theme"),
            words.text("topic.wishes.share"),
            words.text("topic.wishes.priority")));
    page.whole().forEach(line -> lines.add(line(words.text("results.units.whole"), line)));
    page.groups()
        .forEach(group -> group.lines().forEach(line -> lines.add(line(group.name(), line))));
    return file(lines, "informatiebehoefte.csv");
  }

  private static List<String> heading(AnswerBar bar, Words words) {
    List<String> cells = new ArrayList<>(List.of(words.text("results.group")));
    bar.segments().forEach(step -> cells.add(step.name() + " (%)"));
    cells.add(words.text("topic.dontKnow"));
    cells.add(words.text("topic.missing"));
    cells.add(words.text("topic.asked"));
    return cells;
  }

  private static List<String> line(AnswerBar bar) {
    List<String> cells = new ArrayList<>(List.of(bar.name()));
    bar.segments().forEach(step -> cells.add(Integer.toString(step.percent())));
    cells.add(bar.dontKnow());
    cells.add(bar.missing());
    cells.add(Long.toString(bar.n()));
    return cells;
  }

  private static List<String> line(String group, WishesPage.Line line) {
    return List.of(group, line.topic(), line.share(), line.priority());
  }

  private static HttpResponse<String> file(List<List<String>> lines, String name) {
    return HttpResponse.ok(ResultCsv.text(lines))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
