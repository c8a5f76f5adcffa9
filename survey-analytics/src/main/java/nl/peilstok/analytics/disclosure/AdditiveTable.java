package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * Counts that add up, some of them shown; tables that share cells are one such system.
 *
 * @param published the counts that everybody sees, by cell
 * @param relations how cells add up; a cell that is not published is hidden
 */
public record AdditiveTable(Map<String, Long> published, List<Relation> relations) {

  /** Copy both. */
  public AdditiveTable {
    published = Map.copyOf(published);
    relations = List.copyOf(relations);
  }

  /** The total is the sum of the parts. */
  public record Relation(String total, List<String> parts) {

    /** Copy the parts. */
    public Relation {
      parts = List.copyOf(parts);
    }
  }

  /** The cells that take part in a relation and are not published. */
  SequencedSet<String> hidden() {
    SequencedSet<String> hidden = new TreeSet<>();
    for (Relation relation : relations) {
      hidden.add(relation.total());
      hidden.addAll(relation.parts());
    }
    hidden.removeAll(published.keySet());
    return hidden;
  }
}
