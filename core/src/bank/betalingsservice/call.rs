//! A single call: sent, answered, done.

use super::answer::refusal;
use super::model::Revocation;
use super::transport::{Betalingsservice, REVOKE, TOKEN};
use super::{rules, transport};
use crate::bank::operation::{Kind, Operation, Resume, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state};
use crate::http::Response;
use crate::oauth::client_credentials;
use crate::wire::{Error, ErrorKind, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Debug, Clone)]
pub(super) struct CallJob {
    bank: Arc<Betalingsservice>,
    operation: &'static Operation,
    /// `None` once it has ended.
    call: Option<Call>,
    /// The token that a revocation is about.
    token: Option<crate::wire::secret::Secret>,
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    context: Context,
    /// The input, where it names no person and holds no secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<Value>,
}

impl CallJob {
    pub(super) fn start(
        bank: Arc<Betalingsservice>,
        operation: &'static Operation,
        input: Value,
        context: Context,
    ) -> Result<Self, Error> {
        let (call, token) = call(&bank, operation, &input)?;
        let input = (call.body.is_empty() || call.target == TOKEN).then_some(input);
        Ok(Self { bank, operation, call: Some(call), token, state: State { context, input, outcome: None } })
    }

    pub(super) fn resume(bank: Arc<Betalingsservice>, resume: Resume) -> Result<Self, Error> {
        let Resume { operation, state, input, .. } = resume;
        let state: State = read_state(state)?;
        if state.outcome.is_some() {
            return Ok(Self { bank, operation, call: None, token: None, state });
        }
        let mut input = state.input.clone().or(input).ok_or_else(crate::bank::operation::needs_input)?;
        rules::check(operation.name, &mut input, bank.place)?;
        let (call, token) = call(&bank, operation, &input)?;
        Ok(Self { bank, operation, call: Some(call), token, state })
    }

    fn end(&mut self, outcome: Value) {
        self.state.outcome = Some(outcome);
        self.call = None;
        self.token = None;
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let target = self.call.as_ref().map(|call| call.target.as_str()).unwrap_or_default();
        let auth = matches!(target, TOKEN | REVOKE);
        if (200..300).contains(&response.status) {
            let reply = match target {
                TOKEN => {
                    self.bank.share(now, response)?;
                    response.json()?
                }
                REVOKE => self.revoked(response),
                _ => response.json()?,
            };
            let mut reply = (self.operation.read_reply)(reply)?;
            // One type for the host, whichever the bank has taken.
            if let Some(id) = reply.pointer_mut("/statusMandate/mandateId").filter(|id| id.is_number()) {
                *id = Value::String(id.to_string());
            }
            self.end(json!({"outcome": "answered", "reply": reply}));
            return Ok(());
        }
        if response.status < 400 {
            let message = format!("HTTP {} is no answer to {}", response.status, self.operation.full_name);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        let error = if auth { crate::oauth::refusal(response) } else { refusal(response).0 };
        self.end(json!({"outcome": "refused", "error": error}));
        Ok(())
    }

    /// "You will not see Revokedaccesstoken or Revokedrefreshtoken in the HTTP headers" where there was no such token.
    fn revoked(&mut self, response: &Response) -> Value {
        if let Some(token) = &self.token {
            self.bank.tokens.revoked(token.expose_secret());
        }
        let there = ["revokedaccesstoken", "revokedrefreshtoken"].iter().any(|name| response.header(name).is_some());
        let mut reply = json!({"revoked": there});
        if let (Some(user), Some(fields)) = (response.header("authorizeduser"), reply.as_object_mut()) {
            fields.insert("authorizedUser".to_owned(), json!(user));
        }
        reply
    }
}

fn call(
    bank: &Betalingsservice,
    operation: &'static Operation,
    input: &Value,
) -> Result<(Call, Option<crate::wire::secret::Secret>), Error> {
    let Kind::Call(route) = operation.kind else {
        return Err(Error::new(ErrorKind::NotOffered, "this is not a single call").at(operation.name));
    };
    match route.path {
        TOKEN => {
            let call = client_credentials::token_call(transport::TOKEN, &[]);
            Ok((Call { purpose: operation.title().to_owned(), ..call }, None))
        }
        REVOKE => {
            let input: Revocation = rules::read(input)?;
            let token = input.token.or_else(|| bank.token()).ok_or_else(|| {
                Error::invalid("token", "the token to be revoked is needed: this bank's flows share none at the moment")
            })?;
            let hint = input.token_type_hint.as_deref().unwrap_or("access_token");
            if hint != "access_token" && hint != "refresh_token" {
                return Err(Error::invalid("tokenTypeHint", "access_token or refresh_token (RFC 7009, 2.1)"));
            }
            let body = client_credentials::form(&[("token", token.expose_secret()), ("token_type_hint", hint)]);
            let purpose = operation.title().to_owned();
            let target = REVOKE.to_owned();
            let call = Call { purpose, method: "POST", target, headers: Vec::new(), body, effect: Effect::Idempotent };
            Ok((call, Some(token)))
        }
        _ => Ok((route.call(operation.title(), input)?, None)),
    }
}

impl Job for CallJob {
    fn want(&self) -> Want {
        match (&self.call, &self.state.outcome) {
            (Some(call), None) => Want::Call(call.clone()),
            (_, outcome) => Want::Done(outcome.clone().unwrap_or_default()),
        }
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        let Some(call) = &self.call else {
            return Err(Error::new(
                ErrorKind::UnexpectedInput,
                format!("{} comes too late: this call has ended", event.name()),
            )
            .at(self.operation.name));
        };
        match event {
            Event::Answered(response) => return self.answered(now, response),
            Event::Lost { request_id, reason, .. } => {
                let retry = if call.effect == Effect::Create { Retry::Never } else { Retry::After };
                let mut error =
                    Error::new(ErrorKind::SendFailed, format!("no answer to be had: {reason}")).retry(retry);
                if call.target.starts_with("/mandate/") {
                    error = error.next("read the status of the mandate request: it says what became of it");
                }
                self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error}));
            }
            Event::NotSent { error } => self.end(json!({"outcome": "refused", "error": error})),
            // What may have reached the bank is not forgotten: only a read is given up before its answer is there.
            Event::Cancel if call.effect == Effect::Read => self.end(json!({"outcome": "cancelled"})),
            other => {
                return Err(other.unexpected().at(self.operation.name).next(
                    "send the request and feed its response, or that it failed: the outcome says what is known",
                ));
            }
        }
        Ok(())
    }

    fn save(&self) -> Result<Value, Error> {
        let mut state = State { context: self.state.context.without_tokens(), ..self.state.clone() };
        if let Some(reply) = state.outcome.as_mut().and_then(|outcome| outcome.get_mut("reply")?.as_object_mut()) {
            reply.retain(|name, _| !matches!(name.as_str(), "access_token" | "refresh_token" | "id_token"));
        }
        save_state(&state)
    }

    kept_in_state!(but save);
}
