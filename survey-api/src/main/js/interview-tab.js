// One interview, one tab: two that write to the same place would undo each other's answers.

const held = new Set();

/**
 * Hold an interview for this tab; false when another tab holds it, unless that one shall give it up
 * (`take`). Calls `lost` when another tab took it. Where the browser has no locks, or refuses them,
 * each tab holds.
 */
export function hold(name, { take, lost }) {
  if (!navigator.locks || held.has(name)) {
    return Promise.resolve(true);
  }
  return new Promise((done) => {
    const forGood = (lock) => {
      if (lock) {
        held.add(name);
      }
      done(lock !== null);
      return lock && new Promise(() => {});
    };
    const way = take ? { steal: true } : { ifAvailable: true };
    navigator.locks.request(`peilstok.${name}`, way, forGood).catch(() => {
      if (held.delete(name)) {
        lost();
      } else {
        done(true);
      }
    });
  });
}
