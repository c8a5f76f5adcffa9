// The service worker, which opens this page without a network. Everything works without it as well.

const WORKER = "/respond/worker.js";
const SCOPE = "/respond";
const CACHE = "peilstok-respond";

/** Have the page kept, once it is there and nothing else waits for the network. */
export function keepPage() {
  window.addEventListener("load", () => {
    navigator.serviceWorker?.register(WORKER, { scope: SCOPE }).catch(() => undefined);
  });
}

/** Keep the page no longer. */
export async function forgetPage() {
  try {
    const worker = await navigator.serviceWorker?.getRegistration(SCOPE);
    await worker?.unregister();
    await window.caches?.delete(CACHE);
  } catch {
    // A browser without storage keeps no page either.
  }
}
