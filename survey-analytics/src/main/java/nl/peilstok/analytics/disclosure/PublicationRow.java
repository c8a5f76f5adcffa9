package nl.peilstok.analytics.disclosure;

import java.util.Comparator;

/**
 * One line of a frozen publication; {@code partition}, {@code base} and {@code position} are unique
 * together.
 *
 * <p>Codes are URL-encoded, so that the signs below cannot occur in them; numbers are decimal.
 *
 * <table>
 * <caption>What the texts hold</caption>
 * <tr><th>base<th>members<th>figures
 * <tr><td>{@code part}<td>paths {@code |} values per key {@code |} units, such as {@code
 * team=a,c|directorate=x;team=a,c|a,c}<td>{@code n;N}
 * <tr><td>{@code scale/<id>}<td>part numbers, such as {@code 1-4,7}<td>{@code n;sum;sum of squares}
 * of hundredths
 * <tr><td>{@code certainty/<id>}<td>part numbers<td>{@code n;Brier sum;confidently wrong}
 * <tr><td>{@code dimensions}<td>part numbers<td>{@code n;} correlations of kennis and houding {@code ,}
 * kennis and gedrag {@code ,} houding and gedrag in hundredths
 * <tr><td>{@code merge}<td>paths of the groups, {@code &} between them<td>{@code too-small}, or {@code
 * derivable|} paths of <i>waar</i> {@code |} paths of <i>wie</i>
 * <tr><td>{@code item/<id>}<td>part numbers<td>answers in coarse steps {@code ;} answered {@code ;}
 * <i>weet ik niet</i> {@code ;} missing {@code ;} not asked
 * <tr><td>{@code item-directorate/<id>}, {@code item-organisation/<id>}<td>part numbers<td>the same
 * in all categories
 * <tr><td>{@code whole/reliability/<scale>}<td>{@code all}<td>n {@code ;} alpha {@code ;} ends of its
 * interval {@code ;} omega, then per item id {@code ,} correlation with the rest {@code ,} alpha
 * without it; {@code !} and a reason where there is none
 * <tr><td>{@code whole/correlation/<scale>/<scale>}<td>{@code all}<td>n {@code ;} r {@code ;} ends of its
 * interval
 * <tr><td>{@code whole/quality}<td>{@code all}<td>respondents {@code ;} straight-liners {@code ;} broken
 * off {@code ;} mostly missing {@code ;} shares missing and <i>weet ik niet</i>; {@code <} and {@code
 * >} where a count would tell of fewer than k people
 * </table>
 *
 * @param partition code of the partition
 * @param position number of the part, or of the first part of the group
 */
public record PublicationRow(
    String partition, String base, int position, String members, String figures)
    implements Comparable<PublicationRow> {
  private static final Comparator<PublicationRow> CANONICAL =
      Comparator.comparing(PublicationRow::partition)
          .thenComparing(PublicationRow::base)
          .thenComparingInt(PublicationRow::position)
          .thenComparing(PublicationRow::members)
          .thenComparing(PublicationRow::figures);

  /** The canonical order, over which the certificate's hash is made. */
  @Override
  public int compareTo(PublicationRow other) {
    return CANONICAL.compare(this, other);
  }
}
