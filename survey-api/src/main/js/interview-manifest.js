// The promise of a wave. Nothing of it is believed before it was compared with what was promised.

import { readKey } from "./interview-blind.js";
import { fromBase64url, hex, sha256, utf8 } from "./interview-bytes.js";

/** What the server showed is not what was promised. */
export class Broken extends Error {
  constructor(code, promised, shown) {
    super(code);
    this.code = code;
    this.promised = promised;
    this.shown = shown;
  }
}

/**
 * Read a manifest whose hash is each of the known ones, and the token key that it names. Without a
 * known hash the person compares it with what is printed.
 */
export async function promised({ manifest: text, tokenKey }, kind, known) {
  const hash = hex(await sha256(utf8(text)));
  const other = known.find((one) => one.toLowerCase() !== hash);
  if (other !== undefined) {
    throw new Broken("manifest-differs", other, hash);
  }
  const manifest = JSON.parse(text);
  const key = kind === "invitation" ? await namedKey(manifest, tokenKey) : undefined;
  return { hash, manifest, key };
}

async function namedKey({ tokenKeySha256 }, tokenKey) {
  const der = fromBase64url(tokenKey ?? "");
  const hash = await sha256(der);
  if (hex(hash) !== tokenKeySha256) {
    throw new Broken("key-differs", tokenKeySha256, hex(hash));
  }
  return { hash, rsa: await readKey(der) };
}
