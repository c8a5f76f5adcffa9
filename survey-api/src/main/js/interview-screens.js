// The screens after the code was taken. Each gets what it shows and calls back; none keeps state.

import { button, el, form, heading, onward, progress, summary } from "./interview-fields.js";
import { question } from "./interview-items.js";
import { whereFields, whoFields } from "./interview-segments.js";

/** Where somebody works, or what work they do. */
export function segments({ interview, step, steps, kind, faulty, say, words, move }) {
  const t = (key, ...values) => say(`app.${key}`, ...values);
  const fields = el("div", {});
  const draw = () => {
    const made = kind === "where" ? whereFields : whoFields;
    const { changed } = move;
    const all = { interview, t, words, faulty, redraw, changed };
    fields.replaceChildren(...made(all).filter(Boolean));
  };
  const redraw = (name, value) => {
    draw();
    fields.querySelector(`input[name="${name}"][value="${value}"]`).focus({ preventScroll: true });
  };
  draw();
  return form(
    move.next,
    progress(t("segment.progress", step, steps), step - 1, steps),
    heading(t(`segment.${kind}`), "progress-text"),
    faulty.length > 0 && summary(t("faults"), faultsOf(fields)),
    el("p", {}, t(interview.own ? "segment.check" : "segment.why")),
    fields,
    el(
      "div",
      { class: "buttons" },
      onward(t("next")),
      button("secondary", t("back"), move.back),
    ),
  );
}

const faultsOf = (fields) =>
  [...fields.querySelectorAll("fieldset.faulty")].map((node) => ({
    id: node.id,
    text: node.querySelector("legend").textContent,
  }));

/** The questions of one page of the instrument. */
export function items({ interview, page, total, say, words, move }) {
  const t = (key, ...values) => say(`app.${key}`, ...values);
  const last = page.first + page.items.length - 1;
  const label =
    page.first === last
      ? t("question.one", page.first, total)
      : t("question.more", page.first, last, total);
  const questions = page.items.map((id, index) =>
    question({
      item: interview.items.get(id),
      number: page.first + index,
      given: interview.given[id],
      give: (answer) => {
        interview.given[id] = answer;
        move.answered();
      },
      say,
      words,
    }),
  );
  return form(
    move.next,
    progress(label, page.first - 1, total),
    heading(words(page.title), "progress-text"),
    page.first === 1 && el("p", {}, words(interview.instrument.introduction)),
    ...questions,
    el(
      "div",
      { class: "buttons" },
      onward(t("next")),
      button("secondary", t("back"), move.back),
    ),
  );
}

/** What will be sent and what was skipped. */
export function overview({ interview, failure, say, words, move }) {
  const t = (key, ...values) => say(`app.${key}`, ...values);
  const total = interview.asked().ids.length;
  const skipped = interview.skipped();
  const lead =
    skipped.length === 0
      ? t("overview.all", total)
      : t("overview.some", total - skipped.length, total);
  return form(
    move.send,
    heading(t("overview")),
    failure && failed({ failure, t }),
    el("p", {}, lead),
    skipped.length > 0 && skippedList({ interview, skipped, t, words, move }),
    el("h2", {}, t("overview.segments")),
    chosenList({ interview, words }),
    button("secondary", t("overview.change"), move.segments),
    el("p", { class: "final" }, t("overview.final")),
    el(
      "div",
      { class: "buttons" },
      onward(t("send")),
      button("secondary", t("back"), move.back),
    ),
  );
}

// The way to try again stands where the eye is.
function failed({ failure, t }) {
  const alert = summary(t(`fault.${failure}`), [{ text: t("fault.kept") }]);
  alert.append(el("div", { class: "buttons" }, onward(t("sendAgain"))));
  return alert;
}

function skippedList({ interview, skipped, t, words, move }) {
  const entry = ({ id, page, number }) =>
    el(
      "li",
      {},
      button("subtle", `${number}. ${words(interview.items.get(id).text)}`, () =>
        move.toItem(page, id),
      ),
    );
  return el(
    "section",
    { "aria-labelledby": "skipped" },
    el("h2", { id: "skipped" }, t("overview.skipped")),
    el("ul", { class: "plain" }, skipped.map(entry)),
  );
}

function chosenList({ interview, words }) {
  const { plan } = interview;
  const { unit, role, doelgroep, tenure, marks } = interview.segments();
  const named = (values, code) => {
    const found = values.find((value) => value.code === code);
    return found && (typeof found.name === "string" ? found.name : words(found.name));
  };
  const lines = [
    interview.asksUnit() && named(plan.units, unit),
    named(plan.roles, role),
    doelgroep && named(plan.doelgroepen, doelgroep),
    tenure && named(plan.tenureBands, tenure),
    ...marks.map((mark) => named(plan.riskMarks, mark)),
  ].filter(Boolean);
  return el("ul", {}, lines.map((line) => el("li", {}, line)));
}
