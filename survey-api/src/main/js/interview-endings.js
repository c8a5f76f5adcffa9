// The screens after 'send', and those on which an interview goes no further.

import { button, el, form, heading, link, onward } from "./interview-fields.js";
import { grouped } from "./interview-secret.js";

/** On its way; or waiting for a network, and why. Goes on by itself. */
export function sending({ waiting, kept, say, move }) {
  const t = (key) => say(`app.sending${key}`);
  if (!waiting) {
    return el("div", {}, heading(t("")), el("p", { role: "status" }, t(".now")));
  }
  return form(
    move.hurry,
    heading(t(".waiting")),
    el("p", {}, t(`.${waiting}`), " ", t(".again")),
    el("p", {}, t(kept ? ".leave" : ".stay")),
    el(
      "div",
      { class: "buttons" },
      onward(t(".hurry")),
      button("secondary", t(".back"), move.stop),
    ),
    el("p", { role: "status", id: "trying", class: "status" }),
  );
}

/** Another tab has this interview open. */
export function elsewhere({ say, move }) {
  const t = (key) => say(`app.elsewhere${key}`);
  return form(
    move.take,
    heading(t("")),
    el("p", {}, t(".text")),
    el("div", { class: "buttons" }, onward(t(".take"))),
  );
}

/** Another tab took this interview over. */
export const taken = ({ say }) =>
  el("div", {}, heading(say("app.taken")), el("p", {}, say("app.taken.text")));

/** The wave closed, or the code was used. What went out may have arrived: then here is its secret. */
export function ended({ refusal, secret, say, move }) {
  const t = (key) => say(`app.ended${key}`);
  return el(
    "div",
    {},
    heading(t("")),
    el("div", { class: "alert", role: "alert" }, el("p", {}, say(`app.fault.${refusal}`))),
    el("p", {}, t(secret ? ".perhaps" : ".text")),
    secret && el("p", { class: "secret", translate: "no" }, ...pieces(secret)),
    secret && el("p", {}, where(say)),
    el("div", { class: "buttons" }, button("secondary", say("app.wipe"), move.wipe)),
  );
}

/** Nothing is left on the device, or the browser would not erase it. */
export const wiped = ({ erased, say }) =>
  el(
    "div",
    {},
    heading(say(erased ? "app.wiped" : "app.notWiped")),
    el("p", {}, say(erased ? "app.wiped.text" : "app.notWiped.text")),
  );

const withdrawal = () => `${location.origin}/respond/withdraw`;

const where = (say) => [
  say("app.receipt.where"),
  " ",
  link(withdrawal(), withdrawal().replace(/^https?:\/\//, "")),
];

/** Thanks, the secret with which everything can be withdrawn, and what came out for oneself. */
export function receipt({ secret, before, again, outcome, say, move }) {
  const t = (key, ...values) => say(`app.receipt${key}`, ...values);
  const status = el("p", { role: "status", class: "status" });
  const copy = async () => {
    status.textContent = "";
    const copied = await navigator.clipboard.writeText(grouped(secret)).then(
      () => true,
      () => false,
    );
    status.textContent = t(copied ? ".copied" : ".notCopied");
  };
  return el(
    "div",
    {},
    heading(t("")),
    el("p", {}, t(again ? ".again" : before ? ".before" : ".thanks")),
    el("h2", {}, t(".heading")),
    el("p", { class: "secret", translate: "no" }, ...pieces(secret)),
    el("p", {}, t(".why")),
    el("p", {}, t(".keep")),
    el("p", {}, where(say)),
    el(
      "div",
      { class: "buttons noprint" },
      button("primary", t(".copy"), copy),
      button("secondary", t(".print"), () => window.print()),
    ),
    status,
    outcome,
    el(
      "div",
      { class: "noprint" },
      el("h2", {}, t(".end")),
      el("p", {}, t(".end.text")),
      button("secondary", say("app.wipe"), move.wipe),
    ),
  );
}

// A line may break after a dash only.
const pieces = (secret) =>
  grouped(secret)
    .split("-")
    .flatMap((piece, index) => (index === 0 ? [piece] : ["-", el("wbr"), piece]));
