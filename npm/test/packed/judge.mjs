// What every project pays through: it hands out the job, plays the user, passes requests on to the sandbox, and keeps what
// it saw. It looks at the bank's own books, not at what the package says.
import { createServer, request as forward } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { decide, order, startSandbox } from "../sandbox.mjs";

const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };

/** Starts the judge and its sandbox. */
export async function startJudge() {
  const sandbox = await startSandbox();
  const seen = { relayed: false, root: undefined, report: undefined };
  const routes = {
    "/job": async (request, response) => response.end(JSON.stringify(job(sandbox))),
    "/decide": async (request, response) => {
      const page = new URL(await text(request));
      page.host = new URL(sandbox.http).host;
      response.end((await decide(page.href, "approve")) ?? "");
    },
    "/report": async (request, response) => {
      const said = JSON.parse(await text(request));
      response.end();
      seen.report?.(said);
    },
  };
  const server = createServer(async (request, response) => {
    try {
      response.setHeader("access-control-allow-origin", "*");
      const { pathname } = new URL(request.url, "http://localhost");
      if (routes[pathname]) return await routes[pathname](request, response);
      if (/^\/(tietoevry|sca)\//.test(pathname)) return relay(sandbox, seen, request, response);
      const name = pathname === "/" ? "index.html" : normalize(pathname);
      const body = await readFile(join(seen.root, name));
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" }).end(body);
    } catch (error) {
      response.writeHead(404).end(String(error.message));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    /** Serves a folder at the root, and waits until a program there has reported; says what is wrong, if anything is. */
    async watch({ root, inPage = false, mutual = false, start }) {
      Object.assign(seen, { relayed: false, root });
      const reported = new Promise((resolve) => (seen.report = resolve));
      const late = new Promise((_, reject) => setTimeout(reject, 60_000, new Error("nothing was reported in 60 s")).unref());
      const stop = await start();
      try {
        const outcome = await Promise.race([reported, late, ...(stop?.failed ? [stop.failed] : [])]);
        if (mutual) return checkMutual(outcome);
        if (outcome.outcome !== "completed") throw new Error(outcome.error?.message ?? outcome.error ?? outcome.outcome);
        const booked = (await sandbox.payments()).find(({ paymentId }) => paymentId === outcome.payment.paymentId);
        if (booked?.transactionStatus !== "ACSC") throw new Error(`the bank has ${booked?.transactionStatus}`);
        if (seen.relayed !== inPage) throw new Error(inPage ? "Date was not relayed" : "X-Relay- outside of a page");
      } finally {
        await stop?.();
      }
    },
    stop() {
      server.closeAllConnections();
      server.close();
      sandbox.stop();
    },
  };
}

function checkMutual(outcome) {
  if (outcome.outcome !== "answered") throw new Error(outcome.error?.message ?? outcome.error ?? outcome.outcome);
  if (outcome.without === "answered") throw new Error("the bank took a call without a certificate");
}

let payments = 0;

function job(sandbox) {
  payments += 1;
  const mutual = {
    config: {
      baseUrl: `${sandbox.https}/bec/v1`,
      redirectUri: "https://shop.example/back",
      nokRedirectUri: "https://shop.example/not-agreed",
      certificate: sandbox.pem("tpp-qseal.pem"),
    },
    key: sandbox.pem("tpp-qseal.key.pem"),
    tls: { ca: sandbox.pem("ca.pem"), cert: sandbox.pem("tpp-qwac.pem"), key: sandbox.pem("tpp-qwac.key.pem") },
    order: {
      paymentProduct: "instant-domestic-credit-transfers",
      body: {
        instructedAmount: { currency: "DKK", amount: "1250.50" },
        debtorAccount: { bban: "76120004711815" },
        creditorAccount: { bban: "90000007654321" },
        creditorName: "Nordlyset Boghandel ApS",
      },
    },
  };
  const [certificate, key] = [sandbox.pem("tpp-qseal.pem"), sandbox.pem("tpp-qseal.key.pem")];
  return { certificate, key, order: order(`packed ${payments}`), mutual };
}

async function text(request) {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  return body;
}

function relay(sandbox, seen, request, response) {
  const { hostname, port } = new URL(sandbox.http);
  seen.relayed ||= "x-relay-date" in request.headers;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.replace(/^x-relay-/, ""), value]),
  );
  const onward = forward({ hostname, port, path: request.url, method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}
