package nl.peilstok.analytics.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.peilstok.analytics.synthetic.Scenario;
import nl.peilstok.analytics.synthetic.Size;

/**
 * All of METHOD's recovery, over seeds that were fixed beforehand: 1, 2, 3 and so on.
 *
 * @param plants every planted effect, an interval for each organisation
 * @param byLot false discoveries between people drawn apart, where there is nothing
 * @param pages false discoveries over waves, with nothing and with everything planted
 * @param ignorable intervals where chance alone decides who answers
 * @param byAttitude intervals where houding decides too
 */
record Recovery(
    Findings plants,
    FalseDiscoveries byLot,
    List<FalseDiscoveries> pages,
    Findings ignorable,
    Findings byAttitude) {

  /** Copy the list. */
  Recovery {
    pages = List.copyOf(pages);
  }

  /** What one seed gives of the three waves. */
  private record Waves(Findings plants, Discoveries byLot, Pages nothing, Pages everything) {

    static Waves of(long seed) {
      Surveyed full = Surveyed.of(Size.MEDIUM, Scenario.FULL, seed);
      Surveyed without = Surveyed.of(Size.MEDIUM, Scenario.NOTHING_PLANTED, seed);
      return new Waves(
          new PlantedEffects(full).findings(),
          LotPage.of(without),
          Pages.of(without),
          Pages.of(full));
    }
  }

  private record Pages(Discoveries departments, Discoveries roles) {

    static Pages of(Surveyed world) {
      return new Pages(
          ChangePage.of(world, world.byDepartment()),
          ChangePage.of(world, world.byRoleAndTraining()));
    }
  }

  /**
   * Draw, survey and compare.
   *
   * @param organisations of 1,400 people in three waves
   * @param replicates organisations of 900 people in one wave
   */
  static Recovery of(int organisations, int replicates) {
    List<Waves> waves = each(organisations, Waves::of);
    List<MeanCoverage.Replicate> means = each(replicates, MeanCoverage.Replicate::of);
    return new Recovery(
        Findings.sum(waves.stream().map(Waves::plants).toList()),
        pages("nothing planted, halves by lot", waves, Waves::byLot),
        List.of(
            pages("nothing planted, departments", waves, one -> one.nothing().departments()),
            pages("nothing planted, roles", waves, one -> one.nothing().roles()),
            pages("all planted, departments", waves, one -> one.everything().departments()),
            pages("all planted, roles", waves, one -> one.everything().roles())),
        Findings.sum(means.stream().map(MeanCoverage.Replicate::ignorable).toList()),
        Findings.sum(means.stream().map(MeanCoverage.Replicate::byAttitude).toList()));
  }

  private static FalseDiscoveries pages(
      String name, List<Waves> waves, Function<Waves, Discoveries> page) {
    return new FalseDiscoveries(name, waves.stream().map(page).toList());
  }

  /** In the order of the seeds, whichever thread was first. */
  private static <T> List<T> each(int seeds, LongFunction<T> make) {
    return LongStream.rangeClosed(1, seeds).parallel().mapToObj(make).toList();
  }

  /** The whole table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(head("plants, 1,400 people"));
    lines.addAll(plants.lines());
    lines.add(head("means, response by chance, 900 people"));
    lines.addAll(ignorable.lines());
    lines.add(head("means, response by attitude, 900 people"));
    lines.addAll(byAttitude.lines());
    lines.add("false discoveries, mean share of a page");
    lines.add(byLot.line());
    pages.forEach(page -> lines.add(page.line()));
    return lines;
  }

  private static String head(String title) {
    return String.format(
        Locale.ROOT,
        "%-50s %8s %8s %7s %20s",
        title,
        "truth",
        "estimate",
        "bias",
        "intervals that cover");
  }
}
