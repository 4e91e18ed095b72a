// Starts the sandbox as a process and tells where it is. Tests look behind its counter through the control API.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A sandbox that runs until `stop()`. */
export async function startSandbox() {
  const pki = mkdtempSync(join(tmpdir(), "girokit-pki-"));
  const args = ["run", "-q", "-p", "girokit-sandbox", "--", "--http-port", "0", "--https-port", "0"];
  const options = { cwd: join(import.meta.dirname, "../.."), stdio: ["ignore", "pipe", "inherit"] };
  const sandbox = spawn("cargo", [...args, "--pki-dir", pki, "--hurry", "300"], options);
  const line = await new Promise((resolve, reject) => {
    createInterface({ input: sandbox.stdout }).once("line", resolve);
    sandbox.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const { http, https } = JSON.parse(line);
  const control = async (system, method, what, body) => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    const answer = await fetch(`${http}/control/${system}/${what}`, init);
    if (!answer.ok) throw new Error(`${what}: HTTP ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    http,
    https,
    pki,
    pem: (name) => readFileSync(join(pki, name), "utf8"),
    control,
    next: (scenario) => control("tietoevry", "POST", "next", { scenario }),
    payments: async () => (await control("tietoevry", "GET", "payments")).payments,
    stop() {
      sandbox.kill();
      rmSync(pki, { recursive: true, force: true });
    },
  };
}

/** A payment between accounts of the sandbox. The message tells payments apart. */
export function order(text, amount = "100.33") {
  return {
    paymentProduct: "norwegian-domestic-credit-transfers",
    allowLogicalDuplicate: true,
    body: {
      instructedAmount: { currency: "NOK", amount },
      debtorAccount: { bban: "97105048304" },
      creditorAccount: { bban: "86011117947" },
      creditorName: "Fjord Bakery AS",
      remittanceInformationUnstructured: text,
    },
  };
}

/** The user's device. */
export const psu = { ipAddress: "192.0.2.17" };

/** Plays a user who decides on the bank's page; gives the address that the bank sends them to. */
export async function decide(url, decision, options = {}) {
  const body = new URLSearchParams({ decision });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual", ...options });
  return answer.headers.get("location");
}
