package nl.peilstok.demo;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.synthetic.Plants;

/**
 * What was planted in the waves, with the page and the sentence by which a reader finds it.
 *
 * @param waves the ids of the three waves, in order of time
 */
record PlantedFacts(Plants plants, Province province, List<String> waves) {

  /** Copy the list. */
  PlantedFacts {
    waves = List.copyOf(waves);
  }

  private record Fact(String what, String page) {}

  /** What was planted, and what HR reads of it. */
  List<String> lines(PageLogin hr) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : facts()) {
      lines.add("  " + fact.what());
      lines.add("    " + fact.page());
      lines.add("    “" + hr.finding(fact.page()) + "”");
    }
    return lines;
  }

  private List<Fact> facts() {
    String last = "/waves/" + waves.getLast() + "/results";
    return List.of(
        new Fact(
            "After wave 1 half of the departments were trained, drawn by lot",
            effect(waves.get(1))),
        new Fact("A year later the training fades", effect(waves.getLast())),
        new Fact(
            "In wave 3 behaviour falls in " + province.unitName(plants.declining()),
            last + "/changes?by=department"),
        new Fact(
            "The same department by itself",
            last + "/trend?cohort=department:" + plants.declining()),
        new Fact(
            "In wave 3 other people come to the role “overig”, and nobody changes",
            last + "/trend?cohort=role:" + Plants.MIXING_ROLE),
        new Fact("In wave 3 one statement on attitude has other words", last + "/trend"));
  }

  private static String effect(String wave) {
    return "/waves/" + wave + "/training-effect";
  }
}
