//! What the engine, a job and a bank's transport say to each other.

use super::{Context, Route, Stamp};
use crate::http::{Response, link::Base};
use crate::sign::{Framed, PrivateKey};
use crate::wire::{Error, ErrorKind, Header, Input, Now, Page, Request};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a call does at the bank, and with it whether it may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Changes nothing: asked for again, under a new request id, when it failed on the wire.
    Read,
    /// Brings something into being, or changes it: never sent again blindly.
    Create,
    /// Sending the same twice leaves the same state, by the bank's own word: sent again with the same body.
    Idempotent,
    /// Takes something away. A second one is refused by the bank, which says nothing of the first: never sent again blindly.
    Delete,
}

impl Effect {
    /// Whether such a request is sent only after the host has written down that it leaves, and never again blindly.
    pub(crate) fn is_sent_once(self) -> bool {
        matches!(self, Self::Create | Self::Delete)
    }
}

/// A call to the bank before it has an id, a date and a signature.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// Its row.
    pub(crate) route: &'static Route,
    /// In a few words, for logs and timelines.
    pub(crate) purpose: String,
    /// Path and query below the bank's base address.
    pub(crate) target: String,
    /// Headers of this call alone; the bank's own come from [`Transport::request`].
    pub(crate) headers: Vec<Header>,
    pub(crate) body: Vec<u8>,
}

impl Call {
    /// The request for it: below this address, with these headers, then the bank's configured ones, then its own.
    pub(crate) fn request(&self, stamp: &Stamp, base: &Base, headers: Vec<Header>, configured: &[Header]) -> Request {
        Request {
            id: stamp.id.clone(),
            purpose: self.purpose.clone(),
            method: self.route.method.to_owned(),
            url: base.absolute(&self.target),
            headers: headers.into_iter().chain(configured.iter().chain(&self.headers).cloned()).collect(),
            body: self.body.clone(),
        }
    }
}

impl PartialEq for Call {
    fn eq(&self, other: &Self) -> bool {
        self.route.name == other.route.name
            && (&self.purpose, &self.target) == (&other.purpose, &other.target)
            && (&self.headers, &self.body) == (&other.headers, &other.body)
    }
}

/// What a job wants now.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Want {
    Call(Call),
    Redirect { url: String },
    Ask { prompt: String },
    Wait { until_ms: i64, reason: String },
    Done(Value),
}

/// What happened, as a job learns it.
#[derive(Debug, Clone)]
pub(crate) enum Event<'a> {
    /// The bank answered the call.
    Answered(&'a Response),
    /// The call may have reached the bank and its outcome is not known; or a read failed for good.
    Lost {
        request_id: &'a str,
        reason: &'a str,
        /// An answer that says nothing certain, such as a 503 or a 429: the bank's words all the same.
        answer: Option<&'a Response>,
    },
    /// The call certainly never left: the connection could not be made, or a prerequisite call was refused.
    NotSent {
        error: &'a Error,
    },
    Returned {
        url: &'a str,
    },
    Answer {
        text: &'a str,
    },
    Callback {
        headers: &'a [Header],
        body: &'a [u8],
    },
    Tick,
    Cancel,
}

impl Event<'_> {
    /// Its name, for messages about what is not expected.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Answered(_) => "a response",
            Self::Lost { .. } => "a failed request",
            Self::NotSent { .. } => "a request that was never sent",
            Self::Returned { .. } => "a returning user",
            Self::Answer { .. } => "a typed answer",
            Self::Callback { .. } => "a callback",
            Self::Tick => "a tick",
            Self::Cancel => "a cancellation",
        }
    }

    /// The error for what the job has no use for in its state.
    pub(crate) fn unexpected(&self) -> Error {
        Error::new(ErrorKind::UnexpectedInput, format!("{} does not belong here", self.name())).at("input")
    }
}

/// The error for a tick that comes before the time it was asked for.
pub(crate) fn too_early() -> Error {
    Error::new(ErrorKind::UnexpectedInput, "the time to ask the bank again has not come yet").at("tick")
}

/// One job: states and what moves it from one to the next.
pub(crate) trait Job: std::fmt::Debug + Send + Sync {
    /// What it wants now. The same until something happens.
    fn want(&self) -> Want;

    /// The effect of the call that it wants now; `None` where it wants none. What [`Job::want`] says, for jobs that know it
    /// without making the rest of that, or that were resumed without the input that the call is made of.
    fn effect(&self) -> Option<Effect> {
        match self.want() {
            Want::Call(call) => Some(call.route.effect),
            _ => None,
        }
    }

    /// What happened. An error leaves no trace: the engine works on a copy.
    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error>;

    /// The call that it wants is made again, and the one before may have reached the bank: its answer was lost. Only for calls
    /// that may be repeated.
    fn on_repeat(&mut self) {}

    /// The request that the next event answers, for jobs that name it in what they report.
    fn answers(&mut self, _request_id: &str) {}

    /// Whether this answer to a read says nothing of what was asked, such as a page of a gateway: it is asked again, as after a
    /// failure on the wire.
    fn says_nothing(&self, _response: &Response) -> bool {
        false
    }

    /// What is known of the job's object so far, for [`crate::Flow::progress`]; `null` where nothing is to be shown.
    fn progress(&self) -> Value {
        Value::Null
    }

    /// The state, without the caller's input where that is secret.
    fn save(&self) -> Result<Value, Error>;

    /// For whom and from where it acts, with what the bank gave us for this user so far.
    fn context(&self) -> &Context;

    /// The same, to be changed by a prerequisite call such as the renewal of a token.
    fn context_mut(&mut self) -> &mut Context;

    /// What the last event brought to light, for [`crate::Flow::events`]; gone with the next.
    fn events(&self) -> Vec<Value> {
        Vec::new()
    }

    /// The page of a long list that it has read, for [`crate::Flow::page`].
    fn page(&self) -> Option<Page> {
        None
    }

    fn boxed(&self) -> Box<dyn Job>;
}

/// What reads alike in every [`Job`] that keeps all it knows in `self.state`, with a field `context`. `kept_in_state!(but save)`
/// leaves the saving to jobs that have more to leave out than the tokens.
macro_rules! kept_in_state {
    () => {
        fn save(&self) -> Result<Value, Error> {
            save_state(&State { context: self.state.context.without_tokens(), ..self.state.clone() })
        }

        $crate::flow::kept_in_state!(but save);
    };
    (but save) => {
        fn context(&self) -> &Context {
            &self.state.context
        }

        fn context_mut(&mut self) -> &mut Context {
            &mut self.state.context
        }

        fn boxed(&self) -> Box<dyn Job> {
            Box::new(self.clone())
        }
    };
}
pub(crate) use kept_in_state;

/// What a bank bounds, whatever the call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// The largest answer that is read, in bytes.
    pub(crate) largest_answer: usize,
    /// How old, in milliseconds, a `Date` may get before it is made again.
    pub(crate) date_lifetime_ms: i64,
    /// How many ids of answered requests are remembered, so that a repeated answer is recognised.
    pub(crate) remembered: usize,
}

impl Limits {
    /// The limits of a bank that reads answers up to a size, and looks at the `Date`.
    pub(crate) fn new(largest_answer: usize, date_lifetime_ms: i64) -> Self {
        Self { largest_answer, date_lifetime_ms, remembered: 16 }
    }
}

/// How a bank's requests are dressed, and how its answers are weighed.
pub(crate) trait Transport: std::fmt::Debug + Send + Sync {
    /// The request with all its headers, without signature.
    fn request(&self, call: &Call, stamp: &Stamp, context: &Context) -> Result<Request, Error>;

    fn limits(&self) -> Limits;

    /// Whether a 5xx or 429 answer is the bank's definite word after all, and no reason to ask again.
    fn is_definite(&self, _response: &Response) -> bool {
        false
    }

    /// Whether a refusal leaves open, after all, what became of the request: its id was used before, so that an earlier copy
    /// of it has arrived.
    fn leaves_open(&self, _response: &Response) -> bool {
        false
    }

    /// How requests are signed; `None` for banks that do not ask for it.
    fn signing(&self) -> Option<&dyn Signing> {
        None
    }

    /// The calls that have to come before others; `None` for banks that know none.
    fn prerequisites(&self) -> Option<&dyn Prerequisites> {
        None
    }
}

/// How a bank's requests are signed.
pub(crate) trait Signing {
    /// What is to be signed.
    fn frame(&self, request: &Request) -> Result<Framed, Error>;

    /// The key in memory; `None` when a key held elsewhere signs.
    fn key(&self) -> Option<&PrivateKey>;

    /// Holds a signature that was made elsewhere to the certificate.
    ///
    /// # Errors
    /// `InvalidSignature` when it does not verify.
    fn check_signature(&self, framed: &Framed, signature: &[u8]) -> Result<(), Error>;
}

/// Calls that have to come before others, such as one for a token.
pub(crate) trait Prerequisites {
    /// The call that is due before this one; `None` when nothing is missing.
    fn due(&self, now: &Now, call: &Call, context: &Context) -> Option<Call>;

    /// Whether this call needs any at all, so that a 401 in answer to it says something about the last one.
    fn concern(&self, call: &Call) -> bool;

    /// The answer to a prerequisite call. An error of kind `Refused` ends the job; any other leaves the flow as it was.
    fn fetched(&self, now: &Now, response: &Response, context: &mut Context) -> Result<(), Error>;

    /// Whether this answer is about something older than what another flow has fetched since (a 401 to the token before this
    /// one). The call is then made again with the newer, which is not forgotten.
    ///
    /// `began_ms` is when the call was begun, as Unix time in milliseconds; its own flow has fetched nothing for it.
    fn is_overtaken(&self, _response: &Response, _began_ms: i64) -> bool {
        false
    }

    /// Whether this answer says that what was fetched last no longer holds (a 401). It is then forgotten, and fetched once
    /// more; nothing was done at the bank.
    fn is_stale(&self, response: &Response, context: &mut Context) -> bool;
}

/// The input as the host gave it, less what only the engine needs.
pub(super) fn event(input: &Input) -> Option<Event<'_>> {
    Some(match input {
        Input::Returned { url } => Event::Returned { url },
        Input::Answer { text } => Event::Answer { text },
        Input::Callback { headers, body } => Event::Callback { headers, body },
        Input::Tick {} => Event::Tick,
        Input::Cancel {} => Event::Cancel,
        Input::Sending { .. } | Input::Response { .. } | Input::SendFailed { .. } | Input::Signature { .. } => {
            return None;
        }
    })
}
