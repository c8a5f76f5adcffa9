package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.population.Organisation;
import nl.peilstok.core.population.Role;
import nl.peilstok.core.population.Roles;
import nl.peilstok.core.population.SegmentPlan;
import nl.peilstok.core.population.SegmentValue;
import nl.peilstok.core.population.Segments;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;
import nl.peilstok.core.population.Units;

/**
 * A body of any size: teams of log-normal sizes, five to eight in a department, six departments in
 * a directorate; of each team 55 to 62 % answer.
 *
 * @param people everybody by combination of values
 */
record MadeUpBody(SegmentPlan segments, List<Cohort> people) {
  private static final double MEDIAN_TEAM = 11;
  private static final double SPREAD = .5;
  private static final int SMALLEST_TEAM = 3;
  private static final int LARGEST_TEAM = 60;
  private static final int DEPARTMENTS = 6;
  private static final double MARKED = .07;

  private static final Map<String, String> GROUP_OF_ROLE =
      new TreeMap<>(
          Map.of(
              "dataprofessional", "ambtenaren",
              "beleidsmedewerker", "ambtenaren",
              "manager-lager", "managers",
              "manager-hoger", "managers",
              "dagelijks-bestuurder", "politiek",
              "volksvertegenwoordiger", "politiek",
              "overig", "overigen"));
  private static final Map<String, Double> ROLES =
      new TreeMap<>(Map.of("dataprofessional", .12, "beleidsmedewerker", .68, "overig", .20));
  private static final Map<String, Double> OF_DATA =
      new TreeMap<>(Map.of("dataspecialist", .75, "datavaardig", .25));
  private static final Map<String, Double> OF_OTHERS =
      new TreeMap<>(Map.of("eindgebruiker", .75, "datavaardig", .22, "dataspecialist", .03));
  private static final Map<String, Double> TENURES =
      new TreeMap<>(Map.of("t0-1", .08, "t1-5", .30, "t5-15", .36, "t15-plus", .26));
  private static final List<String> MARKS = List.of("verhoogd-risico", "ingehuurd");

  /** Draw one, the same for the same size. */
  static MadeUpBody of(int invited) {
    return new Drawing(new SplittableRandom(invited)).body(invited);
  }

  int invited() {
    return people.stream().mapToInt(Cohort::invited).sum();
  }

  int respondents() {
    return people.stream().mapToInt(Cohort::n).sum();
  }

  private static final class Drawing {
    private final RandomGenerator random;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Segments, int[]> counts = new HashMap<>();
    private int directorates;
    private int departments;
    private int teamsToCome;

    private Drawing(RandomGenerator random) {
      this.random = random;
      units.add(new Unit("org", "Gemeente Voorbeeld", UnitKind.ORGANISATION, null));
    }

    private MadeUpBody body(int invited) {
      int left = invited;
      for (int team = 1; left > 0; team++) {
        boolean leads = teamsToCome == 0;
        if (leads) {
          openDepartment();
        }
        teamsToCome--;
        int size = Math.min(left, size());
        units.add(new Unit("t" + team, "Team " + team, UnitKind.TEAM, "a" + departments));
        fill("t" + team, size, leads);
        left -= size;
      }
      List<Cohort> people = new ArrayList<>();
      counts.forEach((like, count) -> people.add(new Cohort(like, count[0], count[1])));
      return new MadeUpBody(
          new SegmentPlan(organisation(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO),
          people);
    }

    private void openDepartment() {
      if (departments % DEPARTMENTS == 0) {
        directorates++;
        units.add(
            new Unit("d" + directorates, "Directie " + directorates, UnitKind.DIRECTORATE, "org"));
      }
      departments++;
      teamsToCome = random.nextInt(5, 9);
      units.add(
          new Unit(
              "a" + departments,
              "Afdeling " + departments,
              UnitKind.DEPARTMENT,
              "d" + directorates));
    }

    private int size() {
      double size = MEDIAN_TEAM * Math.exp(SPREAD * random.nextGaussian());
      return (int) Math.clamp(Math.round(size), SMALLEST_TEAM, LARGEST_TEAM);
    }

    /** The first department governs; elsewhere one leads each team. */
    private void fill(String team, int size, boolean leads) {
      double response = random.nextDouble(.55, .62);
      for (int seat = 0; seat < size; seat++) {
        String role = role(seat, leads);
        Segments like =
            new Segments(
                team,
                role,
                one(role.equals("dataprofessional") ? OF_DATA : OF_OTHERS),
                one(TENURES),
                marks());
        int[] count = counts.computeIfAbsent(like, _ -> new int[2]);
        count[0] += random.nextDouble() < response ? 1 : 0;
        count[1]++;
      }
    }

    private String role(int seat, boolean leads) {
      if (departments == 1) {
        return leads ? "dagelijks-bestuurder" : "volksvertegenwoordiger";
      }
      if (seat == 0) {
        return leads ? "manager-hoger" : "manager-lager";
      }
      return one(ROLES);
    }

    private Set<String> marks() {
      Set<String> marks = new TreeSet<>();
      for (String mark : MARKS) {
        if (random.nextDouble() < MARKED) {
          marks.add(mark);
        }
      }
      return marks;
    }

    private String one(Map<String, Double> shares) {
      double left = random.nextDouble();
      String last = "";
      for (Map.Entry<String, Double> share : shares.entrySet()) {
        last = share.getKey();
        left -= share.getValue();
        if (left < 0) {
          break;
        }
      }
      return last;
    }

    private Organisation organisation() {
      List<Role> roles = new ArrayList<>();
      for (String group : new TreeSet<>(GROUP_OF_ROLE.values())) {
        roles.add(new Role(group, new Wording(group, group), null));
      }
      GROUP_OF_ROLE.forEach(
          (role, group) -> roles.add(new Role(role, new Wording(role, role), group)));
      return new Organisation(
          "Gemeente Voorbeeld",
          new Units(units),
          new Roles(roles),
          values(List.of("eindgebruiker", "datavaardig", "dataspecialist")),
          values(List.copyOf(TENURES.keySet())),
          values(MARKS));
    }

    private static List<SegmentValue> values(List<String> codes) {
      return codes.stream().map(code -> new SegmentValue(code, new Wording(code, code))).toList();
    }
  }
}
