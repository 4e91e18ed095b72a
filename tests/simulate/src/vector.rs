//! A run, as a `flow` vector that every language can play.

use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::{Error, Header, Input, Step};
use serde_json::{Value, json};

/// What was asked and fed in an attempt, line by line.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    on: bool,
    /// Nothing more is recorded: the vector is the beginning of the run, without its end.
    closed: bool,
    lines: Vec<(i64, Value)>,
    /// The ids that the vector's runner will have seen, the last at the end.
    seen: Vec<String>,
}

/// How far a recording had come.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Mark {
    lines: usize,
    seen: usize,
}

impl Recorder {
    pub(crate) fn new(on: bool) -> Self {
        Self { on, ..Self::default() }
    }

    pub(crate) fn is_on(&self) -> bool {
        self.on
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark { lines: self.lines.len(), seen: self.seen.len() }
    }

    /// The process died: what it did since it had stored the flow is not part of the conversation.
    pub(crate) fn back_to(&mut self, mark: Mark, at_ms: i64) {
        self.lines.truncate(mark.lines);
        self.seen.truncate(mark.seen);
        self.line(at_ms, || json!({"save_and_resume": "with input and session"}));
    }

    /// Something happened that a vector cannot tell.
    pub(crate) fn give_up(&mut self) {
        self.on = false;
        self.lines.clear();
    }

    /// The rest is too long for a vector.
    pub(crate) fn close(&mut self) {
        self.closed = true;
    }

    fn line(&mut self, at_ms: i64, line: impl FnOnce() -> Value) {
        if self.on && !self.closed {
            self.lines.push((at_ms, line()));
        }
    }

    pub(crate) fn next_page(&mut self, at_ms: i64) {
        self.line(at_ms, || json!({"next_page": true}));
    }

    pub(crate) fn expect(&mut self, at_ms: i64, step: &Step) {
        if let Step::Send { request: girokit::Request { id, .. }, .. } | Step::Sign { id, .. } = step
            && self.seen.last() != Some(id)
        {
            self.seen.push(id.clone());
        }
        self.line(at_ms, || {
            json!({"expect": match step {
                Step::Send { request, .. } => json!({"step": "send", "request": {"method": request.method, "url": request.url}}),
                Step::InFlight { .. } => json!({"step": "inFlight"}),
                Step::Sign { .. } => json!({"step": "sign"}),
                Step::Redirect { url } => json!({"step": "redirect", "url": url}),
                Step::Ask { .. } => json!({"step": "ask"}),
                Step::Wait { .. } => json!({"step": "wait"}),
                _ => json!({"step": "done"}),
            }})
        });
    }

    pub(crate) fn feed(&mut self, at_ms: i64, input: &Input, error: Option<&Error>) {
        if !self.on {
            return;
        }
        let named = |id: &str| match self.seen.iter().rev().position(|seen| seen == id) {
            Some(0) => Value::Null,
            Some(1) => json!("previous"),
            _ => json!(id),
        };
        let mut feed = match input {
            Input::Sending { id } => json!({"input": "sending", "id": named(id)}),
            Input::Response { id, status, headers, body } => {
                let pair = |header: &Header| json!([header.name, header.value]);
                json!({"input": "response", "id": named(id), "status": status, "headers": headers.iter().map(pair).collect::<Vec<_>>(), "body": body_of(body)})
            }
            Input::SendFailed { id, reason, never_left } => {
                json!({"input": "sendFailed", "id": named(id), "reason": reason, "neverLeft": never_left})
            }
            Input::Signature { id, .. } => json!({"input": "sign_with_key", "id": named(id)}),
            Input::Returned { url } => json!({"input": "returned", "url": url}),
            Input::Answer { text } => json!({"input": "answer", "text": text}),
            Input::Callback { headers, body } => {
                let pair = |header: &Header| json!([header.name, header.value]);
                json!({"input": "callback", "headers": headers.iter().map(pair).collect::<Vec<_>>(), "body": body_of(body)})
            }
            Input::Cancel {} => json!({"input": "cancel"}),
            _ => json!({"input": "tick"}),
        };
        if let Some(fields) = feed.as_object_mut() {
            fields.retain(|name, value| name != "id" || !value.is_null());
        }
        let mut line = json!({ "feed": feed });
        if let (Some(error), Some(line)) = (error, line.as_object_mut()) {
            line.insert("error".to_owned(), json!({"kind": error.kind}));
        }
        self.line(at_ms, || line);
    }

    /// The whole vector.
    pub(crate) fn vector(&self, name: &str, about: &str, start: &Start<'_>, outcome: Option<Value>) -> Value {
        let mut script = Vec::new();
        let mut now_ms = start.now_ms;
        for (at_ms, line) in &self.lines {
            if *at_ms > now_ms {
                script.push(json!({"advance_ms": at_ms - now_ms}));
                now_ms = *at_ms;
            }
            script.push(line.clone());
        }
        let profile = start.config.get("system").cloned().unwrap_or_default();
        let mut vector = json!({
            "kind": "flow", "name": name, "about": about, "profile": profile, "config": start.config,
            "start": {"job": start.job, "input": start.input, "context": start.context, "now_ms": start.now_ms},
            "script": script,
        });
        if let Some(vector) = vector.as_object_mut() {
            vector.extend(start.key.map(|key| ("key".to_owned(), json!(key))));
            vector.extend(outcome.filter(|_| !self.closed).map(|outcome| ("outcome".to_owned(), outcome)));
        }
        vector
    }
}

/// What a vector begins with.
pub(crate) struct Start<'a> {
    pub(crate) config: &'a Value,
    pub(crate) key: Option<&'a str>,
    pub(crate) job: &'a str,
    pub(crate) input: &'a Value,
    pub(crate) context: &'a Value,
    pub(crate) now_ms: i64,
}

fn body_of(body: &[u8]) -> Value {
    match std::str::from_utf8(body) {
        Ok("") => Value::Null,
        Ok(text) => json!({ "text": text }),
        Err(_) => json!({"base64": BASE64_STANDARD.encode(body)}),
    }
}
