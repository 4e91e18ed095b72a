//! A single call: sent, answered, done.

use super::model::{CesopTokenRequest, ReportToSubmit};
use super::transport::{Cesop, check_se};
use super::{answer, documents, jwt, submission};
use crate::bank::operation::{Kind, Operation, Resume, needs_input, read_state, save_state};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

#[derive(Debug, Clone)]
pub(super) struct CallJob {
    bank: Arc<Cesop>,
    operation: &'static Operation,
    /// `None` once it has ended.
    call: Option<Call>,
    state: State,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct State {
    context: Context,
    /// The input, where it holds no report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    input: Option<Value>,
    #[serde(rename = "messageRefId", default, skip_serializing_if = "Option::is_none")]
    message_ref_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<Value>,
}

impl CallJob {
    pub(super) fn start(
        bank: Arc<Cesop>,
        now: &Now,
        operation: &'static Operation,
        input: Value,
        mut context: Context,
    ) -> Result<Self, Error> {
        let mut message_ref_id = None;
        if operation.name == "token" {
            let asked: CesopTokenRequest = submission::take(input.clone())?;
            if let Some(se) = asked.paa_vegne_af_se {
                check_se("paa_vegne_af_se", &se)?;
                context.on_behalf_of = Some(se);
            }
        }
        if operation.name == "submitReport" {
            let report: ReportToSubmit = submission::take(input.clone())?;
            message_ref_id = Some(submission::checked(&bank, now, &report)?);
        }
        let call = call(&bank, operation, &input)?;
        let input = (operation.name != "submitReport").then_some(input);
        Ok(Self { bank, operation, call: Some(call), state: State { context, input, message_ref_id, outcome: None } })
    }

    pub(super) fn resume(bank: Arc<Cesop>, resume: Resume) -> Result<Self, Error> {
        let Resume { operation, state, input, in_flight } = resume;
        let state: State = read_state(state)?;
        if state.outcome.is_some() {
            return Ok(Self { bank, operation, call: None, state });
        }
        let call = match state.input.clone().or(input) {
            Some(input) => call(&bank, operation, &input)?,
            // The report is not made again: it may be at the agency.
            None if in_flight && operation.name == "submitReport" => submission::submit(&bank, ""),
            None => return Err(needs_input()),
        };
        Ok(Self { bank, operation, call: Some(call), state })
    }

    fn end(&mut self, outcome: Value) {
        self.state.outcome = Some(outcome);
        self.call = None;
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if response.status >= 400 {
            let who = if self.operation.name == "token" { "Billetautomaten" } else { "CESOP-DK" };
            self.end(json!({"outcome": "refused", "error": answer::refusal(who, response)}));
            return Ok(());
        }
        if !(200..300).contains(&response.status) {
            let message = format!("HTTP {} is no answer to {}", response.status, self.operation.full_name);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        let reply = match self.operation.name {
            "token" => {
                self.bank.share(now, response, &self.state.context)?;
                let mut reply = response.json()?;
                let claims = reply.get("access_token").and_then(Value::as_str).and_then(jwt::claims);
                if let (Some(claims), Some(fields)) = (claims, reply.as_object_mut()) {
                    fields.insert("claims".to_owned(), claims);
                }
                reply
            }
            "submitReport" => {
                let id = self.state.message_ref_id.clone().unwrap_or_default();
                json!(documents::submitted(&self.bank.paths, response, &id))
            }
            "listReports" => json!(documents::list(&self.bank.paths, response)?),
            _ => json!(documents::document(response)?),
        };
        let reply = (self.operation.read_reply)(reply)?;
        self.end(json!({"outcome": "answered", "reply": reply}));
        Ok(())
    }
}

fn call(bank: &Cesop, operation: &'static Operation, input: &Value) -> Result<Call, Error> {
    let Kind::Call(route) = operation.kind else {
        return Err(Error::new(ErrorKind::NotOffered, "this is not a single call").at(operation.name));
    };
    match operation.name {
        "token" => Ok(Call { purpose: operation.title().to_owned(), ..bank.token_call() }),
        "submitReport" => {
            let report: ReportToSubmit = submission::take(input.clone())?;
            Ok(submission::submit(bank, report.xml.as_str()))
        }
        _ => route.call_at(bank.path(operation), operation.title(), input),
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
            let message = format!("{} comes too late: this call has ended", event.name());
            return Err(Error::new(ErrorKind::UnexpectedInput, message).at(self.operation.name));
        };
        match event {
            Event::Answered(response) => return self.answered(now, response),
            Event::Lost { request_id, reason, .. } => {
                let create = call.effect == Effect::Create;
                let retry = if create { Retry::Never } else { Retry::After };
                let mut error =
                    Error::new(ErrorKind::SendFailed, format!("no answer to be had: {reason}")).retry(retry);
                if create {
                    error = error.next(
                        "list the reports: a message that is not there may be handed in again, as it is; with the same \
                         MessageRefId it is never counted twice (10010)",
                    );
                }
                self.end(json!({"outcome": "uncertain", "requestId": request_id, "error": error}));
            }
            Event::NotSent { error } => self.end(json!({"outcome": "refused", "error": error})),
            // What may have reached the bank is not forgotten: only a read is given up before its answer is there.
            Event::Cancel if call.effect == Effect::Read => self.end(json!({"outcome": "cancelled"})),
            other => {
                return Err(other.unexpected().at(self.operation.name).next("send the request and feed its response"));
            }
        }
        Ok(())
    }

    fn save(&self) -> Result<Value, Error> {
        let mut state = State { context: self.state.context.without_tokens(), ..self.state.clone() };
        if let Some(reply) = state.outcome.as_mut().and_then(|outcome| outcome.get_mut("reply")?.as_object_mut()) {
            reply.remove("access_token");
        }
        save_state(&state)
    }

    kept_in_state!(but save);
}
