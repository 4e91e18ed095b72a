//! Callbacks: fed to the flow where it lives, or taken in by another process that shares the store.
//!
//! A receiver knows no flow. It loads what is stored, lets the core note the delivery, stores that over the revision that it
//! read, and answers. Whoever finds that the store has gone on begins anew from what is there.

use crate::host::Host;
use crate::ledger::Delivery;
use crate::story::Who;
use crate::table::{Act, Column};
use girokit::{Flow, Header, Input, Step};
use serde_json::{Value, json};

impl Host<'_> {
    /// What the bank, or somebody else, sends to the callback's address.
    pub(crate) fn callbacks(&mut self, mut flow: Option<&mut Flow>) {
        let now_ms = self.run.clock.now_ms;
        for delivery in self.run.ledger.deliveries(now_ms) {
            if let Some(act) = delivery.act {
                self.visit(Column::Act(act));
            }
            self.tell(Who::Bank, || {
                format!(
                    "calls back{}: {}",
                    delivery.act.map(|act| format!(" ({act:?})")).unwrap_or_default(),
                    delivery.body
                )
            });
            let status = match (&mut flow, self.habits.has_receiver) {
                (_, true) => self.received(&delivery),
                (Some(flow), false) => self.called_back(flow, &delivery),
                // Nobody is there: the connection is refused.
                (None, false) => 503,
            };
            self.tell(Who::Host, || format!("answers the callback with {status}"));
            if status < 300
                && delivery.act == Some(Act::CalledBackByStranger)
                && delivery.authorization.is_some()
                && self.has_token()
            {
                self.breach("a callback that does not bear the token is taken");
            }
            self.run.ledger.delivered(now_ms, &delivery, status);
        }
    }

    /// Whether callbacks bear a token.
    fn has_token(&self) -> bool {
        self.order.input.to_string().contains("authToken")
    }

    /// The process that drives the flow takes the callback itself.
    fn called_back(&mut self, flow: &mut Flow, delivery: &Delivery) -> u16 {
        let headers = headers(delivery).into_iter().map(|(name, value)| Header::new(name, value)).collect();
        let input = Input::Callback { headers, body: delivery.body.to_string().into_bytes() };
        match self.feed(flow, input) {
            Ok(()) => {
                // It is answered once it is stored.
                self.store(flow);
                200
            }
            Err(error) => {
                self.tell(Who::Flow, || format!("does not take it: {error}"));
                400
            }
        }
    }

    /// Another process takes the callback.
    fn received(&mut self, delivery: &Delivery) -> u16 {
        self.visit(Column::Act(Act::CalledBackBeside));
        let mut input = json!({"method": "POST", "headers": headers(delivery).into_iter().collect::<std::collections::BTreeMap<_, _>>(), "body": delivery.body.to_string()});
        for _ in 0..4 {
            let Some(outcome) = self.receive(&input) else { return 500 };
            let text = |pointer: &str| outcome.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            let status =
                outcome.pointer("/answer/status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
            match text("/outcome") {
                "load" => {
                    let own = self.order.input.to_string().to_ascii_lowercase().contains(text("/uuid"));
                    let (name, value) = match self.stored.as_ref().filter(|_| own) {
                        Some(stored) => ("saved", json!(stored.flow)),
                        None => ("notFound", json!(true)),
                    };
                    if let Some(fields) = input.as_object_mut() {
                        fields.insert(name.to_owned(), value);
                    }
                }
                "save" => {
                    let expected = outcome.get("expectedRevision").and_then(Value::as_u64);
                    if let Some(stored) = self.stored.as_mut().filter(|stored| Some(revision(&stored.flow)) == expected)
                    {
                        stored.flow = text("/saved").to_owned();
                        // What it heard there is not in the conversation that is recorded.
                        stored.beside = true;
                        let shown = self.run.markers.check_saved(text("/saved"));
                        self.check(shown);
                        return status.unwrap_or(200);
                    }
                    if let Some(fields) = input.as_object_mut() {
                        fields.remove("saved");
                    }
                }
                _ => return status.unwrap_or(500),
            }
        }
        500
    }

    /// One call of the receiver.
    fn receive(&mut self, input: &Value) -> Option<Value> {
        let bank = self.run.setup.open().ok()?;
        let now = self.run.clock.now();
        match bank.start(&now, "receiveCallback", &input.to_string(), "{}").map(|flow| flow.step(&now)) {
            Ok(Step::Done { outcome }) => serde_json::from_str(&outcome.json).ok(),
            Ok(step) => {
                self.breach(format!("a receiver ends at once, and this one says {step:?}"));
                None
            }
            Err(error) => {
                self.breach(format!("a delivery cannot be received: {error}"));
                None
            }
        }
    }
}

fn headers(delivery: &Delivery) -> Vec<(String, String)> {
    let authorization = delivery.authorization.iter().map(|value| ("Authorization".to_owned(), value.clone()));
    authorization.chain([("Content-Type".to_owned(), "application/json".to_owned())]).collect()
}

/// How many inputs a stored flow has taken.
pub(crate) fn revision(saved: &str) -> u64 {
    let saved: Value = serde_json::from_str(saved).unwrap_or_default();
    saved.get("revision").and_then(Value::as_u64).unwrap_or_default()
}
