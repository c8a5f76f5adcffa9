package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.peilstok.analytics.statistics.Covariances;
import nl.peilstok.analytics.tally.CrossProducts;

/** Exact products as the covariances that coefficients are made of. */
final class CoProducts {
  private CoProducts() {}

  static Covariances covariances(CrossProducts counted) {
    List<List<Long>> products = new ArrayList<>();
    for (int first = 0; first < counted.variables(); first++) {
      List<Long> line = new ArrayList<>();
      for (int second = 0; second < counted.variables(); second++) {
        line.add(counted.product(first, second));
      }
      products.add(line);
    }
    return Covariances.of(counted.n(), counted.sums(), products);
  }
}
