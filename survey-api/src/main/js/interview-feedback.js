// Somebody's own feedback after sending: computed on this device, shown once, stored nowhere.

import { DONT_KNOW } from "./interview-answers.js";
import { el } from "./interview-fields.js";
import { band, DIMENSIONS, nextSteps, scenarios, scores } from "./interview-scores.js";

/**
 * The feedback as a section for the receipt; undefined when nothing that was asked can be scored.
 *
 * `key` is what the session brought, with `rightAnswers` and `statements`; `say` turns a key into
 * words and `words` a wording.
 */
export function feedback({ interview, key, say, words }) {
  const { instrument } = interview;
  const t = (name, ...values) => say(`app.feedback${name}`, ...values);
  const asked = interview.asked();
  const situations = scenarios(instrument, asked, key.rightAnswers);
  const stated = asked.ids.some((id) => key.statements[id]);
  if (!stated && situations.length === 0) {
    return undefined;
  }
  return el(
    "section",
    { class: "feedback", "aria-labelledby": "feedback" },
    el("h2", { id: "feedback" }, t("")),
    el("p", { class: "note" }, t(".private")),
    stated && statements(scores(instrument, asked, key.statements), { instrument, t, words }),
    situations.length > 0 && scenarioList(situations, { interview, t, say, words }),
  );
}

// ---- Statements ----

function statements(result, { instrument, t, words }) {
  if (DIMENSIONS.every((dimension) => result[dimension] === undefined)) {
    return [el("p", {}, t(".tooFew"))];
  }
  const themes = new Map(instrument.themes.map((theme) => [theme.id, theme]));
  return [
    bars(result, { id: "feedback", t, label: (dimension) => t(`.dimension.${dimension}`) }),
    el("p", { class: "hint" }, t(".scale")),
    el(
      "details",
      {},
      el("summary", {}, t(".themes")),
      result.themes.flatMap((one) => [
        el("h3", {}, words(themes.get(one.id).name)),
        bars(one, { id: `feedback-${one.id}`, t, label: (dimension) => t(`.${dimension}`) }),
      ]),
    ),
    ...advice(result, { themes, t, words }),
  ];
}

const bars = (result, { id, t, label }) =>
  el(
    "ul",
    { class: "bars" },
    DIMENSIONS.map((dimension) =>
      bar({ id: `${id}-${dimension}`, text: label(dimension), value: result[dimension], t }),
    ),
  );

// The number and its word stand in text: the bar adds nothing that cannot be read.
function bar({ id, text, value, t }) {
  if (value === undefined) {
    return el("li", {}, el("span", {}, text), el("span", { class: "none" }, t(".none")));
  }
  const shown = Math.round(value);
  return el(
    "li",
    {},
    el("label", { for: id }, text),
    el("span", {}, t(`.${band(shown)}`, shown)),
    el("meter", { id, min: 0, max: 100, value: shown }),
  );
}

function advice(result, { themes, t, words }) {
  if (result.themes.every(({ total }) => total === undefined)) {
    return [];
  }
  const steps = nextSteps(result);
  const title = el("h3", {}, t(".next"));
  if (steps.length === 0) {
    return [title, el("p", {}, t(".compliment"))];
  }
  const entry = ({ theme, dimension }) => {
    const { name, advice: own } = themes.get(theme);
    return el(
      "li",
      {},
      el("strong", {}, words(name)),
      el("p", {}, t(`.next.${dimension}`), own && ` ${words(own)}`),
    );
  };
  return [title, el("p", {}, t(".most")), el("ol", {}, steps.map(entry))];
}

// ---- Scenarios ----

const scenarioList = (situations, { interview, t, say, words }) => [
  el("h3", {}, t(".scenarios")),
  el(
    "ul",
    { class: "plain" },
    situations.map((one) => scenario(one, { item: interview.items.get(one.id), t, say, words })),
  ),
];

function scenario({ chosen, right, isRight, confidentlyWrong }, { item, t, say, words }) {
  const textOf = (id) => words(item.options.find((option) => option.id === id).text);
  const line = (name, text) => el("p", {}, el("strong", {}, t(name)), ` ${text}`);
  const answered = chosen !== undefined && chosen !== DONT_KNOW;
  return el(
    "li",
    { class: "card" },
    el("p", {}, words(item.text)),
    line(".yours", yours(chosen, { t, say, textOf })),
    isRight
      ? el("p", {}, el("span", { "aria-hidden": "true" }, "✓ "), t(".right"))
      : [answered && el("p", {}, t(".wrong")), line(".best", textOf(right))],
    confidentlyWrong && el("p", {}, t(".sure")),
  );
}

function yours(chosen, { t, say, textOf }) {
  if (chosen === undefined) {
    return t(".skipped");
  }
  return chosen === DONT_KNOW ? say("answer.dontKnow") : textOf(chosen);
}
