// Kind `callback`: deliveries to a receiver of callbacks, played as a host with a store would.
//
// Each delivery goes through the job `receiveCallback`: begun with the delivery alone, begun again with the flow that it
// names, stored only over the revision that was loaded. The runner is that host, and holds it to its contract.
import { parse, write } from "./exact.mjs";
import { bytes, view } from "./flow.mjs";
import { compare, comparePart } from "./pattern.mjs";

/** Plays the deliveries. */
export function callback(girokit, vector) {
  const host = new Host(girokit, vector);
  for (const mandate of vector.mandates) host.begin(mandate);
  each("deliveries", vector.deliveries, (delivery) => host.deliver(delivery));
  each("then", vector.then, (then) => host.stands(then));
}

function each(name, list, play) {
  list.forEach((item, at) => {
    try {
      play(item);
    } catch (thrown) {
      throw new Error(`${name}[${at}]: ${thrown.message}`);
    }
  });
}

class Host {
  calls = 0;
  /** Saved flows by UUID in lower case. */
  store = new Map();

  constructor({ Bank }, vector) {
    Object.assign(this, { Bank, vector, nowMs: vector.now_ms ?? 0, bank: new Bank(vector.config) });
  }

  at() {
    this.calls = (this.calls + 1) % 256;
    return { nowMs: this.nowMs, entropy: new Uint8Array(32).fill(this.calls) };
  }

  /** Begins a job and stores it, as a host does before its first request is sent; or stores what some version saved. */
  begin({ job, input, saved }) {
    this.store.set(uuidOf(input), saved ?? this.bank.start(job, write(input), {}, this.at()).save());
  }

  deliver(delivery) {
    this.nowMs += delivery.advance_ms ?? 0;
    const body = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes(delivery.body));
    const input = { headers: Object.fromEntries(delivery.headers ?? []), body, method: delivery.method };
    const outcome = this.receiveAll(input, delivery.meanwhile ?? []);
    const found = { ...outcome.answer, verdict: outcome.verdict, events: outcome.events ?? [], uuid: outcome.uuid };
    const { error, ...expected } = delivery.expect;
    for (const [name, field] of Object.entries(error ?? {})) comparePart(`error.${name}`, field, outcome.error?.[name]);
    compare("delivery", expected, found);
  }

  receiveAll(input, meanwhile) {
    for (;;) {
      const first = this.receive(input);
      if (first.outcome !== "load") return first;
      const { uuid } = first;
      const loaded = this.store.get(uuid);
      const outcome = this.receive({ ...input, ...(loaded === undefined ? { notFound: true } : { saved: loaded }) });
      each("meanwhile", meanwhile.splice(0), (other) => this.deliver(other));
      if (outcome.outcome === "answer") return outcome;
      if (revision(loaded) !== outcome.expectedRevision) {
        throw new Error(`expectedRevision is not the one that was given in: ${write(outcome)}`);
      }
      // Compare and swap.
      if (revision(this.store.get(uuid)) === revision(loaded)) {
        if (revision(outcome.saved) !== outcome.revision) {
          throw new Error(`revision is not the one of the saved flow: ${write(outcome)}`);
        }
        this.store.set(uuid, outcome.saved);
        return outcome;
      }
    }
  }

  /** One call of the receiver: a job that ends at once. */
  receive(input) {
    const at = this.at();
    const step = this.bank.start("receiveCallback", input, {}, at).step(at);
    if (step.step !== "done") throw new Error(`receiveCallback ends at once, and this is ${step.step}`);
    return parse(step.outcome.json);
  }

  /** The stored flow is resumed and asked what it wants. */
  stands({ uuid, step }) {
    const input = this.vector.mandates.map(({ input }) => input).find((input) => uuidOf(input) === uuid.toLowerCase());
    const bank = new this.Bank(this.vector.config);
    const flow = bank.resume(this.store.get(uuid), input?.body ? write(input) : undefined);
    compare("step", step, view(flow.step(this.at())));
  }
}

function uuidOf(input) {
  return (input.mandateRequestUUID ?? input.body?.uuid ?? "").toLowerCase();
}

function revision(saved) {
  return saved === undefined ? undefined : parse(saved).revision;
}
