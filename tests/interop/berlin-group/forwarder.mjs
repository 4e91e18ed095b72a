// BEC wants mutual TLS, and Prism shows no certificate: what it sends goes through here, which shows the TPP's.
import { createServer } from "node:http";
import { Agent, request } from "node:https";

/** Starts on this machine; `tls` holds `ca`, `cert` and `key`. */
export async function startForwarder(bank, tls) {
  const agent = new Agent(tls);
  const { host, hostname, port } = new URL(bank);
  const server = createServer((asked, answered) => {
    const { method, url: path, headers } = asked;
    const forwarded = request({ agent, hostname, port, path, method, headers: { ...headers, host } }, (answer) => {
      answered.writeHead(answer.statusCode, answer.headers);
      answer.pipe(answered);
    });
    forwarded.once("error", (error) => answered.writeHead(502).end(String(error)));
    asked.pipe(forwarded);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => { server.close(); server.closeAllConnections(); agent.destroy(); } };
}
