package nl.peilstok.api.result;

/**
 * The colour of a score: one hue from light to dark over the fixed scale of 0–100, with the ink
 * that stands out most.
 *
 * @param fill as {@code #rrggbb}
 * @param dark whether the ink is black
 */
public record HeatColour(String fill, boolean dark) {
  private static final double HIGHEST = 100;

  /** The ends and the middle, each as red, green and blue. */
  private static final Rgb LIGHT = new Rgb(0xf1, 0xf8, 0xfa);

  private static final Rgb MIDDLE = new Rgb(0x6d, 0xb3, 0xc6);
  private static final Rgb DARK = new Rgb(0x08, 0x33, 0x46);

  /** The colour of a score of 0–100. */
  public static HeatColour of(double score) {
    double share = Math.clamp(score / HIGHEST, 0, 1);
    Rgb colour =
        share < .5 ? LIGHT.towards(MIDDLE, share * 2) : MIDDLE.towards(DARK, share * 2 - 1);
    double luminance = colour.luminance();
    return new HeatColour(colour.hex(), contrast(luminance, 0) >= contrast(1, luminance));
  }

  /** The class of the ink. */
  String ink() {
    return dark ? "peilstok-heat--dark-ink" : "peilstok-heat--light-ink";
  }

  /** The contrast of WCAG 2. */
  static double contrast(double lighter, double darker) {
    return (lighter + .05) / (darker + .05);
  }

  /** A colour of the screen. */
  record Rgb(int red, int green, int blue) {

    Rgb towards(Rgb other, double share) {
      return new Rgb(
          between(red, other.red, share),
          between(green, other.green, share),
          between(blue, other.blue, share));
    }

    String hex() {
      return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** The relative luminance of WCAG 2. */
    double luminance() {
      return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static int between(int from, int to, double share) {
      return (int) Math.round(from + (to - from) * share);
    }

    private static double linear(int channel) {
      double value = channel / 255.0;
      return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
  }
}
