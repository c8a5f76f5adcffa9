package nl.peilstok.demo;

import java.net.URI;

/** What lets somebody take part: an invitation's link, or a sealed code. */
sealed interface Ticket {

  /**
   * A personal invitation.
   *
   * @param manifestHash of the promise that the invitation holds the server to
   */
  record Invitation(String link, String code, String manifestHash) implements Ticket {

    /** Read the fragment of a link, as a browser does. */
    static Invitation of(String link) {
      String fragment = URI.create(link).getFragment();
      return new Invitation(link, parameter(fragment, "code"), parameter(fragment, "manifest"));
    }

    private static String parameter(String fragment, String name) {
      for (String pair : fragment.split("&", -1)) {
        if (pair.startsWith(name + "=")) {
          return pair.substring(name.length() + 1);
        }
      }
      throw new Refused("The link of an invitation lacks '" + name + "'.");
    }

    @Override
    public String toString() {
      return "Invitation[hidden]";
    }
  }

  /** A code from the bowl. */
  record SealedCode(String code) implements Ticket {

    @Override
    public String toString() {
      return "SealedCode[hidden]";
    }
  }
}
