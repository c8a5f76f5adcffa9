package nl.peilstok.verification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Check the certificate and how parts and groups lie; the other checks build on these. */
record FrameChecks(Certified certified, Rows rows) {
  private static final int LEAST_K = 5;
  private static final String PROVED = "proved";
  private static final String EVERYBODY = "all";

  List<Finding> all() {
    return List.of(promise(), hash(), order(), numbers(), sizes(), coverage(), sides(), whole());
  }

  private Finding promise() {
    int k = certified.k();
    List<String> exceptions = new ArrayList<>();
    if (k < LEAST_K) {
      exceptions.add("k is less than " + LEAST_K);
    }
    if (!certified.proof().equals(PROVED)) {
      exceptions.add("the certificate says of its proof '" + certified.proof() + "'");
    }
    if (!certified.cut().equals("at-least-" + k)) {
      exceptions.add("the certificate says of its cut '" + certified.cut() + "'");
    }
    return new Finding(
        "The certificate promises a proof (" + certified.algorithm() + ") for k = " + k,
        exceptions);
  }

  private Finding hash() {
    return Finding.of(
        "The certificate's hash is that of its " + rows.all().size() + " rows",
        RowHash.of(certified.heading(), rows.all()).equals(certified.hash()),
        "a row or a line of the certificate was altered");
  }

  private Finding order() {
    return Finding.of(
        "The rows stand in order, each once",
        IntStream.range(1, rows.all().size())
            .filter(row -> Row.CANONICAL.compare(rows.all().get(row - 1), rows.all().get(row)) >= 0)
            .mapToObj(row -> "row " + (row + 1)));
  }

  private Finding numbers() {
    return Finding.of(
        "There are %d parts of waar and %d of wie, numbered from 1"
            .formatted(certified.where(), certified.who()),
        Stream.of(Side.values()).filter(side -> !isNumbered(side)).map(Side::code));
  }

  private boolean isNumbered(Side side) {
    List<Part> parts = rows.parts(side);
    return parts.size() == certified.parts(side)
        && IntStream.range(0, parts.size())
            .allMatch(place -> parts.get(place).number() == place + 1);
  }

  private Finding sizes() {
    return Finding.of(
        "Every part holds at least " + certified.k() + " respondents",
        rows.parts().stream().filter(part -> part.n() < certified.k()).map(Part::place));
  }

  private Finding coverage() {
    return Finding.of(
        "The groups of each of the %d bases take every part exactly once"
            .formatted(rows.bases().size()),
        rows.bases().stream().flatMap(base -> misplaced(base).stream()));
  }

  private Optional<String> misplaced(Base base) {
    int parts = certified.parts(base.side());
    BitSet seen = new BitSet();
    for (Group group : base.groups()) {
      if (group.parts().stream().anyMatch(seen::get)) {
        return Optional.of(base.place(group) + " (taken twice)");
      }
      group.parts().stream().forEach(seen::set);
    }
    if (seen.cardinality() == parts) {
      return Optional.empty();
    }
    PartNumbers missing =
        PartNumbers.of(IntStream.rangeClosed(1, parts).filter(part -> !seen.get(part)));
    return Optional.of(base.place() + " parts " + missing + " (left out)");
  }

  private Finding sides() {
    List<Base> bases = rows.bases();
    return Finding.of(
        "Every base is shown where it may be: full categories by directorate in waar and of the"
            + " whole in wie, routed items in wie alone",
        bases.stream().filter(base -> !isInPlace(base)).map(Base::place));
  }

  private boolean isInPlace(Base base) {
    return switch (base.kind()) {
      case ITEM_BY_DIRECTORATE -> base.side() == Side.WAAR;
      case ITEM_OF_ALL -> base.side() == Side.WIE && base.groups().size() == 1;
      case SCALE, ITEM, CERTAINTY, DIMENSIONS ->
          base.side() == Side.WIE || rows.bases(Side.WIE).containsKey(base.name());
    };
  }

  private Finding whole() {
    return Finding.of(
        "The figures of the whole organisation are of everybody (rows: %d)"
            .formatted(rows.whole().size()),
        rows.whole().stream().filter(row -> !isOfEverybody(row)).map(Row::base));
  }

  private boolean isOfEverybody(Row row) {
    return row.side() == Side.WIE && row.position() == 1 && row.members().equals(EVERYBODY);
  }
}
