// `npm run vectors -- <folder>`: runs the vectors of a folder in Node.
import { createPrivateKey } from "node:crypto";
import { join, resolve } from "node:path";
import * as girokit from "girokit";
import { read, report } from "./files.mjs";
import { runAll } from "./run.mjs";

const folder = process.argv[2] ? resolve(process.env.INIT_CWD ?? ".", process.argv[2]) : vectors();
const found = read(folder);
const signerOf = (pem) => girokit.keyObjectSigner(createPrivateKey(pem));
report("node", found.length, await runAll(girokit, signerOf, found));

function vectors() {
  return join(import.meta.dirname, "../../../tests/vectors");
}
