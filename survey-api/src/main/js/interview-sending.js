// Sending until it works: again when the network is back, when somebody looks, and from time to time.

import { hangUp, passes } from "./interview-collector.js";

const SECONDS = [2, 5, 10, 20, 30];

/**
 * Attempt until it works. `told` hears that an attempt begins, and with the refusal why the next one
 * has to wait. Gives `now()` to hurry, and `result`: a promise of what the attempt gave, which fails
 * with a refusal that no waiting helps against. `stop()` gives up; the result is then undefined,
 * unless it came all the same.
 */
export function untilSent(attempt, told) {
  let tries = 0;
  let timer;
  let running = false;
  let ended = false;
  let settle;
  const result = new Promise((done, fail) => {
    settle = { done, fail };
  });

  const seen = () => document.visibilityState === "visible" && now();

  function end() {
    ended = true;
    clearTimeout(timer);
    window.removeEventListener("online", now);
    document.removeEventListener("visibilitychange", seen);
  }

  async function now() {
    if (running || ended) {
      return;
    }
    running = true;
    clearTimeout(timer);
    told();
    try {
      const given = await attempt();
      end();
      settle.done(given);
    } catch (refused) {
      refuse(refused);
    } finally {
      running = false;
    }
  }

  function refuse(refused) {
    if (ended) {
      settle.done(undefined);
    } else if (passes(refused)) {
      timer = setTimeout(now, SECONDS[Math.min(tries++, SECONDS.length - 1)] * 1000);
      told(refused);
    } else {
      end();
      settle.fail(refused);
    }
  }

  function stop() {
    end();
    if (running) {
      hangUp();
    } else {
      settle.done(undefined);
    }
  }

  window.addEventListener("online", now);
  document.addEventListener("visibilitychange", seen);
  now();
  return { result, now, stop };
}
