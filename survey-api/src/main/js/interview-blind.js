// Blind signatures, the asking side: RSABSSA-SHA384-PSS after RFC 9474. The server signs a message
// that it cannot read, so that it cannot know the signature again when it sees it.
//
// `request` and `finish` are what an interview uses; the steps between are there for the vectors of
// the RFC, which come with their own random numbers.

import { fromBase64url, fromHex, hex, joined, random } from "./interview-bytes.js";

const HASH = "SHA-384";
const HASH_BYTES = 48;
const SALT_BYTES = 48;
const SMALLEST_KEY = 256;

const number = (bytes) => BigInt(`0x${hex(bytes)}`);
const bytesOf = (value, size) => fromHex(value.toString(16).padStart(2 * size, "0"));
const hash = async (...pieces) =>
  new Uint8Array(await crypto.subtle.digest(HASH, joined(...pieces)));

/** Read a public key from the DER of its SubjectPublicKeyInfo. */
export async function readKey(der) {
  const algorithm = { name: "RSA-PSS", hash: HASH };
  const verifier = await crypto.subtle.importKey("spki", der, algorithm, true, ["verify"]);
  const { n, e } = await crypto.subtle.exportKey("jwk", verifier);
  const modulus = fromBase64url(n);
  if (modulus[0] < 0x80 || modulus.length < SMALLEST_KEY) {
    throw new RangeError("the modulus is too small or does not fill its bytes");
  }
  return { verifier, n: number(modulus), e: number(fromBase64url(e)), size: modulus.length };
}

/** Blind a message for signing; the inverse takes the blinding away again. */
export async function request(key, message) {
  const encoded = await encode(key, message, random(SALT_BYTES));
  const { factor, inverse } = drawFactor(key);
  return { blinded: blind(key, encoded, factor), inverse: bytesOf(inverse, key.size) };
}

/** Take the blinding away; a signature that does not verify never leaves here. */
export async function finish(key, message, blindSignature, inverse, saltLength = SALT_BYTES) {
  if (blindSignature.length === key.size) {
    const signature = bytesOf((number(blindSignature) * number(inverse)) % key.n, key.size);
    const pss = { name: "RSA-PSS", saltLength };
    if (await crypto.subtle.verify(pss, key.verifier, signature, message)) {
      return signature;
    }
  }
  throw new RangeError("this is no signature of the message");
}

/** EMSA-PSS-ENCODE of RFC 8017; the modulus fills its bytes, so that one bit stays free. */
export async function encode(key, message, salt) {
  const seed = await hash(new Uint8Array(8), await hash(message), salt);
  const block = new Uint8Array(key.size - HASH_BYTES - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const mask = await mgf1(seed, block.length);
  const masked = block.map((one, at) => one ^ mask[at]);
  masked[0] &= 0x7f;
  return joined(masked, seed, Uint8Array.of(0xbc));
}

async function mgf1(seed, length) {
  const mask = [];
  for (let counter = 0; counter * HASH_BYTES < length; counter++) {
    mask.push(await hash(seed, Uint8Array.of(0, 0, 0, counter)));
  }
  return joined(...mask).subarray(0, length);
}

/** Multiply an encoded message by the factor's power. */
export function blind(key, encoded, factor) {
  const message = number(encoded);
  if (inverseOf(message, key.n) === undefined) {
    throw new RangeError("the message has a divisor of the modulus");
  }
  return bytesOf((message * power(factor, key.e, key.n)) % key.n, key.size);
}

/** Draw until a number is below the modulus and can be inverted: each such is equally likely. */
export function drawFactor(key, draw = random) {
  for (;;) {
    const factor = number(draw(key.size));
    const inverse = factor < key.n ? inverseOf(factor, key.n) : undefined;
    if (inverse !== undefined) {
      return { factor, inverse };
    }
  }
}

function power(base, exponent, modulus) {
  let result = 1n;
  let square = base;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) {
      result = (result * square) % modulus;
    }
    square = (square * square) % modulus;
  }
  return result;
}

// Euclid's extended algorithm; undefined where there is a common divisor.
function inverseOf(value, modulus) {
  let [left, right, before, now] = [modulus, value, 0n, 1n];
  while (right > 0n) {
    const times = left / right;
    [left, right] = [right, left - times * right];
    [before, now] = [now, before - times * now];
  }
  return left === 1n ? (before + modulus) % modulus : undefined;
}
