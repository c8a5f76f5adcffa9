package nl.peilstok.api.platform.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.instrument.Language;

/** Put failures and faults into words of one language, from the message bundles. */
public final class FailureText {
  private final ResourceBundle bundle;
  private final Language language;

  private FailureText(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("messages", language.locale());
  }

  /** The words of a language. */
  public static FailureText in(Language language) {
    return new FailureText(language);
  }

  /** What went wrong, in a few words. */
  public String title(Failure failure) {
    return text("failure." + failure.code() + ".title", List.of());
  }

  /** What to do about it. */
  public String detail(Failure failure, List<String> arguments) {
    return text("failure." + failure.code() + ".detail", arguments);
  }

  /** What is wrong with the field. */
  public String reason(Fault fault) {
    return text("reason." + fault.reason().code(), fault.arguments());
  }

  private String text(String key, List<String> arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments.toArray());
  }
}
