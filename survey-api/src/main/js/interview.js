// The interview of a respondent: from the code to the receipt. Each tap is kept on the device.

import { Interview } from "./interview-answers.js";
import { Refused } from "./interview-collector.js";
import { placeFor } from "./interview-device.js";
import * as endings from "./interview-endings.js";
import { feedback } from "./interview-feedback.js";
import { el } from "./interview-fields.js";
import { Broken } from "./interview-manifest.js";
import { takePart } from "./interview-participation.js";
import { broken, promise } from "./interview-promise.js";
import * as screens from "./interview-screens.js";
import { untilSent } from "./interview-sending.js";
import { startPage } from "./interview-start.js";
import { statusLine } from "./interview-status.js";
import { hold } from "./interview-tab.js";

const LANGUAGES = { nl: "en", en: "nl" };
const ANSWERS = "answers";

/** Refusals after which nothing more can be sent with this code. */
const FINAL = ["wave-closed", "code-not-valid", "answered-already", "token-issued-already"];

/** Screens from which no way leads back to the questions. */
const LAST = ["broken", "taken", "ended", "wiped", "receipt"];

const room = document.getElementById("screen");
const firstPage = document.getElementById("start");
const switcher = document.getElementById("language");
const bundles = JSON.parse(document.getElementById("words").textContent);

let language = document.documentElement.lang;
let at = { screen: "start" };
let entry;
let place;
let participation;
let interview;
let sender;
let waiting;
let failure;
let stopped;
let note;
let before = false;
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
  if (interview && entered.code === participation.code && !LAST.includes(at.screen)) {
    go({ screen: "promise" });
    return;
  }
  entry = entered;
  try {
    place = await placeFor(entry.code, { shared: entry.shared, told: status.saving });
    await begin({ take: false });
  } catch (refused) {
    refuse(refused);
  }
}

async function begin({ take }) {
  if (!(await hold(place.name, { take, lost }))) {
    go({ screen: "elsewhere" });
    return;
  }
  const kept = await place.load(ANSWERS);
  participation = await takePart({ ...entry, place });
  if (participation.received()) {
    before = true;
    go({ screen: "receipt" });
    return;
  }
  interview = new Interview(participation.questionnaire, kept);
  if (participation.sending()) {
    send();
  } else if (kept) {
    go(placeOf(kept.at), { told: participation.begun() ? "resumed.sent" : "resumed" });
  } else {
    go({ screen: "promise" }, { told: "device.fresh" });
  }
}

function refuse(refused) {
  if (refused instanceof Broken) {
    stopped = refused;
    go({ screen: "broken" });
    return;
  }
  const told = say(`app.fault.${faultKey(codeOf(refused))}`);
  if (at.screen !== "start") {
    at = { screen: "start" };
    draw();
  }
  start.tell(told);
}

// What is no refusal is a mistake of ours: shown as such, and told to the browser's console.
function codeOf(refused) {
  if (!(refused instanceof Refused)) {
    reportError(refused);
  }
  return refused.code ?? "internal";
}

// Another tab goes on with this interview, and this one keeps its hands off.
function lost() {
  sender?.stop();
  place.give();
  interview = participation = undefined;
  go({ screen: "taken" });
}

// ---- Moving between screens; the browser's own back button works too ----

const segmentSteps = () => (interview.asksUnit() ? ["where", "who"] : ["who"]);
const firstSegments = () => ({ screen: segmentSteps()[0] });

/** All screens in order, as they are now: answers can open and close questions. */
function route() {
  return [
    { screen: "promise" },
    ...segmentSteps().map((screen) => ({ screen })),
    ...interview.pages().map(({ id }) => ({ screen: "items", page: id })),
    { screen: "overview" },
  ];
}

const same = (one, other) => one.screen === other.screen && one.page === other.page;

// A page that has nothing to ask any more gives way to the overview.
const placeOf = (to) =>
  to.screen === "start" || route().some((one) => same(one, to)) ? to : { screen: "overview" };

/** `item` takes the focus, `told` is said on top of the screen, `refusal` is why sending failed. */
function go(to, { item, told, refusal } = {}) {
  at = to;
  note = told;
  failure = refusal;
  faulty = [];
  history.pushState(at, "");
  keep();
  draw(item);
}

function step(by) {
  const all = route();
  const here = all.findIndex((one) => same(one, at));
  go(all[Math.min(Math.max(here + by, 0), all.length - 1)]);
}

function next() {
  const missing = interview.missingSegments();
  faulty = at.screen === "where" ? missing.filter((key) => key === "unit") : [];
  faulty = at.screen === "who" ? missing.filter((key) => key !== "unit") : faulty;
  if (faulty.length > 0) {
    draw();
    return;
  }
  step(1);
}

const move = {
  next,
  send,
  back: () => step(-1),
  changed: () => keep(),
  answered: () => reconsider(),
  segments: () => go(firstSegments()),
  toItem: (page, item) => go({ screen: "items", page }, { item }),
  hurry: () => sender.now(),
  reconsider: () => stopSending(),
  take: () => begin({ take: true }).catch(refuse),
  wipe,
};

// Each tap, and where somebody is; only what there is to lose.
function keep() {
  if (interview && route().some((one) => same(one, at))) {
    place.save(ANSWERS, { ...interview.progress(), at });
  }
}

// An answer can open or close a question on the same page: draw again only then.
function reconsider() {
  keep();
  const shown = room.querySelectorAll("form > fieldset").length;
  const page = interview.pages().find(({ id }) => id === at.page);
  const total = interview.asked().ids.length;
  const bar = document.getElementById("progress");
  if (page && (page.items.length !== shown || Number(bar.max) !== total)) {
    const focused = document.activeElement;
    const focus = focused?.name && `input[name="${focused.name}"][value="${focused.value}"]`;
    draw(undefined, focus);
  }
}

// ---- Drawing ----

const SCREENS = {
  broken: () => broken({ fault: stopped, say }),
  promise: () => promise({ participation, say, original, move }),
  where: () => segments("where"),
  who: () => segments("who"),
  items: () =>
    screens.items({
      interview,
      page: interview.pages().find(({ id }) => id === at.page),
      total: interview.asked().ids.length,
      say,
      words,
      move,
    }),
  overview: () => screens.overview({ interview, failure, say, words, move }),
  sending: () => endings.sending({ waiting, kept: !status.losing(), say, move }),
  elsewhere: () => endings.elsewhere({ say, move }),
  taken: () => endings.taken({ say }),
  ended: () => endings.ended({ failure, say, move }),
  wiped: () => endings.wiped({ say }),
  receipt: () =>
    endings.receipt({ secret: participation.secret(), before, outcome: outcome(), say, move }),
};

// Shown while this page is open; who comes back later finds no answers here to compute it from.
function outcome() {
  const key = participation.key();
  return interview && key && feedback({ interview, key, say, words });
}

function segments(kind) {
  const steps = segmentSteps();
  const number = steps.indexOf(kind) + 1;
  return screens.segments({
    interview,
    kind,
    step: number,
    steps: steps.length,
    faulty,
    say,
    words,
    move,
  });
}

function draw(item, focus) {
  status.show(Boolean(interview) && !["start", "promise", ...LAST].includes(at.screen));
  if (at.screen === "start") {
    room.replaceChildren(firstPage);
    start.focus();
    return;
  }
  room.replaceChildren(SCREENS[at.screen]());
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
  if (sender) {
    return;
  }
  waiting = undefined;
  go({ screen: "sending" });
  const attempt = () => participation.send((hash) => interview.response(hash), ANSWERS);
  sender = untilSent(attempt, tellSending);
  try {
    before = await sender.result;
    sender = undefined;
    go({ screen: "receipt" });
  } catch (refused) {
    sender = undefined;
    const refusal = faultKey(codeOf(refused));
    await participation.reconsider();
    go({ screen: FINAL.includes(refusal) ? "ended" : "overview" }, { refusal });
  }
}

// The screen stays as it is while the reason to wait does; only its status line changes.
function tellSending(refused) {
  const reason = refused ? (refused.code === "network" ? "network" : "busy") : waiting;
  if (reason !== waiting) {
    waiting = reason;
    draw();
  } else if (waiting) {
    const line = document.getElementById("sending-status");
    line.textContent = endings.sendingStatus({ waiting, trying: !refused, say });
  }
}

async function stopSending() {
  sender.stop();
  sender = undefined;
  await participation.reconsider();
  go({ screen: "overview" });
}

async function wipe() {
  await place.wipe();
  interview = participation = undefined;
  start.clear();
  go({ screen: "wiped" });
}

// ---- Language, leaving, and the way back ----

function switchLanguage(event) {
  if (at.screen === "start") {
    switcher.hash = start.fragment();
    return;
  }
  event.preventDefault();
  language = LANGUAGES[language];
  document.documentElement.lang = language;
  switcher.textContent = say("language");
  switcher.lang = switcher.hreflang = LANGUAGES[language];
  switcher.search = `?lang=${LANGUAGES[language]}`;
  history.replaceState(at, "", `?lang=${language}`);
  draw();
}

window.addEventListener("popstate", (event) => {
  if (LAST.includes(at.screen) || (sender && !waiting)) {
    history.pushState(at, "");
    return;
  }
  if (sender) {
    stopSending();
    return;
  }
  at = interview ? placeOf(event.state ?? { screen: "start" }) : { screen: "start" };
  faulty = [];
  keep();
  draw();
});

window.addEventListener("beforeunload", (event) => {
  if (interview?.begun() && status.losing()) {
    event.preventDefault();
  }
});

// Another link in the same tab begins anew; browsers take it for a jump within the page.
window.addEventListener("hashchange", () => {
  if (location.hash.length > 1) {
    location.reload();
  }
});

switcher.addEventListener("click", switchLanguage);

// With it the page opens without a network too; everything works without it as well.
window.addEventListener("load", () => {
  navigator.serviceWorker?.register("/respond/worker.js", { scope: "/respond" }).catch(() => {});
});
