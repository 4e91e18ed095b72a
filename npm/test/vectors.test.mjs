// A runner of vectors that could not fail would be worth nothing: what is wrong is found, to the last digit.
import assert from "node:assert/strict";
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as girokit from "girokit";
import { parse, sameNumber, write } from "./vectors/exact.mjs";
import { runAll } from "./vectors/run.mjs";

const vectors = join(import.meta.dirname, "../../tests/vectors");
const signerOf = (pem) => girokit.keyObjectSigner(createPrivateKey(pem));
const text = (name) => readFileSync(join(vectors, `${name}.json`), "utf8");

/** Why a vector fails once its text was changed; undefined where it does not. */
async function failure(name, change, how = girokit) {
  const changed = change(text(name));
  return (await runAll(how, signerOf, [[name, changed]]))[0]?.[1];
}

test("a vector of each kind that says something else fails", async () => {
  const other = (field, value) => (text) => write({ ...parse(text), [field]: value });
  for (const [name, field, value, words] of [
    ["signing/digest-computed", "expect", { signature: "AAAA" }, "signature"],
    ["flow/tietoevry/booked", "outcome", { outcome: "rejected" }, "outcome"],
    ["exchange/maxbanka/get-accounts-id-balance", "expect", { operation: "maxbanka.accounts" }, "operation"],
    ["callback/in-order", "then", [{ uuid: "6a1f2c3d-4b5e-4f60-8a7b-9c0d1e2f3a4b", step: { step: "send" } }], "then[0]"],
    ["saved/v1/tietoevry/payment-waiting", "start", { saved: "{}" }, "start: "],
    ["iso/kid", "valid", ["12"], "was refused"],
    ["cert/serial-one", "expect", { serial: "02" }, "serial"],
    ["iso/kid", "kind", "song", "no vectors of kind song"],
  ]) {
    assert.equal(await failure(name, (text) => text), undefined, name);
    const why = await failure(name, other(field, value));
    assert.ok(why?.includes(words), `${name}: ${why}`);
  }
  assert.ok((await failure("iso/kid", () => "[]")).includes("no vectors of kind"));
  assert.ok(await failure("iso/kid", () => "{"));
});

test("an exchange that loses, adds or rounds something fails", async () => {
  const name = "exchange/edges/numbers";
  const through = (change) => {
    const bank = girokit.Bank.ofProfile("maxbanka");
    return { Bank: { ofProfile: () => ({ exchange: (text) => change(bank.exchange(text)) }) } };
  };
  const same = (text) => text;
  assert.equal(await failure(name, same, through(same)), undefined);
  assert.equal(await failure(name, same, through((text) => text.replaceAll("0.10", "1e-1"))), undefined);
  for (const [from, to, words] of [
    ["12345678901234567890.123456789", "12345678901234567890.123456788", "expected -12345678901234567890.123456789"],
    ['"7.00"', "7.00", "expected"],
    ['"currency":"CZK"', '"currency":"CZK","more":1', "this was added"],
    [/"currency":"CZK",?/g, "", "this was lost"],
    ['"status":200', '"status":201', "/response/status"],
  ]) {
    const why = await failure(name, same, through((text) => text.replaceAll(from, to)));
    assert.ok(why?.includes(words), `${from}: ${why}`);
  }
});

test("numbers are read, compared and written digit by digit", () => {
  const numbers = '[200.0,200,1e2,-0.10,12345678901234567890,0,-0,"1.50","a \\" 2.5"]';
  assert.equal(write(parse(numbers)), numbers);
  const same = (one, other) => sameNumber(...parse(`[${one},${other}]`));
  for (const [one, other] of [["200.0", "200"], ["1e2", "100"], ["0.10", "1e-1"], ["0", "-0.00"], ["12.50E+1", "125"]]) {
    assert.ok(same(one, other), `${one} is ${other}`);
  }
  for (const [one, other] of [["1", "-1"], ["0.1", "0.01"], ["12345678901234.567", "12345678901234.568"]]) {
    assert.ok(!same(one, other), `${one} is not ${other}`);
  }
});
