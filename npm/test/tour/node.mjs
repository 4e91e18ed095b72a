// `npm run tour -- <http address> <https address> <folder of the PKI>`: calls every operation, in Node.
import { createPrivateKey } from "node:crypto";
import * as girokit from "girokit";
import { control, pem, places, report, scripts, tls, visit } from "./place.mjs";
import { playAll } from "./player.mjs";

const senders = new Map();
const sender = (client) => {
  if (!senders.has(client)) senders.set(client, girokit.fetchSender({ tls: tls(client) }));
  return senders.get(client);
};
const key = (name) => createPrivateKey(pem(name));
report("node", await playAll(girokit, { places, pem, key, sender, visit, control }, scripts));
process.exit();
