package nl.peilstok.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What can be made of the published groups of both sides by adding and taking away.
 *
 * <p>Whoever is invited connects two groups, answering or not: that somebody did not answer is told
 * too.
 *
 * <p>A node is a group, an edge a cell that lies in two groups, its weight whom it counts. By
 * subtracting, a reader can get at exactly the people on the edges of a cut. So a side that only a
 * light cut parts from the rest is a combination about too few people. Source: docs/privacy.md,
 * part 2, rule 3.
 *
 * @param graph nodes of <i>waar</i> first
 * @param where the groups of <i>waar</i>, as many as the first nodes
 * @param who the groups of <i>wie</i>
 */
record Combinations(Graph graph, List<PartNumbers> where, List<PartNumbers> who) {

  /** Those about people. */
  static Combinations ofPeople(Certified certified, Cells cells) {
    int parts = certified.where();
    Graph graph = new Graph(parts + certified.who(), cells.size());
    for (int cell = 0; cell < cells.size(); cell++) {
      graph.connect(
          cells.part(Side.WAAR, cell) - 1,
          parts + cells.part(Side.WIE, cell) - 1,
          cells.count(0, cell));
    }
    return new Combinations(graph, singly(parts), singly(certified.who()));
  }

  private static List<PartNumbers> singly(int parts) {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(part -> PartNumbers.of(IntStream.of(part)))
        .toList();
  }

  /** Those about valid answers to one base. */
  static Combinations ofAnswers(Rows rows, Cells cells, int number) {
    String name = cells.bases().get(number);
    Base where = Objects.requireNonNull(rows.bases(Side.WAAR).get(name));
    Base who = Objects.requireNonNull(rows.bases(Side.WIE).get(name));
    int[] whereNodes = where.groupOfPart(rows.parts(Side.WAAR).size());
    int[] whoNodes = who.groupOfPart(rows.parts(Side.WIE).size());
    int first = where.groups().size();
    Graph graph = new Graph(first + who.groups().size(), cells.size());
    for (int cell = 0; cell < cells.size(); cell++) {
      graph.connect(
          whereNodes[cells.part(Side.WAAR, cell)],
          first + whoNodes[cells.part(Side.WIE, cell)],
          cells.count(number, cell));
    }
    return new Combinations(graph, parts(where), parts(who));
  }

  private static List<PartNumbers> parts(Base base) {
    return base.groups().stream().map(Group::parts).toList();
  }

  int components() {
    return graph.components().size();
  }

  /** The parts on one side of a cut under k; empty when there is none. */
  Optional<String> lightSide(int k) {
    return LightCut.find(graph, k)
        .map(
            side ->
                named(Side.WAAR, where, Arrays.stream(side).filter(node -> node < where.size()))
                    + named(
                        Side.WIE,
                        who,
                        Arrays.stream(side)
                            .filter(node -> node >= where.size())
                            .map(node -> node - where.size()))
                    + " against the rest");
  }

  private static String named(Side side, List<PartNumbers> groups, IntStream nodes) {
    PartNumbers parts = PartNumbers.of(nodes.flatMap(node -> groups.get(node).stream()));
    return parts.size() == 0 ? "" : "[" + side.code() + " parts " + parts + "]";
  }
}
