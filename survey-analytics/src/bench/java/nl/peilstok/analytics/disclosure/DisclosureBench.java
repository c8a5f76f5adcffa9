package nl.peilstok.analytics.disclosure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import nl.peilstok.analytics.tally.Tally;

/** Measure how long it takes to divide, prove and repair, from a small body to a million people. */
public final class DisclosureBench {
  private static final int K = 10;
  private static final int MOST_FOR_BASES = 100_000;

  /** Beyond it the plain algorithm takes minutes. */
  private static final int MOST_PARTS_FOR_PEER = 2_500;

  private static final List<Integer> SIZES = List.of(400, 1_400, 5_000, 10_000, 100_000, 1_000_000);

  private static final String SPIKE =
      """
      The spike before this, plain Python with its own contraction, on another machine:
      1,305 invited: 0.04 s; 5,018: 0.4 s; 10,414: 3.2 s""";

  private DisclosureBench() {}

  /** Run it; words are sizes to take instead of the usual ones. */
  public static void main(String[] words) {
    List<Integer> sizes =
        words.length == 0 ? SIZES : List.of(words).stream().map(Integer::valueOf).toList();
    List<MadeUpBody> bodies = sizes.stream().map(MadeUpBody::of).toList();
    print(
        """
        k = %d; milliseconds as best / median of some seconds after as long a warming up
        waar, wie: parts as split > after the repair; left: nodes after contracting edges of k
        with proof: split, proof and repair; again: the proof alone of what was repaired
        MB: what one run with proof takes from memory, most of it to give back at once"""
            .formatted(K));
    people(bodies);
    print("");
    bases(bodies);
    print("");
    print(SPIKE);
  }

  private static void people(List<MadeUpBody> bodies) {
    row(
        "invited",
        "respond",
        "waar",
        "wie",
        "edges",
        "left",
        "cut",
        "repairs",
        "ms split",
        "ms with proof",
        "ms proof again",
        "MB",
        "ms JGraphT");
    for (MadeUpBody body : bodies) {
      Map<Partition, Split> split = split(body);
      TwoPartitions parts = parts(body);
      Edges edges = parts.edges();
      int nodes = nodes(parts);
      OptionalInt cut = MinimumCut.of(nodes, edges);
      Clocked splitting = Clocked.of(() -> split(body));
      Clocked all = Clocked.of(() -> parts(body));
      Clocked again = Clocked.of(() -> new Contraction(nodes, edges, K).lightSides());
      row(
          count(body.invited()),
          count(body.respondents()),
          size(split, Partition.WAAR) + ">" + parts.groups(Partition.WAAR).size(),
          size(split, Partition.WIE) + ">" + parts.groups(Partition.WIE).size(),
          count(edges.size()),
          count(afterContraction(nodes, edges)),
          cut.isPresent() ? Integer.toString(cut.getAsInt()) : "none",
          Integer.toString(parts.proof().repairs()),
          times(splitting),
          times(all),
          times(again),
          Long.toString(all.megabytes()),
          peer(nodes, edges, cut));
    }
  }

  private static String peer(int nodes, Edges edges, OptionalInt cut) {
    if (nodes > MOST_PARTS_FOR_PEER) {
      return "-";
    }
    PlainPeer peer = new PlainPeer(nodes, edges);
    if (cut.isPresent() && cut.getAsInt() != peer.lightest()) {
      throw new IllegalStateException("the peer finds another minimum cut");
    }
    return times(Clocked.of(peer::lightest));
  }

  private static void bases(List<MadeUpBody> bodies) {
    row("invited", "bases", "ms count", "ms merge+prove+repair", "MB");
    for (MadeUpBody body : bodies) {
      if (body.invited() > MOST_FOR_BASES) {
        continue;
      }
      Tally tally = MadeUpAnswers.of(body);
      TwoPartitions parts = parts(body);
      BaseSplit split = new BaseSplit(parts, tally, MadeUpAnswers.INSTRUMENT, K);
      Clocked counting = Clocked.of(() -> new BaseSplit(parts, tally, MadeUpAnswers.INSTRUMENT, K));
      Clocked proving = Clocked.of(() -> groups(split));
      row(
          count(body.invited()),
          Integer.toString(split.bases().size()),
          times(counting),
          times(proving),
          Long.toString(counting.megabytes() + proving.megabytes()));
    }
  }

  private static int groups(BaseSplit split) {
    int groups = 0;
    for (int base = 0; base < split.bases().size(); base++) {
      groups += split.groups(base).values().stream().mapToInt(List::size).sum();
    }
    return groups;
  }

  private static Map<Partition, Split> split(MadeUpBody body) {
    Map<Partition, Split> split = new EnumMap<>(Partition.class);
    for (Partition partition : Partition.values()) {
      split.put(partition, Splitter.split(body.people(), body.segments(), partition, K));
    }
    return split;
  }

  private static TwoPartitions parts(MadeUpBody body) {
    return TwoPartitions.of(body.people(), body.segments(), K);
  }

  private static int size(Map<Partition, Split> split, Partition partition) {
    return Objects.requireNonNull(split.get(partition)).leaves().size();
  }

  private static int nodes(TwoPartitions parts) {
    return parts.groups(Partition.WAAR).size() + parts.groups(Partition.WIE).size();
  }

  /** How many nodes are left when every edge of k or more is contracted, until there is none. */
  private static int afterContraction(int nodes, Edges edges) {
    Blocks blocks = new Blocks(nodes);
    boolean joined = true;
    while (joined) {
      joined = false;
      Map<Long, Integer> weights = new HashMap<>();
      for (int edge = 0; edge < edges.size(); edge++) {
        int one = blocks.root(edges.one(edge));
        int other = blocks.root(edges.other(edge));
        long key = ((long) Math.min(one, other) << Integer.SIZE) + Math.max(one, other);
        if (one != other && weights.merge(key, edges.weight(edge), Integer::sum) >= K) {
          joined |= blocks.join(one, other);
        }
      }
    }
    int left = 0;
    for (int node = 0; node < nodes; node++) {
      left += blocks.root(node) == node ? 1 : 0;
    }
    return left;
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String times(Clocked clocked) {
    return ms(clocked.best()) + " / " + ms(clocked.median());
  }

  private static String ms(double milliseconds) {
    String form = milliseconds < 10 ? "%.2f" : "%,.0f";
    return String.format(Locale.ROOT, form, milliseconds);
  }

  private static void row(String... cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, cells.length > 9 ? "%16s" : "%22s", cell));
    }
    print(line.toString());
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
