// A quarter of payments becomes the files of a report; the files hold by the core's own check.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Cesop, CesopQuarter, GirokitError } from "girokit";

const psp = { PSPId: { value: "BANKDKKKXXX", PSPIdType: "BIC" } };
const head = "TransactionIdentifier,ExecutionDate,Amount,Currency,PayerMS,PayeeName,AccountIdentifier";

function payments(count) {
  const row = (_, at) => `T-${at},2025-07-01T10:00:00Z,${at + 1}.5,EUR,DK,Muster & Söhne,DE89370400440532013000`;
  return new TextEncoder().encode([head, ...Array.from({ length: count }, row)].join("\n"));
}

function* chunks(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test("a quarter from rows to a report that holds", () => {
  const csv = payments(40);
  const quarter = new CesopQuarter({ quarter: 3, year: 2025, reportingPsp: psp });
  for (const chunk of chunks(csv, 777)) quarter.count(chunk);
  const plan = quarter.plan();
  const files = plan.files.map(file => new Uint8Array(file.bytes));
  const put = ({ file, offset, bytes }) => files[file].set(bytes, offset);
  for (const chunk of chunks(csv, 500)) quarter.write(chunk).forEach(put);
  const { pieces, summary } = quarter.finish();
  pieces.forEach(put);
  assert.equal(summary.payments, 40);
  assert.equal(summary.totals.EUR, "840.00");
  const xml = new TextDecoder().decode(files[0]);
  const checked = new Cesop({ system: "cesop", baseUrl: "TFE" }).checkReport({ xml }).outcome();
  assert.equal(checked.outcome, "valid", JSON.stringify(checked));
  assert.equal(checked.transactions, 40);
});

test("what is wrong is told", () => {
  assert.throws(() => new CesopQuarter({ quarter: 7, year: 2025, reportingPsp: psp }), GirokitError);
  const quarter = new CesopQuarter({ quarter: 3, year: 2025, reportingPsp: psp });
  quarter.count(payments(30));
  quarter.count(new TextEncoder().encode("\nB,yesterday,1,EUR,DK,M,DE89370400440532013000"));
  assert.throws(() => quarter.plan(), error => error.message.includes("line 32"));
  assert.equal(quarter.problems[0].line, 32);
});
