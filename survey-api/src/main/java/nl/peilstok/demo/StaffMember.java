package nl.peilstok.demo;

import nl.peilstok.analytics.synthetic.Employee;

/**
 * One made-up person of the staff list.
 *
 * @param directorate the unit under the root that the person's own unit belongs to
 * @param invited whether the person gets an invitation; draws a sealed code otherwise
 */
record StaffMember(Employee employee, String directorate, boolean invited) {

  /** The personnel number on the list. */
  String id() {
    return employee.id();
  }
}
