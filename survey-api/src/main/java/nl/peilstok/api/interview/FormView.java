package nl.peilstok.api.interview;

import java.util.List;
import java.util.stream.Stream;

/**
 * The whole plain form.
 *
 * @param code the sealed code, carried along because there is no session
 * @param secret the withdrawal secret the server made for this form, so that a second post is known
 */
record FormView(
    Shell shell,
    String introduction,
    String code,
    String secret,
    List<Question> segments,
    List<Section> sections) {

  /** How the answers of a question are laid out. */
  enum Layout {
    LIST,
    RADIOS,
    CHECKS
  }

  /** The questions of one page of the instrument. */
  record Section(String title, List<Question> questions) {}

  /**
   * A question.
   *
   * @param field the name of its field, and of the fault that belongs to it
   * @param certainty how sure the person is; empty when that is not asked
   * @param fault what is wrong with the answer; empty when nothing is
   */
  record Question(
      String field,
      Layout layout,
      String legend,
      String hint,
      List<Choice> choices,
      List<Choice> certainty,
      String fault) {

    /** The id of its element. */
    String id() {
      return field.replace('.', '-');
    }

    /** Whether there is anything to say beside the question. */
    String describedBy() {
      String hinted = hint.isEmpty() ? "" : id() + "-hint ";
      return (hinted + (fault.isEmpty() ? "" : id() + "-fault")).strip();
    }

    Question hinted(String text) {
      return new Question(field, layout, legend, text, choices, certainty, fault);
    }

    Question asking(List<Choice> sure) {
      return new Question(field, layout, legend, hint, choices, sure, fault);
    }
  }

  /** One answer to choose. */
  record Choice(String value, String text, boolean chosen) {}

  /** The questions at fault, from the top down. */
  List<Question> faulty() {
    return Stream.concat(
            segments.stream(), sections.stream().flatMap(one -> one.questions().stream()))
        .filter(question -> !question.fault().isEmpty())
        .toList();
  }
}
