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
    Words words = frame.words();
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            words.text("results.group"),
            words.text("topic.answer"),
            words.text("topic.share.column"),
            words.text("topic.asked")));
    lines.addAll(lines(page.whole(), words));
    page.groups().forEach(group -> lines.addAll(lines(group, words)));
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
    List<String> heading = new ArrayList<>();
    heading.add(words.text("results.group"));
    heading.add(words.text("topic.wishes.first"));
    heading.add(words.text("topic.wishes.n"));
    heading.addAll(page.topics());
    lines.add(heading);
    for (WishesPage.Group group : page.groups()) {
      List<String> cells = new ArrayList<>(List.of(group.name(), group.first()));
      cells.add(Long.toString(group.n()));
      cells.addAll(group.shares());
      lines.add(cells);
    }
    return file(lines, "informatiebehoefte.csv");
  }

  /** A line for each step: groups have fewer of them than the whole. */
  private static List<List<String>> lines(AnswerBar bar, Words words) {
    List<List<String>> lines = new ArrayList<>();
    for (AnswerBar.Segment step : bar.segments()) {
      lines.add(line(bar, step.name(), words.text("topic.percent", step.percent())));
    }
    lines.add(line(bar, words.text("topic.dontKnow"), bar.dontKnow()));
    lines.add(line(bar, words.text("topic.missing"), bar.missing()));
    return lines;
  }

  private static List<String> line(AnswerBar bar, String step, String percent) {
    return List.of(bar.name(), step, percent, Long.toString(bar.n()));
  }

  private static HttpResponse<String> file(List<List<String>> lines, String name) {
    return HttpResponse.ok(ResultCsv.text(lines))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
