// A bank's stand-in behind Prism: flows are driven through it, and what it tells with an answer is held against what the
// bank's own document has otherwise (deviations.json). Everything else is a failure, and so is an operation that was not
// called and a deviation that was not seen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { banks, startPrism, writtenOut } from "./prism.mjs";
import { check } from "./results.mjs";

const require = createRequire(new URL("../../../npm/package.json", import.meta.url));
export const { Bec, Certificate, drive, fetchSender, frame, GirokitError, PrivateKey, Tietoevry } = await import(require.resolve("girokit"));

export const send = fetchSender();
export const psu = { ipAddress: "192.0.2.17" };

/** Starts Prism before a bank's stand-in, and gives what checks are written with. */
export async function proxied(system, upstream) {
  const prism = await startPrism(system, upstream);
  const called = new Set();
  const seen = new Set();
  const { deviations } = banks[system];

  /** The violations that Prism tells with an answer, less the deviations that are listed. */
  function violations(operation, answer) {
    const told = answer.headers.filter(({ name }) => name.toLowerCase() === "sl-violations").flatMap(({ value }) => JSON.parse(value));
    return told.filter((violation) => {
      const where = place(violation);
      const known = deviations.find((deviation) => fits(deviation.where, where) && fits(deviation.rule, violation.code) && deviation.operations.some((name) => fits(name, operation)));
      if (known) seen.add(`${known.where} ${known.operations.find((name) => fits(name, operation))}`);
      return !known && !(where === "response header.location" && isOnThisMachine(answer));
    });
  }

  /** Holds an answer of an operation, and what was asked, against the file. */
  function judge(name, answer) {
    const wrong = violations(name, answer);
    if (answer.status < 300) called.add(name);
    check(`${system}: ${name}, HTTP ${answer.status}`, wrong.map((violation) => `${place(violation)} (${violation.code}): ${violation.message}`).join("; "));
  }

  return {
    address: prism.address,
    stop: prism.stop,
    judge,

    /** Drives a flow and judges every answer on its way; gives the reply, or what else came of it. */
    async call(name, flow, options = {}) {
      const { outcome } = await drive(flow, { send, onAnswer: (answer) => judge(name, answer), ...options });
      return outcome.reply ?? outcome;
    },

    /** Everything was called, every deviation was seen, and Prism does tell what is wrong. */
    async close() {
      for (const operation of known(system)) check(`${system}: ${operation} was called`, !called.has(operation) && "it was not, or was refused");
      for (const { where, operations } of deviations) {
        for (const operation of operations) check(`${system}: the deviation ${where}, ${operation}`, !seen.has(`${where} ${operation}`) && "it was not seen: take it off the list");
      }
      const headers = { "x-request-id": "not-a-uuid", "content-type": "application/json" };
      const body = JSON.stringify({ instructedAmount: { currency: "NOK", amount: true } });
      const wrong = await fetch(`${prism.address}/v1/payments/sepa-credit-transfers`, { method: "POST", headers, body });
      const told = JSON.parse(wrong.headers.get("sl-violations") ?? "[]").map(({ location }) => location.slice(0, 2).join(" "));
      for (const side of ["request header", "request body", "response header"]) {
        check(`${system}: Prism tells what is wrong in the ${side}`, !told.includes(side) && `it tells ${told}`);
      }
    },
  };
}

/** Side and place, as deviations.json writes them: what is missing is named too, and entries of lists are not counted. */
function place({ location: [side, ...path], message }) {
  const missing = /must have required property '([^']+)'/.exec(message);
  return `${side} ${[...path, ...(missing ? [missing[1]] : [])].join(".").replace(/\.\d+(?=\.|$)/g, "[]")}`;
}

/** A text of deviations.json, in which one `*` stands for anything. */
function fits(listed, told = "") {
  const [start, end] = listed.split("*");
  return end === undefined ? listed === told : told.length >= start.length + end.length && told.startsWith(start) && told.endsWith(end);
}

/** Prism's `url` takes no address of this machine, where the stand-in is; that it is a URL is seen here. */
function isOnThisMachine(answer) {
  const location = answer.headers.find(({ name }) => name.toLowerCase() === "location")?.value ?? "";
  return URL.canParse(location) && new URL(location).hostname === "127.0.0.1";
}

/** The operations that the file knows: those whose path it has. */
function known(system) {
  const table = readFileSync(join(import.meta.dirname, "../../../bindings/OPERATIONS.md"), "utf8");
  const own = table.split(`\n## ${system}\n`)[1].split("\n## ")[0];
  const shape = (path) => path.replace("{paymentService}", "payments").replace(/\{[^}]*\}/g, "{}");
  const paths = new Set();
  for (const [path, item] of Object.entries(writtenOut(system).paths)) {
    for (const method of Object.keys(item)) paths.add(`${method.toUpperCase()} ${shape(path)}`);
  }
  const calls = [...own.matchAll(/^\| \S+ \| `(\w+)`.*? \| (GET|POST|PUT|DELETE) ([^ ?]+)/gm)];
  const known = calls.filter(([, , method, path]) => paths.has(`${method} ${shape(path)}`)).map(([, name]) => name);
  if (known.length < 16) throw new Error(`the table of operations cannot be read: ${known}`);
  return known;
}
