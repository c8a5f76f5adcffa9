package nl.peilstok.analytics.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.PartClusters;
import nl.peilstok.analytics.disclosure.PartClusters.Cluster;
import nl.peilstok.analytics.disclosure.Partition;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.SegmentNames;
import nl.peilstok.analytics.insight.CohortGroup.Side;
import nl.peilstok.core.instrument.Dimension;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.SegmentKey;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;

/** How one wave divides people by one key, as finely as kennis, houding and gedrag are shown. */
final class CohortMap {
  private final Publication publication;
  private final SegmentKey key;
  private final Partition partition;

  private CohortMap(Publication publication, SegmentKey key, Partition partition) {
    this.publication = publication;
    this.key = key;
    this.partition = partition;
  }

  /** Prepare; empty when the wave does not divide by the key. */
  static Optional<CohortMap> of(Publication publication, SegmentKey key) {
    List<Partition> order =
        kind(key).isPresent()
            ? List.of(Partition.WAAR, Partition.WIE)
            : List.of(Partition.WIE, Partition.WAAR);
    return order.stream()
        .filter(partition -> partition.order(publication.segments()).contains(key))
        .findFirst()
        .map(partition -> new CohortMap(publication, key, partition));
  }

  Partition partition() {
    return partition;
  }

  /** The finest rows that can be shown for the three dimensions. */
  List<Cluster<String>> rows() {
    return new Parts(publication, partition, dimensions(publication)).rows(this::cells);
  }

  /** The finest rows of which these groups of parts can be told. */
  List<Cluster<String>> rows(Collection<? extends Set<Integer>> blocks) {
    return PartClusters.of(publication.parts(partition), blocks, this::cells);
  }

  /** All values of the people of some parts. */
  SortedSet<String> values(SortedSet<Integer> parts) {
    SortedSet<String> values = new TreeSet<>();
    publication.parts(partition).stream()
        .filter(part -> parts.contains(part.number()))
        .forEach(part -> values.addAll(cells(part)));
    return values;
  }

  /** The people of a row. */
  ShownGroup people(Cluster<String> row) {
    return new Parts(publication, partition, List.of()).shown(row.parts(), name(row.cells()));
  }

  /** The people of these parts, who have these values, or all values but these. */
  CohortGroup group(Side side, Cohort asked, SortedSet<Integer> parts, SortedSet<String> values) {
    Wording name = side == Side.REST ? CohortGroup.rest(name(values)) : name(values);
    ShownGroup people = new Parts(publication, partition, List.of()).shown(parts, name);
    return new CohortGroup(side, asked, values, people);
  }

  /** 'A', or 'A and B together'. */
  Wording name(Collection<String> values) {
    return new Wording(name(values, Language.NL), name(values, Language.EN));
  }

  /** The ids of kennis, houding and gedrag, as far as they are asked. */
  static List<String> dimensions(Publication publication) {
    List<String> codes = List.of(Dimension.values()).stream().map(Dimension::code).toList();
    List<String> scales = new ArrayList<>();
    publication.instrument().scales().stream()
        .filter(scale -> codes.contains(scale.id()))
        .forEach(scale -> scales.add(scale.id()));
    return scales;
  }

  private Set<String> cells(Part part) {
    return kind(key)
        .filter(_ -> partition == Partition.WAAR)
        .map(kind -> units(part.units(), kind))
        .orElseGet(() -> part.values(key));
  }

  /** People who sit above the level that is asked stand under the unit in which they sit. */
  private SortedSet<String> units(Set<String> codes, UnitKind kind) {
    SortedSet<String> cells = new TreeSet<>();
    codes.forEach(code -> cells.add(tree().ancestor(code, kind).map(Unit::code).orElse(code)));
    return cells;
  }

  private String name(Collection<String> values, Language language) {
    SegmentNames names = new SegmentNames(publication.segments());
    Function<String, String> name =
        value ->
            kind(key).isPresent() && partition == Partition.WAAR
                ? unitName(value, language)
                : names.name(key, value, language);
    return SegmentNames.together(values.stream().map(name).toList(), language);
  }

  private String unitName(String code, Language language) {
    Optional<Unit> unit = tree().find(code);
    boolean sitsAbove = unit.filter(one -> kind(key).orElseThrow() != one.kind()).isPresent();
    String itself = language == Language.NL ? " zelf" : " itself";
    return unit.map(Unit::name).orElse(code) + (sitsAbove ? itself : "");
  }

  private Units tree() {
    return publication.segments().organisation().units();
  }

  private static Optional<UnitKind> kind(SegmentKey key) {
    return switch (key) {
      case DIRECTORATE -> Optional.of(UnitKind.DIRECTORATE);
      case DEPARTMENT -> Optional.of(UnitKind.DEPARTMENT);
      case TEAM -> Optional.of(UnitKind.TEAM);
      case ROLE_GROUP, ROLE, DOELGROEP, TENURE, MARKS -> Optional.empty();
    };
  }
}
