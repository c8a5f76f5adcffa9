// The interview of a respondent: from the code to the receipt. Each tap is kept on the device.

import { Refused } from "./interview-collector.js";
import * as endings from "./interview-endings.js";
import { feedback } from "./interview-feedback.js";
import { el } from "./interview-fields.js";
import { translate } from "./interview-language.js";
import { Broken } from "./interview-manifest.js";
import { forgetPage, keepPage } from "./interview-offline.js";
import { broken, promise } from "./interview-promise.js";
import { isOn, isSame, placeOn, routeOf, segmentSteps } from "./interview-route.js";
import * as screens from "./interview-screens.js";
import { untilSent } from "./interview-sending.js";
import { startPage } from "./interview-start.js";
import { statusLine } from "./interview-status.js";
import { openVisit } from "./interview-visit.js";

const LANGUAGES = { nl: "en", en: "nl" };

/** Refusals after which nothing more can be sent with this code. */
const FINAL = ["wave-closed", "code-not-valid", "answered-already", "token-issued-already"];

/** Screens from which no way leads back to the questions. */
const LAST = ["broken", "taken", "ended", "wiped", "receipt"];

const room = document.getElementById("screen");
const firstPage = document.getElementById("start");
const switcher = document.getElementById("language");
const bundles = JSON.parse(document.getElementById("words").textContent);

let language = document.documentElement.lang;
let startTitle = document.title;
let at = { screen: "start" };
let entry;
let opening = false;
let visit;
let sender;
let waiting;
let ending;
let note;
let failure;
let faulty = [];

const say = (key, ...values) =>
  bundles[language][key].replace(/\{(\d)\}/g, (_, index) => values[index]);
const original = (key) => bundles.en[key];
const words = (wording) => wording[language];
const faultKey = (one) => (`app.fault.${one}` in bundles[language] ? one : "internal");

const status = statusLine(document.getElementById("device"), say);
const start = startPage({ say, enter });

// ---- Entering with a code ----

async function enter(entered) {
  const same = visit?.code === entered.code && visit.shared === entered.shared;
  if (same && visit.interview) {
    go({ screen: "promise" });
    return;
  }
  entry = entered;
  await open({ take: false });
}

async function open({ take }) {
  if (opening) {
    return;
  }
  opening = true;
  try {
    const opened = await openVisit(entry, { take, told: status.saving, lost });
    if (opened) {
      visit = opened;
      begin();
    } else {
      go({ screen: "elsewhere" });
    }
  } catch (refused) {
    refuse(refused);
  } finally {
    opening = false;
  }
}

function begin() {
  const { participation, at: kept } = visit;
  if (participation.received()) {
    ending = { again: true };
    go({ screen: "receipt" });
  } else if (kept?.screen === "sending") {
    send();
  } else if (kept) {
    go(placeOn(visit.interview, kept), { told: participation.begun() ? "resumed.sent" : "resumed" });
  } else {
    go({ screen: "promise" }, { told: "device.fresh" });
  }
}

function refuse(refused) {
  const code = faultKey(codeOf(refused));
  if (refused instanceof Broken) {
    ending = { fault: refused };
    go({ screen: "broken" });
  } else if (FINAL.includes(code) && refused.place) {
    ending = { refusal: code, secret: refused.secret, place: refused.place };
    go({ screen: "ended" });
  } else {
    if (at.screen !== "start") {
      go({ screen: "start" });
    }
    start.tell(say(`app.fault.${code}`));
  }
}

// What is no refusal is a mistake of ours: shown as such, and told to the browser's console.
function codeOf(refused) {
  if (!(refused instanceof Refused || refused instanceof Broken)) {
    console.error(refused);
  }
  return refused.code ?? "internal";
}

// Another tab goes on with this interview, and this one keeps its hands off.
function lost(name) {
  if (visit?.place.name === name) {
    sender?.stop();
    visit = undefined;
    go({ screen: "taken" });
  }
}

// ---- Moving between screens; the browser's own back button works too ----

/** `item` takes the focus, `told` is said on top of the screen, `refusal` is why sending failed. */
function go(to, { item, told, refusal, missing = [] } = {}) {
  at = to;
  note = told;
  failure = refusal;
  faulty = missing;
  history.pushState(at, "");
  keep();
  draw(item);
}

function step(by) {
  const all = routeOf(visit.interview);
  const here = all.findIndex((one) => isSame(one, at));
  go(all[Math.min(Math.max(here + by, 0), all.length - 1)]);
}

const isWhere = (key) => key === "unit";

function next() {
  const missing = visit.interview.missingSegments();
  faulty = at.screen === "where" ? missing.filter(isWhere) : [];
  faulty = at.screen === "who" ? missing.filter((key) => !isWhere(key)) : faulty;
  if (faulty.length > 0) {
    draw();
  } else {
    step(1);
  }
}

const move = {
  next,
  send,
  back: () => step(-1),
  changed: () => keep(),
  answered: () => reconsider(),
  segments: () => go({ screen: segmentSteps(visit.interview)[0] }),
  toItem: (page, item) => go({ screen: "items", page }, { item }),
  hurry: () => hurry(),
  stop: () => sender?.stop(),
  take: () => open({ take: true }),
  wipe,
};

// Each tap, and where somebody is; only what there is to lose.
function keep() {
  if (visit?.interview && (at.screen === "sending" || isOn(visit.interview, at))) {
    visit.keep(at);
  }
}

// An answer can open or close a question on the same page: draw again only then.
function reconsider() {
  keep();
  const shown = room.querySelectorAll("form > fieldset").length;
  const page = visit.interview.pages().find(({ id }) => id === at.page);
  const total = visit.interview.asked().ids.length;
  const bar = document.getElementById("progress");
  if (page && (page.items.length !== shown || Number(bar.max) !== total)) {
    const focused = document.activeElement;
    const focus = focused?.name && `input[name="${focused.name}"][value="${focused.value}"]`;
    draw(undefined, focus);
  }
}

// ---- Drawing ----

const SCREENS = {
  broken: () => broken({ fault: ending.fault, say }),
  promise: () => promise({ participation: visit.participation, say, original, move }),
  where: (shown) => segments("where", shown),
  who: (shown) => segments("who", shown),
  items: (shown) =>
    screens.items({
      ...shown,
      page: shown.interview.pages().find(({ id }) => id === at.page),
      total: shown.interview.asked().ids.length,
    }),
  overview: (shown) => screens.overview({ ...shown, failure }),
  sending: () => endings.sending({ waiting, kept: !status.failing(), say, move }),
  elsewhere: () => endings.elsewhere({ say, move }),
  taken: () => endings.taken({ say }),
  ended: () => endings.ended({ ...ending, say, move }),
  wiped: () => endings.wiped({ ...ending, say }),
  receipt: () => {
    const secret = visit.participation.secret();
    return endings.receipt({ ...ending, secret, outcome: outcome(), say, move });
  },
};

// Shown while this page is open; who comes back later finds no answers here to compute it from.
function outcome() {
  const { interview, participation } = visit;
  const key = participation.key();
  return interview && key && feedback({ interview, key, say, words });
}

function segments(kind, shown) {
  const steps = segmentSteps(shown.interview);
  const step = steps.indexOf(kind) + 1;
  return screens.segments({ ...shown, kind, step, steps: steps.length, faulty });
}

function draw(item, focus) {
  status.show(Boolean(visit?.interview) && !["start", "promise", ...LAST].includes(at.screen));
  if (at.screen === "start") {
    room.replaceChildren(firstPage);
    document.title = startTitle;
    start.focus();
    return;
  }
  room.replaceChildren(SCREENS[at.screen]({ interview: visit?.interview, say, words, move }));
  const title = room.querySelector("h1");
  document.title = `${title.textContent} – ${say("title")}`;
  if (note) {
    title.after(el("div", { class: "note" }, el("p", {}, say(`app.${note}`))));
  }
  if (focus) {
    room.querySelector(focus)?.focus({ preventScroll: true });
    return;
  }
  const target = room.querySelector(item ? `#item-${CSS.escape(item)}` : ".alert") ?? title;
  window.scrollTo(0, 0);
  target.focus();
}

// ---- Sending ----

async function send() {
  const missing = visit.interview.missingSegments();
  if (missing.length > 0) {
    go({ screen: missing.some(isWhere) ? "where" : "who" }, { missing });
    return;
  }
  if (sender) {
    return;
  }
  waiting = undefined;
  go({ screen: "sending" });
  sender = untilSent(visit.send, tellSending);
  const result = await sender.result.then(
    (before) => ({ before }),
    (refused) => ({ refused }),
  );
  sender = undefined;
  if (!visit) {
    return;
  }
  if (result.refused) {
    refuseSending(faultKey(codeOf(result.refused)));
  } else if (result.before === undefined) {
    go({ screen: "overview" });
  } else {
    ending = result;
    go({ screen: "receipt" });
  }
}

function refuseSending(refusal) {
  if (FINAL.includes(refusal)) {
    const { place, participation } = visit;
    ending = { refusal, place, secret: participation.submitted() && participation.secret() };
    go({ screen: "ended" });
  } else {
    go({ screen: "overview" }, { refusal });
  }
}

// The screen stays as it is while the reason to wait does; only its status line changes.
function tellSending(refused) {
  const reason = refused ? (refused.code === "network" ? "network" : "busy") : waiting;
  if (reason !== waiting) {
    waiting = reason;
    draw();
  } else if (refused) {
    tellTrying("");
  }
}

function hurry() {
  tellTrying(say("app.busy"));
  sender?.now();
}

function tellTrying(text) {
  const line = document.getElementById("trying");
  if (line) {
    line.textContent = text;
  }
}

async function wipe() {
  const { place } = ending?.place ? ending : visit;
  const erased = await place.wipe();
  await forgetPage();
  visit = undefined;
  ending = { erased };
  start.clear();
  go({ screen: "wiped" });
}

// ---- Language, leaving, and the way back ----

async function switchLanguage(event) {
  event.preventDefault();
  language = LANGUAGES[language];
  document.documentElement.lang = language;
  switcher.textContent = say("language");
  switcher.lang = switcher.hreflang = LANGUAGES[language];
  switcher.search = `?lang=${LANGUAGES[language]}`;
  history.replaceState(at, "", `?lang=${language}`);
  start.tell("");
  if (at.screen !== "start") {
    draw();
  }
  startTitle = (await translate(firstPage, language)) ?? startTitle;
  if (at.screen === "start") {
    document.title = startTitle;
  }
}

window.addEventListener("popstate", (event) => {
  if (location.hash.length > 1) {
    return;
  }
  if (LAST.includes(at.screen) || (sender && !waiting)) {
    history.pushState(at, "");
  } else if (sender) {
    history.pushState(at, "");
    sender.stop();
  } else {
    const to = event.state ?? { screen: "start" };
    at = visit?.interview ? placeOn(visit.interview, to) : { screen: "start" };
    note = failure = undefined;
    faulty = [];
    keep();
    draw();
  }
});

// Where nothing is kept, leaving the page loses the answers, or the secret on the receipt.
window.addEventListener("beforeunload", (event) => {
  const answers = visit?.interview?.begun() && !LAST.includes(at.screen);
  if (status.failing() && (answers || at.screen === "receipt")) {
    event.preventDefault();
    event.returnValue = true;
  }
});

// Another link in the same tab begins anew; browsers take it for a jump within the page.
window.addEventListener("hashchange", () => {
  if (location.hash.length > 1) {
    location.reload();
  }
});

window.addEventListener("beforeprint", () => {
  room.querySelectorAll("details").forEach((folded) => (folded.open = true));
});

switcher.addEventListener("click", switchLanguage);
keepPage();
