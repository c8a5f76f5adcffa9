package nl.peilstok.analytics.synthetic;

import java.util.List;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.population.Organisation;

/**
 * An organisation that is measured in three waves, a year apart; the same for the same seed.
 *
 * <p>Source: docs/method.md, Synthetic organisation.
 */
public final class SyntheticOrganisation {
  /** How many waves there are. */
  public static final int WAVES = Panel.WAVES;

  private final Workforce workforce;
  private final Instrument instrument;
  private final Scenario scenario;
  private final Draws draws;
  private final Plants plants;
  private final Panel panel;

  private SyntheticOrganisation(
      Workforce workforce, Instrument instrument, Scenario scenario, Draws draws) {
    this.workforce = workforce;
    this.instrument = instrument;
    this.scenario = scenario;
    this.draws = draws;
    this.plants = Plants.in(workforce, instrument, draws);
    this.panel = Panel.of(workforce, plants, scenario, draws);
  }

  /** Draw an organisation with everything planted that answers the built-in short form. */
  public static SyntheticOrganisation of(Size size, long seed) {
    return of(size, ShortForm.instrument(), Scenario.FULL, seed);
  }

  /** Draw an organisation too. */
  public static SyntheticOrganisation of(
      Size size, Instrument instrument, Scenario scenario, long seed) {
    return of(size.workforce(new Draws(seed)), instrument, scenario, seed);
  }

  /** Give minds to an organisation that was made up elsewhere. */
  public static SyntheticOrganisation of(
      Workforce workforce, Instrument instrument, Scenario scenario, long seed) {
    return new SyntheticOrganisation(workforce, instrument, scenario, new Draws(seed));
  }

  /** The same people with the same luck in another scenario. */
  public SyntheticOrganisation in(Scenario other) {
    return new SyntheticOrganisation(workforce, instrument, other, draws);
  }

  /** Units, roles and other values; the same in every wave. */
  public Organisation organisation() {
    return workforce.organisation();
  }

  /** What is planted and why people answer. */
  public Scenario scenario() {
    return scenario;
  }

  /** Where the planted things are, or would be. */
  public Plants plants() {
    return plants;
  }

  /** What the planted things do to the scores. */
  public Truth truth() {
    return new Truth(this);
  }

  /**
   * One of the waves.
   *
   * @param number from 1 to {@link #WAVES}
   */
  public SyntheticWave wave(int number) {
    List<SyntheticPerson> people = panel.waves().get(number - 1);
    boolean reworded = number == WAVES && scenario.has(Plant.REWORDING);
    Rewording rewording = reworded ? new Rewording(plants.rewordedItem()) : Rewording.NONE;
    Instrument put = rewording.in(instrument);
    SyntheticWave.Conduct conduct =
        new SyntheticWave.Conduct(
            new Turnout(people, workforce.fieldWorkUnits(), scenario.willingness()),
            new Statements(put, draws, rewording),
            draws);
    return new SyntheticWave(number, put, people, conduct);
  }
}
