// The promise of the wave in plain words, and what is shown when it was not kept.

import { el, form, heading, link, onward } from "./interview-fields.js";

const section = (title, ...content) => [el("h2", {}, title), ...content];
const paragraph = (text) => el("p", {}, text);
const inFours = (number) => number.replace(/(.{4})(?!$)/g, "$1 ");
const number = (text) => el("p", { class: "number", translate: "no" }, inFours(text));

/** What is known of whom, who sees what and for how long. */
export function promise({ participation, say, original, move }) {
  const { kind, compared } = participation;
  const { hash, manifest } = participation.promise;
  const t = (key, ...values) => say(`app.promise${key}`, ...values);
  return form(
    move.next,
    heading(t("")),
    el("p", { class: "lead" }, t(".lead", manifest.organisation.name, manifest.name)),
    section(t(".knows"), paragraph(t(`.knows.${kind}`))),
    section(t(".unknown"), paragraph(t(`.unknown.${kind}`))),
    section(t(".groups"), paragraph(t(".groups.text", manifest.k))),
    section(t(".until"), paragraph(until(manifest, t))),
    el(
      "details",
      {},
      el("summary", {}, t(".more")),
      section(t(".audience"), audience(manifest.audience, { t, original })),
      section(t(".kept"), paragraph(t(".kept.text", manifest.retentionDays))),
      section(t(".keys"), paragraph(keys(manifest.keyHolders, t))),
      section(t(".withdraw"), paragraph(t(".withdraw.text"))),
    ),
    section(
      t(".number"),
      paragraph(t(compared ? ".number.compared" : ".number.compare")),
      number(hash),
      paragraph(link(`/api/v1/waves/${manifest.wave}/manifest`, t(".number.link"))),
    ),
    el("div", { class: "buttons" }, onward(t(".accept"))),
  );
}

// The words that we know stand in both bundles; others are shown as they were promised.
function audience(promised, { t, original }) {
  const lines = Object.entries(promised).map(([role, words]) => {
    const known = original(`app.promise.audience.${role}`) === words;
    const name = original(`app.promise.role.${role}`) ? t(`.role.${role}`) : role;
    const text = known ? t(`.audience.${role}`) : words;
    return el("li", {}, el("strong", {}, `${name}: `), el("span", { lang: !known && "en" }, text));
  });
  return el("ul", {}, lines);
}

function until({ closesAt, closableByHand }, t) {
  const time = new Date(closesAt).toLocaleString(document.documentElement.lang, {
    timeZone: "Europe/Amsterdam",
    dateStyle: "long",
    timeStyle: "short",
  });
  return t(".until.text", time) + (closableByHand ? ` ${t(".until.byHand")}` : "");
}

const keys = (count, t) => (count === 1 ? t(".keys.one") : t(".keys.more", count));

/** The server shows another promise, or another key, than was promised: nothing goes on. */
export function broken({ fault, say }) {
  const t = (key) => say(`app.broken${key}`);
  return el(
    "div",
    {},
    heading(t("")),
    el("div", { class: "alert", role: "alert", tabindex: "-1" }, paragraph(t(`.${fault.code}`))),
    paragraph(t(".advice")),
    section(t(".promised"), number(fault.promised)),
    section(t(".shown"), number(fault.shown)),
  );
}
