package nl.peilstok.attacker;

import java.util.regex.Pattern;

/**
 * Reads a profile for learning systems, in which nothing is counted: it holds texts and no numbers.
 */
final class ProfileReading {
  private static final Pattern IDENTIFIER =
      Pattern.compile("https?://\\S+|urn:peilstok:\\S+|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

  private final Document document;
  private final Pool pool;

  private ProfileReading(Document document, Pool pool) {
    this.document = document;
    this.pool = pool;
  }

  static void read(Document document, Pool pool) {
    pool.count(document, 0);
    new ProfileReading(document, pool).read("", Tree.read(document.text()));
  }

  private void read(String place, Tree tree) {
    tree.items().forEach(item -> read(place, item));
    tree.fields().forEach((field, value) -> read(place + "." + field, value));
    if (tree.isNumber()) {
      pool.unaccounted(document, place, String.valueOf(tree.number()));
    } else if (tree.isText() && Cells.hasNumber(tree.text())) {
      pool.count(document, Cells.numbers(tree.text()));
      if (!IDENTIFIER.matcher(tree.text()).matches() && !pool.isName(document, tree.text())) {
        pool.unaccounted(document, place, tree.text());
      }
    }
  }
}
