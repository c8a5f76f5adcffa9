package nl.peilstok.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was handed out: invitations to people, and codes in a bowl per directorate. */
final class Tickets {
  private final Map<String, String> links;
  private final Map<String, Deque<String>> bowls = new HashMap<>();

  /**
   * Take them.
   *
   * @param links of invitations by person's id
   * @param codes sealed codes by directorate; which person draws which is kept nowhere
   */
  Tickets(Map<String, String> links, Map<String, List<String>> codes) {
    this.links = Map.copyOf(links);
    codes.forEach((directorate, drawn) -> bowls.put(directorate, new ArrayDeque<>(drawn)));
  }

  /** The ticket of a member of staff; each draw from a bowl gives another code. */
  Ticket of(StaffMember member) {
    return member.invited() ? invitation(member) : new Ticket.SealedCode(draw(member));
  }

  /** The invitation of somebody who has one. */
  Ticket.Invitation invitation(StaffMember member) {
    String link = links.get(member.id());
    if (link == null) {
      throw new Refused("There is no invitation for " + member.id() + ".");
    }
    return Ticket.Invitation.of(link);
  }

  private String draw(StaffMember member) {
    Deque<String> bowl = bowls.get(member.directorate());
    String code = bowl == null ? null : bowl.pollFirst();
    if (code == null) {
      throw new Refused("There are fewer sealed codes than people listed for them.");
    }
    return code;
  }

  @Override
  public String toString() {
    return "Tickets[hidden]";
  }
}
