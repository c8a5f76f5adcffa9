// One line at the foot of each screen: is there a network, and are the answers safe? It changes, and
// is read aloud, only when what it says changes.

const KNOWN = { kept: "device.kept", memory: "device.memory", failed: "device.failed" };

/** Speak through this line; `say` turns a key into words. */
export function statusLine(line, say) {
  let saving;
  let shown = false;

  function tell() {
    const parts = [
      shown && !navigator.onLine && say("app.device.offline"),
      shown && saving && say(`app.${KNOWN[saving]}`),
    ];
    const text = parts.filter(Boolean).join(" ");
    if (line.textContent !== text) {
      line.textContent = text;
    }
    line.classList.toggle("warning", shown && saving === "failed");
  }

  window.addEventListener("online", tell);
  window.addEventListener("offline", tell);

  return {
    /** What becomes of the last answer: "saving" and then "kept", "memory" or "failed". */
    saving(state) {
      line.setAttribute("aria-busy", String(state === "saving"));
      saving = state === "saving" ? saving : state;
      tell();
    },

    /** Say it while there are answers to keep, in the words of now. */
    show(on) {
      shown = on;
      tell();
    },

    /** Whether the device keeps nothing, so that leaving the page loses it. */
    failing: () => saving === "memory" || saving === "failed",
  };
}
