// A payment at Max banka that two users sign on the bank's own page, each in a browser of their own.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { launch } from "./browser/page.mjs";
import { openTpp } from "./maxbanka.mjs";

test("a foreign payment is signed on the page by two users", async () => {
  const shop = createServer((_, response) => response.end("You are back."));
  await new Promise((resolve) => shop.listen(0, "127.0.0.1", resolve));
  const back = `http://127.0.0.1:${shop.address().port}/back`;
  const tpp = await openTpp({ back });
  const browser = await launch();
  try {
    const body = {
      paymentIdentification: { instructionIdentification: "foreign-1" },
      amount: { instructedAmount: { value: "0.44", currency: "GBP" } },
      debtorAccount: { identification: { iban: await tpp.iban(2) }, currency: "CZK" },
      creditorAgent: { financialInstitutionIdentification: { bic: "CHASUS33", name: "Some Bank" } },
      creditor: { name: "Example Inc.", postalAddress: { townName: "Brooklyn, NY", country: "US" } },
      creditorAccount: { identification: { other: { identification: "123456789" } } },
    };
    const seen = [];
    const sign = async (url) => {
      // The sandbox has an authority of its own.
      const user = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await user.newPage();
      await page.goto(url);
      seen.push(await page.locator("main, body").first().textContent());
      await page.getByLabel("Code from the SMS").fill("0000");
      await page.getByRole("button", { name: "Sign", exact: true }).click();
      await page.waitForURL(`${back}?*`);
      const address = page.url();
      await user.close();
      return address;
    };
    const how = { scenario: "SMS_FEDERATED", testAuthCode: true };
    const [first, second] = [await tpp.user("jana"), await tpp.user("petr")];
    const once = await tpp.ends(tpp.bank.payment({ body, ...how }, first), { redirect: sign });
    assert.equal(once.outcome, "needsSignature", JSON.stringify(once));
    const again = { paymentId: once.order.id, second: true, ...how };
    const twice = await tpp.ends(tpp.bank.signPayment(again, second), { redirect: sign });
    assert.equal(twice.outcome, "completed", JSON.stringify(twice));
    assert.match(seen[0], /NOVA JANA.*0\.44 GBP/s);
    assert.match(seen[1], /DVORAK PETR.*0\.44 GBP/s);
    const [order] = (await tpp.control("GET", "orders")).orders;
    assert.deepEqual([order.signedBy, order.status], [["jana", "petr"], "ACSC"]);
  } finally {
    await browser.close();
    shop.closeAllConnections();
    shop.close();
    tpp.stop();
  }
});
