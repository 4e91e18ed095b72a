// What a tour needs of the place it runs in: scripts, catalogue, sandbox; and how it is reported.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Agent, fetch as undici } from "undici";

const tour = join(import.meta.dirname, "../../../tests/tour");
const json = (name) => JSON.parse(readFileSync(join(tour, name), "utf8"));

/** Full names of all operations, as the core's catalogue has them. */
export const catalogue = Object.keys(json("operations.json"));
/** A script for each system. */
export const scripts = [...new Set(catalogue.map((name) => name.split(".")[0]))].map((name) => json(`scripts/${name}.json`));

const [http, https, pki] = process.argv.slice(2);
/** Where the sandbox is. */
export const places = { http, https };
/** A file of the sandbox's PKI. */
export const pem = (name) => readFileSync(join(pki, name), "utf8");
/** Certificates for the connection to the sandbox, with a client's where one is named. */
export const tls = (client) => ({
  ca: pem("ca.pem"),
  ...(client && { cert: pem(`${client}.pem`), key: pem(`${client}.key.pem`) }),
});

const dispatcher = new Agent({ connect: tls() });

/** Plays a user at the bank's page; gives the address they are sent to. */
export async function visit(url, form) {
  const page = await undici(url, { dispatcher });
  if (page.status !== 200) throw new Error(`the bank's page: HTTP ${page.status} ${await page.text()}`);
  await page.text();
  const answer = await undici(url, { method: "POST", body: new URLSearchParams(form), redirect: "manual", dispatcher });
  const location = answer.headers.get("location");
  if (!location) throw new Error(`the bank's page did not send the user back: HTTP ${answer.status} ${await answer.text()}`);
  return location;
}

/** Behind the sandbox's counter. */
export async function control(method, path, body) {
  const answer = await fetch(`${http}/control/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** Prints what failed and how many operations were called; sets the exit code. */
export function report(language, { played, failures }) {
  const missing = catalogue.filter((name) => !played.includes(name));
  for (const [system, why] of failures) console.log(`FAILED ${system}: ${why}`);
  for (const name of missing) console.log(`NOT CALLED ${name}`);
  const failed = failures.length + missing.length;
  console.log(`${language}: ${played.length} passed, ${failed} failed`);
  if (failed) process.exitCode = 1;
}
