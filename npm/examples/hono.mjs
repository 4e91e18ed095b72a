// Receives Betalingsservice's callbacks in Hono, on Node or wherever else Hono runs.
import { Hono } from "hono";
import { receive } from "girokit";

/** `bank` is a `Betalingsservice`, `store` your table of mandate requests (`MandateStore`). */
export function receiver(bank, store) {
  const app = new Hono();
  app.all("/mandates/callback", async (context) => {
    const { method, raw } = context.req;
    const delivery = { method, headers: Object.fromEntries(raw.headers), body: await context.req.text() };
    const { answer } = await receive(bank, store, delivery);
    return context.body(answer.body || null, answer.status, answer.headers);
  });
  return app;
}
