// The program of every project: a payment, approved on the bank's page, followed to its last status.
import { drive, init, Tietoevry } from "girokit";

/** Pays through the judge at `origin`, and reports to it how that ended. */
export async function pay(origin, source) {
  const report = (what) => fetch(`${origin}/report`, { method: "POST", body: JSON.stringify(what) });
  try {
    await init(source);
    const { order, certificate, key } = await (await fetch(`${origin}/job`)).json();
    const profile = { pollFirstMs: 100, pollLongestMs: 300 };
    const config = { baseUrl: `${origin}/tietoevry`, redirectUri: `${origin}/back`, certificate, profile };
    const flow = new Tietoevry(config, key).payment(order, { psu: { ipAddress: "192.0.2.17" } });
    const redirect = async (url) => (await fetch(`${origin}/decide`, { method: "POST", body: url })).text();
    const driven = await drive(flow, { redirect, signal: AbortSignal.timeout(30_000) });
    await report(driven.done ? driven.outcome : { outcome: "paused" });
  } catch (error) {
    await report({ outcome: "thrown", error: String(error?.stack ?? error) });
  }
}
