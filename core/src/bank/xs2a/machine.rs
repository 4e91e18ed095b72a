//! What moves a payment, a basket and a question for consent: each is a table of rows, and here is who walks through it.
//!
//! The client is at a place (`At`), and something happens (`On`): the bank answers, the user comes back, the time has
//! come. The row for the two says where the client is then. The table is the whole of it: what no row foresees is an
//! error that changes nothing, and nothing but a row moves the client.
//!
//! What is counted is part of what happens. A read that is not answered is tried several times by the engine; then it is
//! [`Common::Lost`], or [`Common::Unread`] where something answered that says nothing of what was asked (a page of a gateway),
//! or [`Common::StillUnread`] when that came several times and a row is for it. A wait ends with [`Common::Tick`], or with
//! [`Common::Enough`] where it was waited as often as its place allows and a row is for that.

use super::parts::{page_of, says_nothing};
use super::return_page::Return;
use super::{Xs2a, codes::ScaStatus, no_page};
use crate::flow::{Call, Context, Effect, Event, Job, Want, kept_in_state, too_early};
use crate::http::Response;
use crate::system::operation::{is_zero, read_state, save_state};
use crate::wire::{Error, ErrorKind, Fault, Now};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt::Debug;
use std::sync::Arc;

/// How often in a row, each time after all tries, a status may be unreadable before it counts as not to be read.
const MOST_UNREAD: u32 = 3;

/// One row: from these places, when one of these things happens, to that place. Without `to` the client stays where it is.
/// The first row that fits counts.
#[derive(Debug)]
pub struct Row<At: 'static, On: 'static> {
    /// The jobs that it is for.
    pub only: Only,
    /// Where the client is.
    pub from: &'static [At],
    /// What happens.
    pub on: &'static [On],
    /// Where it is then.
    pub to: Option<At>,
}

/// Rows that belong together.
pub type Table<At, On> = &'static [Row<At, On>];

/// The jobs that a row is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// All of them.
    EveryJob,
    /// Those of periodic payments.
    PeriodicPayments,
    /// Those that register a user and make no payment.
    Registrations,
}

/// Writes tables down. `[from …] status [CODE …] => to;` is for a status by itself, `link` for one with a startAuthorisation
/// link (`foreign`, where that leads elsewhere), `page` for one with a page to take the user to, and `on` for all else that happens; `same` is where it is.
macro_rules! rows {
    ($of:ident: $($(#[doc = $doc:literal])* $name:ident for $only:ident {
        $([$($from:ident)+] $kind:ident [$($what:ident)+] => $to:ident $(($end:ident))?;)*
    })*) => {$(
        $(#[doc = $doc])*
        pub const $name: &[$of::Row] = &[$(
            $of::Row {
                only: $crate::bank::xs2a::machine::Only::$only,
                from: &[$($of::At::$from),+],
                on: &[$(rows!(@on $of $kind $what)),+],
                to: rows!(@to $of $to $(($end))?),
            }
        ),*];
    )*};
    (@on $of:ident status $code:ident) => { $of::On::Status(stringify!($code)) };
    (@on $of:ident link $code:ident) => { $of::On::ToAuthorise(stringify!($code)) };
    (@on $of:ident foreign $code:ident) => { $of::On::ForeignLink(stringify!($code)) };
    (@on $of:ident page $code:ident) => { $of::On::SendUser(stringify!($code)) };
    (@on $of:ident on $what:ident) => { $of::On::$what };
    (@to $of:ident same) => { None };
    (@to $of:ident $to:ident) => { Some($of::At::$to) };
    (@to $of:ident $to:ident ($end:ident)) => { Some($of::At::$to($of::End::$end)) };
}
pub(crate) use rows;

/// Writes down what happens to a machine: first what is its own, then what happens to every machine alike ([`Common`]).
macro_rules! events {
    (@with [$(#[doc = $doc:literal])* pub $on:ident { $($own:tt)* }] $($(#[doc = $cdoc:literal])* $common:ident,)*) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $on {
            $($own)*
            $($(#[doc = $cdoc])* $common,)*
        }
        events! { @from $on $($common)* }
    };
    (@from Common $($common:ident)*) => {};
    (@from $on:ident $($common:ident)*) => {
        impl From<$crate::bank::xs2a::machine::Common> for $on {
            fn from(common: $crate::bank::xs2a::machine::Common) -> Self {
                match common { $($crate::bank::xs2a::machine::Common::$common => Self::$common,)* }
            }
        }
    };
    ($($machine:tt)*) => {
        events! { @with [$($machine)*]
            /// A link to where the user has to go.
            ScaRedirect,
            /// The user came back authenticated.
            Returned,
            /// The user came back without agreeing.
            Declined,
            /// There is no link to start the authorisation by, or the authorisation needs no user: it is done already.
            Unlinked,
            /// The bank refused.
            Refused,
            /// The request certainly never left.
            NotSent,
            /// The answer is lost.
            Lost,
            /// Something answered that says nothing of what was asked, each time it was tried.
            Unread,
            /// The same, three times in a row.
            StillUnread,
            /// The time has come, or the user is late.
            Tick,
            /// The time has come, and it was waited as often as makes sense.
            Enough,
            /// The host wants to end it.
            Cancel,
        }
    };
}
pub(crate) use events;

events! {
    /// What happens to every machine alike.
    pub Common {}
}

/// What a client does at a place.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Doing<End> {
    /// It makes a call.
    Calls,
    /// It waits for the user, who is at the bank.
    UserAtBank,
    /// It waits before the next call; at most so often in a row, where a number is given.
    Waits(Option<u32>),
    /// It waits before it does or asks the same again, at most so often. What went wrong before is still of interest.
    WaitsToRepeat(u32),
    /// Nothing any more.
    Ended(End),
}

/// Where a client can be.
pub(crate) trait Place: Copy + PartialEq + Debug + Serialize + DeserializeOwned + Send + Sync + 'static {
    type End: Copy + PartialEq;
    fn doing(self) -> Doing<Self::End>;
}

/// What is special to a payment, a basket or a consent.
pub(crate) trait Machine: Clone + Debug + Serialize + DeserializeOwned + Send + Sync + 'static {
    type At: Place;
    type On: Copy + PartialEq + Debug + From<Common> + Send + Sync;

    /// The rows by which it moves at a bank.
    fn tables(bank: &Xs2a) -> &'static [Table<Self::At, Self::On>];

    /// Whether rows of this kind are for this job.
    fn is(&self, _only: Only) -> bool {
        false
    }

    /// The call that is made where the client is; `None` where it makes none.
    fn call(walk: &Walk<Self>) -> Result<Option<Call>, Error>;

    /// The effect of that call, also where the call itself cannot be made any more.
    fn effect(walk: &Walk<Self>) -> Option<Effect> {
        Self::call(walk).ok().flatten().map(|call| call.route.effect)
    }

    /// Takes in an answer, and says what happened by it; `None` when the next question of the same place follows.
    fn answered(walk: &mut Walk<Self>, now: &Now, response: &Response) -> Result<Option<Self::On>, Error>;

    /// What happened by a call that was not answered, and why it was not.
    fn unanswered(walk: &mut Walk<Self>, how: Common, why: Error) -> Result<Option<Self::On>, Error> {
        walk.note(why);
        Ok(Some(how.into()))
    }

    /// The client came to a place by a row.
    fn arrived(_walk: &mut Walk<Self>) {}

    /// Why it is waited.
    fn reason(&self, at: Self::At) -> String;

    /// What went wrong, in the words of the end that it led to.
    fn error(walk: &Walk<Self>, end: <Self::At as Place>::End) -> Option<Error>;

    /// The outcome.
    fn outcome(walk: &Walk<Self>, end: <Self::At as Place>::End) -> Value;

    /// The end that claims nothing, for a call that cannot be made.
    fn unknown() -> <Self::At as Place>::End;

    /// What is known so far.
    fn progress(&self) -> Value {
        Value::Null
    }
}

/// A walk through the table of a machine: a job.
#[derive(Debug, Clone)]
pub(crate) struct Walk<M: Machine> {
    pub(super) bank: Arc<Xs2a>,
    pub(super) state: State<M::At>,
    pub(super) own: M,
    /// The request that was answered last.
    last_request: Option<String>,
}

/// What every machine knows of itself. The names in the saved form are those of the first version.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound = "")]
pub(super) struct State<At: Place> {
    pub(super) at: At,
    pub(super) context: Context,
    /// The page that the user was taken to last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) redirect: Option<String>,
    /// How often it was waited since something changed.
    #[serde(default)]
    pub(super) polls: u32,
    #[serde(default)]
    wait_until_ms: i64,
    /// How often in a row something answered that says nothing of what was asked.
    #[serde(default, skip_serializing_if = "is_zero")]
    unread: u32,
    /// What went wrong last.
    #[serde(rename = "trouble", default, skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Error>,
    /// The request whose answer was lost last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) request_id: Option<String>,
}

impl<M: Machine> Walk<M> {
    pub(super) fn begin(bank: Arc<Xs2a>, (at, context): (M::At, Context), own: M) -> Self {
        let state =
            State { at, context, redirect: None, polls: 0, wait_until_ms: 0, unread: 0, error: None, request_id: None };
        Self { bank, state, own, last_request: None }
    }

    pub(super) fn restored(bank: Arc<Xs2a>, saved: Value) -> Result<Self, Error> {
        let own = read_state(saved.clone())?;
        Ok(Self { bank, state: read_state(saved)?, own, last_request: None })
    }

    /// The call of an operation by its name.
    pub(super) fn route(&self, name: &str, input: &Value) -> Result<Call, Error> {
        self.bank.call_by_name(name, input)
    }

    pub(super) fn call(&self) -> Result<Option<Call>, Error> {
        M::call(self)
    }

    /// The row for what happens here. The first that fits counts.
    fn row(&self, on: impl Into<M::On>) -> Option<&'static Row<M::At, M::On>> {
        let on = on.into();
        let mut rows = M::tables(&self.bank).iter().flat_map(|rows| rows.iter());
        rows.find(|row| {
            row.from.contains(&self.state.at)
                && row.on.contains(&on)
                && (row.only == Only::EveryJob || self.own.is(row.only))
        })
    }

    pub(super) fn has_row(&self, on: impl Into<M::On>) -> bool {
        self.row(on).is_some()
    }

    /// Looks the row up and moves.
    fn go(&mut self, now: &Now, on: M::On) -> Result<(), Error> {
        let Some(row) = self.row(on) else {
            return Err(Error::new(
                ErrorKind::UnexpectedInput,
                format!("{on:?} does not belong here: the job is {:?}", self.state.at),
            )
            .at("input")
            .next("ask the flow with step() what it waits for"));
        };
        let Some(to) = row.to else { return Ok(()) };
        self.state.at = to;
        match to.doing() {
            Doing::Waits(_) => {
                self.wait(now);
                self.forget_errors();
            }
            Doing::WaitsToRepeat(_) => self.wait(now),
            Doing::UserAtBank => self.forget_errors(),
            Doing::Ended(end) => {
                if end == M::unknown() && self.state.request_id.is_none() {
                    self.state.request_id = self.last_request.take();
                }
                self.state.error = M::error(self, end);
            }
            Doing::Calls => {}
        }
        M::arrived(self);
        self.call().map(drop)
    }

    fn wait(&mut self, now: &Now) {
        self.state.wait_until_ms = now.unix_ms.saturating_add(self.bank.poll_wait_ms(self.state.polls));
        self.state.polls = self.state.polls.saturating_add(1);
    }

    /// What went wrong before did not end it, and is not why it ends later.
    fn forget_errors(&mut self) {
        (self.state.error, self.state.request_id) = (None, None);
    }

    /// Notes what went wrong. What the bank said of the operation itself says more than that a status cannot be read; that
    /// the user declined says less.
    pub(super) fn note(&mut self, error: Error) {
        let tells_more = |earlier: &Error| earlier.kind == ErrorKind::Refused && earlier.fault != Fault::User;
        if !self.state.error.as_ref().is_some_and(tells_more) {
            self.state.error = Some(error);
        }
    }

    /// An outcome with what went wrong, where something did.
    pub(super) fn with_error(&self, mut outcome: Value) -> Value {
        if let (Some(error), Some(fields)) = (&self.state.error, outcome.as_object_mut()) {
            fields.insert("error".to_owned(), serde_json::json!(error));
            fields.extend(self.state.request_id.as_ref().map(|id| ("requestId".to_owned(), serde_json::json!(id))));
        }
        outcome
    }

    fn answered(&mut self, now: &Now, response: &Response) -> Result<Option<M::On>, Error> {
        self.state.unread = 0;
        if !(200..300).contains(&response.status) && response.status < 400 {
            let message = format!("HTTP {} is no answer to this request", response.status);
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        // "The TPP application must always inspect the response for an scaRedirect link."
        if response.status >= 400
            && self.has_row(Common::ScaRedirect)
            && let Some(page) = page_of(response)
        {
            self.state.redirect = Some(page);
            return Ok(Some(Common::ScaRedirect.into()));
        }
        M::answered(self, now, response)
    }

    /// The answer to the start of an authorisation: the page to take the user to, or that none is needed.
    pub(super) fn authorisation_started(&mut self, response: &Response) -> Result<(Common, Option<String>), Error> {
        if response.status >= 400 {
            self.note(self.bank.refusal(response));
            return Ok((Common::Refused, None));
        }
        let body = response.json()?;
        let text = |name: &str| body.get(name).and_then(Value::as_str);
        let id = text("authorisationId").map(str::to_owned);
        if let Some(href) = body.pointer("/_links/scaRedirect/href").and_then(Value::as_str) {
            self.state.redirect = Some(crate::http::link::page("_links.scaRedirect.href", href)?);
            return Ok((Common::ScaRedirect, id));
        }
        let done = text("scaStatus").is_some_and(|status| ScaStatus::from(status).is_done());
        if done && self.has_row(Common::Unlinked) { Ok((Common::Unlinked, id)) } else { Err(no_page()) }
    }

    fn lost(&mut self, request_id: &str, reason: &str, answer: Option<&Response>) -> Result<Option<M::On>, Error> {
        let mut why = Error::new(ErrorKind::SendFailed, reason.to_owned());
        if let Some(said) = answer.and_then(|answer| self.bank.refusal(answer).bank) {
            why = why.answered(said);
        }
        self.state.request_id = Some(request_id.to_owned());
        let mut how = Common::Lost;
        if answer.is_some_and(says_nothing) {
            self.state.unread = self.state.unread.saturating_add(1);
            let still = self.state.unread >= MOST_UNREAD && self.has_row(Common::StillUnread);
            how = if still { Common::StillUnread } else { Common::Unread };
        }
        M::unanswered(self, how, why)
    }

    fn returned(&mut self, now: &Now, url: &str) -> Result<M::On, Error> {
        // A user who was given up comes back late: they did what they were asked to.
        if self.state.redirect.is_none() || !self.has_row(Common::Returned) {
            return Err(Error::new(
                ErrorKind::UnexpectedReturn,
                "no redirect was asked for: the user was not sent to the bank by this step",
            )
            .at("url")
            .next("find the flow that asked for this redirect and feed it there"));
        }
        Ok(match self.bank.returned(now, &self.state.context, url)? {
            Return::Authenticated(session) => {
                self.state.context.session = Some(session);
                Common::Returned.into()
            }
            Return::Failed(error) => {
                self.state.error = Some(error);
                Common::Declined.into()
            }
        })
    }

    fn tick(&self, now: &Now) -> Result<M::On, Error> {
        let most = match self.state.at.doing() {
            Doing::Waits(most) => most,
            Doing::WaitsToRepeat(most) => Some(most),
            _ => return Ok(Common::Tick.into()),
        };
        if now.unix_ms < self.state.wait_until_ms {
            return Err(too_early());
        }
        let enough = most.is_some_and(|most| self.state.polls >= most) && self.has_row(Common::Enough);
        Ok(if enough { Common::Enough } else { Common::Tick }.into())
    }
}

impl<M: Machine> Job for Walk<M> {
    fn want(&self) -> Want {
        match self.state.at.doing() {
            Doing::UserAtBank => Want::Redirect { url: self.state.redirect.clone().unwrap_or_default() },
            Doing::Waits(_) | Doing::WaitsToRepeat(_) => {
                Want::Wait { until_ms: self.state.wait_until_ms, reason: self.own.reason(self.state.at) }
            }
            Doing::Ended(end) => Want::Done(M::outcome(self, end)),
            Doing::Calls => match self.call() {
                Ok(Some(call)) => Want::Call(call),
                // `go` and `start` made sure that the call can be framed.
                Ok(None) | Err(_) => Want::Done(M::outcome(self, M::unknown())),
            },
        }
    }

    fn effect(&self) -> Option<Effect> {
        M::effect(self)
    }

    fn answers(&mut self, request_id: &str) {
        self.last_request = Some(request_id.to_owned());
    }

    fn says_nothing(&self, response: &Response) -> bool {
        says_nothing(response)
    }

    fn on_event(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        let on = match event {
            Event::Answered(response) => self.answered(now, response)?,
            Event::Lost { request_id, reason, answer } => self.lost(request_id, reason, *answer)?,
            Event::NotSent { error } => M::unanswered(self, Common::NotSent, (*error).clone())?,
            Event::Returned { url } => Some(self.returned(now, url)?),
            Event::Tick => Some(self.tick(now)?),
            Event::Cancel => {
                self.state.polls = 0;
                Some(Common::Cancel.into())
            }
            Event::Answer { .. } | Event::Callback { .. } => return Err(event.unexpected()),
        };
        on.map_or(Ok(()), |on| self.go(now, on))
    }

    fn progress(&self) -> Value {
        self.own.progress()
    }

    fn save(&self) -> Result<Value, Error> {
        let mut saved = save_state(&self.own)?;
        let state = save_state(&State { context: self.state.context.without_tokens(), ..self.state.clone() })?;
        if let (Some(saved), Value::Object(state)) = (saved.as_object_mut(), state) {
            saved.extend(state);
        }
        Ok(saved)
    }

    kept_in_state!(but save);
}
