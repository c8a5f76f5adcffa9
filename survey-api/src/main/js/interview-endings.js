// The screens after 'send', and those on which an interview goes no further.

import { button, el, form, heading, link, onward } from "./interview-fields.js";
import { grouped } from "./interview-secret.js";

/** What is told while something is sent: that it is tried, or why it has to wait. */
export const sendingStatus = ({ waiting, trying, say }) =>
  trying ? say("app.sending.now") : `${say(`app.sending.${waiting}`)} ${say("app.sending.again")}`;

/** On its way; or waiting for a network, and why. Goes on by itself. */
export function sending({ waiting, kept, say, move }) {
  const t = (key) => say(`app.sending${key}`);
  return form(
    move.hurry,
    heading(t(waiting ? ".waiting" : "")),
    el(
      "p",
      { role: "status", id: "sending-status" },
      sendingStatus({ waiting, trying: !waiting, say }),
    ),
    waiting && el("p", {}, t(kept ? ".leave" : ".stay")),
    waiting &&
      el(
        "div",
        { class: "buttons" },
        onward(t(".hurry")),
        button("secondary", t(".back"), move.reconsider),
      ),
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

/** The wave closed, or the code was used: nothing more can be sent. */
export function ended({ failure, say, move }) {
  return el(
    "div",
    {},
    heading(say("app.ended")),
    el("div", { class: "alert", role: "alert" }, el("p", {}, say(`app.fault.${failure}`))),
    el("p", {}, say("app.ended.text")),
    el("div", { class: "buttons" }, button("secondary", say("app.wipe"), move.wipe)),
  );
}

/** Nothing is left on the device. */
export const wiped = ({ say }) =>
  el("div", {}, heading(say("app.wiped")), el("p", {}, say("app.wiped.text")));

/** Thanks, the secret with which everything can be withdrawn, and what came out for oneself. */
export function receipt({ secret, before, outcome, say, move }) {
  const t = (key, ...values) => say(`app.receipt${key}`, ...values);
  const status = el("p", { role: "status", class: "status" });
  const withdrawal = `${location.origin}/respond/withdraw`;
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
    el("p", {}, before ? t(".before") : t(".thanks")),
    el("h2", {}, t(".heading")),
    el("p", { class: "secret", translate: "no" }, ...pieces(secret)),
    el("p", {}, t(".why")),
    el("p", {}, t(".keep")),
    el("p", {}, t(".where"), " ", link(withdrawal, withdrawal.replace(/^https?:\/\//, ""))),
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
