// Runs vectors, as tests/vectors/README.md describes them, through the package's public interface. The same in Node and in
// a browser: `girokit` is the package, `signerOf` makes a signer of the platform from PEM text.
import { callback } from "./callback.mjs";
import { parse } from "./exact.mjs";
import { exchange } from "./exchange.mjs";
import { flow } from "./flow.mjs";
import { signing } from "./signing.mjs";
import { certificate, iso } from "./values.mjs";

const kinds = { signing, flow, callback, exchange, iso, cert: certificate };

/** Runs one vector, given as text; throws what differs. */
export async function run(girokit, signerOf, text) {
  const vector = parse(text);
  const kind = Object.hasOwn(kinds, vector?.kind) && kinds[vector.kind];
  if (!kind) throw new Error(`there are no vectors of kind ${vector?.kind}; there are ${Object.keys(kinds).join(", ")}`);
  await kind(girokit, vector, signerOf, text);
}

/** Runs many, given as `[title, text]`; gives those that fail, as `[title, why]`. What cannot be read fails. */
export async function runAll(girokit, signerOf, vectors) {
  const failures = [];
  for (const [title, text] of vectors) {
    try {
      await run(girokit, signerOf, text);
    } catch (error) {
      failures.push([title, error.message]);
    }
  }
  return failures;
}
