// Plays a script of tests/tour: begins operations by their methods, drives them over the package's own `fetch`, decides on
// the bank's pages, and compares how they end. The same in Node and in a page; what differs is in `world`.
import { compare, compareError } from "../vectors/pattern.mjs";

/** No operation takes longer than this. */
const PATIENCE_MS = 10_000;

/** Plays every script; gives the operations that ended as their script says, and what went wrong. */
export async function playAll(girokit, world, scripts) {
  const played = new Set();
  const failures = [];
  for (const script of scripts) {
    const player = new Player(girokit, world, script, played);
    await player.play().catch((error) => failures.push([script.system, error.stack]));
  }
  return { played: [...played], failures };
}

class Player {
  constructor(girokit, world, script, played) {
    Object.assign(this, { girokit, world, script, played, kept: { ...world.places }, sessions: {} });
  }

  /** Replaces every `{name}`. A text that is one name and nothing else becomes what the name stands for. */
  fill(value) {
    if (Array.isArray(value)) return value.map((item) => this.fill(item));
    if (typeof value === "object" && value) {
      return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, this.fill(field)]));
    }
    if (typeof value !== "string") return value;
    const [, whole] = /^\{([\w/:.-]+)\}$/.exec(value) ?? [];
    return whole ? this.named(whole) : value.replace(/\{([\w/:.-]+)\}/g, (_, name) => this.named(name));
  }

  named(name) {
    if (name in this.kept) return this.kept[name];
    if (name in (this.script.let ?? {})) return this.fill(this.script.let[name]);
    const [kind, rest] = name.split(":");
    if (name.startsWith("pki/")) return this.world.pem(name.slice(4));
    if (kind === "day") return new Date(Date.now() + rest * 86_400_000).toISOString().slice(0, 10);
    if (kind === "uuid") return (this.kept[name] = crypto.randomUUID());
    throw new Error(`nothing is known of ${name}`);
  }

  async play() {
    for (const [at, step] of this.script.steps.entries()) {
      try {
        const found = await this.step(step);
        for (const [name, pointer] of Object.entries(step.keep ?? {})) this.kept[name] = atPointer(found, pointer);
      } catch (error) {
        throw new Error(`step ${at}, ${step.play ?? step.visit ?? step.control}: ${error.message}`, { cause: error });
      }
    }
  }

  step(step) {
    if (step.visit) return this.visit(this.fill(step.visit), step);
    if (!step.control) return this.operation(step.play, step);
    const [method, path] = step.control.split(" ");
    return this.world.control(method, `${this.script.system}/${path}`, this.fill(step.body));
  }

  async operation(name, step) {
    const { girokit, script, world } = this;
    const Bank = girokit[script.system[0].toUpperCase() + script.system.slice(1)];
    const config = this.fill({ ...script.config, ...step.config });
    const bank = new Bank(config, script.key && (await world.key(`${script.key}.key.pem`)));
    const context = this.fill({ ...script.context, ...step.context });
    if (this.sessions[step.as]) context.session = this.sessions[step.as];
    const input = this.fill(step.input ?? {});
    if (step.error) return this.refused(bank, name, input, context, step.error);
    const flow = bank[name].length ? bank[name](input, context) : bank[name](context);
    const end = Date.now() + PATIENCE_MS;
    const options = {
      send: world.sender(script.client),
      redirect: (url) => this.visit(url, step),
      ask: () => step.ask,
      onStep() {
        if (Date.now() > end) throw new Error("it does not end");
      },
    };
    const outcome = flow instanceof girokit.Listing ? await count(flow.using(options)) : await ended(girokit.drive(flow, options));
    compare("outcome", this.fill(step.expect ?? { outcome: "answered" }), outcome);
    if (step.as && !(flow instanceof girokit.Listing)) this.sessions[step.as] = flow.session() ?? undefined;
    if (step.saved) this.kept[step.saved] = flow.save();
    this.played.add(`${script.system}.${name}`);
    return outcome;
  }

  /** What is not offered has no method of its own; asked for by its name it is refused. */
  refused(bank, name, input, context, expected) {
    try {
      bank.start(name, input, context);
    } catch (error) {
      compareError("error", expected, error);
      this.played.add(`${this.script.system}.${name}`);
      return undefined;
    }
    throw new Error("it was begun, and should have been refused");
  }

  /** The user's part: looks at the bank's page, sends its form, and is sent back. */
  visit(url, step) {
    if (!step.form) throw new Error("a user is needed, and the step has no form");
    return this.world.visit(url, this.fill(step.form));
  }
}

async function ended(driving) {
  const { done, outcome } = await driving;
  if (!done) throw new Error("the flow waits for a user");
  return outcome;
}

/** A long list is read to its end. */
async function count(listing) {
  let entries = 0;
  for await (const _ of listing) entries += 1;
  return { entries };
}

function atPointer(value, pointer) {
  const found = pointer.split("/").slice(1).reduce((value, part) => value?.[part], value);
  if (found == null) throw new Error(`there is no ${pointer} in ${JSON.stringify(value)}`);
  return found;
}
