package nl.peilstok.analytics.disclosure;

import java.util.Locale;

/** How far the rule of disclosure control was proved for a publication. */
public enum ProofStatus {
  /** Small groups were merged; combinations of the two partitions were not examined. */
  NOT_YET_PROVED,
  /** No combination of published figures is carried by fewer respondents than <i>k</i>. */
  PROVED;

  /** The stable code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
