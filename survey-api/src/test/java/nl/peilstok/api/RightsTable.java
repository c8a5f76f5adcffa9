package nl.peilstok.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.peilstok.api.platform.security.AccountRole;

/**
 * The one table of who may what.
 *
 * <p>{@code anyone} is everybody, logged in or not; {@code staff} every role; {@code newcomer}
 * somebody whose one-time password is still to be changed. A query marks ownership: the manager in
 * the test manages {@link #OWN_UNIT}.
 */
final class RightsTable {
  static final String OWN_UNIT = "d-stad";

  private static final String TABLE =
      """
      POST   /api/v1/auth/login                              | anyone
      POST   /api/v1/auth/refresh                            | anyone
      POST   /api/v1/auth/logout                             | anyone
      GET    /api/v1/account                                 | staff
      PUT    /api/v1/account/password                        | staff newcomer
      GET    /api/v1/accounts                                | administrator
      POST   /api/v1/accounts                                | administrator
      PATCH  /api/v1/accounts/{id}                           | administrator
      POST   /api/v1/accounts/{id}/reset                     | administrator

      GET    /api/v1/organisation                            | administrator officer hr manager key-holder oversight
      PUT    /api/v1/organisation                            | officer
      PUT    /api/v1/organisation/units                      | officer
      PUT    /api/v1/organisation/roles                      | officer
      PUT    /api/v1/organisation/doelgroepen                | officer
      POST   /api/v1/people/imports                          | officer
      GET    /api/v1/people/imports/{id}                     | officer
      GET    /api/v1/people/count                            | officer

      GET    /api/v1/instruments                             | officer hr key-holder oversight
      GET    /api/v1/instruments/{id}/versions/{version}     | officer hr key-holder oversight
      POST   /api/v1/instruments/imports                     | officer

      GET    /api/v1/waves                                   | officer hr manager key-holder board oversight
      POST   /api/v1/waves                                   | officer
      GET    /api/v1/waves/{id}                              | officer hr manager key-holder board oversight
      PATCH  /api/v1/waves/{id}                              | officer
      GET    /api/v1/waves/{id}/manifest                     | anyone
      GET    /api/v1/waves/{id}/precheck                     | officer
      POST   /api/v1/waves/{id}/keys                         | key-holder
      POST   /api/v1/waves/{id}/keys/confirmation            | key-holder
      POST   /api/v1/waves/{id}/letters                      | officer
      POST   /api/v1/waves/{id}/letters/renewals             | officer
      POST   /api/v1/waves/{id}/open                         | officer
      POST   /api/v1/waves/{id}/sealed-codes                 | officer
      POST   /api/v1/waves/{id}/close                        | officer
      POST   /api/v1/waves/{id}/opening                      | key-holder
      POST   /api/v1/waves/{id}/publish                      | officer
      GET    /api/v1/jobs/{id}                               | administrator officer key-holder
      DELETE /api/v1/jobs/{id}                               | officer key-holder

      GET    /api/v1/participation                           | anyone
      POST   /api/v1/participation/blind-signatures          | anyone
      POST   /api/v1/respondent-sessions                     | anyone
      POST   /api/v1/responses                               | respondent
      DELETE /api/v1/responses                               | anyone

      GET    /api/v1/oversight/waves/{id}                    | oversight
      POST   /api/v1/waves/{id}/proof                        | key-holder
      GET    /api/v1/waves/{id}/exports/csv                  | hr
      GET    /api/v1/waves/{id}/exports/xlsx                 | hr
      GET    /api/v1/waves/{id}/exports/pdf                  | hr
      GET    /api/v1/waves/{id}/exports/sav                  | hr
      GET    /api/v1/waves/{id}/exports/ddi                  | hr
      GET    /api/v1/waves/{id}/results/board                | hr board
      GET    /api/v1/waves/{id}/results/overview             | hr manager board
      GET    /api/v1/waves/{id}/results/heatmap              | hr
      GET    /api/v1/waves/{id}/results/compare              | hr
      GET    /api/v1/waves/{id}/results/changes              | hr
      GET    /api/v1/waves/{id}/results/trend                | hr board
      GET    /api/v1/waves/{id}/results/trend?cohort=role:x  | hr
      GET    /api/v1/waves/{id}/results/reliability          | hr
      GET    /api/v1/waves/{id}/results/items/{item}         | hr
      GET    /api/v1/waves/{id}/results/say-do-gap           | hr
      GET    /api/v1/waves/{id}/results/information-needs    | hr
      GET    /api/v1/waves/{id}/results/units                | hr manager
      GET    /api/v1/waves/{id}/results/units?unit=d-stad    | hr manager
      GET    /api/v1/waves/{id}/results/units?unit=t-jeugd   | hr manager
      GET    /api/v1/waves/{id}/results/units?unit=d-dienst  | hr
      GET    /api/v1/waves/{id}/results/units?unit=g         | hr

      GET    /api/v1/trainings                               | hr manager
      POST   /api/v1/trainings                               | hr
      PUT    /api/v1/trainings/{code}                        | hr
      DELETE /api/v1/trainings/{code}                        | hr
      POST   /api/v1/trainings/imports                       | hr
      GET    /api/v1/waves/{id}/priorities                   | hr
      GET    /api/v1/waves/{id}/training-plan                | hr
      GET    /api/v1/waves/{id}/training-effect              | hr
      GET    /api/v1/given-trainings                         | hr
      POST   /api/v1/given-trainings                         | hr
      DELETE /api/v1/given-trainings/{id}                    | hr
      GET    /api/v1/action-plans                            | hr manager
      POST   /api/v1/action-plans                            | hr manager
      PATCH  /api/v1/action-plans/{id}                       | hr manager

      GET    /api/docs                                       | anyone
      GET    /api/docs/openapi.yaml                          | anyone

      GET    /                                               | staff
      GET    /login                                          | anyone
      POST   /login                                          | anyone
      POST   /logout                                         | staff
      GET    /password                                       | staff
      POST   /password                                       | staff
      GET    /assets/{hash}/{name}                           | anyone
      GET    /accounts                                       | administrator
      GET    /accounts/new                                   | administrator
      POST   /accounts/new                                   | administrator
      GET    /accounts/{id}                                  | administrator
      POST   /accounts/{id}                                  | administrator
      GET    /accounts/{id}/reset                            | administrator
      POST   /accounts/{id}/reset                            | administrator
      GET    /accounts/{id}/disable                          | administrator
      POST   /accounts/{id}/disable                          | administrator
      POST   /accounts/{id}/enable                           | administrator

      GET    /people                                         | officer
      GET    /people/example.csv                             | officer
      GET    /people/organisation                            | officer
      POST   /people/organisation                            | officer
      GET    /people/organisation.json                       | officer
      GET    /people/imports                                 | officer
      POST   /people/imports                                 | officer
      GET    /people/imports/{id}                            | officer

      GET    /instruments                                    | officer hr key-holder oversight
      GET    /instruments/new                                | officer
      POST   /instruments/new                                | officer
      GET    /instruments/{id}/{version}                     | officer hr key-holder oversight
      GET    /instruments/{id}/{version}/download            | officer hr key-holder oversight

      GET    /waves                                          | officer hr manager key-holder board oversight
      GET    /waves/new                                      | officer
      POST   /waves/new                                      | officer
      GET    /waves/{id}                                     | officer hr manager key-holder board oversight
      GET    /waves/{id}/edit                                | officer
      POST   /waves/{id}/edit                                | officer
      GET    /waves/{id}/precheck                            | officer
      POST   /waves/{id}/precheck                            | officer
      GET    /waves/{id}/keys                                | key-holder
      POST   /waves/{id}/keys                                | key-holder
      GET    /waves/{id}/keys/confirmation                   | key-holder
      POST   /waves/{id}/keys/confirmation                   | key-holder
      POST   /waves/{id}/letters                             | officer
      GET    /waves/{id}/open                                | officer
      POST   /waves/{id}/open                                | officer
      GET    /waves/{id}/codes                               | officer
      POST   /waves/{id}/codes                               | officer
      GET    /waves/{id}/close                               | officer
      POST   /waves/{id}/close                               | officer
      GET    /waves/{id}/opening                             | key-holder
      POST   /waves/{id}/opening                             | key-holder
      GET    /waves/{id}/publish                             | officer
      POST   /waves/{id}/publish                             | officer
      GET    /waves/{id}/results                             | hr manager board
      GET    /waves/{id}/results/overview.csv                | hr manager board
      GET    /waves/{id}/results/heatmap.csv                 | hr
      GET    /waves/{id}/results/compare                     | hr
      GET    /waves/{id}/results/compare.csv                 | hr
      GET    /waves/{id}/results/changes                     | hr
      GET    /waves/{id}/results/changes.csv                 | hr
      GET    /waves/{id}/results/trend                       | hr board
      GET    /waves/{id}/results/trend?cohort=role:x         | hr
      GET    /waves/{id}/results/trend.csv                   | hr board
      GET    /waves/{id}/results/reliability                 | hr
      GET    /waves/{id}/results/items                       | hr
      GET    /waves/{id}/results/items/{item}                | hr
      GET    /waves/{id}/results/items/{item}.csv            | hr
      GET    /waves/{id}/results/say-do-gap                  | hr
      GET    /waves/{id}/results/say-do-gap.csv              | hr
      GET    /waves/{id}/results/information-needs           | hr
      GET    /waves/{id}/results/information-needs.csv       | hr
      GET    /waves/{id}/results/exports                     | hr
      GET    /waves/{id}/results/exports/{format}            | hr
      GET    /waves/{id}/results/board                       | hr board
      GET    /waves/{id}/oversight                           | oversight
      GET    /waves/{id}/proof                               | key-holder
      POST   /waves/{id}/proof                               | key-holder
      GET    /waves/{id}/results/units                       | hr manager
      GET    /waves/{id}/results/units?unit=t-jeugd          | hr manager
      GET    /waves/{id}/results/units?unit=d-dienst         | hr

      GET    /trainings                                      | hr manager
      GET    /trainings/catalogue.csv                        | hr manager
      GET    /trainings/new                                  | hr
      POST   /trainings/new                                  | hr
      GET    /trainings/imports                              | hr
      POST   /trainings/imports                              | hr
      POST   /trainings/starter                              | hr
      GET    /trainings/starter.csv                          | hr
      GET    /trainings/{code}                               | hr
      POST   /trainings/{code}                               | hr
      GET    /trainings/{code}/remove                        | hr
      POST   /trainings/{code}/remove                        | hr
      GET    /given-trainings                                | hr
      GET    /given-trainings/new                            | hr
      POST   /given-trainings/new                            | hr
      GET    /given-trainings/{id}/remove                    | hr
      POST   /given-trainings/{id}/remove                    | hr
      GET    /waves/{id}/training-effect                     | hr
      GET    /waves/{id}/training-effect.csv                 | hr
      GET    /waves/{id}/priorities                          | hr
      GET    /waves/{id}/priorities/targets.csv              | hr
      GET    /waves/{id}/priorities/targets.jsonld           | hr
      GET    /waves/{id}/my-unit                             | hr manager
      GET    /waves/{id}/my-unit?unit=t-jeugd                | hr manager
      GET    /waves/{id}/my-unit?unit=d-dienst               | hr
      POST   /waves/{id}/my-unit/plans                       | hr manager
      POST   /waves/{id}/my-unit/plans/{plan}                | hr manager

      GET    /health                                         | anyone
      GET    /health/{selector}                              | anyone

      GET    /respond                                        | anyone
      GET    /respond/form                                   | anyone
      POST   /respond/form/start                             | anyone
      POST   /respond/form/send                              | anyone
      GET    /respond/withdraw                               | anyone
      POST   /respond/withdraw                               | anyone
      GET    /respond/accessibility                          | anyone
      GET    /respond/worker.js                              | anyone
      """;

  private RightsTable() {}

  /** One line: a route, perhaps with a query, and who may use it. */
  record Row(String method, String target, Set<String> who) {

    String path() {
      return target.split("\\?", -1)[0];
    }

    String route() {
      return method + " " + path();
    }

    boolean isApi() {
      return target.startsWith("/api/v1/");
    }

    String outcomeOnApi(String caller) {
      if (may(caller)) {
        return "in";
      }
      return switch (caller) {
        case "anonymous" -> "not-logged-in";
        case "newcomer" -> "password-change-required";
        default -> "not-allowed";
      };
    }

    String outcomeOnPages(String caller) {
      boolean leaves = path().equals("/logout");
      if (may(caller) && !leaves) {
        return "in";
      }
      return leaves || caller.equals("anonymous") ? "to the login" : "not-allowed";
    }

    private boolean may(String caller) {
      return who.contains("anyone")
          || who.contains(caller)
          || (who.contains("staff") && isRole(caller));
    }

    private static boolean isRole(String caller) {
      return Arrays.stream(AccountRole.values()).anyMatch(role -> role.code().equals(caller));
    }

    @Override
    public String toString() {
      return method + " " + target;
    }
  }

  static List<Row> rows() {
    return TABLE.lines().filter(line -> !line.isBlank()).map(RightsTable::row).toList();
  }

  /** What the API made of a caller: {@code in}, or the code of the refusal. */
  static String outcomeOnApi(Answer answer) {
    if (answer.status() != 401 && answer.status() != 403) {
      return "in";
    }
    String code = answer.code();
    boolean turnedAway =
        List.of("not-logged-in", "not-allowed", "password-change-required").contains(code);
    return turnedAway ? code : "in";
  }

  /** What a page made of a visitor. */
  static String outcomeOnPages(Answer answer) {
    if (answer.header("Location").filter(to -> to.startsWith("/login")).isPresent()) {
      return "to the login";
    }
    return answer.status() == 403 ? "not-allowed" : "in";
  }

  private static Row row(String line) {
    String[] halves = line.split("\\|", -1);
    String[] route = halves[0].strip().split("\\s+", -1);
    return new Row(route[0], route[1], Set.of(halves[1].strip().split("\\s+", -1)));
  }
}
