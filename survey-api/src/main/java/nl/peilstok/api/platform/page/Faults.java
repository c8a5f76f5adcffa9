package nl.peilstok.api.platform.page;

import java.util.List;
import java.util.Optional;
import nl.peilstok.api.platform.problem.FailureText;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.instrument.Language;

/** What is wrong with the fields of a form that is shown again, in words. */
public final class Faults {
  private final List<Fault> faults;
  private final FailureText text;
  private final String summary;

  private Faults(List<Fault> faults, FailureText text, String summary) {
    this.faults = List.copyOf(faults);
    this.text = text;
    this.summary = summary;
  }

  /** Nothing is wrong: the form is shown for the first time. */
  public static Faults none() {
    return new Faults(List.of(), FailureText.in(Language.NL), "");
  }

  /** What the refusal says. */
  public static Faults of(Refusal refusal, Language language) {
    FailureText text = FailureText.in(language);
    return new Faults(refusal.faults(), text, text.detail(refusal.failure(), refusal.arguments()));
  }

  /** Whether anything is wrong. */
  public boolean any() {
    return !summary.isEmpty();
  }

  /** What is wrong with the form as a whole. */
  public String summary() {
    return summary;
  }

  /** What is wrong with one field. */
  public Optional<String> at(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .findFirst()
        .map(text::reason);
  }

  /** What is wrong with one field, or first with anything in it, such as one value of a list. */
  public Optional<String> within(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field) || fault.field().startsWith(field + "."))
        .findFirst()
        .map(text::reason);
  }

  /** What is wrong with fields that the form does not show one by one. */
  public List<String> all() {
    return faults.stream().map(fault -> fault.field() + ": " + text.reason(fault)).toList();
  }
}
