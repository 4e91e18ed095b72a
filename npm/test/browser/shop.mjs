// A shop that pays from the page: the flow is saved when the user leaves for the bank and resumed when they are back; the
// key lives in IndexedDB, where it can be used and not read.
import { drive, importKey, init, Tietoevry } from "girokit";

/** Goes on where the user left, or begins with `begin`; gives the outcome, or nothing when the page is left. */
export async function pay(begin) {
  await init();
  if (begin) {
    sessionStorage.setItem("begin", JSON.stringify({ config: begin.config, order: begin.order }));
    await store(await importKey(begin.key));
  }
  const { config, order } = JSON.parse(sessionStorage.getItem("begin"));
  const key = await store();
  const bank = new Tietoevry(config, key);
  const saved = sessionStorage.getItem("flow");
  const flow = saved ? bank.resume(saved, order) : bank.payment(order, { psu: { ipAddress: "192.0.2.17" } });
  if (flow.job !== "tietoevry.payment") throw new Error(`this is ${flow.job}`);
  if (saved) flow.feed({ input: "returned", url: location.href });
  const driven = await drive(flow);
  if (driven.done) return { ...driven.outcome, extractable: key.extractable };
  sessionStorage.setItem("flow", flow.save());
  location.href = driven.step.url;
}

/** Puts a key into IndexedDB, or takes it from there. */
function store(key) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("shop");
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const keys = opening.result.transaction("keys", "readwrite").objectStore("keys");
      const asked = key ? keys.put(key, "signing") : keys.get("signing");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    };
  });
}
