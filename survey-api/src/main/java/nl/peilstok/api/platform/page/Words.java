package nl.peilstok.api.platform.page;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;
import nl.peilstok.core.instrument.Language;

/** The words, numbers and dates of one language; times are those of the Netherlands. */
public final class Words {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final double LEAST_P = .001;

  private final Language language;
  private final ResourceBundle bundle;

  private Words(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("messages", language.locale());
  }

  /** The words of a language. */
  public static Words in(Language language) {
    return new Words(language);
  }

  /** The zone in which people read and type times. */
  public static ZoneId zone() {
    return ZONE;
  }

  /** Which language this is. */
  public Language language() {
    return language;
  }

  /**
   * The text of the message bundle, filled with the arguments; numbers among them are formatted.
   *
   * @throws java.util.MissingResourceException for a key that does not exist
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }

  /** A whole number, with separators. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A number with this many decimals. */
  public String number(double number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** A difference with its sign, as people write it: '+4,2', '−4,2' or '0,0'. */
  public String signed(double difference, int decimals) {
    String size = number(Math.abs(difference), decimals);
    return difference == 0 ? size : (difference > 0 ? "+" : "−") + size;
  }

  /** A p-value; 'kleiner dan 0,001' where that is all there is to say. */
  public String significance(double p) {
    return p < LEAST_P ? text("compare.p.least", number(LEAST_P, 3)) : number(p, 3);
  }

  /** A share between 0 and 1 as whole per cent. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  /** A day, for instance {@code 3 maart 2026}. */
  public String date(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(instant.atZone(ZONE));
  }

  /** A day and a time, for instance {@code 3 maart 2026, 14:05}. */
  public String dateTime(Instant instant) {
    String time = DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ZONE));
    return date(instant) + ", " + time;
  }
}
