package nl.peilstok.api.interview;

import java.util.List;

/**
 * What every page of the respondent has.
 *
 * @param path the page's own address, for the switch of language
 * @param assets where module and style are
 * @param bundles the texts for the browser as JSON, safe inside a script element
 */
record PageView(Words words, String organisation, String path, String assets, String bundles) {

  String say(String key, Object... values) {
    return words.say(key, values);
  }

  String language() {
    return words.language().code();
  }

  String otherLanguage() {
    return words.other().language().code();
  }

  List<String> modules() {
    return InterviewAssets.MODULES;
  }
}
