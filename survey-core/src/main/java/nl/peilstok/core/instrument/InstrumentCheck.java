package nl.peilstok.core.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import org.jspecify.annotations.Nullable;

/** Say everything that makes an instrument unfit for a wave. */
public final class InstrumentCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int MOST_OPTIONS = 30;

  private final Instrument instrument;
  private final List<Fault> faults = new ArrayList<>();

  private InstrumentCheck(Instrument instrument) {
    this.instrument = instrument;
  }

  /** All faults at once; empty when the instrument can be used. */
  public static List<Fault> faultsOf(Instrument instrument) {
    InstrumentCheck check = new InstrumentCheck(instrument);
    check.identities();
    check.items();
    check.pages();
    return List.copyOf(check.faults);
  }

  private void identities() {
    identity("id", instrument.id());
    required("version", instrument.version());
    wording("name", instrument.name());
    unique("themes", instrument.themes().stream().map(Theme::id).toList());
    unique("pages", instrument.pages().stream().map(Page::id).toList());
    unique("items", instrument.items().stream().map(Item::id).toList());
    if (instrument.items().isEmpty()) {
      faults.add(Fault.of("items", Reason.MISSING));
    }
    instrument.themes().forEach(this::theme);
  }

  private void theme(Theme theme) {
    wording("themes." + theme.id(), theme.name());
    Wording advice = theme.advice();
    if (advice != null) {
      wording("themes." + theme.id() + ".advice", advice);
    }
  }

  private void items() {
    Set<String> earlier = new HashSet<>();
    for (Item item : instrument.items()) {
      String field = "items." + item.id();
      identity(field, item.id());
      wording(field + ".text", item.question().text());
      theme(field, item.question().theme());
      routing(field, item.question().routing(), earlier);
      kind(field, item);
      earlier.add(item.id());
    }
  }

  private void kind(String field, Item item) {
    switch (item) {
      case Item.Knowledge knowledge -> {
        options(field, knowledge.options());
        if (knowledge.options().stream().noneMatch(one -> one.id().equals(knowledge.right()))) {
          faults.add(Fault.of(field + ".right", Reason.UNKNOWN_VALUE));
        }
      }
      case Item.SingleChoice single -> options(field, single.options());
      case Item.MultipleChoice multiple -> options(field, multiple.options());
      case Item.Open _ -> faults.add(Fault.of(field + ".kind", Reason.NOT_YET_SUPPORTED));
      case Item.Likert likert when likert.question().theme() == null ->
          faults.add(Fault.of(field + ".theme", Reason.MISSING));
      case Item.Likert _, Item.Mark _, Item.Term _ -> {}
    }
  }

  private void options(String field, List<Option> options) {
    unique(field + ".options", options.stream().map(Option::id).toList());
    if (options.size() < 2 || options.size() > MOST_OPTIONS) {
      faults.add(Fault.of(field + ".options", Reason.OUT_OF_RANGE));
    }
    options.forEach(option -> wording(field + ".options." + option.id(), option.text()));
  }

  private void routing(String field, Routing routing, Set<String> earlier) {
    Routing.Condition condition = routing.onlyIf();
    if (condition != null && !earlier.contains(condition.item())) {
      faults.add(Fault.of(field + ".onlyIf", Reason.UNREACHABLE));
    }
  }

  private void pages() {
    List<String> placed =
        instrument.pages().stream().flatMap(page -> page.items().stream()).toList();
    for (String item : placed) {
      if (instrument.item(item).isEmpty()) {
        faults.add(Fault.of("pages", Reason.UNKNOWN_ITEM, item));
      }
    }
    for (Item item : instrument.items()) {
      if (placed.stream().filter(item.id()::equals).count() != 1) {
        faults.add(Fault.of("items." + item.id(), Reason.NOT_ON_ONE_PAGE));
      }
    }
    instrument.pages().forEach(page -> wording("pages." + page.id(), page.title()));
  }

  private void theme(String field, @Nullable String theme) {
    if (theme != null && instrument.themes().stream().noneMatch(one -> one.id().equals(theme))) {
      faults.add(Fault.of(field + ".theme", Reason.UNKNOWN_VALUE));
    }
  }

  private void unique(String field, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String one : ids) {
      if (!seen.add(one)) {
        faults.add(Fault.of(field, Reason.DUPLICATE, one));
      }
    }
  }

  private void identity(String field, String id) {
    if (!ID.matcher(id).matches()) {
      faults.add(Fault.of(field, Reason.MALFORMED));
    }
  }

  private void required(String field, String text) {
    if (text.isBlank()) {
      faults.add(Fault.of(field, Reason.MISSING));
    }
  }

  private void wording(String field, Wording wording) {
    if (wording.nl().isBlank() || wording.en().isBlank()) {
      faults.add(Fault.of(field, Reason.MISSING_TRANSLATION));
    }
  }
}
