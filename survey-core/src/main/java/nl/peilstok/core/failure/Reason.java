package nl.peilstok.core.failure;

import java.util.Locale;

/** Say what is wrong with a field; the code is stable and never reused. */
public enum Reason {
  MISSING,
  TOO_LONG,
  TOO_SHORT,
  MALFORMED,
  DUPLICATE,
  OUT_OF_RANGE,
  UNKNOWN_VALUE,
  UNKNOWN_ITEM,
  UNKNOWN_KIND,
  UNKNOWN_COLUMN,
  NOT_ASKED,
  WRONG_ANSWER_KIND,
  WRONG_PARENT,
  NOT_A_LEAF,
  IN_USE,
  IN_THE_PAST,
  MISSING_TRANSLATION,
  NOT_ON_ONE_PAGE,
  UNREACHABLE,
  NOT_YET_SUPPORTED,
  TOO_COMMON,
  LIKE_YOURSELF,
  SAME_AS_BEFORE,
  NOT_THE_SAME,
  WRONG_PASSWORD,
  SHOWN_TOGETHER,
  OF_ANOTHER_KIND,
  OF_ANOTHER_INSTRUMENT;

  /**
   * The reason with this code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Reason of(String code) {
    for (Reason reason : values()) {
      if (reason.code().equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no reason has this code");
  }

  /** The stable code in lowerCamelCase, as it stands in problem details and message bundles. */
  public String code() {
    StringBuilder code = new StringBuilder();
    for (String word : name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      code.append(
          code.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    return code.toString();
  }
}
