package nl.peilstok.api.population;

import java.util.Optional;
import nl.peilstok.api.platform.page.Faults;

/**
 * The form for the staff list.
 *
 * @param ready whether there is an organisation for people to sit in
 * @param report what the list that was just sent would do, or why it cannot
 */
record StaffListFormView(boolean ready, Faults faults, Optional<ImportReport> report) {}
