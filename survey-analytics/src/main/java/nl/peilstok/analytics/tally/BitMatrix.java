package nl.peilstok.analytics.tally;

/** A square of 64 × 64 bits. */
final class BitMatrix {
  private BitMatrix() {}

  /**
   * Turn columns into rows: bit <i>c</i> of row <i>r</i> becomes bit <i>r</i> of row <i>c</i>.
   *
   * <p>Source: H. S. Warren, <i>Hacker's Delight</i>, 2nd edition, section 7-3, with the lowest bit
   * first: quarters change places, in ever smaller squares.
   */
  static void transpose(long[] rows, int begin) {
    long low = 0x0000_0000_FFFF_FFFFL;
    for (int half = Long.SIZE / 2; half > 0; half /= 2) {
      for (int square = begin; square < begin + Long.SIZE; square += 2 * half) {
        for (int row = square; row < square + half; row++) {
          long change = ((rows[row] >>> half) ^ rows[row + half]) & low;
          rows[row] ^= change << half;
          rows[row + half] ^= change;
        }
      }
      low ^= low << (half / 2);
    }
  }
}
