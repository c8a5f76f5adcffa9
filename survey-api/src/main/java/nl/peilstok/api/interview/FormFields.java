package nl.peilstok.api.interview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.peilstok.api.interview.FormView.Choice;
import nl.peilstok.api.interview.FormView.Layout;
import nl.peilstok.api.interview.FormView.Question;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Wording;

/**
 * Makes the fields of the plain form in one language, with what was filled in and what is wrong.
 */
final class FormFields {
  private final Words words;
  private final FormValues filledIn;
  private final Map<String, Fault> faults;

  FormFields(Words words, FormValues filledIn, List<Fault> faults) {
    this.words = words;
    this.filledIn = filledIn;
    this.faults =
        faults.stream()
            .collect(Collectors.toMap(Fault::field, Function.identity(), (one, _) -> one));
  }

  String words(Wording wording) {
    return wording.in(words.language());
  }

  String say(String key, Object... values) {
    return words.text("interview." + key, values);
  }

  Choice choice(String field, String value, String text) {
    return new Choice(value, text, filledIn.all(field).contains(value));
  }

  /** A drop-down list, for the long lists of units and roles. */
  Question list(String field, String legend, String hint, List<Choice> choices) {
    String hintText = hint.isEmpty() ? "" : say(hint);
    return question(field, Layout.LIST, say(legend), choices).hinted(hintText);
  }

  Question radios(String field, String legend, List<Choice> choices) {
    return question(field, Layout.RADIOS, say(legend), choices);
  }

  Question marks(List<Choice> choices) {
    return question("segments.marks", Layout.CHECKS, say("app.segment.marks"), choices)
        .hinted(say("app.segment.marksHint"));
  }

  Question question(String field, Layout layout, String legend, List<Choice> choices) {
    return new Question(field, layout, legend, "", choices, List.of(), faultOf(field));
  }

  private String faultOf(String field) {
    Fault fault = faults.get(field);
    if (fault == null) {
      return "";
    }
    if (fault.reason() == Reason.NOT_ASKED) {
      return say("form.fault.notAsked");
    }
    return say(filledIn.one(field).isEmpty() ? "form.fault.missing" : "form.fault.other");
  }
}
