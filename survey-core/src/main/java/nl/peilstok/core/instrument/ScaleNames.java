package nl.peilstok.core.instrument;

/** Name scales: by theme, by dimension, or by both. */
public final class ScaleNames {
  private ScaleNames() {}

  /** The name of a scale of this instrument. */
  public static Wording of(Scale scale, Instrument instrument) {
    if (scale.id().equals(Scale.SCENARIOS)) {
      return new Wording("Kennisvragen goed", "Knowledge questions right");
    }
    String themeId = scale.theme();
    Dimension dimension = scale.dimension();
    if (themeId == null) {
      return dimension == null ? new Wording(scale.id(), scale.id()) : of(dimension);
    }
    Wording theme =
        instrument.themes().stream()
            .filter(one -> one.id().equals(themeId))
            .findFirst()
            .map(Theme::name)
            .orElse(new Wording(themeId, themeId));
    if (dimension == null) {
      return theme;
    }
    Wording part = of(dimension);
    return new Wording(theme.nl() + ": " + part.nl(), theme.en() + ": " + part.en());
  }

  private static Wording of(Dimension dimension) {
    return switch (dimension) {
      case KENNIS -> new Wording("Kennis", "Knowledge");
      case HOUDING -> new Wording("Houding", "Attitude");
      case GEDRAG -> new Wording("Gedrag (zelfgerapporteerd)", "Behaviour (self-reported)");
    };
  }
}
