package nl.peilstok.core.population;

import java.util.List;
import java.util.Set;
import nl.peilstok.core.instrument.Wording;

/** A small province for tests. */
public final class OrganisationFixture {
  private OrganisationFixture() {}

  /** Two directorates, three teams, two role groups, two doelgroepen. */
  public static Organisation province() {
    return new Organisation(
        "Provincie Proef",
        new Units(
            List.of(
                new Unit("p", "Provincie Proef", UnitKind.ORGANISATION, null),
                new Unit("d-a", "Directie A", UnitKind.DIRECTORATE, "p"),
                new Unit("d-b", "Directie B", UnitKind.DIRECTORATE, "p"),
                new Unit("a-1", "Afdeling 1", UnitKind.DEPARTMENT, "d-a"),
                new Unit("t-1", "Team 1", UnitKind.TEAM, "a-1"),
                new Unit("t-2", "Team 2", UnitKind.TEAM, "a-1"),
                new Unit("t-3", "Team 3", UnitKind.TEAM, "d-b"))),
        new Roles(
            List.of(
                new Role("ambtenaren", name("Ambtenaren"), null),
                new Role("beleid", name("Beleidsmedewerker"), "ambtenaren"),
                new Role("managers", name("Managers"), null),
                new Role("manager-lager", name("Lager management"), "managers"))),
        List.of(value("eind"), value("data")),
        List.of(value("kort"), value("lang")),
        List.of(value("hoog-risico"), value("ingehuurd")));
  }

  /** The plan with the default split orders. */
  public static SegmentPlan plan() {
    return new SegmentPlan(province(), SegmentPlan.DEFAULT_WHERE, SegmentPlan.DEFAULT_WHO);
  }

  /** Somebody of team 1. */
  public static Segments somebody() {
    return new Segments("t-1", "beleid", "eind", "kort", Set.of("ingehuurd"));
  }

  private static SegmentValue value(String code) {
    return new SegmentValue(code, name(code));
  }

  private static Wording name(String text) {
    return new Wording(text, text);
  }
}
