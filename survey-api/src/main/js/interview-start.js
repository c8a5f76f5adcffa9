// The start page: the code that somebody typed, or that came along in the link.

import { anythingKept } from "./interview-device.js";
import * as secrets from "./interview-secret.js";

const field = document.getElementById("code");
const fault = document.getElementById("code-fault");
const status = document.getElementById("start-status");
const shared = document.getElementById("shared");

/** Bring the start page to life; `say` turns a key into words, `enter` goes on with a code. */
export function startPage({ say, enter }) {
  const linked = fromFragment();
  let entering = false;

  function tell(text) {
    fault.textContent = text ? `${say("app.errorPrefix")} ${text}` : "";
    fault.hidden = !text;
    field.setAttribute("aria-invalid", String(Boolean(text)));
    if (text) {
      field.focus();
    }
  }

  async function read() {
    if (!secrets.canKeepSecrets()) {
      return { fault: "insecure" };
    }
    const typed = await secrets.read(field.value);
    return typed.kind === "withdrawal" ? { fault: "codeIsWithdrawal" } : typed;
  }

  async function begin(event) {
    event.preventDefault();
    if (entering) {
      return;
    }
    entering = true;
    try {
      const typed = await read();
      tell(typed.fault && say(`app.fault.${typed.fault}`, typed.count));
      if (!typed.fault) {
        status.textContent = say("app.busy");
        // The promise in the link belongs to the code in the link, not to one that was typed instead.
        const expected = linked.code === typed.text ? linked.manifest : undefined;
        await enter({ code: typed.text, kind: typed.kind, expected, shared: shared.checked });
      }
    } finally {
      entering = false;
      status.textContent = "";
    }
  }

  document.getElementById("code-form").addEventListener("submit", begin);
  if (!secrets.canKeepSecrets()) {
    tell(say("app.fault.insecure"));
  } else {
    anythingKept().then((kept) => (document.getElementById("begun").hidden = !kept));
  }

  return {
    tell,
    focus: () => field.focus(),

    /** Forget the code. */
    clear() {
      field.value = "";
      shared.checked = false;
    },
  };
}

// The code leaves the address bar, so that nobody reads it there or goes back to it.
function fromFragment() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const linked = {};
  history.replaceState({ screen: "start" }, "", location.pathname + location.search);
  if (fragment.has("code")) {
    field.value = fragment.get("code");
    linked.code = secrets.normal(field.value);
  }
  if (fragment.has("manifest")) {
    linked.manifest = fragment.get("manifest");
  }
  return linked;
}
