// A call at a bank that asks for a client certificate, over TLS. `node mutual.js <origin of the judge>`.
import { drive, Bec, fetchSender } from "girokit";

const origin = process.argv[2];
const { mutual } = await (await fetch(`${origin}/job`)).json();
const report = (what) => fetch(`${origin}/report`, { method: "POST", body: JSON.stringify(what) });
try {
  const flow = new Bec(mutual.config, mutual.key).initiatePayment(mutual.order, { psu: { ipAddress: "192.0.2.17" } });
  const driven = await drive(flow, { send: fetchSender({ tls: mutual.tls }), signal: AbortSignal.timeout(15_000) });
  const bare = new Bec(mutual.config, mutual.key).initiatePayment(mutual.order, { psu: { ipAddress: "192.0.2.17" } });
  const { ca } = mutual.tls;
  const refused = await drive(bare, { send: fetchSender({ tls: { ca } }), untilMs: Date.now() + 1_500 });
  await report({ ...driven.outcome, without: refused.outcome?.outcome ?? "paused" });
} catch (error) {
  await report({ outcome: "thrown", error: String(error?.stack ?? error) });
}
