// The interview of a respondent: from the code to the receipt. Answers live in memory only.

import { Interview } from "./interview-answers.js";
import { Refused } from "./interview-collector.js";
import { Broken } from "./interview-manifest.js";
import { Participation } from "./interview-participation.js";
import { broken, promise } from "./interview-promise.js";
import * as screens from "./interview-screens.js";
import * as secrets from "./interview-secret.js";

const LANGUAGES = { nl: "en", en: "nl" };

const main = document.querySelector("main");
const start = document.getElementById("start");
const field = document.getElementById("code");
const switcher = document.getElementById("language");
const bundles = JSON.parse(document.getElementById("words").textContent);

let language = document.documentElement.lang;
let participation;
let interview;
let at = { screen: "start" };
let failure;
let stopped;
let faulty = [];
let entering = false;
let sending = false;
let secret;
let before = false;
let linked = {};

const say = (key, ...values) =>
  bundles[language][key].replace(/\{(\d)\}/g, (_, index) => values[index]);
const original = (key) => bundles.en[key];
const words = (wording) => wording[language];
const faultKey = (one) => (`app.fault.${one}` in bundles[language] ? one : "internal");

// ---- Start: the code ----

function tellCode(text) {
  const fault = document.getElementById("code-fault");
  fault.textContent = text ? `${say("app.errorPrefix")} ${text}` : "";
  fault.hidden = !text;
  field.setAttribute("aria-invalid", String(Boolean(text)));
  if (text) {
    field.focus();
  }
}

async function begin(event) {
  event.preventDefault();
  if (entering) {
    return;
  }
  if (!secrets.canKeepSecrets()) {
    tellCode(say("app.fault.insecure"));
    return;
  }
  const read = await secrets.read(field.value);
  if (read.fault) {
    tellCode(say(`app.fault.${read.fault}`, read.count));
    return;
  }
  if (read.kind === "withdrawal") {
    tellCode(say("app.fault.codeIsWithdrawal"));
    return;
  }
  tellCode("");
  if (interview && read.text === participation.code) {
    go({ screen: "promise" });
    return;
  }
  await enter(read);
}

async function enter({ text, kind }) {
  const status = document.getElementById("start-status");
  status.textContent = say("app.busy");
  entering = true;
  try {
    // The promise in the link belongs to the code in the link, not to one that was typed instead.
    const expected = linked.code === text ? linked.manifest : undefined;
    participation = await Participation.begin({ code: text, kind, expected });
    if (participation.received) {
      finish(true);
    } else {
      interview = new Interview(participation.questionnaire);
      go({ screen: "promise" });
    }
  } catch (refused) {
    refuse(refused);
  } finally {
    entering = false;
    status.textContent = "";
  }
}

function refuse(refused) {
  if (refused instanceof Broken) {
    stopped = refused;
    at = { screen: "broken" };
    draw();
  } else {
    tellCode(say(`app.fault.${faultKey(codeOf(refused))}`));
  }
}

// What is no refusal is a mistake of ours: shown as such, and told to the browser's console.
function codeOf(refused) {
  if (!(refused instanceof Refused)) {
    reportError(refused);
  }
  return refused.code ?? "internal";
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

function go(to, { item } = {}) {
  at = to;
  failure = undefined;
  faulty = [];
  history.pushState(at, "");
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
  back: () => step(-1),
  answered: () => reconsider(),
  segments: () => go(firstSegments()),
  toItem: (page, item) => go({ screen: "items", page }, { item }),
  send,
};

// An answer can open or close a question on the same page: draw again only then.
function reconsider() {
  const shown = main.querySelectorAll("form > fieldset").length;
  const page = interview.pages().find(({ id }) => id === at.page);
  const total = interview.asked().ids.length;
  const bar = document.getElementById("progress");
  if (page && (page.items.length !== shown || Number(bar.max) !== total)) {
    const focused = document.activeElement;
    const place = focused?.name && `input[name="${focused.name}"][value="${focused.value}"]`;
    draw(undefined, place);
  }
}

// ---- Drawing ----

function screen() {
  const common = { interview, say, words, move };
  switch (at.screen) {
    case "broken":
      return broken({ fault: stopped, say });
    case "promise":
      return promise({ participation, say, original, move });
    case "where":
    case "who": {
      const steps = segmentSteps();
      const number = steps.indexOf(at.screen) + 1;
      return screens.segments({
        ...common,
        kind: at.screen,
        step: number,
        steps: steps.length,
        faulty,
      });
    }
    case "items":
      return screens.items({
        ...common,
        page: interview.pages().find(({ id }) => id === at.page),
        total: interview.asked().ids.length,
      });
    case "overview":
      return screens.overview({ ...common, failure });
    case "receipt":
      return screens.receipt({ secret, before, say });
  }
}

function draw(item, place) {
  if (at.screen === "start") {
    main.replaceChildren(start);
    field.focus();
    return;
  }
  main.replaceChildren(screen());
  const title = main.querySelector("h1");
  document.title = `${title.textContent} – ${say("title")}`;
  if (place) {
    main.querySelector(place)?.focus({ preventScroll: true });
    return;
  }
  const target = main.querySelector(item ? `#item-${CSS.escape(item)}` : ".alert") ?? title;
  window.scrollTo(0, 0);
  target.focus();
}

// ---- Sending ----

async function send(status) {
  if (sending) {
    return;
  }
  sending = true;
  failure = undefined;
  for (const button of main.querySelectorAll("button[type=submit]")) {
    button.setAttribute("aria-disabled", "true");
    button.textContent = say("app.busy");
  }
  status.textContent = say("app.sending");
  try {
    finish(await participation.send((hash) => interview.response(hash)));
  } catch (refused) {
    failure = faultKey(codeOf(refused));
    draw();
  } finally {
    sending = false;
  }
}

// Only when the secret is on the screen may the device forget it.
function finish(storedBefore) {
  const done = participation;
  interview = participation = undefined;
  secret = done.secret;
  before = storedBefore;
  field.value = "";
  go({ screen: "receipt" });
  done.forget();
}

// ---- Language, leaving, and the start ----

function switchLanguage(event) {
  if (at.screen === "start") {
    // The code being typed goes along in the fragment, which is never sent.
    const same = secrets.normal(field.value) === linked.code;
    const fragment = { ...(same && linked), ...(field.value && { code: field.value }) };
    switcher.hash = new URLSearchParams(fragment);
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

// A page that has nothing to ask any more gives way to the overview.
const placeOf = (to) =>
  to.screen === "start" || route().some((one) => same(one, to)) ? to : { screen: "overview" };

window.addEventListener("popstate", (event) => {
  if (at.screen === "receipt" || sending) {
    history.pushState(at, "");
    return;
  }
  at = interview ? placeOf(event.state ?? { screen: "start" }) : { screen: "start" };
  failure = undefined;
  faulty = [];
  draw();
});

window.addEventListener("beforeunload", (event) => {
  if (interview?.begun()) {
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
document.getElementById("code-form").addEventListener("submit", begin);

const fragment = new URLSearchParams(location.hash.slice(1));
history.replaceState({ screen: "start" }, "", location.pathname + location.search);
if (fragment.has("code")) {
  field.value = fragment.get("code");
  linked = { code: secrets.normal(field.value) };
}
if (fragment.has("manifest")) {
  linked.manifest = fragment.get("manifest");
}
if (!secrets.canKeepSecrets()) {
  tellCode(say("app.fault.insecure"));
}
