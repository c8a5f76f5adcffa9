// Secrets that people read, type and copy: 26 characters of Crockford's base32 and two check
// characters. The same rules stand in nl.peilstok.core.participation.Secret.

import { hex, random, sha256, utf8 } from "./interview-bytes.js";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_CHARACTERS = 26;
const LENGTH = 28;

/** What a secret is for; its place in this list is hidden in the last check character. */
const KINDS = ["sealed", "invitation", "withdrawal"];

// The two numbers under 32 that belong to a body.
async function checkOf(body) {
  const [first, second] = await sha256(utf8(body));
  return [first & 31, second & 31];
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
 * Read what somebody typed. Gives {text, kind}, or {fault} with the key of a message and the
 * numbers for it.
 */
export async function read(typed) {
  const text = normal(typed);
  if (text === "") {
    return { fault: "codeMissing" };
  }
  const values = Array.from(text, (one) => ALPHABET.indexOf(one));
  if (values.includes(-1)) {
    return { fault: "codeStrange" };
  }
  if (text.length !== LENGTH) {
    return { fault: text.length < LENGTH ? "codeShort" : "codeLong", count: text.length };
  }
  const [first, second] = await checkOf(text.slice(0, RANDOM_CHARACTERS));
  const kind = KINDS[values[LENGTH - 1] ^ second];
  return values[LENGTH - 2] === first && kind ? { text, kind } : { fault: "codeMistyped" };
}

/** Draw a new withdrawal secret; 32 letters divide 256, so that each is equally likely. */
export async function draw() {
  const body = Array.from(random(RANDOM_CHARACTERS), (one) => ALPHABET[one & 31]).join("");
  const [first, second] = await checkOf(body);
  return body + ALPHABET[first] + ALPHABET[second ^ KINDS.indexOf("withdrawal")];
}

/** In groups of four. */
export const grouped = (text) => text.replace(/(.{4})(?!$)/g, "$1-");

/** The SHA-256 in hex, with a prefix that keeps uses apart. */
export const hash = async (domain, text) => hex(await sha256(utf8(domain + text)));
