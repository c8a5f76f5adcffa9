package nl.peilstok.api.instrument;

import java.util.List;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;

/** What the page of one version shows, page by page. */
record QuestionnaireView(Instrument instrument, List<Sheet> sheets) {

  /** Copy the list. */
  QuestionnaireView {
    sheets = List.copyOf(sheets);
  }

  /** The items that respondents see together. */
  record Sheet(Wording title, List<ItemView> items) {

    /** Copy the list. */
    Sheet {
      items = List.copyOf(items);
    }
  }

  /** The themes that come with advice. */
  List<Theme> advised() {
    return instrument.themes().stream().filter(theme -> theme.advice() != null).toList();
  }

  static QuestionnaireView of(Instrument instrument) {
    List<Sheet> sheets =
        instrument.pages().stream()
            .map(
                page ->
                    new Sheet(
                        page.title(),
                        page.items().stream()
                            .flatMap(id -> instrument.item(id).stream())
                            .map(item -> ItemView.of(item, instrument))
                            .toList()))
            .toList();
    return new QuestionnaireView(instrument, sheets);
  }
}
