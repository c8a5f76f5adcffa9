package nl.peilstok.api.population;

import java.util.Optional;
import nl.peilstok.api.platform.page.Faults;
import nl.peilstok.core.population.Organisation;

/**
 * The form for the organisation's file.
 *
 * @param checked what a faultless file holds, when it was only checked
 */
record OrganisationFormView(Faults faults, Optional<Organisation> checked) {}
