// A page in headless Chromium with the package in it, as a browser loads it: ES modules and a separate .wasm.
import { createServer, request as forward } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const npm = join(import.meta.dirname, "../..");
const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
flags.push("--disable-component-update", "--disable-sync");

/**
 * Serves the package and the test's own modules, and, below /tietoevry, passes requests on to the sandbox as a TPP's own
 * server would: a page may not set `Date`, so it comes as `X-Relay-Date`. `routes` are more paths and who answers there.
 */
export async function openPage({ entry = "browser", sandbox, files = {}, routes = {} } = {}) {
  const head = `<script type="importmap">{"imports": {"girokit": "/dist/esm/${entry}.js"}}</script>`;
  // What a page needs to allow WebAssembly under a strict policy, and nothing more.
  const policy = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'";
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const route = Object.keys(routes).find((prefix) => path.startsWith(prefix));
    if (route) return routes[route](request, response);
    if (path.startsWith("/tietoevry/")) return relay(sandbox, request, response);
    try {
      const body = files[path] ?? (/^\/(dist|test)\//.test(path) ? await readFile(join(npm, path)) : `<!doctype html>${head}`);
      const type = types[extname(path)] ?? (files[path] ? "application/json" : "text/html");
      response.writeHead(200, { "content-type": type, "content-security-policy": policy }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`in the page: ${error}`));
  await page.goto(origin);
  return {
    page,
    origin,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts a headless Chromium. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: flags, chromiumSandbox: false });
}

function relay(sandbox, request, response) {
  const { hostname, port } = new URL(sandbox);
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
