package nl.peilstok.core.population;

/** The one organisation of this installation. */
public interface Organisations {

  /** The organisation as it stands now; with empty trees before anything is set up. */
  Organisation current();
}
