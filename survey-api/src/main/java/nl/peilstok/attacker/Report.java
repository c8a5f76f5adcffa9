package nl.peilstok.attacker;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.peilstok.analytics.attack.CountAttack;
import nl.peilstok.analytics.attack.Fact;
import nl.peilstok.analytics.attack.Findings;
import nl.peilstok.analytics.attack.Support;
import nl.peilstok.analytics.attack.Turnout;
import nl.peilstok.attacker.Insider.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the attack found, of all waves.
 *
 * @param findings by wave, one a base
 */
record Report(Collection collection, Map<String, List<Findings>> findings) {
  private static final int SHOWN = 12;

  /** Who answered, as far as it is known. */
  interface Turnouts {
    Turnout of(String wave, String base);
  }

  /** Pool the facts of each wave by base and attack them. */
  static Report of(
      Collection collection, CountAttack attack, Turnouts turnouts, Progress progress) {
    Map<String, List<Findings>> findings = new TreeMap<>();
    collection
        .crowds()
        .forEach(
            (wave, crowd) -> {
              Attacked attacked = new Attacked(wave, crowd, attack, progress);
              findings.put(wave, attacked.findings(collection.pool().facts(wave), turnouts));
            });
    return new Report(collection, findings);
  }

  /** A wave that is attacked. */
  private record Attacked(String wave, Crowd crowd, CountAttack attack, Progress progress) {

    /** Bases with the same counts of the same groups are attacked once; several at a time. */
    List<Findings> findings(List<Fact> facts, Turnouts turnouts) {
      Map<String, List<Fact>> byBase =
          facts.stream().collect(Collectors.groupingBy(Fact::base, TreeMap::new, toList()));
      Map<Object, String> first = new LinkedHashMap<>();
      Map<String, String> like = new HashMap<>();
      byBase.forEach(
          (base, counts) -> {
            Object key = List.of(counts(counts), turnouts.of(wave, base));
            like.put(base, first.computeIfAbsent(key, _ -> base));
          });
      Map<String, Findings> found =
          first.values().parallelStream()
              .collect(
                  Collectors.toConcurrentMap(
                      base -> base, base -> attacked(base, byBase, turnouts.of(wave, base))));
      return byBase.keySet().stream()
          .sorted(Comparator.comparing((String base) -> !base.equals(Pool.PEOPLE)))
          .map(base -> Objects.requireNonNull(found.get(like.get(base))).of(base))
          .toList();
    }

    private Findings attacked(String base, Map<String, List<Fact>> facts, Turnout turnout) {
      progress.more();
      return attack.on(base, facts.getOrDefault(base, List.of()), crowd.staff().people(), turnout);
    }

    private static Set<Object> counts(List<Fact> facts) {
      return facts.stream()
          .map(fact -> List.<Object>of(fact.kinds(), fact.count()))
          .collect(Collectors.toSet());
    }
  }

  /** Whether nothing was found, and every number accounted for. */
  boolean isNothing() {
    return collection.pool().unaccounted().isEmpty()
        && findings.values().stream().flatMap(List::stream).allMatch(Findings::isNothing);
  }

  /** The report as lines of text. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    Pool pool = collection.pool();
    lines.add(
        String.format(
            Locale.ROOT, "%,d numbers from %,d addresses", pool.numbers(), pool.addresses()));
    findings.forEach((wave, bases) -> wave(wave, bases, lines));
    collection.unfilled().forEach(address -> lines.add("not tried: " + address));
    lines.add("numbers not accounted for: " + pool.unaccounted().size());
    pool.unaccounted().stream().limit(SHOWN).forEach(one -> lines.add("  " + one));
    lines.add(isNothing() ? "attack: nothing found" : "attack: FOUND something");
    return lines;
  }

  private void wave(String wave, List<Findings> bases, List<String> lines) {
    lines.add("wave " + wave);
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (Findings one : bases) {
      alike.computeIfAbsent(summary(one), _ -> new ArrayList<>()).add(one.base());
    }
    alike.forEach(
        (summary, names) -> {
          String others = names.size() > 1 ? " and %d more".formatted(names.size() - 1) : "";
          lines.add("  " + names.getFirst() + others + ": " + summary);
          bases.stream()
              .filter(one -> one.base().equals(names.getFirst()))
              .forEach(one -> details(one, collection.crowds().get(wave), lines));
        });
  }

  private static String summary(Findings one) {
    return "%d groups, %d sorts of people; smallest support %s, %d under k; %d counts exact; effective k %s"
        .formatted(
            one.groups(),
            one.classes(),
            one.smallest().map(Support::respondents).map(String::valueOf).orElse("not met"),
            one.small().size(),
            one.determined().size(),
            one.effectiveK().map(String::valueOf).orElse("not met"));
  }

  private static void details(Findings one, @Nullable Crowd crowd, List<String> lines) {
    if (!one.consistent()) {
      lines.add("    no counts fit all that was published");
    }
    one.contradictions().stream()
        .limit(SHOWN)
        .forEach(
            two ->
                lines.add(
                    "    two counts of one group: %d (%s) and %d (%s)"
                        .formatted(
                            two.one().count(),
                            two.one().source(),
                            two.other().count(),
                            two.other().source())));
    one.small().stream().limit(SHOWN).forEach(support -> lines.add("    " + text(support)));
    one.determined().entrySet().stream()
        .limit(SHOWN)
        .forEach(
            count ->
                lines.add(
                    "    exactly %d of %s people: %s"
                        .formatted(
                            count.getValue(),
                            crowd == null ? "?" : crowd.people(count.getKey()),
                            crowd == null ? "" : names(crowd, count.getKey()))));
  }

  private static String text(Support support) {
    String combination =
        support.combination().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.comparing(Fact::source)))
            .map(
                one ->
                    "%+d × [%s: %d]"
                        .formatted(one.getValue(), one.getKey().source(), one.getKey().count()))
            .collect(Collectors.joining(" "));
    return "%d respondents of %d invited: %s"
        .formatted(support.respondents(), support.invited(), combination);
  }

  private static String names(Crowd crowd, SortedSet<Integer> kinds) {
    return kinds.stream()
        .limit(3)
        .map(kind -> crowd.staff().kinds().get(kind))
        .map(kind -> kind.unit() + " " + kind.value("role") + " " + kind.value("doelgroep"))
        .collect(Collectors.joining("; "));
  }
}
