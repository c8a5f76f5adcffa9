package nl.peilstok.core.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small instruments for tests: two themes, one item of every closed kind. */
public final class InstrumentFixture {
  public static final Item.Likert SHARE = likert("ww-k", "wachtwoorden", Dimension.KENNIS, false);
  public static final Item.Likert CARE = likert("ww-h", "wachtwoorden", Dimension.HOUDING, true);
  public static final Item.Likert CLICK = likert("em-g", "email", Dimension.GEDRAG, false);
  public static final Item.Knowledge SCENARIO =
      new Item.Knowledge(question("sc-phishing", "email"), options("a", "b", "c"), "b", true);
  public static final Item.SingleChoice TRAINED =
      new Item.SingleChoice(question("training", null), options("ja", "nee"));
  public static final Item.SingleChoice USEFUL =
      new Item.SingleChoice(
          routed("nut", new Routing(Set.of(), new Routing.Condition("training", Set.of("ja")))),
          options("veel", "weinig"));
  public static final Item.SingleChoice LEADING =
      new Item.SingleChoice(
          routed("leiding", new Routing(Set.of("manager-lager"), null)), options("ja", "nee"));
  public static final Item.MultipleChoice NEED =
      new Item.MultipleChoice(question("behoefte", null), options("a", "b", "c", "d"));
  public static final Item.Mark MARK = new Item.Mark(question("cijfer", null));
  public static final Item.Term TERM = new Item.Term(question("term-mfa", null));

  private InstrumentFixture() {}

  /** A faultless instrument with every closed kind. */
  public static Instrument everyKind() {
    return of(SHARE, CARE, CLICK, SCENARIO, TRAINED, USEFUL, LEADING, NEED, MARK, TERM);
  }

  /** An instrument of these items, all on one page. */
  public static Instrument of(Item... items) {
    return advising(null, items);
  }

  /** An instrument of these items with this advice on the theme of mail. */
  static Instrument advising(@Nullable Wording advice, Item... items) {
    return new Instrument(
        "proef",
        "1.0",
        wording("Proef"),
        wording("Welkom"),
        List.of(
            new Theme("wachtwoorden", wording("Wachtwoorden")),
            new Theme("email", wording("E-mail"), advice)),
        List.of(
            new Page("alles", wording("Alles"), List.of(items).stream().map(Item::id).toList())),
        List.of(items));
  }

  /** A Likert item with <i>weet ik niet</i>. */
  public static Item.Likert likert(String id, String theme, Dimension dimension, boolean reversed) {
    return new Item.Likert(question(id, theme), dimension, reversed, true);
  }

  static Item.Question question(String id, @Nullable String theme) {
    return new Item.Question(id, wording("Vraag " + id), theme, Routing.EVERYBODY);
  }

  static Item.Question routed(String id, Routing routing) {
    return new Item.Question(id, wording("Vraag " + id), null, routing);
  }

  static List<Option> options(String... ids) {
    return List.of(ids).stream().map(id -> new Option(id, wording("Optie " + id))).toList();
  }

  static Wording wording(String text) {
    return new Wording(text, text);
  }
}
