// The two screens on which somebody says where they work and what they do.

import { checks, el, group, radios } from "./interview-fields.js";

const UNIT_KINDS = ["directorate", "department", "team"];

/** Choosing a unit level by level; the caller draws again whenever a choice opens a new level. */
export function whereFields({ interview, t, faulty, redraw, changed }) {
  const { chosen } = interview;
  const fields = [];
  let above = interview.root();
  for (let depth = 0; above; depth++) {
    const below = interview.unitsBelow(above.code);
    if (below.length === 0) {
      break;
    }
    const parent = above;
    const path = chosen.path ?? [];
    fields.push(
      group({
        id: `unit-${depth}`,
        legend: t(`segment.${kindOf(below)}`),
        fault: faulty.includes("unit") && path[depth] === undefined && t("segment.missing"),
        children: [
          radios({
            name: `unit-${depth}`,
            options: unitOptions(below, parent, depth, { t, own: interview.own }),
            chosen: path[depth],
            onchoose: (code) => {
              choose(interview, [...path.slice(0, depth), code]);
              changed();
              redraw(`unit-${depth}`, code);
            },
          }),
        ],
      }),
    );
    above = below.find((unit) => unit.code === path[depth]);
  }
  return fields;
}

// Directly for the whole organisation works only who is known to do so.
function unitOptions(units, parent, depth, { t, own }) {
  const options = units.map((unit) => ({ value: unit.code, text: unit.name }));
  return depth === 0 && own?.unit !== parent.code
    ? options
    : [...options, { value: parent.code, text: t("segment.none", parent.name) }];
}

function kindOf(units) {
  return UNIT_KINDS.find((kind) => units.every((unit) => unit.kind === kind)) ?? "unit";
}

// A unit is chosen once nothing is left to choose below it.
function choose(interview, path) {
  const [before, last] = path.length > 1 ? path.slice(-2) : [undefined, ...path];
  const settled = before === last || interview.unitsBelow(last).length === 0;
  interview.chosen.path = path;
  interview.chosen.unit = settled ? last : undefined;
}

/** Role, doelgroep, tenure and marks, as far as the wave asks them. */
export function whoFields({ interview, t, words, faulty, changed }) {
  const { plan, chosen } = interview;
  const options = (values) => values.map(({ code, name }) => ({ value: code, text: words(name) }));
  const choose = (key) => (value) => {
    chosen[key] = value;
    changed();
  };
  const one = (key, values) =>
    interview.asksFor(key) &&
    group({
      id: key,
      legend: t(`segment.${key}`),
      fault: faulty.includes(key) && t("segment.missing"),
      children: [
        radios({
          name: key,
          options: options(values),
          chosen: chosen[key],
          onchoose: choose(key),
        }),
      ],
    });
  const fault = faulty.includes("role") && t("segment.missing");
  return [
    roles({ interview, t, words, fault, onchoose: choose("role") }),
    one("doelgroep", plan.doelgroepen),
    one("tenure", plan.tenureBands),
    interview.asksFor("marks") &&
      plan.riskMarks.length > 0 &&
      group({
        id: "marks",
        legend: t("segment.marks"),
        hint: t("segment.marksHint"),
        children: [
          checks({
            name: "marks",
            options: options(plan.riskMarks),
            chosen: chosen.marks,
            onchoose: choose("marks"),
          }),
        ],
      }),
  ];
}

// Roles stand under the name of their group, but are one choice.
function roles({ interview, t, words, fault, onchoose }) {
  const { plan, chosen } = interview;
  const groups = plan.roles.filter((role) => !role.parent);
  return group({
    id: "role",
    legend: t("segment.role"),
    fault,
    children: groups.flatMap((parent) => {
      const below = plan.roles.filter((role) => role.parent === parent.code);
      return below.length === 0
        ? []
        : [
            el("p", { class: "between", id: `role-${parent.code}` }, words(parent.name)),
            radios({
              name: "role",
              options: below.map(({ code, name }) => ({ value: code, text: words(name) })),
              chosen: chosen.role,
              onchoose,
            }),
          ];
    }),
  });
}
