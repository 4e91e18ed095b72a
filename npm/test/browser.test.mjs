// The package in headless Chromium: loading it in both ways, and a payment that a person approves on the bank's page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage } from "./browser/page.mjs";
import { order, startSandbox } from "./sandbox.mjs";

for (const entry of ["browser", "inline"]) {
  test(`the core loads from ${entry}.js, and says so where it was not loaded`, async () => {
    const { page, close } = await openPage({ entry });
    try {
      const said = await page.evaluate(async () => {
        const girokit = await import("girokit");
        const before = await Promise.resolve().then(() => girokit.digest("")).catch((error) => error.message);
        await Promise.all([girokit.init(), girokit.init()]);
        return [before, girokit.digest("")];
      });
      assert.match(said[0], /await init\(\)/);
      assert.equal(said[1], "SHA-256=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    } finally {
      await close();
    }
  });
}

test("a payment from a page: register, pay, approve by a click, back, until ACSC", async () => {
  const sandbox = await startSandbox();
  const { page, origin, close } = await openPage({ sandbox: sandbox.http });
  try {
    const begin = {
      key: sandbox.pem("tpp-qseal.key.pem"),
      order: order("from a page"),
      config: {
        baseUrl: `${origin}/tietoevry`,
        redirectUri: `${origin}/back`,
        certificate: sandbox.pem("tpp-qseal.pem"),
        profile: { pollFirstMs: 100, pollLongestMs: 300 },
      },
    };
    const go = (begin) => page.evaluate(async (begin) => (await import("/test/browser/shop.mjs")).pay(begin), begin);
    const visits = [];
    let outcome;
    for (let begun = begin; !outcome; begun = undefined) {
      // The page is left in the middle of it: what it would have answered is lost, as in life.
      const gone = page.waitForURL(/\/sca\//).then(() => undefined);
      outcome = await Promise.race([gone, go(begun).then((outcome) => outcome ?? gone).catch(() => gone)]);
      gone.catch(() => {});
      if (outcome) break;
      visits.push(await page.locator("h1").textContent());
      await page.getByRole("button", { name: "Approve" }).click();
      await page.waitForURL(`${origin}/back?*`);
    }
    assert.equal(visits.length, 2, visits.join(", "));
    assert.equal(outcome.outcome, "completed", JSON.stringify(outcome));
    assert.equal(outcome.payment.transactionStatus, "ACSC");
    assert.equal(outcome.extractable, false);
    const found = (await sandbox.payments()).find(({ paymentId }) => paymentId === outcome.payment.paymentId);
    assert.equal(found.transactionStatus, "ACSC");
  } finally {
    await close();
    sandbox.stop();
  }
});
