// What has to outlive a reload while answers are being sent. It stands on the device under a name
// and a key that only the holder of the code can make, and in memory where storage is refused.

import { base64url, fromBase64url, joined, random, utf8 } from "./interview-bytes.js";
import { hash } from "./interview-secret.js";

const NONCE_BYTES = 12;

async function keyOf(code) {
  const secret = await crypto.subtle.importKey("raw", utf8(code), "HKDF", false, ["deriveKey"]);
  const info = utf8("peilstok device");
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(hkdf, secret, aes, false, ["encrypt", "decrypt"]);
}

/** Open the place on this device that belongs to a code. */
export async function placeFor(code) {
  const name = `peilstok.${(await hash("device", code)).slice(0, 32)}`;
  const key = await keyOf(code);

  return {
    /** What was kept; undefined when there is nothing, or nothing that can be read. */
    async load() {
      try {
        const kept = fromBase64url(localStorage.getItem(name));
        const aes = { name: "AES-GCM", iv: kept.subarray(0, NONCE_BYTES) };
        const bytes = await crypto.subtle.decrypt(aes, key, kept.subarray(NONCE_BYTES));
        return JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        return undefined;
      }
    },

    /** Keep this instead of what was kept before. */
    async save(state) {
      const iv = random(NONCE_BYTES);
      const bytes = utf8(JSON.stringify(state));
      const kept = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes);
      try {
        localStorage.setItem(name, base64url(joined(iv, new Uint8Array(kept))));
      } catch {
        // The caller holds the state in memory as well: only a reload would lose it.
      }
    },

    wipe() {
      try {
        localStorage.removeItem(name);
      } catch {
        // Where nothing can be removed, nothing was stored.
      }
    },
  };
}
