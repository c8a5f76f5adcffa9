package nl.peilstok.api.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.instrument.InstrumentCheck;
import nl.peilstok.core.instrument.Item;
import nl.peilstok.core.instrument.Option;
import nl.peilstok.core.instrument.Page;
import nl.peilstok.core.instrument.Theme;
import nl.peilstok.core.instrument.Wording;
import org.jspecify.annotations.Nullable;

/** An instrument in the product's own format, {@code peilstok-instrument/1}. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentJson(
    @Nullable String format,
    @Nullable String id,
    @Nullable String version,
    @Nullable WordingJson name,
    @Nullable WordingJson introduction,
    @Nullable List<ThemeJson> themes,
    @Nullable List<PageJson> pages,
    @Nullable List<ItemJson> items) {

  private static final String FORMAT = "peilstok-instrument/1";

  /**
   * A theme.
   *
   * @param advice what somebody can do about it tomorrow; may be left out
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ThemeJson(
      @Nullable String id, @Nullable WordingJson name, @Nullable WordingJson advice) {

    static ThemeJson of(Theme theme) {
      Wording advice = theme.advice();
      return new ThemeJson(
          theme.id(), WordingJson.of(theme.name()), advice == null ? null : WordingJson.of(advice));
    }

    Theme read() {
      return new Theme(
          WordingJson.orEmpty(id),
          WordingJson.read(name),
          advice == null ? null : WordingJson.read(advice));
    }
  }

  /** A page with the ids of its items. */
  @Serdeable
  public record PageJson(
      @Nullable String id, @Nullable WordingJson title, @Nullable List<String> items) {}

  /** Write. */
  public static InstrumentJson of(Instrument instrument) {
    return new InstrumentJson(
        FORMAT,
        instrument.id(),
        instrument.version(),
        WordingJson.of(instrument.name()),
        WordingJson.of(instrument.introduction()),
        instrument.themes().stream().map(ThemeJson::of).toList(),
        instrument.pages().stream()
            .map(page -> new PageJson(page.id(), WordingJson.of(page.title()), page.items()))
            .toList(),
        instrument.items().stream().map(ItemJson::of).toList());
  }

  /** Write without what gives the right answers away, for respondents. */
  public static InstrumentJson forRespondents(Instrument instrument) {
    InstrumentJson json = of(instrument);
    List<ItemJson> without = new ArrayList<>();
    for (Item item : instrument.items()) {
      without.add(ItemJson.of(item).withoutKey());
    }
    return new InstrumentJson(
        json.format,
        json.id,
        json.version,
        json.name,
        json.introduction,
        json.themes,
        json.pages,
        List.copyOf(without));
  }

  /**
   * Read.
   *
   * @throws Refusal that names all faults at once
   */
  public Instrument read() {
    List<Fault> faults = new ArrayList<>();
    if (!FORMAT.equals(format)) {
      faults.add(Fault.of("format", Reason.UNKNOWN_VALUE));
    }
    List<Item> readItems = new ArrayList<>();
    int position = 0;
    for (ItemJson item : Sent.list(items)) {
      item.read("items[" + position++ + "]", faults).ifPresent(readItems::add);
    }
    Instrument instrument =
        new Instrument(
            WordingJson.orEmpty(id),
            WordingJson.orEmpty(version),
            WordingJson.read(name),
            WordingJson.read(introduction),
            Sent.list(themes).stream().map(ThemeJson::read).toList(),
            Sent.list(pages).stream().map(InstrumentJson::page).toList(),
            readItems);
    faults.addAll(InstrumentCheck.faultsOf(instrument));
    Refusal.ifAny(faults);
    return instrument;
  }

  private static Page page(PageJson json) {
    return new Page(
        WordingJson.orEmpty(json.id()), WordingJson.read(json.title()), Sent.list(json.items()));
  }

  static List<OptionJson> options(List<Option> options) {
    return options.stream()
        .map(option -> new OptionJson(option.id(), WordingJson.of(option.text())))
        .toList();
  }

  static Set<String> sorted(@Nullable List<String> list) {
    return new TreeSet<>(Sent.list(list));
  }

  /** One option of an item. */
  @Serdeable
  public record OptionJson(@Nullable String id, @Nullable WordingJson text) {}
}
