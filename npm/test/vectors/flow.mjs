// Kind `flow`: a whole conversation with a bank, played without one.
//
// Besides what the script expects, two things are held at every request: its signature verifies as a bank would verify it
// at that moment, and a request id stands for one method, URL and body only.
import { Exact, parse, write } from "./exact.mjs";
import { compare, compareError, same } from "./pattern.mjs";

const SIGNED_IF_PRESENT = ["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"];
const REQUIRED = ["date", "x-request-id", "tpp-signature-certificate"];
const DATE_TOLERANCE_MS = 60_000;

/** What is given along when a flow is resumed, besides what was saved. */
const RESUMES = {
  true: [],
  "with input": ["input"],
  "with session": ["session"],
  "with input and session": ["input", "session"],
};

/** Plays the script. */
export async function flow(girokit, vector, signerOf) {
  const player = new Player(girokit, vector, signerOf);
  const { start } = vector;
  let error;
  try {
    player.begin(start);
  } catch (thrown) {
    error = thrown;
  }
  if (start.error) {
    if (!error) throw new Error(`start: expected the error ${write(start.error)}, and it began`);
    return compareError("start", start.error, error);
  }
  if (error) throw new Error(`start: ${error.message}`);
  for (const [at, line] of vector.script.entries()) {
    try {
      await player.line(line);
    } catch (thrown) {
      throw new Error(`script[${at}]: ${thrown.message}`);
    }
  }
  if (vector.outcome) player.ends(vector.outcome);
}

class Player {
  /** Ids and messages of the Send and Sign steps that an `expect` saw, the last one at the end. */
  seen = [];
  session = "";
  /** What each request id stood for, and whether it is used up. */
  requests = new Map();

  constructor(girokit, vector, signerOf) {
    const { now_ms: nowMs = 0, calls = 0 } = vector.start;
    Object.assign(this, { girokit, vector, signerOf, nowMs, calls });
  }

  at() {
    this.calls = (this.calls + 1) % 256;
    return { nowMs: this.nowMs, entropy: new Uint8Array(32).fill(this.calls) };
  }

  /** Begins the job, or goes on with a flow that some version saved. */
  begin({ job, input, context, saved, session }) {
    const filled = this.fill({ input: input ?? {}, context: context ?? {} });
    this.bank = this.open();
    if (saved !== undefined) {
      this.flow = this.bank.resume(saved, input && write(filled.input), session);
      return;
    }
    this.flow = this.bank.start(job, write(filled.input), filled.context, this.at());
  }

  open() {
    return new this.girokit.Bank(this.vector.config);
  }

  async line(line) {
    if (line.expect) this.expect(line);
    else if (line.feed) await this.feed(line.feed, line.error);
    else if (line.entries !== undefined) this.entries(line.entries);
    else if (line.next_page !== undefined) this.nextPage(line.next_page, line.error);
    else if (line.advance_ms !== undefined) this.nowMs += line.advance_ms;
    else if (line.save_and_resume) this.resume(RESUMES[line.save_and_resume]);
    else throw new Error(`this is no line of a script: ${write(line)}`);
  }

  expect({ expect: pattern, ...said }) {
    const step = this.flow.step(this.at());
    if (!same(step, this.flow.step(this.at()))) throw new Error("asked twice, step() gives two answers");
    if (step.step === "send") {
      const { request } = step;
      this.session = header(request, "tpp-session-id") ?? this.session;
      // Banks that sign are opened with a certificate.
      if (this.vector.config.certificate) this.signed(request);
      this.unique(request);
      this.saw(request.id);
    }
    if (step.step === "sign") this.saw(step.id, step.message);
    const expected = this.fill(pattern);
    const headers = expected.request?.headers;
    if (headers) expected.request.headers = lower(Object.entries(headers));
    compare("step", expected, view(step));
    if ("events" in said) compare("events", this.fill(said.events), this.flow.events());
    if ("progress" in said) compare("progress", this.fill(said.progress), this.flow.progress() ?? null);
    if ("revision" in said) compare("revision", said.revision, this.flow.revision);
  }

  /** The entries of the page that was read; null where there is no page. */
  entries(expected) {
    const page = this.flow.page();
    if (expected === null) {
      if (page) throw new Error(`there is a page of ${page.length} entries`);
      return;
    }
    if (!page) throw new Error("there is no page");
    compare("entries", this.fill(expected), [...page]);
    const exported = JSON.parse(new TextDecoder().decode(page.toJSONBytes()));
    compare("how many are exported", page.length + page.odd.length, exported.length);
    // An odd entry may name its fields in another order than the bank did.
    const text = (value) => JSON.stringify(value, (_, part) => (part && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part));
    const odd = page.odd.map((one) => text(one.entry));
    const good = exported.filter((one) => !odd.includes(text(one)));
    compare("entries as bytes", [...page], good);
  }

  nextPage(more, error) {
    let next;
    try {
      next = this.flow.nextPage(this.at());
    } catch (thrown) {
      if (!error) throw thrown;
      return compareError("error", error, thrown);
    }
    if (error) throw new Error(`expected the error ${JSON.stringify(error)}, and there is a next page`);
    if (Boolean(next) !== more) throw new Error(`there is ${next ? "a" : "no"} next page`);
    if (next) this.flow = next;
  }

  saw(id, message) {
    if (this.seen.at(-1)?.id !== id) this.seen.push({ id, message });
  }

  /** The request verifies with the certificate that it carries, at this moment, as strictly as the document says. */
  signed({ method, url, headers, body }) {
    const target = url.slice(url.indexOf("/", url.indexOf("://") + 3));
    const verdict = this.girokit.verify({ method, target, headers, body }, null, {
      // At Tietoevry every request says where the user comes back to.
      required: this.vector.profile === "tietoevry" ? [...REQUIRED, "tpp-redirect-uri"] : REQUIRED,
      signedIfPresent: this.vector.config.profile?.signedHeaders ? [] : SIGNED_IF_PRESENT,
      nowMs: this.nowMs,
      dateToleranceMs: DATE_TOLERANCE_MS,
      keyIdOfCertificate: !this.vector.config.keyId,
    });
    if (!verdict.accepted) throw new Error(`a bank would refuse this request: ${verdict.explain()}`);
  }

  unique({ id, method, url, body, purpose }) {
    const now = `${method} ${url} ${body}`;
    const before = this.requests.get(id);
    if (before?.usedUp) throw new Error(`the request id of ${purpose} was used up before`);
    if (before && before.now !== now) throw new Error("one request id stands for two requests");
    this.requests.set(id, { now, usedUp: false });
  }

  async feed(feed, error) {
    const input = await this.input(this.fill(feed));
    const at = this.at();
    const before = [this.flow.save(), this.flow.step(at)];
    let thrown;
    try {
      this.flow.feed(input, at);
    } catch (caught) {
      thrown = caught;
    }
    if (!error) {
      if (thrown) throw new Error(`not taken: ${thrown.message}`);
      const used = ["response", "sendFailed"].includes(input.input) && this.requests.get(input.id);
      if (used) used.usedUp = true;
      return;
    }
    if (!thrown) throw new Error(`expected the error ${write(error)}, and it was taken`);
    compareError("error", error, thrown);
    if (!same([this.flow.save(), this.flow.step(at)], before)) {
      throw new Error("after the error the flow is not as it was before");
    }
  }

  async input(feed) {
    const seen = this.seen.at(feed.id === "previous" ? -2 : -1);
    const id = feed.id && feed.id !== "previous" ? feed.id : seen?.id;
    const headers = (feed.headers ?? []).map(([name, value]) => ({ name, value }));
    switch (feed.input) {
      case "response":
        return { input: "response", id, status: feed.status, headers, body: bytes(feed.body) };
      case "sending":
        return { input: "sending", id };
      case "sendFailed":
        return { input: "sendFailed", id, reason: feed.reason ?? "", neverLeft: feed.neverLeft ?? false };
      case "signature":
        return { input: "signature", id, bytes: bytes(feed.body) };
      case "sign_with_key": {
        const sign = await this.signerOf(this.vector.key);
        return { input: "signature", id, bytes: await sign(this.seen.at(-1).message) };
      }
      case "callback":
        return { input: "callback", headers, body: bytes(feed.body) };
      default:
        return feed;
    }
  }

  resume(along) {
    if (!along) throw new Error("save_and_resume is true, or says what is given along");
    const saved = this.flow.save();
    const input = along.includes("input") ? write(this.vector.start.input ?? {}) : undefined;
    const session = along.includes("session") ? (this.flow.session() ?? undefined) : undefined;
    this.bank = this.open();
    this.flow = this.bank.resume(saved, input, session);
    // A request that was in flight has become one whose answer is lost.
    if (input || this.flow.save() === saved || saved.includes('"inFlight":true')) return;
    // What a resumed flow remembers of having been resumed may be added; nothing may be lost.
    const plain = (text) => {
      const value = parse(text);
      delete value.state?.resent;
      return value;
    };
    const [before, after] = [plain(saved), plain(this.flow.save())];
    // A request that cannot be made again, for want of a code that is not saved, is given up.
    const goesOn = ["send", "sign"].includes(this.flow.step(this.at()).step);
    if (!after.exchange && !goesOn) delete before.exchange;
    compare("resumed", before, after);
  }

  ends(outcome) {
    const step = view(this.flow.step(this.at()));
    if (step.step !== "done") throw new Error(`outcome: the script has ended and the flow is not done: ${step.step}`);
    compare("outcome", this.fill(outcome), step.outcome);
  }

  /** Puts `{session}` and `{now}` in. */
  fill(value) {
    if (typeof value === "string") return value.replaceAll("{session}", this.session).replaceAll("{now}", this.nowMs);
    if (Array.isArray(value)) return value.map((item) => this.fill(item));
    if (value === null || typeof value !== "object" || value instanceof Exact) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.fill(field)]));
  }
}

/** A step as the patterns see it. */
export function view(step) {
  if (step.step === "done") return { ...step, outcome: parse(step.outcome.json) };
  if (step.step === "sign") return { ...step, message: new TextDecoder().decode(step.message) };
  if (step.step !== "send") return step;
  const { request } = step;
  const headers = lower(request.headers.map(({ name, value }) => [name, value]));
  return { ...step, request: { ...request, headers, body: bodyView(request.body) } };
}

function bodyView(body) {
  if (body.length === 0) return null;
  const text = new TextDecoder().decode(body);
  const seen = { text, base64: btoa(String.fromCharCode(...body)) };
  try {
    seen.json = parse(text);
  } catch {
    // A body need not be JSON.
  }
  return seen;
}

/** The bytes of a body. */
export function bytes(body) {
  if (body == null) return new Uint8Array();
  if ("base64" in body) return Uint8Array.from(atob(body.base64), (letter) => letter.charCodeAt(0));
  return new TextEncoder().encode("text" in body ? body.text : write(body.json));
}

function header(request, name) {
  return request.headers.find((header) => header.name.toLowerCase() === name)?.value;
}

function lower(pairs) {
  const map = {};
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    map[key] = key in map ? `${map[key]}, ${value}` : value;
  }
  return map;
}
