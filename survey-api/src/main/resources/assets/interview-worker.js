// Opens the start page without a network. It keeps that page as it came, which is the same for
// everybody, and nothing else: no code, no question, no answer ever gets here.

const CACHE = "peilstok-respond";
const PAGE = "/respond";
const PATIENCE = 3000;

const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function keep(answer) {
  const cache = await caches.open(CACHE);
  await cache.put(PAGE, answer);
}

// Whatever a server says is passed on, but for its own failures.
async function fetched(event) {
  const answer = await fetch(event.request ?? PAGE);
  if (answer.status === 200) {
    event.waitUntil(keep(answer.clone()).catch(() => undefined));
  }
  if (answer.status >= 500) {
    throw new Error("the server cannot answer now");
  }
  return answer;
}

// The network first, so that nobody works with an old page; then what was kept.
async function page(event) {
  const fresh = fetched(event);
  const kept = await caches.match(PAGE).catch(() => undefined);
  if (!kept) {
    return fresh;
  }
  return Promise.race([fresh.catch(() => kept), later(PATIENCE).then(() => kept)]);
}

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fetched(event));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const start = request.method === "GET" && new URL(request.url).pathname === PAGE;
  if (request.mode === "navigate" && start) {
    event.respondWith(page(event));
  }
});
