// What an interview keeps on this device: encrypted with a key that only the holder of the code can
// make, under a name that does not tell the code. On a shared computer, and where a browser refuses
// to keep anything, it stands in memory only.

import { hex, joined, random, sha256, utf8 } from "./interview-bytes.js";

const DATABASE = "peilstok";
const STORE = "interviews";
const NONCE_BYTES = 12;
const PATIENCE = 5000;

let connection;

const inTime = (work) =>
  Promise.race([
    work,
    new Promise((_, fail) => setTimeout(() => fail(new Error("no answer in time")), PATIENCE)),
  ]);

function connected() {
  connection ??= inTime(
    new Promise((done, fail) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => {
        request.result.onversionchange = () => request.result.close();
        done(request.result);
      };
      request.onerror = () => fail(request.error);
    }),
  );
  return connection;
}

// Strict: what was written is on the disk, and survives an empty battery.
async function attempt(mode, work) {
  const database = await connected();
  return inTime(
    new Promise((done, fail) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => fail(transaction.error);
    }),
  );
}

// Phones drop the connection of a page that was out of sight: a second try makes a new one.
async function within(mode, work) {
  try {
    return await attempt(mode, work);
  } catch {
    connection = undefined;
    return attempt(mode, work);
  }
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

/** Whether some interview was kept on this device and not erased. */
export const anythingKept = () =>
  within("readonly", (store) => store.count()).then(
    (count) => count > 0,
    () => false,
  );

/**
 * Open the place on this device that belongs to a code. A place has parts with a name each; `told`
 * hears that it is "saving", and then whether all is "kept", kept in "memory" only, or "failed".
 */
export async function placeFor(code, { shared, told }) {
  const name = hex(await sha256(utf8(`device${code}`))).slice(0, 32);
  const key = await keyOf(code);
  const all = IDBKeyRange.bound(`${name}.`, `${name}/`, false, true);
  const memory = new Map();
  const waiting = new Set();
  const failing = new Set();
  let queue = Promise.resolve();
  let silent = false;

  const put = (part, bytes) => within("readwrite", (store) => store.put(bytes, `${name}.${part}`));
  const tell = () => told(waiting.size > 0 ? "saving" : failing.size > 0 ? "failed" : "kept");

  async function write(part) {
    waiting.delete(part);
    if (silent || !memory.has(part)) {
      return;
    }
    try {
      await put(part, await encrypted(key, memory.get(part)));
      failing.delete(part);
    } catch {
      failing.add(part);
    }
    tell();
  }

  // What cannot be read must not be written over: it may be somebody's whole interview.
  async function read(part) {
    let kept;
    try {
      kept = await within("readonly", (store) => store.get(`${name}.${part}`));
    } catch {
      silent = true;
      told("failed");
      return undefined;
    }
    return kept && decrypted(key, kept).catch(() => undefined);
  }

  function removed(range) {
    const remove = () => within("readwrite", (store) => store.delete(range));
    const done = queue.then(remove).then(
      () => true,
      () => silent,
    );
    queue = done;
    return done;
  }

  return {
    name,
    shared,

    /** What was kept; undefined when there is nothing, or nothing that can be read. */
    async load(part) {
      if (!memory.has(part)) {
        const kept = await read(part);
        if (kept !== undefined) {
          memory.set(part, kept);
        }
      }
      return memory.get(part);
    },

    /** What stands on the device now, whoever wrote it. */
    stored: read,

    /** Keep this from now on; done when it is on the device, or cannot be. */
    save(part, value) {
      memory.set(part, value);
      if (shared || silent) {
        told(shared ? "memory" : "failed");
      } else if (!waiting.has(part)) {
        waiting.add(part);
        tell();
        queue = queue.then(() => write(part));
      }
      return queue;
    },

    /** Leave nothing of these parts on the device. */
    async drop(...parts) {
      for (const part of parts) {
        memory.delete(part);
        await removed(`${name}.${part}`);
      }
    },

    /** Leave nothing on the device; false when that failed. */
    wipe() {
      memory.clear();
      return removed(all);
    },

    /** Move everything from the device to memory. */
    async takeAway(...parts) {
      for (const part of parts) {
        await this.load(part);
      }
      await removed(all);
    },

    /** Another tab has it now: write no more. */
    give() {
      silent = true;
    },
  };
}
