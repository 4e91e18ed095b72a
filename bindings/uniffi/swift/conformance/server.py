"""A server that behaves in one way for each path, for the test of the sender; prints its port."""

import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Answers(BaseHTTPRequestHandler):
    def play(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        match self.path:
            case "/close":
                pass
            case "/silence":
                time.sleep(5)
            case "/short":
                self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
            case "/redirect":
                self.answer(302, "", location="/echo")
            case "/large":
                self.answer(200, "x" * 100_000)
            case "/refused":
                self.answer(403, "{}")
            case _:
                said = [self.command, self.path, self.headers["x-request-id"], self.headers["content-type"], body]
                self.answer(201, " ".join(said), location="/echo")

    def answer(self, status: int, body: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"aspsp-test": "yes", "content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    do_GET = do_POST = play

    def log_message(self, *_: object) -> None:
        pass


# On one of the two addresses that localhost has: the other one refuses.
server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
print(server.server_port, flush=True)
server.serve_forever()
