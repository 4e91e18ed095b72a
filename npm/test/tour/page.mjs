// The tour as a page plays it.
import * as girokit from "girokit";
import { playAll } from "./player.mjs";

/** Plays every script; see `playAll`. */
export async function tour() {
  await girokit.init();
  const { places, scripts, pems } = await (await fetch("/tour.json")).json();
  const sender = (client) =>
    girokit.fetchSender({ fetch: (url, init) => fetch(url.replace(places.https, `/relay/${client ?? "none"}`), init) });
  const key = (name) => girokit.importKey(pems[name]);
  const server = (path) => async (...given) => {
    const answer = await fetch(path, { method: "POST", body: JSON.stringify(given) });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const world = { places, pem: (name) => pems[name], key, sender, visit: server("/visit"), control: server("/control") };
  return playAll(girokit, world, scripts);
}
