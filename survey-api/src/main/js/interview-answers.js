// What is asked of whom, and what is sent. Pure: no page, no network.

export const DONT_KNOW = "dontKnow";

/** The kinds of units, from the top down. */
const UNIT_KINDS = ["directorate", "department", "team"];

/** The word that a condition on an earlier item compares with. */
function word(answer) {
  if (answer === undefined || Array.isArray(answer)) {
    return "";
  }
  return typeof answer === "object" ? answer.option : String(answer);
}

function asks(item, role, answers) {
  if (item.onlyRoles?.length && !item.onlyRoles.includes(role)) {
    return false;
  }
  return !item.onlyIf || item.onlyIf.answers.includes(word(answers[item.onlyIf.item]));
}

/** The form in which an answer is sent; undefined when there is nothing to send. */
function sent(item, given) {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    return undefined;
  }
  if (item.kind !== "knowledge") {
    return given;
  }
  if (given.option === undefined) {
    return undefined;
  }
  const sure = item.certainty && given.option !== DONT_KNOW && given.certainty !== undefined;
  return sure ? { option: given.option, certainty: given.certainty } : given.option;
}

/** The questionnaire with what this person has chosen so far. */
export class Interview {
  /**
   * `own` are the segment values that an invitation knows; a sealed code knows none. `kept` is the
   * progress that was made before.
   */
  constructor({ manifest, own, instrument }, kept) {
    this.keys = [...manifest.where, ...manifest.who];
    this.plan = manifest.organisation;
    this.instrument = instrument;
    this.items = new Map(instrument.items.map((item) => [item.id, item]));
    this.own = own;
    this.given = kept?.given ?? {};
    this.chosen = kept?.chosen ?? {
      ...own,
      marks: own?.marks ?? [],
      path: this.pathTo(own?.unit),
    };
  }

  /** Everything that somebody filled in, to go on with later. */
  progress() {
    return { given: this.given, chosen: this.chosen };
  }

  /** Whether the wave asks a key. */
  asksFor(key) {
    return this.keys.includes(key);
  }

  /** The choices that lead to a unit, from the top down; it ends in itself where it is not all. */
  pathTo(code) {
    const path = [];
    for (let at = this.unit(code); at; at = this.unit(at.parent)) {
      if (this.asksFor(at.kind)) {
        path.unshift(at.code);
      }
    }
    return code && this.unitsBelow(code).length > 0 ? [...path, code] : path;
  }

  unit(code) {
    return this.plan.units.find((unit) => unit.code === code);
  }

  /** The units to choose from below a unit: the nearest ones of a kind that the wave asks. */
  unitsBelow(code) {
    return this.plan.units
      .filter((unit) => unit.parent === code)
      .flatMap((unit) => (this.asksFor(unit.kind) ? [unit] : this.unitsBelow(unit.code)));
  }

  /** The organisation itself. */
  root() {
    return this.plan.units.find((unit) => !unit.parent);
  }

  /** Whether any level of the unit tree is asked. */
  asksUnit() {
    return UNIT_KINDS.some((kind) => this.asksFor(kind));
  }

  /** The segment values as they are sent: only what the wave asks. */
  segments() {
    const { unit, role, doelgroep, tenure, marks } = this.chosen;
    return {
      unit: this.asksUnit() ? unit : this.root().code,
      role,
      ...(this.asksFor("doelgroep") && { doelgroep: doelgroep ?? undefined }),
      ...(this.asksFor("tenure") && { tenure: tenure ?? undefined }),
      marks: this.asksFor("marks") ? marks : [],
    };
  }

  /** Which required segment values are still missing. */
  missingSegments() {
    const segments = this.segments();
    return Object.keys(segments).filter((key) => segments[key] === undefined);
  }

  /** The ids of the items this person is asked, in order, and the answers to send. */
  asked() {
    const ids = [];
    const answers = {};
    for (const item of this.instrument.items) {
      if (item.kind === "open" || !asks(item, this.chosen.role, answers)) {
        continue;
      }
      ids.push(item.id);
      const answer = sent(item, this.given[item.id]);
      if (answer !== undefined) {
        answers[item.id] = answer;
      }
    }
    return { ids, answers };
  }

  /** The pages that have something to ask, each with its items and the number of the first. */
  pages() {
    const asked = new Set(this.asked().ids);
    let number = 1;
    const pages = [];
    for (const page of this.instrument.pages) {
      const items = page.items.filter((id) => asked.has(id));
      if (items.length > 0) {
        pages.push({ id: page.id, title: page.title, all: page.items, items, first: number });
        number += items.length;
      }
    }
    return pages;
  }

  /** The items without an answer, each with its number and page. */
  skipped() {
    const { answers } = this.asked();
    return this.pages().flatMap((page) =>
      page.items
        .map((id, index) => ({ id, page: page.id, number: page.first + index }))
        .filter(({ id }) => !(id in answers)),
    );
  }

  /** Whether anything would be lost. */
  begun() {
    const said = !this.own && this.chosen.role !== undefined;
    return said || Object.keys(this.given).length > 0;
  }

  /** What is sent. */
  response(withdrawalHash) {
    return { segments: this.segments(), answers: this.asked().answers, withdrawalHash };
  }
}
