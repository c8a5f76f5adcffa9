package nl.peilstok.core.participation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.peilstok.core.instrument.Answer;
import nl.peilstok.core.population.Segments;

/** What one respondent sends: own segment values and answers by item id; nothing else. */
public record Response(Segments segments, Map<String, Answer> answers) {

  /** Copy the answers. */
  public Response {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  @Override
  public String toString() {
    return "Response[hidden]";
  }
}
