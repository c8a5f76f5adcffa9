package nl.peilstok.api.population;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.peilstok.api.platform.json.OrganisationJson;
import nl.peilstok.api.platform.json.OrganisationJson.RoleJson;
import nl.peilstok.api.platform.json.OrganisationJson.UnitJson;
import nl.peilstok.api.platform.json.OrganisationJson.ValueJson;
import nl.peilstok.api.platform.problem.Refuses;
import org.jspecify.annotations.Nullable;

@Tag(name = "organisation")
@Controller("/api/v1/organisation")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationController {
  private final OrganisationStore store;

  OrganisationController(OrganisationStore store) {
    this.store = store;
  }

  /** Show the organisation with its trees and lists. */
  @Get
  @Secured({"OFFICER", "HR", "MANAGER", "KEY_HOLDER", "OVERSIGHT", "ADMINISTRATOR"})
  @Operation(operationId = "showOrganisation")
  @Refuses.Strangers
  OrganisationJson show() {
    return OrganisationJson.of(store.current());
  }

  /** Replace all of it; what people have must stay. */
  @Put
  @Secured("OFFICER")
  @Operation(operationId = "replaceOrganisation")
  @Refuses.Strangers
  @Refuses.Faulty
  OrganisationJson replace(@Body OrganisationJson organisation) {
    store.replace(organisation.read());
    return show();
  }

  /** Replace the units. */
  @Put("/units")
  @Secured("OFFICER")
  @Refuses.Strangers
  @Refuses.Faulty
  OrganisationJson replaceUnits(@Body UnitList body) {
    OrganisationJson now = show();
    return replace(
        new OrganisationJson(
            now.name(),
            body.units(),
            now.roles(),
            now.doelgroepen(),
            now.tenureBands(),
            now.riskMarks()));
  }

  /** Replace role groups and roles. */
  @Put("/roles")
  @Secured("OFFICER")
  @Refuses.Strangers
  @Refuses.Faulty
  OrganisationJson replaceRoles(@Body RoleList body) {
    OrganisationJson now = show();
    return replace(
        new OrganisationJson(
            now.name(),
            now.units(),
            body.roles(),
            now.doelgroepen(),
            now.tenureBands(),
            now.riskMarks()));
  }

  /** Replace the doelgroepen. */
  @Put("/doelgroepen")
  @Secured("OFFICER")
  @Refuses.Strangers
  @Refuses.Faulty
  OrganisationJson replaceDoelgroepen(@Body DoelgroepList body) {
    OrganisationJson now = show();
    return replace(
        new OrganisationJson(
            now.name(),
            now.units(),
            now.roles(),
            body.doelgroepen(),
            now.tenureBands(),
            now.riskMarks()));
  }

  @Serdeable
  record UnitList(@Nullable List<UnitJson> units) {}

  @Serdeable
  record RoleList(@Nullable List<RoleJson> roles) {}

  @Serdeable
  record DoelgroepList(@Nullable List<ValueJson> doelgroepen) {}
}
