package nl.peilstok.analytics.statistics;

import java.util.List;

/**
 * The share of the spread of a scale that its one common factor stands for, 0–1.
 *
 * <p>Source: McDonald 1999, omega total = (Σλ)² / ((Σλ)² + Σψ), on the factor of {@link
 * OneFactorModel}.
 *
 * @param total from the loadings in the items' own units
 * @param standardized from the loadings of items brought to one spread
 * @param loadings standardised, in the order of the items
 */
public record McDonaldOmega(double total, double standardized, List<Double> loadings) {

  /** Copy the loadings. */
  public McDonaldOmega {
    loadings = List.copyOf(loadings);
  }

  /** Omega; none with fewer than three items, or where no proper factor is found. */
  public static Figure<McDonaldOmega> of(Covariances items) {
    return OneFactorModel.fit(items).map(model -> omega(items, model));
  }

  private static McDonaldOmega omega(Covariances items, OneFactorModel model) {
    double[] deviations =
        items.all().stream().mapToDouble(item -> Math.sqrt(items.covariance(item, item))).toArray();
    double[] same = items.all().stream().mapToDouble(_ -> 1).toArray();
    return new McDonaldOmega(share(model, deviations), share(model, same), model.loadings());
  }

  private static double share(OneFactorModel model, double[] units) {
    double loadings = 0;
    double rest = 0;
    for (int item = 0; item < units.length; item++) {
      loadings += model.loadings().get(item) * units[item];
      rest += model.uniquenesses().get(item) * units[item] * units[item];
    }
    return loadings * loadings / (loadings * loadings + rest);
  }
}
