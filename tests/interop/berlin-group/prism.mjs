// Prism, which is not written here: between a client and a bank it tells what in request and answer is not as the file
// has it; without a bank it answers from the file itself.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import yaml from "js-yaml";

/** How the file is to be read for each bank. */
export const { prefix, services, banks } = JSON.parse(readFileSync(join(import.meta.dirname, "deviations.json"), "utf8"));
const asWritten = yaml.load(readFileSync(join(import.meta.dirname, "psd2-api-1.3.9.yaml"), "utf8"));
const file = JSON.parse(JSON.stringify(asWritten), (name, value) => (name === "pattern" && typeof value === "string" ? unicode(value) : value));
const command = join(import.meta.dirname, "node_modules/@stoplight/prism-cli/dist/index.js");

/**
 * A pattern as Prism can compile it, with JavaScript's flag `u`. Of a schema that it cannot compile it says nothing, and
 * checks nothing by it: one pattern of the file, of a telephone number, keeps a whole list of card transactions unseen.
 */
function unicode(pattern) {
  const text = pattern.replace("}\\-[", "}-[");
  new RegExp(text, "u");
  return text;
}

/** The file with a path for each payment service that the bank has. */
export function writtenOut(bank) {
  const paths = {};
  const resolve = ({ $ref, ...rest }) => ($ref ? $ref.slice(2).split("/").reduce((at, name) => at[name], file) : rest);
  const only = (message, schema) => {
    const json = message.content["application/json"].schema;
    const { description, required, headers } = message;
    if (!json.oneOf?.some(({ $ref }) => $ref === `#/components/schemas/${schema}`)) throw new Error(`${schema} is not in the file`);
    return { description, required, headers, content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } };
  };
  for (const [path, item] of Object.entries(file.paths)) {
    if (!path.startsWith(prefix)) {
      paths[path] = item;
      continue;
    }
    for (const service of banks[bank].services) {
      const named = structuredClone(item);
      const without = (parameters) => parameters?.filter(({ $ref }) => !$ref?.endsWith("/paymentService"));
      named.parameters = without(named.parameters);
      for (const operation of Object.values(named)) {
        if (!operation?.responses) continue;
        operation.parameters = without(operation.parameters);
        operation.operationId = `${operation.operationId}-${service.replace("/", "-")}`;
        if (path.endsWith("/{payment-product}") && operation.requestBody) operation.requestBody = only(resolve(operation.requestBody), services[service].asked);
        if (path.endsWith("/{paymentId}") && operation === named.get) operation.responses[200] = only(resolve(operation.responses[200]), services[service].answered);
      }
      paths[path.replace(prefix, `/v1/${service}/`)] = named;
    }
  }
  return { ...file, paths };
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts `prism proxy` before a bank's stand-in, or `prism mock` without one; gives its address. */
export async function startPrism(bank, upstream) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "girokit-prism-"));
  const written = join(folder, "openapi.json");
  writeFileSync(written, JSON.stringify(writtenOut(bank)));
  const what = upstream ? ["proxy", written, upstream, "--errors=false"] : ["mock", written];
  const prism = spawn(process.execPath, [command, ...what, "-h", "127.0.0.1", "-p", String(port)], { stdio: ["ignore", "pipe", "pipe"] });
  // Where the check of one bank fails altogether, no Prism of another is left behind.
  process.once("exit", () => prism.kill());
  let said = "";
  await new Promise((resolve, reject) => {
    const hear = (data) => {
      said += data;
      if (said.includes("Prism is listening")) resolve();
    };
    prism.stdout.on("data", hear);
    prism.stderr.on("data", hear);
    prism.once("exit", (code) => reject(new Error(`prism ended with ${code}: ${said.slice(-2000)}`)));
  });
  return { address: `http://127.0.0.1:${port}`, stop: () => { prism.kill(); rmSync(folder, { recursive: true }); } };
}
