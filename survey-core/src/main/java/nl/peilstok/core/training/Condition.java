package nl.peilstok.core.training;

import java.util.List;
import nl.peilstok.core.instrument.Wording;

/**
 * A measure beside training, without which training does not last.
 *
 * <p>Source: docs/method.md, 'Priorities and plans'.
 *
 * @param code stable, for addresses and forms
 */
public record Condition(String code, Cause cause, Actor actor, Term term, Wording text) {

  /** The measures that the product proposes. */
  public static final List<Condition> ALL =
      List.of(
          of(
              "improve-skills",
              Cause.LOW_KENNIS,
              Actor.AMBTENAREN,
              Term.KORT,
              "Verbeter kennis en vaardigheden: maak tijd vrij voor een training.",
              "Improve knowledge and skills: make time for a training."),
          of(
              "brief-the-board",
              Cause.LOW_KENNIS,
              Actor.POLITIEK,
              Term.KORT,
              "Praat bestuurders en volksvertegenwoordigers bij over dit thema.",
              "Brief board members and elected representatives on this theme."),
          of(
              "new-roles",
              Cause.LOW_KENNIS,
              Actor.ORGANISATIE,
              Term.MIDDEN,
              "Stel een nieuwe rol in, zoals een vaste vraagbaak op elke afdeling.",
              "Create a new role, such as somebody to ask in each department."),
          of(
              "outside-expertise",
              Cause.LOW_KENNIS,
              Actor.MANAGERS,
              Term.MIDDEN,
              "Haal deskundigheid van buiten in huis waar die ontbreekt.",
              "Bring in expertise from outside where it is missing."),
          of(
              "show-the-need",
              Cause.LOW_HOUDING,
              Actor.AMBTENAREN,
              Term.KORT,
              "Maak mensen bewust: laat nut en noodzaak zien met eigen voorbeelden.",
              "Make people aware: show the use and the need by their own examples."),
          of(
              "ambassadors",
              Cause.LOW_HOUDING,
              Actor.MANAGERS,
              Term.KORT,
              "Wijs ambassadeurs aan die het goede voorbeeld geven.",
              "Appoint ambassadors who set the example."),
          of(
              "communicate",
              Cause.LOW_HOUDING,
              Actor.ORGANISATIE,
              Term.KORT,
              "Vertel vaak en kort waarom dit ertoe doet.",
              "Tell often and briefly why this matters."),
          of(
              "shared-view",
              Cause.LOW_HOUDING,
              Actor.POLITIEK,
              Term.MIDDEN,
              "Leg een gedeelde opvatting vast in een visie.",
              "Lay down a shared view in a vision."),
          of(
              "daily-work",
              Cause.NOT_PRACTISED,
              Actor.AMBTENAREN,
              Term.KORT,
              "Vertaal de regels naar het werk van elke dag, taak voor taak.",
              "Turn the rules into daily work, task by task."),
          of(
              "experiments",
              Cause.NOT_PRACTISED,
              Actor.MANAGERS,
              Term.KORT,
              "Probeer een nieuwe werkwijze uit met één team en kijk wat het oplevert.",
              "Try a new way of working with one team and see what it brings."),
          of(
              "ownership",
              Cause.NOT_PRACTISED,
              Actor.MANAGERS,
              Term.MIDDEN,
              "Maak iemand eigenaar en voeg het in bij het werk dat er al is.",
              "Make somebody the owner and fit it into the work that is there."),
          of(
              "involve-users",
              Cause.NOT_PRACTISED,
              Actor.ORGANISATIE,
              Term.MIDDEN,
              "Betrek eindgebruikers bij de keuze en de inrichting van middelen.",
              "Involve end users when means are chosen and set up."),
          of(
              "make-obligatory",
              Cause.NOT_PRACTISED,
              Actor.ORGANISATIE,
              Term.LANG,
              "Maak het gebruik van de middelen verplicht.",
              "Make the use of the means obligatory."),
          of(
              "anchor",
              Cause.ALWAYS,
              Actor.ORGANISATIE,
              Term.LANG,
              "Veranker het in beleid, functies en inwerkprogramma.",
              "Anchor it in policy, jobs and the programme for newcomers."),
          of(
              "keep-on-agenda",
              Cause.ALWAYS,
              Actor.POLITIEK,
              Term.LANG,
              "Houd het onderwerp op de agenda, elk jaar opnieuw.",
              "Keep the subject on the agenda, year after year."),
          of(
              "keep-investing",
              Cause.ALWAYS,
              Actor.MANAGERS,
              Term.LANG,
              "Blijf investeren in tijd, geld en aandacht.",
              "Keep investing time, money and attention."));

  /** The measures for one cause, in their order. */
  public static List<Condition> of(Cause cause) {
    return ALL.stream().filter(one -> one.cause() == cause).toList();
  }

  private static Condition of(
      String code, Cause cause, Actor actor, Term term, String nl, String en) {
    return new Condition(code, cause, actor, term, new Wording(nl, en));
  }
}
