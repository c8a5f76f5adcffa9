// Opens the start page without a network. It keeps that page as it came, which is the same for
// everybody, and nothing else: no code, no question, no answer ever gets here.

const CACHE = "peilstok-respond";
const PAGE = "/respond";
const PATIENCE = 3000;

const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function fetched(request) {
  const answer = await fetch(request);
  if (answer.ok) {
    await keep(answer.clone()).catch(() => undefined);
  }
  return answer;
}

async function keep(answer) {
  const cache = await caches.open(CACHE);
  await cache.put(PAGE, answer);
}

// The network first, so that nobody works with an old page; then what was kept.
async function page(request) {
  const fresh = fetched(request);
  const kept = await caches.match(PAGE).catch(() => undefined);
  if (!kept) {
    return fresh;
  }
  const inTime = fresh.then((answer) => (answer.ok ? answer : kept)).catch(() => kept);
  return Promise.race([inTime, later(PATIENCE).then(() => kept)]);
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fetched(PAGE));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const start = request.method === "GET" && new URL(request.url).pathname === PAGE;
  if (request.mode === "navigate" && start) {
    event.respondWith(page(request));
  }
});
