package nl.peilstok.core.population;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.instrument.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which values a wave asks, and in which order its two partitions split.
 *
 * @param organisation the organisation as it stood when the plan was frozen
 * @param where the split order of <i>waar</i>
 * @param who the split order of <i>wie</i>
 */
public record SegmentPlan(Organisation organisation, List<SegmentKey> where, List<SegmentKey> who) {

  /** The split order of <i>waar</i> unless the officer chooses another. */
  public static final List<SegmentKey> DEFAULT_WHERE =
      List.of(
          SegmentKey.DIRECTORATE, SegmentKey.DEPARTMENT, SegmentKey.TEAM, SegmentKey.ROLE_GROUP);

  /** The split order of <i>wie</i> unless the officer chooses another. */
  public static final List<SegmentKey> DEFAULT_WHO =
      List.of(
          SegmentKey.ROLE_GROUP,
          SegmentKey.ROLE,
          SegmentKey.DOELGROEP,
          SegmentKey.DIRECTORATE,
          SegmentKey.TENURE,
          SegmentKey.MARKS);

  /** The value of people who have none for a key, such as a directorate's own office. */
  public static final String NONE = "-";

  /** The role, and every value below the top unit, of people who count as drawing a sealed code. */
  public static final String SEALED_CODE = "@sealed-code";

  /** Copy the orders. */
  public SegmentPlan {
    where = List.copyOf(where);
    who = List.copyOf(who);
  }

  /** Whether any split order uses the key, so that it may be asked. */
  public boolean asks(SegmentKey key) {
    return where.contains(key) || who.contains(key);
  }

  /** All keys that are used, in the order of the enum. */
  public Set<SegmentKey> keys() {
    Set<SegmentKey> keys = EnumSet.noneOf(SegmentKey.class);
    keys.addAll(where);
    keys.addAll(who);
    return keys;
  }

  /**
   * What counts of somebody who draws a sealed code in a wave that also invites: the top unit.
   *
   * <p>Whoever hands in a code is known to be one of the unit whose bowl it came from, and no more.
   * Source: docs/privacy.md, section 5.
   */
  public Segments bySealedCode(Segments own) {
    List<Unit> path = organisation.units().path(own.unit());
    String top = path.size() > 1 ? path.get(1).code() : own.unit();
    return new Segments(top, SEALED_CODE, null, null, Set.of());
  }

  /**
   * How many people count with which values: with what this wave asks of their own, or, of those
   * who draw sealed codes in a wave that also invites, with their top unit.
   *
   * @param guests those who get a personal invitation
   * @param listed those who draw a sealed code
   */
  public Map<Segments, Integer> counted(
      Map<Segments, Integer> guests, Map<Segments, Integer> listed) {
    Map<Segments, Integer> counted = new HashMap<>();
    guests.forEach((own, people) -> counted.merge(restrict(own), people, Integer::sum));
    boolean mixed = !guests.isEmpty();
    listed.forEach(
        (own, people) ->
            counted.merge(mixed ? bySealedCode(own) : restrict(own), people, Integer::sum));
    return counted;
  }

  /** The value of a person along a key; {@link #NONE} where the person has none. */
  public String value(SegmentKey key, Segments segments) {
    if (segments.role().equals(SEALED_CODE)
        && (key != SegmentKey.DIRECTORATE || isTop(segments.unit()))) {
      return SEALED_CODE;
    }
    return switch (key) {
      case DIRECTORATE -> unit(segments, UnitKind.DIRECTORATE);
      case DEPARTMENT -> unit(segments, UnitKind.DEPARTMENT);
      case TEAM -> unit(segments, UnitKind.TEAM);
      case ROLE_GROUP -> organisation.roles().find(segments.role()).map(Role::parent).orElse(NONE);
      case ROLE -> segments.role();
      case DOELGROEP -> orNone(segments.doelgroep());
      case TENURE -> orNone(segments.tenure());
      case MARKS -> segments.marks().isEmpty() ? NONE : String.join("+", segments.marks());
    };
  }

  /** The name of a value in a language; the code itself when it has no name. */
  public String name(SegmentKey key, String value, Language language) {
    if (value.equals(NONE)) {
      return NONE;
    }
    if (value.equals(SEALED_CODE)) {
      return language == Language.NL ? "met een gesloten code" : "by sealed code";
    }
    return switch (key) {
      case DIRECTORATE, DEPARTMENT, TEAM ->
          organisation.units().find(value).map(Unit::name).orElse(value);
      case ROLE_GROUP, ROLE ->
          organisation.roles().find(value).map(role -> role.name().in(language)).orElse(value);
      case DOELGROEP -> named(organisation.doelgroepen(), value, language);
      case TENURE -> named(organisation.tenureBands(), value, language);
      case MARKS ->
          String.join(
              " + ",
              List.of(value.split("\\+", -1)).stream()
                  .map(mark -> named(organisation.riskMarks(), mark, language))
                  .toList());
    };
  }

  /** Keep only what this wave asks, so that nothing else travels or is stored. */
  public Segments restrict(Segments segments) {
    return new Segments(
        segments.unit(),
        segments.role(),
        asks(SegmentKey.DOELGROEP) ? segments.doelgroep() : null,
        asks(SegmentKey.TENURE) ? segments.tenure() : null,
        asks(SegmentKey.MARKS) ? segments.marks() : Set.of());
  }

  /** Everything that is wrong with segment values somebody sent; fields start with a prefix. */
  public List<Fault> faultsOf(String prefix, Segments segments) {
    List<Fault> faults = new ArrayList<>();
    if (organisation.units().find(segments.unit()).isEmpty()) {
      faults.add(Fault.of(prefix + "unit", Reason.UNKNOWN_VALUE));
    }
    Optional<Role> role = organisation.roles().find(segments.role());
    if (role.isEmpty()) {
      faults.add(Fault.of(prefix + "role", Reason.UNKNOWN_VALUE));
    } else if (role.get().parent() == null) {
      faults.add(Fault.of(prefix + "role", Reason.NOT_A_LEAF));
    }
    value(prefix, SegmentKey.DOELGROEP, segments.doelgroep(), organisation.doelgroepen(), faults);
    value(prefix, SegmentKey.TENURE, segments.tenure(), organisation.tenureBands(), faults);
    for (String mark : segments.marks()) {
      if (!asks(SegmentKey.MARKS)) {
        faults.add(Fault.of(prefix + "marks", Reason.NOT_ASKED));
      } else if (!contains(organisation.riskMarks(), mark)) {
        faults.add(Fault.of(prefix + "marks", Reason.UNKNOWN_VALUE));
      }
    }
    return faults;
  }

  private void value(
      String prefix,
      SegmentKey key,
      @Nullable String value,
      List<SegmentValue> known,
      List<Fault> faults) {
    String field = prefix + key.code();
    if (!asks(key)) {
      if (value != null) {
        faults.add(Fault.of(field, Reason.NOT_ASKED));
      }
    } else if (value == null) {
      faults.add(Fault.of(field, Reason.MISSING));
    } else if (!contains(known, value)) {
      faults.add(Fault.of(field, Reason.UNKNOWN_VALUE));
    }
  }

  private boolean isTop(String unit) {
    return organisation.units().root().filter(root -> root.code().equals(unit)).isPresent();
  }

  private String unit(Segments segments, UnitKind kind) {
    return organisation.units().ancestor(segments.unit(), kind).map(Unit::code).orElse(NONE);
  }

  private static String orNone(@Nullable String value) {
    return value == null ? NONE : value;
  }

  private static boolean contains(List<SegmentValue> values, String code) {
    return values.stream().anyMatch(value -> value.code().equals(code));
  }

  private static String named(List<SegmentValue> values, String code, Language language) {
    return values.stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name().in(language))
        .findFirst()
        .orElse(code);
  }
}
