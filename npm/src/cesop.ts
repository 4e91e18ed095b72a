import type { CesopQuarter as CoreQuarter } from "./core/girokit.js";
import type { Moment } from "./bank.js";
import { core } from "./error.js";
import type { QuarterConfig, QuarterPlan, QuarterSummary, RowProblem } from "./model.js";
import { wasm } from "./wasm.js";

/** A piece of a file. */
export interface Piece {
  /** Which file of the plan, from 0. */
  file: number;
  /** At which byte of it. */
  offset: number;
  /** The bytes. */
  bytes: Uint8Array;
}

/**
 * A quarter of payments on its way to the files of a CESOP report. The payments are read twice, as chunks of bytes of a CSV
 * file; nothing is kept but the payees. `count` takes the chunks, `plan` says what will be written, `write` takes the same
 * again and gives pieces of files, `finish` gives the last of them.
 */
export class CesopQuarter {
  readonly #core: CoreQuarter;

  /** Begins a quarter. */
  constructor(config: QuarterConfig, at?: Moment) {
    const entropy = at?.entropy ?? crypto.getRandomValues(new Uint8Array(32));
    this.#core = core(() => new (wasm().CesopQuarter)(at?.nowMs ?? Date.now(), entropy, JSON.stringify(config)));
  }

  /** First reading: a chunk of the file. */
  count(chunk: Uint8Array): void {
    core(() => this.#core.count(chunk));
  }

  /** Ends the first reading: which files will be written. Throws when rows have faults. */
  plan(): QuarterPlan {
    return core(() => this.#core.plan() as QuarterPlan);
  }

  /** The rows with faults that were found so far, the first hundred of them. */
  get problems(): RowProblem[] {
    return core(() => this.#core.problems() as RowProblem[]);
  }

  /** Second reading: the same bytes again, in chunks of any size. */
  write(chunk: Uint8Array): Piece[] {
    return pieces(core(() => this.#core.write(chunk)));
  }

  /** Ends the second reading: the last pieces, and what became of the payments. */
  finish(): { pieces: Piece[]; summary: QuarterSummary } {
    const [last, summary] = core(() => this.#core.finish()) as [unknown[], QuarterSummary];
    return { pieces: pieces(last), summary };
  }
}

function pieces(flat: unknown[]): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < flat.length; at += 3) {
    found.push({ file: flat[at] as number, offset: flat[at + 1] as number, bytes: flat[at + 2] as Uint8Array });
  }
  return found;
}
