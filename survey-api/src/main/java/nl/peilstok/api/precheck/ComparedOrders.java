package nl.peilstok.api.precheck;

import java.util.List;
import java.util.Optional;
import nl.peilstok.analytics.disclosure.Grouping;
import nl.peilstok.analytics.disclosure.Prospect;
import nl.peilstok.api.platform.page.Words;

/** Hold the orders against the draft's own, at the likely response. */
final class ComparedOrders {
  private static final List<Grouping> KINDS =
      List.of(
          Grouping.TEAMS,
          Grouping.ROLES,
          Grouping.DOELGROEPEN,
          Grouping.ROLE_DOELGROEPEN,
          Grouping.ROLE_DIRECTORATES);

  private final PreCheck check;
  private final Words words;

  ComparedOrders(PreCheck check, Words words) {
    this.check = check;
    this.words = words;
  }

  /** Each kind, with how many groups there are. */
  List<String> heads() {
    return KINDS.stream()
        .map(kind -> words.text("precheck.kind." + kind.code(), groups(kind)))
        .toList();
  }

  List<PreCheckPage.Line> lines() {
    return check.outlooks().stream()
        .map(
            outlook ->
                new PreCheckPage.Line(
                    words.text("precheck.purpose." + outlook.order().purpose().code()),
                    KINDS.stream().map(kind -> cell(outlook, kind)).toList()))
        .toList();
  }

  private int groups(Grouping kind) {
    return check.outlooks().stream()
        .flatMap(outlook -> outlook.likely().prospect(kind).stream())
        .mapToInt(prospect -> prospect.groups().size())
        .max()
        .orElse(0);
  }

  private PreCheckPage.Cell cell(PreCheck.Outlook outlook, Grouping kind) {
    Optional<Integer> here = alone(outlook, kind);
    if (here.isEmpty()) {
      return PreCheckPage.Cell.of(words.text("precheck.notAsked"));
    }
    int difference = here.get() - alone(check.now(), kind).orElse(0);
    String beside =
        outlook.order().isNow() || difference == 0
            ? ""
            : (difference > 0 ? "+" : "−") + words.number(Math.abs(difference));
    return new PreCheckPage.Cell(words.number(here.get()), beside);
  }

  private static Optional<Integer> alone(PreCheck.Outlook outlook, Grouping kind) {
    return outlook.likely().prospect(kind).map(Prospect::alone).map(spread -> spread.middle());
  }
}
