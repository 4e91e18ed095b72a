//! What the engine and a job say to each other.

use super::{Context, Stamp};
use crate::http::Response;
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
}

/// A call to the bank before it has an id, a date and a signature.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Call {
    /// In a few words, for logs and timelines.
    pub(crate) purpose: String,
    pub(crate) method: &'static str,
    /// Path and query below the bank's base address.
    pub(crate) target: String,
    /// Headers of this call alone; the bank's own come from [`Transport::request`].
    pub(crate) headers: Vec<Header>,
    pub(crate) body: Vec<u8>,
    pub(crate) effect: Effect,
}

/// What a job wants now.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Want {
    Call(Call),
    Redirect {
        url: String,
    },
    #[allow(dead_code)]
    Ask {
        prompt: String,
    },
    Wait {
        until_ms: i64,
        reason: String,
    },
    Done(Value),
}

/// What a job hears.
#[derive(Debug, Clone)]
pub(crate) enum Heard<'a> {
    /// The bank answered the call.
    Answered(&'a Response),
    /// The call may have reached the bank and its answer is lost; or a read failed for good.
    Lost {
        request_id: &'a str,
        reason: &'a str,
    },
    /// An errand was refused: the call itself was never sent.
    Unsent {
        error: &'a Error,
    },
    Returned {
        url: &'a str,
    },
    #[allow(dead_code)]
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

impl Heard<'_> {
    /// The name of what was heard, for messages about what does not belong here.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Answered(_) => "a response",
            Self::Lost { .. } => "a failed request",
            Self::Unsent { .. } => "a request that was never sent",
            Self::Returned { .. } => "a returning user",
            Self::Answer { .. } => "a typed answer",
            Self::Callback { .. } => "a callback",
            Self::Tick => "a tick",
            Self::Cancel => "a cancellation",
        }
    }

    /// The error for what the job has no use for where it stands now.
    pub(crate) fn misplaced(&self) -> Error {
        Error::new(ErrorKind::UnexpectedInput, format!("{} does not belong here", self.name())).at("input")
    }
}

/// The error for a tick that comes before the time it was asked for.
pub(crate) fn too_early() -> Error {
    Error::new(ErrorKind::UnexpectedInput, "the time to ask the bank again has not come yet").at("tick")
}

/// One job: states and what moves it from one to the next.
pub(crate) trait Job: std::fmt::Debug + Send + Sync {
    /// What it wants now. The same until it hears something.
    fn want(&self) -> Want;

    /// Whether it wants a call now: what [`Job::want`] says, for jobs that know it without making the rest of that.
    fn calls(&self) -> bool {
        matches!(self.want(), Want::Call(_))
    }

    /// What happened. An error leaves no trace: the engine works on a copy.
    fn hear(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error>;

    /// The state, without the caller's input where that is secret.
    fn save(&self) -> Result<Value, Error>;

    /// For whom and from where it acts, with what the bank gave us for this user so far.
    fn context(&self) -> &Context;

    /// The same, to be changed by an errand such as the renewal of a token.
    fn context_mut(&mut self) -> &mut Context;

    /// What the last thing heard brought to light, for [`crate::Flow::events`]; gone with the next.
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

/// How a bank's requests are dressed and signed.
pub(crate) trait Transport: std::fmt::Debug + Send + Sync {
    /// The request with all its headers, without signature.
    fn request(&self, call: &Call, stamp: &Stamp, job: &dyn Job) -> Result<Request, Error>;

    /// What is to be signed; `None` for banks that do not ask for signatures.
    fn frame(&self, request: &Request) -> Result<Option<Framed>, Error>;

    /// The key in memory; `None` when a key held elsewhere signs.
    fn key(&self) -> Option<&PrivateKey>;

    /// Whether a signature that was made elsewhere is the one that was asked for.
    ///
    /// # Errors
    /// `InvalidSignature` when it does not hold.
    fn prove(&self, _framed: &Framed, _signature: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    /// The largest answer that is read, in bytes.
    fn largest_answer(&self) -> usize;

    /// How old, in milliseconds, a `Date` may get before it is made anew.
    fn date_lifetime_ms(&self) -> i64;

    /// Whether a 5xx or 429 answer is the bank's definite word after all, and no reason to ask again.
    fn is_definite(&self, _response: &Response) -> bool {
        false
    }

    /// A call that has to come before this one, such as one for a token; `None` when the way is free.
    fn errand(&self, _now: &Now, _call: &Call, _context: &Context) -> Option<Call> {
        None
    }

    /// Whether errands are run for this call at all, so that a 401 in answer to it says something about the last one.
    fn runs_errands(&self, _call: &Call) -> bool {
        true
    }

    /// How many ids of answered requests are remembered, so that a repeated answer is recognised.
    fn remembered(&self) -> usize {
        16
    }

    /// The answer to an errand. An error of kind `Refused` ends the job; any other leaves the flow as it was.
    fn errand_done(&self, _now: &Now, _response: &Response, _context: &mut Context) -> Result<(), Error> {
        Ok(())
    }

    /// Whether this answer says of something older than what an errand of another flow has brought since (a 401 to the token
    /// before this one). The call is then made again with the newer, which is not forgotten.
    ///
    /// `began_ms` is when the call was begun, as Unix time in milliseconds; its own flow has run no errand for it.
    fn is_overtaken(&self, _response: &Response, _began_ms: i64) -> bool {
        false
    }

    /// Whether this answer says that what the last errand brought no longer holds (a 401). What it brought is then
    /// forgotten, and the errand run once more; nothing was done at the bank.
    fn is_stale(&self, _response: &Response, _context: &mut Context) -> bool {
        false
    }
}

/// The input as the host gave it, less what only the engine needs.
pub(super) fn heard(input: &Input) -> Option<Heard<'_>> {
    Some(match input {
        Input::Returned { url } => Heard::Returned { url },
        Input::Answer { text } => Heard::Answer { text },
        Input::Callback { headers, body } => Heard::Callback { headers, body },
        Input::Tick {} => Heard::Tick,
        Input::Cancel {} => Heard::Cancel,
        Input::Response { .. } | Input::SendFailed { .. } | Input::Signature { .. } => return None,
    })
}
