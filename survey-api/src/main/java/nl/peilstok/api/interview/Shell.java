package nl.peilstok.api.interview;

import java.util.List;

/**
 * What surrounds each of the respondent's pages.
 *
 * @param path where the page can be read in the other language; empty where switching would lose
 *     what was filled in
 * @param assets where module and style are
 */
record Shell(String organisation, String path, String assets) {

  /** The modules to fetch at once. */
  List<String> modules() {
    return InterviewAssets.MODULES;
  }
}
