//! What holds for every job.

use super::exchange::Exchange;
use super::job::{self, Effect, Heard, Job, Transport, Want};
use super::saved::{self, Saved};
use super::{Context, Session};
use crate::http::Response;
use crate::sign::{Framed, PrivateKey, RSA_SHA256};
use crate::wire::{Error, ErrorKind, Header, Input, Now, Outcome, Page, Request, Step, words};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// How often a read is tried before the flow gives up on it.
const READ_TRIES: u32 = 6;
/// Wait after the first failure of a read; doubled each time.
const FIRST_WAIT_MS: i64 = 1_000;
/// The longest reason of a failure that is kept, in characters.
const LONGEST_WHY: usize = 200;
/// A step, or a request that the key in memory has yet to sign.
enum Plan<'a> {
    Take(Step),
    SignHere { request: Request, framed: Framed, key: &'a PrivateKey },
}

/// One job with a bank, from its start to its end.
///
/// Ask it what to do with [`Flow::step`], do it, and tell it what happened with [`Flow::feed`].
///
/// ```
/// # use girokit::{Bank, Input, Now, Step};
/// # let config = r#"{"system": "maxbanka", "baseUrl": "https://bank.example", "apiKey": "k", "tppName": "T"}"#;
/// # let bank = Bank::from_json(config)?;
/// # let now = Now::new(1_760_000_000_000, [7; 32]);
/// let mut flow = bank.start(&now, "paymentStatus", r#"{"paymentId": "TPSM1"}"#, "{}")?;
/// let Step::Send { request } = flow.step(&now) else { panic!("a status is asked for") };
/// assert_eq!(request.url, "https://bank.example/payments/TPSM1/status");
///
/// // The process ends here; another one goes on, with the same request under the same id.
/// let mut flow = bank.resume(&flow.save(), None)?;
/// flow.feed(&now, Input::SendFailed { id: request.id, reason: "connection reset".to_owned() })?;
/// // A read is asked for again, after a while.
/// assert!(matches!(flow.step(&now), Step::Wait { .. }));
/// # Ok::<(), girokit::Error>(())
/// ```
pub struct Flow {
    name: &'static str,
    transport: Arc<dyn Transport>,
    job: Box<dyn Job>,
    exchange: Option<Exchange>,
    answered: Vec<String>,
    revision: u64,
}

/// The job only: its state holds account numbers.
impl std::fmt::Debug for Flow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Flow").field("job", &self.name).finish_non_exhaustive()
    }
}

impl Flow {
    pub(crate) fn begin(
        name: &'static str,
        transport: Arc<dyn Transport>,
        job: Box<dyn Job>,
        now: &Now,
    ) -> Result<Self, Error> {
        let mut flow = Self { name, transport, job, exchange: None, answered: Vec::new(), revision: 0 };
        flow.turn(now);
        // What cannot be framed is refused here, before anything was sent.
        flow.plan(now)?;
        Ok(flow)
    }

    /// What to do next. Asking twice gives the same answer, until something is fed.
    pub fn step(&self, now: &Now) -> Step {
        // `begin` and `feed` made sure that the step can be taken; a key that fails only now is reported as an outcome.
        self.try_step(now).unwrap_or_else(|error| self.done(&serde_json::json!({"outcome": "failed", "error": error})))
    }

    /// Tells what happened. After an error the flow is as it was before.
    ///
    /// When a response cannot be read, feed [`Input::SendFailed`] for the same id: a read is then asked for again, and
    /// a create ends in a state that says what is known.
    pub fn feed(&mut self, now: &Now, input: Input) -> Result<(), Error> {
        let mut next = Self {
            name: self.name,
            transport: Arc::clone(&self.transport),
            job: self.job.boxed(),
            exchange: self.exchange.clone(),
            answered: self.answered.clone(),
            revision: self.revision.saturating_add(1),
        };
        next.hear(now, input)?;
        next.check(now)?;
        *self = next;
        Ok(())
    }

    /// The flow as text: versioned JSON without secrets, to be resumed by [`crate::Bank::resume`] in any language.
    pub fn save(&self) -> String {
        saved::write(&Saved {
            version: saved::VERSION,
            revision: self.revision,
            job: self.name.to_owned(),
            exchange: self.exchange.clone(),
            answered: self.answered.clone(),
            state: self.job.save().unwrap_or_default(),
        })
    }

    pub(crate) fn restore(name: &'static str, transport: Arc<dyn Transport>, job: Box<dyn Job>, saved: Saved) -> Self {
        // A job that cannot go on with the request it was saved with, for want of a secret, has another way on.
        let exchange = saved.exchange.filter(|_| matches!(job.want(), Want::Call(_)));
        Self { name, transport, job, exchange, answered: saved.answered, revision: saved.revision }
    }

    /// How many inputs the flow has taken since it began; it stands in what [`Flow::save`] writes. Where two processes
    /// share a store, each writes only over the revision that it read (compare-and-swap), and begins anew from what the
    /// other wrote when that has gone on.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What the last feed brought to light about the object of the job, each piece once, as JSON: a mandate's changes of
    /// status. Not saved; empty for jobs that report no events.
    pub fn events(&self) -> Vec<serde_json::Value> {
        self.job.events()
    }

    /// The page that a job over a long list has read: its entries are read from it one by one. `None` before the job
    /// has ended, for other jobs, and for a flow that was resumed after it had ended: entries hold account numbers and
    /// are never saved.
    pub fn page(&self) -> Option<Page> {
        self.job.page()
    }

    /// What the job for the next page begins with: its input and its context. `None` when this was the last one.
    pub(crate) fn next_page(&self) -> Option<(serde_json::Value, Context)> {
        let Want::Done(mut outcome) = self.job.want() else { return None };
        let next = outcome.get_mut("next").map(serde_json::Value::take).filter(|next| !next.is_null())?;
        Some((next, self.job.context().clone()))
    }

    /// The name of the job: `tietoevry.payment`.
    pub fn job(&self) -> &'static str {
        self.name
    }

    /// What the bank gave us for this user so far; keep it for the user's next job. Secret.
    pub fn session(&self) -> Option<Session> {
        self.job.context().session.clone()
    }

    /// The typed outcome, once the job has ended. `None` while it goes on.
    pub fn outcome<T: DeserializeOwned>(&self) -> Option<Result<T, Error>> {
        let Want::Done(value) = self.job.want() else { return None };
        Some(serde_json::from_value(value).map_err(|error| {
            Error::new(
                ErrorKind::UnexpectedInput,
                format!("{} does not end with this type of outcome: {error}", self.name),
            )
        }))
    }

    fn try_step(&self, now: &Now) -> Result<Step, Error> {
        match self.plan(now)? {
            Plan::Take(step) => Ok(step),
            Plan::SignHere { request, framed, key } => {
                let signature = key.sign(framed.signing_string().as_bytes(), &now.entropy)?;
                Ok(Step::Send { request: signed(request, &framed, &signature) })
            }
        }
    }

    /// The step, but for the signature of a key in memory, which costs most and never changes what comes next.
    fn plan(&self, now: &Now) -> Result<Plan<'_>, Error> {
        Ok(Plan::Take(match self.job.want() {
            Want::Redirect { url } => Step::Redirect { url },
            Want::Ask { prompt } => Step::Ask { prompt },
            Want::Wait { until_ms, reason } => Step::Wait { until_ms, reason },
            Want::Done(value) => self.done(&value),
            Want::Call(call) => {
                let exchange = self.exchange.clone().unwrap_or_else(|| Exchange::new(now));
                if let Some(until_ms) = exchange.not_before_ms.filter(|until| now.unix_ms < *until) {
                    let why = exchange.why.map(|why| format!(" ({why})")).unwrap_or_default();
                    let reason = format!("try again: {}{why}", call.purpose);
                    return Ok(Plan::Take(Step::Wait { until_ms, reason }));
                }
                let errand = self.transport.errand(now, &call, self.job.context());
                let lifetime_ms = self.transport.date_lifetime_ms();
                let stamp = match errand {
                    Some(_) => exchange.errand(now, lifetime_ms),
                    None => exchange.dated(now, lifetime_ms),
                };
                let call = errand.unwrap_or(call);
                let request = self.transport.request(&call, &stamp, self.job.as_ref())?;
                let Some(framed) = self.transport.frame(&request)? else {
                    return Ok(Plan::Take(Step::Send { request }));
                };
                if let Some(key) = self.transport.key() {
                    return Ok(Plan::SignHere { request, framed, key });
                }
                match &exchange.signature {
                    Some((date_ms, signature)) if *date_ms == stamp.date_ms => {
                        self.transport.prove(&framed, signature)?;
                        Step::Send { request: signed(request, &framed, signature) }
                    }
                    _ => sign(&stamp.id, stamp.date_ms, &framed),
                }
            }
        }))
    }

    fn done(&self, value: &serde_json::Value) -> Step {
        Step::Done { outcome: Outcome { job: self.name.to_owned(), json: value.to_string() } }
    }

    /// A new exchange when the job wants a call.
    fn turn(&mut self, now: &Now) {
        self.exchange = self.job.calls().then(|| Exchange::new(now));
    }

    /// Makes sure that the next step can be taken. Only a call can be one that cannot.
    fn check(&self, now: &Now) -> Result<(), Error> {
        if self.job.calls() { self.plan(now).map(drop) } else { Ok(()) }
    }

    fn tell(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        self.job.hear(now, heard)?;
        self.turn(now);
        Ok(())
    }

    fn hear(&mut self, now: &Now, input: Input) -> Result<(), Error> {
        match input {
            Input::Response { id, status, headers, body } => self.response(now, &id, status, headers, body),
            Input::SendFailed { id, reason } => self.send_failed(now, &id, &reason),
            Input::Signature { id, bytes } => self.signature(&id, bytes),
            _ => {
                let Some(heard) = job::heard(&input) else { return Ok(()) };
                // A tick ends the wait before a read is tried again; the job has nothing to do with it.
                let waiting = self.exchange.as_mut().filter(|_| matches!(heard, Heard::Tick));
                if let Some(exchange) = waiting {
                    if exchange.not_before_ms.is_some_and(|until| now.unix_ms < until) {
                        return Err(unexpected("the time to try again has not come yet"));
                    }
                    return Ok(());
                }
                if matches!(heard, Heard::Cancel | Heard::Returned { .. } | Heard::Callback { .. })
                    || self.exchange.is_none()
                {
                    return self.keep_exchange_or_tell(now, &heard);
                }
                Err(unexpected(&format!("the flow waits for the answer to a request, not for {}", heard.name())))
            }
        }
    }

    /// A cancellation while a create is on its way, or a user who comes back while the bank is asked where they are, must
    /// not start another exchange for the same call.
    fn keep_exchange_or_tell(&mut self, now: &Now, heard: &Heard<'_>) -> Result<(), Error> {
        let before = self.job.want();
        self.job.hear(now, heard)?;
        self.go_on_from(now, &before);
        Ok(())
    }

    /// Puts another state of the same job in its place: one that heard a callback without the flow.
    pub(crate) fn adopt(&mut self, now: &Now, job: Box<dyn Job>) -> Result<(), Error> {
        let before = self.job.want();
        self.job = job;
        self.revision = self.revision.saturating_add(1);
        self.go_on_from(now, &before);
        self.check(now)
    }

    fn go_on_from(&mut self, now: &Now, before: &Want) {
        if self.job.want() != *before {
            // The answer to what was on its way may still come, and is then known as stale.
            let (id, errand) = self.exchange.as_ref().map(Exchange::ids).unzip();
            [errand, id].into_iter().flatten().for_each(|id| self.remember(&id));
            self.turn(now);
        }
    }

    /// Which request this id names.
    fn named(&self, id: &str) -> Result<Named, Error> {
        match &self.exchange {
            Some(exchange) if exchange.stamp.id == id => Ok(Named::Current),
            Some(exchange) if exchange.is_errand(id) => Ok(Named::Errand),
            _ if self.answered.iter().any(|known| known == id) => Ok(Named::Stale),
            _ => Err(unexpected("this names a request that the flow never made")),
        }
    }

    fn response(&mut self, now: &Now, id: &str, status: u16, headers: Vec<Header>, body: Vec<u8>) -> Result<(), Error> {
        let named = self.named(id)?;
        if named == Named::Stale {
            return Ok(());
        }
        let largest = self.transport.largest_answer();
        if body.len() > largest {
            let message = format!("the answer has {} bytes; at most {largest} are read", body.len());
            return Err(Error::new(ErrorKind::TooLarge, message)
                .at("body")
                .next("raise `largestAnswer` if the bank means it"));
        }
        if !(100..=599).contains(&status) {
            let message = format!("there is no HTTP status {status} (RFC 9110, 15)");
            return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
        }
        let response = Response { status, headers, body: body.into() };
        if named == Named::Errand {
            return self.errand_answered(now, id, &response);
        }
        if let Want::Call(call) = self.job.want()
            && (status >= 500 || status == 429 && call.effect != Effect::Create)
            && !self.transport.is_definite(&response)
        {
            return self.failed(now, id, &format!("HTTP {status}"), call.effect, response.retry_after_ms(now));
        }
        self.remember(id);
        let renewed = self.exchange.as_ref().is_some_and(|exchange| exchange.renewed);
        let errands = matches!(self.job.want(), Want::Call(call) if self.transport.runs_errands(&call));
        let began_ms =
            self.exchange.as_ref().filter(|exchange| !exchange.fetched).map(|exchange| exchange.stamp.date_ms);
        if errands && !renewed && began_ms.is_some_and(|began_ms| self.transport.is_overtaken(&response, began_ms)) {
            self.exchange = Some(Exchange::new(now));
            return Ok(());
        }
        if errands && !renewed && self.transport.is_stale(&response, self.job.context_mut()) {
            let exchange = Exchange { renewed: true, ..Exchange::new(now) };
            self.exchange = Some(exchange);
            return Ok(());
        }
        self.tell(now, &Heard::Answered(&response))
    }

    fn errand_answered(&mut self, now: &Now, id: &str, response: &Response) -> Result<(), Error> {
        if response.status >= 500 || response.status == 429 {
            return self.errand_failed(now, id, &format!("HTTP {}", response.status), response.retry_after_ms(now));
        }
        match self.transport.errand_done(now, response, self.job.context_mut()) {
            Err(error) if error.kind == ErrorKind::Refused => {
                self.remember(id);
                self.tell(now, &Heard::Unsent { error: &error })
            }
            Err(error) => Err(error),
            Ok(()) => {
                self.remember(id);
                if let Some(exchange) = &mut self.exchange {
                    exchange.errands = 0;
                    exchange.fetched = true;
                    exchange.errands_done = exchange.errands_done.saturating_add(1);
                }
                Ok(())
            }
        }
    }

    /// An errand that failed on the wire is run again later; after some tries the call is given up, unsent.
    fn errand_failed(&mut self, now: &Now, id: &str, reason: &str, after_ms: Option<i64>) -> Result<(), Error> {
        self.remember(id);
        let Some(exchange) = &mut self.exchange else { return Ok(()) };
        exchange.errands = exchange.errands.saturating_add(1);
        exchange.why = Some(in_short(reason));
        if exchange.errands < READ_TRIES {
            exchange.not_before_ms = Some(now.unix_ms.saturating_add(wait_ms(exchange.errands, after_ms)));
            return Ok(());
        }
        let error = Error::new(ErrorKind::SendFailed, format!("no token was to be had: {reason}"))
            .next("the request itself was never sent: it is safe to begin anew");
        self.tell(now, &Heard::Unsent { error: &error })
    }

    fn send_failed(&mut self, now: &Now, id: &str, reason: &str) -> Result<(), Error> {
        match self.named(id)? {
            Named::Stale => return Ok(()),
            Named::Errand => return self.errand_failed(now, id, reason, None),
            Named::Current => {}
        }
        let Want::Call(call) = self.job.want() else { return Ok(()) };
        self.failed(now, id, reason, call.effect, None)
    }

    /// A call whose answer is not to be had: a read is asked for again later, a create is handed to its job.
    fn failed(
        &mut self,
        now: &Now,
        id: &str,
        reason: &str,
        effect: Effect,
        after_ms: Option<i64>,
    ) -> Result<(), Error> {
        let failures = self.exchange.as_ref().map_or(0, |exchange| exchange.failures).saturating_add(1);
        if effect == Effect::Create || failures >= READ_TRIES {
            self.remember(id);
            return self.tell(now, &Heard::Lost { request_id: id, reason });
        }
        self.remember(id);
        let mut exchange = Exchange::new(now);
        exchange.failures = failures;
        exchange.why = Some(in_short(reason));
        exchange.not_before_ms = Some(now.unix_ms.saturating_add(wait_ms(failures, after_ms)));
        self.exchange = Some(exchange);
        Ok(())
    }

    fn signature(&mut self, id: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let (request, date) =
            id.rsplit_once('@').ok_or_else(|| unexpected("a signature names the id of its Sign step"))?;
        let date_ms = date.parse().map_err(|_| unexpected("a signature names the id of its Sign step"))?;
        if self.named(request)? == Named::Stale {
            return Ok(());
        }
        if bytes.is_empty() {
            return Err(Error::new(ErrorKind::InvalidSignature, "the signature is empty").at("bytes"));
        }
        if let Some(exchange) = &mut self.exchange {
            exchange.stamp.date_ms = date_ms;
            exchange.signature = Some((date_ms, bytes));
        }
        Ok(())
    }

    fn remember(&mut self, id: &str) {
        let surplus = (self.answered.len() + 1).saturating_sub(self.transport.remembered().max(1));
        self.answered.drain(..surplus.min(self.answered.len()));
        self.answered.push(id.to_owned());
    }
}

/// Which request an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    /// The one that the job waits for.
    Current,
    /// One that has to come before it.
    Errand,
    /// One that was answered already.
    Stale,
}

/// What a host says of a failure, as it may be shown and saved: clients put whole stacks there.
fn in_short(reason: &str) -> String {
    words::without_numbers(&words::cut(reason, LONGEST_WHY))
}

/// The wait before the next try: what the bank asked for, or twice as long each time.
fn wait_ms(failures: u32, after_ms: Option<i64>) -> i64 {
    after_ms.unwrap_or(FIRST_WAIT_MS << failures.saturating_sub(1).min(6)).clamp(0, 3_600_000)
}

fn sign(id: &str, date_ms: i64, framed: &Framed) -> Step {
    Step::Sign {
        id: format!("{id}@{date_ms}"),
        key_id: framed.key_id().to_owned(),
        algorithm: RSA_SHA256.to_owned(),
        message: framed.signing_string().as_bytes().to_vec(),
    }
}

fn signed(mut request: Request, framed: &Framed, signature: &[u8]) -> Request {
    if let Some(digest) = framed.digest() {
        request.headers.push(Header::new("Digest", digest));
    }
    request.headers.push(Header::new("Signature", framed.finish(signature)));
    request
}

fn unexpected(message: &str) -> Error {
    Error::new(ErrorKind::UnexpectedInput, message).next("ask the flow with step() what it waits for")
}
