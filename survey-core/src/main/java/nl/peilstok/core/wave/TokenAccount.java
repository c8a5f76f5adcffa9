package nl.peilstok.core.wave;

/**
 * What went out and what came in, in numbers of people for the whole organisation.
 *
 * @param invited people with a personal invitation
 * @param listed people who could draw a sealed code
 * @param issued invitations for which a token was signed
 * @param printed sealed codes that were printed
 * @param spent tokens that were used to answer
 * @param leftOut responses that did not open or did not fit, and tokens whose signature is wrong
 */
public record TokenAccount(
    int invited, int listed, int issued, int printed, int spent, int leftOut) {

  /** The same account with so many more left out. */
  public TokenAccount leavingOut(int responses) {
    return new TokenAccount(invited, listed, issued, printed, spent, leftOut + responses);
  }

  /**
   * The same as it may be told: with {@code issued} rounded up to a multiple of k where some draw
   * sealed codes, since tokens that came back beyond those issued are answers by sealed code.
   */
  public TokenAccount told(int k) {
    if (invited == 0 || listed == 0) {
      return this;
    }
    int upward = Math.min(invited, Math.ceilDiv(issued, k) * k);
    return new TokenAccount(invited, listed, upward, printed, spent, leftOut);
  }

  /** Whether nothing came in that had not gone out: spent ≤ issued + printed ≤ invited + listed. */
  public boolean addsUp() {
    return spent <= issued + printed && issued <= invited && printed <= listed;
  }
}
