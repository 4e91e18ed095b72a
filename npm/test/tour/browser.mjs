// `npm run tour:browser -- <http address> <https address> <folder of the PKI>`: calls every operation from a page in
// headless Chromium, which signs by WebCrypto and sends through its own server: that has the TPP's certificate.
import { request as forward } from "node:https";
import { text } from "node:stream/consumers";
import { openPage } from "../browser/page.mjs";
import { control, pem, places, report, scripts, tls, visit } from "./place.mjs";

const names = ["ca.pem", "tpp-qwac.pem", "tpp-qwac.key.pem", "tpp-qseal.pem", "tpp-qseal.key.pem"];
const pems = Object.fromEntries(names.map((name) => [name, pem(name)]));

/** The page's own server: what it is asked for is done from here. */
const asked = (act) => async (request, response) => {
  try {
    const done = await act(...JSON.parse(await text(request)));
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(done ?? null));
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
};

/** Passes a request on to the bank, with the certificate that the path names: /relay/<certificate>/…  */
function relay(request, response) {
  const [, client, path] = /^\/relay\/([^/]+)(\/.*)$/.exec(request.url);
  const { hostname, port } = new URL(places.https);
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    // What a page may not say comes as X-Relay-…; what its browser says of itself is no matter of the bank's.
    if (!/^(host|origin|referer|connection|accept-(encoding|language)|user-agent|sec-.*|cache-control|pragma)$/.test(name)) {
      headers[name.replace(/^x-relay-/, "")] = value;
    }
  }
  const options = { hostname, port, path, method: request.method, headers, ...tls(client === "none" ? undefined : client) };
  const onward = forward(options, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

const files = { "/tour.json": JSON.stringify({ places, scripts, pems }) };
const routes = { "/relay/": relay, "/visit": asked(visit), "/control": asked(control) };
const { page, close } = await openPage({ files, routes });
try {
  report("chromium", await page.evaluate(async () => (await import("/test/tour/page.mjs")).tour()));
} finally {
  await close();
}
process.exit();
