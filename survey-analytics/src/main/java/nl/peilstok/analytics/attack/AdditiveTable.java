package nl.peilstok.analytics.attack;

import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts that add up, some of them shown; tables that share cells are one such system.
 *
 * @param published the counts that everybody sees, by cell
 * @param relations how cells add up; a cell in one that is not published is hidden
 * @param alone hidden cells that need not be in any relation
 */
public record AdditiveTable(
    Map<String, Long> published, List<Relation> relations, Set<String> alone) {

  /** Copy all. */
  public AdditiveTable {
    published = Map.copyOf(published);
    relations = List.copyOf(relations);
    alone = Set.copyOf(alone);
  }

  /** A table in which every hidden cell is in a relation. */
  public AdditiveTable(Map<String, Long> published, List<Relation> relations) {
    this(published, relations, Set.of());
  }

  /** The total is the sum of the parts. */
  public record Relation(String total, List<String> parts) {

    /** Copy the parts. */
    public Relation {
      parts = List.copyOf(parts);
    }
  }

  /** The cells that are not published. */
  SequencedSet<String> hidden() {
    SequencedSet<String> hidden = new TreeSet<>(alone);
    for (Relation relation : relations) {
      hidden.add(relation.total());
      hidden.addAll(relation.parts());
    }
    hidden.removeAll(published.keySet());
    return hidden;
  }
}
