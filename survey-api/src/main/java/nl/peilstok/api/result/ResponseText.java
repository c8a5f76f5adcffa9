package nl.peilstok.api.result;

import nl.peilstok.analytics.insight.ResponseRate;
import nl.peilstok.analytics.insight.ShownGroup;
import nl.peilstok.api.platform.page.Words;

/** Put response rates into words. */
public final class ResponseText {
  private ResponseText() {}

  /** A rate in five points, or a dash where nobody was invited. */
  public static String of(ShownGroup group, Words words) {
    return group.response().found().map(rate -> text(rate, words)).orElse("–");
  }

  private static String text(ResponseRate rate, Words words) {
    return switch (rate) {
      case ResponseRate.About(int percent) -> words.text("results.response.about", percent);
      case ResponseRate.Above95 _ -> words.text("results.response.above95");
    };
  }
}
