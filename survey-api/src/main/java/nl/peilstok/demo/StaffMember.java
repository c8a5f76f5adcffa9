package nl.peilstok.demo;

import java.util.List;

/**
 * One made-up person of the staff list.
 *
 * @param id the personnel number on the list
 * @param invited whether the person gets an invitation; draws a sealed code otherwise
 * @param directorate the unit under the root that the person's own unit belongs to
 */
record StaffMember(
    String id,
    String unit,
    String directorate,
    String role,
    String doelgroep,
    String tenure,
    List<String> marks,
    boolean invited) {

  /** Copy the marks. */
  StaffMember {
    marks = List.copyOf(marks);
  }

  boolean isManager() {
    return role.startsWith("manager-");
  }
}
