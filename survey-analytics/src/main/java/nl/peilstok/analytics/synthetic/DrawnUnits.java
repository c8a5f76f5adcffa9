package nl.peilstok.analytics.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.population.UnitKind;

/**
 * Teams of 6–18 in departments in directorates, and one team of 4.
 *
 * @param units the tree
 * @param teams every team with its size and the kind of its work
 */
record DrawnUnits(List<Unit> units, List<Team> teams) {
  private static final String ROOT = "org";
  private static final int SMALLEST = 6;
  private static final int LARGEST = 18;
  private static final int PLANTED = 4;
  private static final int TEAMS_PER_DEPARTMENT = 5;
  private static final int DEPARTMENTS_PER_DIRECTORATE = 4;
  private static final int STAFF_PER_COUNCIL_TEAM = 400;

  /** What a department is for. */
  enum Work {
    COUNCIL,
    DATA,
    FIELD,
    POLICY
  }

  /**
   * A team before anybody sits in it.
   *
   * @param leads whether the head of the department sits in it
   */
  record Team(String code, int size, Work work, boolean leads) {}

  /** Copy the lists. */
  DrawnUnits {
    units = List.copyOf(units);
    teams = List.copyOf(teams);
  }

  static DrawnUnits of(int staff, RandomGenerator random) {
    List<Unit> units = new ArrayList<>();
    units.add(new Unit(ROOT, "Gemeente Voorbeeld", UnitKind.ORGANISATION, null));
    List<List<Integer>> departments = departments(sizes(staff, random), staff);
    List<Team> teams = new ArrayList<>();
    for (int index = 0; index < departments.size(); index++) {
      String directorate = "d" + (1 + index / DEPARTMENTS_PER_DIRECTORATE);
      if (index % DEPARTMENTS_PER_DIRECTORATE == 0) {
        units.add(new Unit(directorate, "Directie " + directorate, UnitKind.DIRECTORATE, ROOT));
      }
      String code = directorate + "-a" + (1 + index);
      units.add(new Unit(code, "Afdeling " + code, UnitKind.DEPARTMENT, directorate));
      Work work = work(index, departments.size());
      for (int number = 1; number <= departments.get(index).size(); number++) {
        String team = code + "-t" + number;
        units.add(new Unit(team, "Team " + team, UnitKind.TEAM, code));
        teams.add(new Team(team, departments.get(index).get(number - 1), work, number == 1));
      }
    }
    return new DrawnUnits(units, teams);
  }

  /** One department in twelve is for data, one in four works outside. */
  private static Work work(int department, int all) {
    if (department == 0) {
      return Work.COUNCIL;
    }
    int data = 1 + all / 12;
    if (department <= data) {
      return Work.DATA;
    }
    return department <= data + all / 4 ? Work.FIELD : Work.POLICY;
  }

  /** The council first, which is small; then departments of equally many teams. */
  private static List<List<Integer>> departments(List<Integer> sizes, int staff) {
    List<List<Integer>> departments = new ArrayList<>();
    int council = 1 + staff / STAFF_PER_COUNCIL_TEAM;
    departments.add(sizes.subList(0, council));
    for (int from = council; from < sizes.size(); from += TEAMS_PER_DEPARTMENT) {
      departments.add(sizes.subList(from, Math.min(sizes.size(), from + TEAMS_PER_DEPARTMENT)));
    }
    return departments;
  }

  /** The executives' team comes first; the planted team is no department of its own. */
  private static List<Integer> sizes(int staff, RandomGenerator random) {
    List<Integer> sizes = new ArrayList<>();
    sizes.add(SMALLEST);
    int left = staff - SMALLEST - PLANTED;
    while (left > LARGEST + SMALLEST) {
      int size = random.nextInt(SMALLEST, LARGEST + 1);
      sizes.add(size);
      left -= size;
    }
    if (left > LARGEST) {
      sizes.add(left / 2);
      left -= left / 2;
    }
    sizes.add(PLANTED);
    sizes.add(left);
    return sizes;
  }
}
