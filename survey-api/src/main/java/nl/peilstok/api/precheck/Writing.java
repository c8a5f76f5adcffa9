package nl.peilstok.api.precheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Forecast;
import nl.peilstok.analytics.disclosure.Grouping;
import nl.peilstok.analytics.disclosure.Prospect;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.analytics.disclosure.Spread;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.SegmentPlan;

/** Write what an order may show in plain words. */
final class Writing {
  private static final int EXAMPLES = 3;
  private static final int NAMES = 3;
  private static final List<SegmentKey> PERSONAL =
      List.of(SegmentKey.DOELGROEP, SegmentKey.TENURE, SegmentKey.MARKS);

  private final PreCheck check;
  private final Words words;

  Writing(PreCheck check, Words words) {
    this.check = check;
    this.words = words;
  }

  PreCheckPage.OrderCard card(PreCheck.Outlook outlook) {
    return new PreCheckPage.OrderCard(
        outlook.order(),
        keys(outlook.order().where()),
        keys(outlook.order().who()),
        asked(outlook.segments()),
        shows(outlook),
        merged(outlook),
        lines(outlook));
  }

  /** How many teams and crossed groups stand alone at the likely response. */
  String shows(PreCheck.Outlook outlook) {
    Forecast likely = outlook.likely();
    String response = words.percent(likely.draw().share());
    List<Prospect> told =
        List.of(Grouping.TEAMS, Grouping.ROLE_DOELGROEPEN).stream()
            .flatMap(kind -> likely.prospect(kind).stream())
            .filter(prospect -> !prospect.groups().isEmpty())
            .toList();
    if (likely.publishable() == 0) {
      return words.text("precheck.shows.nothing", response, likely.k());
    }
    List<String> counts =
        told.stream()
            .map(
                one ->
                    words.text(
                        "precheck.shows." + one.grouping().code(),
                        one.alone().middle(),
                        one.groups().size()))
            .toList();
    return counts.isEmpty()
        ? words.text(
            "precheck.shows.groups", response, likely.where().middle(), likely.who().middle())
        : words.text("precheck.shows", response, SegmentNames.list(counts, words.language()));
  }

  private String keys(List<SegmentKey> order) {
    return String.join(words.text("waves.promise.then"), order.stream().map(this::key).toList());
  }

  private String key(SegmentKey key) {
    return words.text("segment." + key.code());
  }

  private String asked(SegmentPlan segments) {
    List<String> left =
        PERSONAL.stream().filter(key -> !segments.asks(key)).map(this::key).toList();
    return left.isEmpty()
        ? words.text("precheck.asked.all")
        : words.text("precheck.asked.not", SegmentNames.list(left, words.language()));
  }

  /** Examples of what goes together; of another order only what the draft's own keeps apart. */
  private List<String> merged(PreCheck.Outlook outlook) {
    SegmentNames names = new SegmentNames(outlook.segments());
    List<String> examples = new ArrayList<>();
    for (Grouping kind : List.of(Grouping.TEAMS, Grouping.ROLE_DOELGROEPEN)) {
      List<List<List<String>>> known =
          outlook.order().isNow()
              ? List.of()
              : usually(check.now(), kind).map(Prospect.Together::groups).toList();
      usually(outlook, kind)
          .filter(one -> !known.contains(one.groups()))
          .limit(EXAMPLES)
          .map(one -> together(one.groups(), kind, names))
          .forEach(examples::add);
    }
    return examples;
  }

  /** What goes together in more than half of the tries. */
  private Stream<Prospect.Together> usually(PreCheck.Outlook outlook, Grouping kind) {
    return outlook.likely().prospect(kind).stream()
        .flatMap(prospect -> prospect.together().stream())
        .filter(one -> one.tries() * 2 > check.tries());
  }

  private String together(List<List<String>> groups, Grouping kind, SegmentNames names) {
    List<String> all = groups.stream().map(values -> name(values, kind, names)).toList();
    if (all.size() == 1) {
      return words.text("precheck.merged.rest", all.getFirst());
    }
    return all.size() <= NAMES + 1
        ? SegmentNames.together(all, words.language())
        : words.text(
            "precheck.merged.more", String.join(", ", all.subList(0, NAMES)), all.size() - NAMES);
  }

  private String name(List<String> values, Grouping kind, SegmentNames names) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      named.add(names.name(kind.keys().get(i), values.get(i), words.language()));
    }
    return String.join(" × ", named);
  }

  private List<PreCheckPage.Line> lines(PreCheck.Outlook outlook) {
    List<PreCheckPage.Line> lines = new ArrayList<>();
    lines.add(line(words.text("precheck.groups.where"), outlook, Forecast::where));
    lines.add(line(words.text("precheck.groups.who"), outlook, Forecast::who));
    for (Prospect prospect : outlook.likely().prospects()) {
      Grouping kind = prospect.grouping();
      if (!prospect.groups().isEmpty()) {
        String name = words.text("precheck.kind." + kind.code(), prospect.groups().size());
        lines.add(line(name, outlook, one -> one.prospect(kind).orElseThrow().alone()));
      }
    }
    lines.add(line(words.text("precheck.repairs"), outlook, Forecast::repairs));
    return lines;
  }

  private PreCheckPage.Line line(
      String name, PreCheck.Outlook outlook, Function<Forecast, Spread> number) {
    return new PreCheckPage.Line(
        name, outlook.forecasts().stream().map(number).map(this::cell).toList());
  }

  private PreCheckPage.Cell cell(Spread spread) {
    String range =
        spread.low() == spread.high()
            ? ""
            : words.text("precheck.range", spread.low(), spread.high());
    return new PreCheckPage.Cell(words.number(spread.middle()), range);
  }

  /** Departments and teams under the draft's own order, with how often each stands alone. */
  List<PreCheckPage.Line> units() {
    List<Forecast> forecasts = check.now().forecasts();
    SegmentNames names = new SegmentNames(check.now().segments());
    List<PreCheckPage.Line> lines = new ArrayList<>();
    for (Grouping kind : List.of(Grouping.DIRECTORATES, Grouping.DEPARTMENTS, Grouping.TEAMS)) {
      List<Prospect> prospects =
          forecasts.stream().map(one -> one.prospect(kind).orElseThrow()).toList();
      for (int i = 0; i < prospects.getFirst().groups().size(); i++) {
        Prospect.Group group = prospects.getFirst().groups().get(i);
        List<PreCheckPage.Cell> cells = new ArrayList<>();
        cells.add(PreCheckPage.Cell.of(words.number(group.invited())));
        for (Prospect prospect : prospects) {
          int tries = prospect.groups().get(i).tries();
          cells.add(PreCheckPage.Cell.of(words.number(tries)));
        }
        lines.add(new PreCheckPage.Line(name(group.values(), kind, names), cells));
      }
    }
    return lines;
  }
}
