// A TPP at the sandbox's Max banka: the bank, a connection with its certificate, users who give access.
import assert from "node:assert/strict";
import { Agent } from "undici";
import { drive, fetchSender, Maxbanka } from "girokit";
import { startSandbox } from "./sandbox.mjs";

/** Starts a sandbox and opens the bank. */
export async function openTpp({ back = "http://127.0.0.1/back" } = {}) {
  const sandbox = await startSandbox();
  const tls = { ca: sandbox.pem("ca.pem"), cert: sandbox.pem("tpp-qwac.pem"), key: sandbox.pem("tpp-qwac.key.pem") };
  const send = fetchSender({ tls });
  // A user's browser shows no certificate.
  const browser = new Agent({ connect: { ca: tls.ca } });
  const bank = new Maxbanka({
    baseUrl: `${sandbox.https}/maxbanka`,
    redirectUri: back,
    apiKey: "sandbox-api-key",
    clientId: "5d3f0f0a-95a8-4b66-9a9e-3f5b2d6c1e00",
    clientSecret: "sandbox-client-secret",
    tppName: "girokit demo TPP",
    tppIdentification: "CZ000000-1",
    profile: { pollFirstMs: 100, pollLongestMs: 300 },
  });
  const control = (method, what) => sandbox.control("maxbanka", method, what);
  return {
    bank,
    tls,
    control,
    iban: async (at) => (await control("GET", "accounts")).accounts[at].iban,
    /** Drives a flow to its end; the user types the test's code. */
    async ends(flow, options) {
      const driven = await drive(flow, { send, ask: () => "0000", ...options });
      assert.ok(driven.done, JSON.stringify(driven.step));
      return driven.outcome;
    },
    /** Lets a user give access; gives the context in which to act for them. */
    async user(login) {
      const flow = bank.authorise({ scope: "aisp pisp" });
      const redirect = async (url) => {
        const body = new URLSearchParams({ decision: "approve", login });
        const answer = await fetch(url, { method: "POST", body, redirect: "manual", dispatcher: browser });
        return answer.headers.get("location");
      };
      const outcome = await this.ends(flow, { redirect });
      assert.equal(outcome.outcome, "authorised", JSON.stringify(outcome));
      return { session: flow.session(), psu: { ipAddress: "192.0.2.17" } };
    },
    stop: () => sandbox.stop(),
  };
}
