package nl.peilstok.analytics.disclosure;

import java.util.List;
import java.util.stream.Stream;

/** A group of people in the tree of divisions. */
sealed interface Node {

  /** The number of the first part below, which no other node beside it has; for ties and order. */
  int first();

  /** The parts below, in the order of the paths. */
  Stream<Leaf> leaves();

  /** A group that is divided no further. */
  record Leaf(Part part, List<Cohort> people) implements Node {

    /** Copy the people. */
    public Leaf {
      people = List.copyOf(people);
    }

    @Override
    public int first() {
      return part.number();
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.of(this);
    }
  }

  /** A group that is divided, into at least two. */
  record Branch(List<Node> children) implements Node {

    /** Copy the children. */
    public Branch {
      children = List.copyOf(children);
    }

    @Override
    public int first() {
      return children.getFirst().first();
    }

    @Override
    public Stream<Leaf> leaves() {
      return children.stream().flatMap(Node::leaves);
    }
  }
}
