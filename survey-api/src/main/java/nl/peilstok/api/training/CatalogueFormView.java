package nl.peilstok.api.training;

import java.util.Optional;
import nl.peilstok.api.platform.page.Faults;

/**
 * The form for a file of trainings.
 *
 * @param report what the file that was just sent would do, or why it cannot
 */
record CatalogueFormView(Faults faults, Optional<CatalogueReport> report) {}
