// What an interview keeps on this device: encrypted with a key that only the holder of the code can
// make, under a name that does not tell the code. On a shared computer, and where a browser refuses
// to keep anything, it stands in memory only.

import { hex, joined, random, sha256, utf8 } from "./interview-bytes.js";

const DATABASE = "peilstok";
const STORE = "interviews";
const NONCE_BYTES = 12;
const PATIENCE = 4000;

let connection;

// Some browsers never answer where they refuse; waiting has an end.
function connected() {
  connection ??= new Promise((done, fail) => {
    setTimeout(() => fail(new Error("the browser's storage does not answer")), PATIENCE);
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  }).catch((refused) => {
    connection = undefined;
    throw refused;
  });
  return connection;
}

// Strict: what was written survives an empty battery.
async function within(mode, work) {
  const database = await connected();
  return new Promise((done, fail) => {
    const transaction = database.transaction(STORE, mode, { durability: "strict" });
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

async function keyOf(code) {
  const secret = await crypto.subtle.importKey("raw", utf8(code), "HKDF", false, ["deriveKey"]);
  const info = utf8("peilstok device");
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(hkdf, secret, aes, false, ["encrypt", "decrypt"]);
}

async function encrypted(key, value) {
  const iv = random(NONCE_BYTES);
  const bytes = utf8(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes);
  return joined(iv, new Uint8Array(sealed));
}

async function decrypted(key, kept) {
  const aes = { name: "AES-GCM", iv: kept.subarray(0, NONCE_BYTES) };
  const bytes = await crypto.subtle.decrypt(aes, key, kept.subarray(NONCE_BYTES));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Whether some interview was kept on this device and not finished. */
export const anythingKept = () =>
  within("readonly", (store) => store.count()).then(
    (count) => count > 0,
    () => false,
  );

/**
 * Open the place on this device that belongs to a code. A place has parts with a name each; `told`
 * hears that it is "saving", and then whether it is "kept", kept in "memory" only, or "failed".
 */
export async function placeFor(code, { shared, told }) {
  const name = hex(await sha256(utf8(`device${code}`))).slice(0, 32);
  const key = await keyOf(code);
  const all = IDBKeyRange.bound(`${name}.`, `${name}/`, false, true);
  const memory = new Map();
  const waiting = new Set();
  let queue = Promise.resolve();
  let given = false;

  async function write(part) {
    waiting.delete(part);
    if (given || !memory.has(part)) {
      return;
    }
    try {
      const bytes = await encrypted(key, memory.get(part));
      await within("readwrite", (store) => store.put(bytes, `${name}.${part}`));
      told(waiting.size > 0 ? "saving" : "kept");
    } catch {
      told("failed");
    }
  }

  const remove = () => within("readwrite", (store) => store.delete(all)).catch(() => undefined);

  const place = {
    name,

    /** What was kept; undefined when there is nothing, or nothing that can be read. */
    async load(part) {
      if (memory.has(part)) {
        return memory.get(part);
      }
      try {
        const kept = await within("readonly", (store) => store.get(`${name}.${part}`));
        const value = await decrypted(key, kept);
        memory.set(part, value);
        return value;
      } catch {
        return undefined;
      }
    },

    /** Keep this from now on; done when it is on the device, or cannot be. */
    save(part, value) {
      memory.set(part, value);
      if (shared) {
        told("memory");
      } else if (!waiting.has(part)) {
        waiting.add(part);
        told("saving");
        queue = queue.then(() => write(part));
      }
      return queue;
    },

    /** Leave nothing of these parts on the device. */
    drop(...parts) {
      parts.forEach((part) => memory.delete(part));
      const removed = (part) => within("readwrite", (store) => store.delete(`${name}.${part}`));
      queue = queue.then(() => Promise.all(parts.map(removed))).catch(() => undefined);
      return queue;
    },

    /** Leave nothing on the device. */
    wipe() {
      memory.clear();
      queue = queue.then(remove);
      return queue;
    },

    /** Another tab has it now: write no more. */
    give() {
      given = true;
    },
  };
  if (shared) {
    await Promise.all(["questionnaire", "answers", "proof"].map(place.load));
    await remove();
  }
  return place;
}
