// Secrets that people read, type and copy: 26 characters of Crockford's base32 and two check
// characters. The same rules stand in nl.peilstok.core.participation.Secret.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_CHARACTERS = 26;
const LENGTH = 28;

const bytesOf = (text) => new TextEncoder().encode(text);

async function sha256(text) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(text)));
}

async function checkOf(body) {
  const digest = await sha256(body);
  return ALPHABET[digest[0] & 31] + ALPHABET[digest[1] & 31];
}

/** Whether the browser can make secrets and hashes here: over https, or on this very machine. */
export const canKeepSecrets = () => window.isSecureContext && Boolean(crypto.subtle);

/** Case, blanks and dashes do not matter; I, L, O and U are read as what they were meant to be. */
export function normal(typed) {
  return typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(/U/g, "V");
}

/**
 * Read what somebody typed. Gives {text}, or {fault} with the key of a message and the numbers
 * for it.
 */
export async function read(typed) {
  const text = normal(typed);
  if (text === "") {
    return { fault: "codeMissing" };
  }
  if ([...text].some((one) => !ALPHABET.includes(one))) {
    return { fault: "codeStrange" };
  }
  if (text.length !== LENGTH) {
    return { fault: text.length < LENGTH ? "codeShort" : "codeLong", count: text.length };
  }
  const body = text.slice(0, RANDOM_CHARACTERS);
  return (await checkOf(body)) === text.slice(RANDOM_CHARACTERS)
    ? { text }
    : { fault: "codeMistyped" };
}

/** Draw a new secret; 32 letters divide 256, so that each is equally likely. */
export async function draw() {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_CHARACTERS));
  const body = Array.from(random, (one) => ALPHABET[one & 31]).join("");
  return body + (await checkOf(body));
}

/** In groups of four. */
export const grouped = (text) => text.replace(/(.{4})(?!$)/g, "$1-");

/** The SHA-256 in hex, with a prefix that keeps uses apart. */
export async function hash(domain, text) {
  const digest = await sha256(domain + text);
  return Array.from(digest, (one) => one.toString(16).padStart(2, "0")).join("");
}
