// `npm run vectors:browser -- <folder>`: runs the vectors of a folder in headless Chromium, signed by WebCrypto with keys
// that cannot be read out.
import { join, resolve } from "node:path";
import { read, report } from "../vectors/files.mjs";
import { openPage } from "./page.mjs";

const [argument] = process.argv.slice(2);
const folder = argument ? resolve(process.env.INIT_CWD ?? ".", argument) : join(import.meta.dirname, "../../../tests/vectors");
const vectors = read(folder);
const { page, close } = await openPage({ files: { "/vectors.json": JSON.stringify(vectors) } });
try {
  const failures = await page.evaluate(async () => {
    const girokit = await import("girokit");
    const { runAll } = await import("/test/vectors/run.mjs");
    await girokit.init();
    const signerOf = async (pem) => {
      const key = await girokit.importKey(pem);
      if (key.extractable) throw new Error("the key can be read out");
      return girokit.cryptoKeySigner(key);
    };
    return runAll(girokit, signerOf, await (await fetch("/vectors.json")).json());
  });
  report("chromium", vectors.length, failures);
} finally {
  await close();
}
