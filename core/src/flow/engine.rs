//! What holds for every job.

use super::attempt::Attempt;
use super::job::{self, Call, Effect, Event, Job, Transport, Want};
use super::saved::{self, Saved, Saving};
use super::{Context, Session};
use crate::http::Response;
use crate::sign::{Framed, PrivateKey, RSA_SHA256};
use crate::wire::fit;
use crate::wire::model::Shape;
use crate::wire::{Error, ErrorKind, Header, Input, Now, Outcome, Page, Request, Step, words};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;
use std::sync::Arc;

/// How often a read, and what certainly never left, is tried before the flow gives up on it.
const TRIES: u32 = 6;
/// Wait after the first failure of a read; doubled each time.
const FIRST_WAIT_MS: i64 = 1_000;
/// The longest reason of a failure that is kept, in characters.
const LONGEST_WHY: usize = 200;

/// A step, or a request that the key in memory has yet to sign.
enum Plan<'a> {
    Take(Step),
    SignHere { request: Request, framed: Framed, key: &'a PrivateKey, write_ahead: bool },
}

/// One job with a bank, from its start to its end.
///
/// Ask it what to do with [`Flow::step`], do it, and feed what happened with [`Flow::feed`].
///
/// ```
/// # use girokit::{Bank, Input, Now, Step};
/// # let config = r#"{"system": "maxbanka", "baseUrl": "https://bank.example", "apiKey": "k", "tppName": "T"}"#;
/// # let bank = Bank::from_json(config)?;
/// # let now = Now::new(1_760_000_000_000, [7; 32]);
/// let mut flow = bank.start(&now, "paymentStatus", r#"{"paymentId": "TPSM1"}"#, "{}")?;
/// let Step::Send { request, .. } = flow.step(&now) else { panic!("a status is asked for") };
/// assert_eq!(request.url, "https://bank.example/payments/TPSM1/status");
///
/// // The process ends here; another one goes on, with the same request under the same id.
/// let mut flow = bank.resume(&flow.save(), None)?;
/// let reason = "connection reset".to_owned();
/// flow.feed(&now, Input::SendFailed { id: request.id, reason, never_left: false })?;
/// // A read is asked for again, after a while.
/// assert!(matches!(flow.step(&now), Step::Wait { .. }));
/// # Ok::<(), girokit::Error>(())
/// ```
pub struct Flow {
    name: &'static str,
    transport: Arc<dyn Transport>,
    job: Box<dyn Job>,
    attempt: Option<Attempt>,
    answered: Vec<String>,
    revision: u64,
    /// What its outcome looks like; anything where the job itself sees to that.
    ends: fn() -> Shape,
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
        let ends = || Shape::Json;
        let mut flow = Self { name, transport, job, attempt: None, answered: Vec::new(), revision: 0, ends };
        flow.next_attempt(now);
        // What cannot be framed is refused here, before anything was sent.
        flow.plan(now)?;
        Ok(flow)
    }

    /// The same, with what its outcome looks like: whatever in it the bank wrote otherwise is made to fit.
    #[must_use]
    pub(crate) fn ending(self, ends: fn() -> Shape) -> Self {
        Self { ends, ..self }
    }

    /// What to do next. Asking twice gives the same answer, until something is fed.
    pub fn step(&self, now: &Now) -> Step {
        // `begin` and `feed` made sure that the step can be taken; a key that fails only now is reported as an outcome.
        self.try_step(now).unwrap_or_else(|error| self.done(&serde_json::json!({"outcome": "failed", "error": error})))
    }

    /// Takes what happened. After an error the flow is as it was before.
    ///
    /// When a response cannot be read, feed [`Input::SendFailed`] for the same id: a read is then asked for again, and
    /// a create ends in a state that says what is known.
    pub fn feed(&mut self, now: &Now, input: Input) -> Result<(), Error> {
        let mut next = Self {
            name: self.name,
            transport: Arc::clone(&self.transport),
            job: self.job.boxed(),
            attempt: self.attempt.clone(),
            answered: self.answered.clone(),
            revision: self.revision.saturating_add(1),
            ends: self.ends,
        };
        next.take_input(now, input)?;
        next.check_next_step(now)?;
        *self = next;
        Ok(())
    }

    /// The flow as text: versioned JSON without secrets, to be resumed by [`crate::Bank::resume`] in any language.
    pub fn save(&self) -> String {
        saved::write(&Saving {
            version: saved::VERSION,
            revision: self.revision,
            job: self.name,
            attempt: self.attempt.as_ref(),
            answered: &self.answered,
            state: self.job.save().unwrap_or_default(),
        })
    }

    /// A flow as it was saved. One whose request may be at the bank learns that its answer is lost.
    pub(crate) fn restore(
        name: &'static str,
        transport: Arc<dyn Transport>,
        job: Box<dyn Job>,
        saved: Saved,
    ) -> Result<Self, Error> {
        let in_flight = saved.may_be_in_flight();
        let mut flow = Self::restore_as_saved(name, transport, job, saved);
        let lost = flow.attempt.clone().filter(|_| in_flight && flow.job.effect().is_some_and(Effect::is_sent_once));
        if let Some(attempt) = lost {
            let reason = "the process ended while the request may have been at the bank";
            let now = attempt.moment_of_loss();
            flow.lost(&now, &attempt.stamp.id, reason, None)?;
            // What is missing for the look-up, such as a token, is an error here, and no end of the flow.
            flow.check_next_step(&now)?;
        }
        Ok(flow)
    }

    /// A flow as it was saved, for a process that only notes a callback: the one that sent the request may still be there.
    pub(crate) fn restore_as_saved(
        name: &'static str,
        transport: Arc<dyn Transport>,
        job: Box<dyn Job>,
        saved: Saved,
    ) -> Self {
        // A job that cannot go on with the request it was saved with, for want of a secret, has another way on.
        let attempt = saved.attempt.filter(|_| job.effect().is_some());
        let ends = || Shape::Json;
        Self { name, transport, job, attempt, answered: saved.answered, revision: saved.revision, ends }
    }

    /// How many inputs the flow has taken since it began; it is part of what [`Flow::save`] writes. Where two processes
    /// share a store, each writes only over the revision that it read (compare-and-swap), and begins again from what the
    /// other wrote when that has gone on.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// What the last feed brought to light about the object of the job, each piece once, as JSON: a mandate's changes of
    /// status. Not saved; empty for jobs that report no events.
    pub fn events(&self) -> Vec<Value> {
        self.job.events()
    }

    /// What is known so far of what the job is about, as JSON: a payment with its id, its status and its fee, so that the user
    /// can see them before they sign. `None` before anything is known, and for jobs that have nothing to show.
    pub fn progress(&self) -> Option<Value> {
        Some(self.job.progress()).filter(|known| !known.is_null())
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
        Some(serde_json::from_value(self.presented(&value).into_owned()).map_err(|error| {
            Error::new(
                ErrorKind::UnexpectedInput,
                format!("{} does not end with this type of outcome: {error}", self.name),
            )
        }))
    }

    fn try_step(&self, now: &Now) -> Result<Step, Error> {
        match self.plan(now)? {
            Plan::Take(step) => Ok(step),
            Plan::SignHere { request, framed, key, write_ahead } => {
                let signature = key.sign(framed.signing_string().as_bytes(), &now.entropy)?;
                Ok(Step::Send { request: signed(request, &framed, &signature), write_ahead })
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
            Want::Call(call) => return self.plan_call(now, call),
        }))
    }

    fn plan_call(&self, now: &Now, call: Call) -> Result<Plan<'_>, Error> {
        let attempt = self.attempt.clone().unwrap_or_else(|| Attempt::new(now));
        if attempt.in_flight {
            return Ok(Plan::Take(Step::InFlight { id: attempt.stamp.id, purpose: call.purpose }));
        }
        if let Some(until_ms) = attempt.not_before_ms.filter(|until| now.unix_ms < *until) {
            let why = attempt.why.map(|why| format!(" ({why})")).unwrap_or_default();
            let reason = format!("try again: {}{why}", call.purpose);
            return Ok(Plan::Take(Step::Wait { until_ms, reason }));
        }
        let prerequisite = self.transport.prerequisites().and_then(|calls| calls.due(now, &call, self.job.context()));
        let lifetime_ms = self.transport.limits().date_lifetime_ms;
        let stamp = match prerequisite {
            Some(_) => attempt.prerequisite(now, lifetime_ms),
            None => attempt.dated(now, lifetime_ms),
        };
        let write_ahead = prerequisite.is_none() && call.route.effect.is_sent_once();
        let call = prerequisite.unwrap_or(call);
        let request = self.transport.request(&call, &stamp, self.job.context())?;
        let Some(signing) = self.transport.signing() else {
            return Ok(Plan::Take(Step::Send { request, write_ahead }));
        };
        let framed = signing.frame(&request)?;
        if let Some(key) = signing.key() {
            return Ok(Plan::SignHere { request, framed, key, write_ahead });
        }
        Ok(Plan::Take(match &attempt.signature {
            Some((date_ms, signature)) if *date_ms == stamp.date_ms => {
                signing.check_signature(&framed, signature)?;
                Step::Send { request: signed(request, &framed, signature), write_ahead }
            }
            _ => sign(&stamp.id, stamp.date_ms, &framed),
        }))
    }

    fn done(&self, value: &Value) -> Step {
        Step::Done { outcome: Outcome { job: self.name.to_owned(), json: self.presented(value).to_string() } }
    }

    /// An outcome as its type has it.
    fn presented<'a>(&self, value: &'a Value) -> Cow<'a, Value> {
        let shape = (self.ends)();
        if fit::check(shape, value).is_ok() {
            return Cow::Borrowed(value);
        }
        let mut fitted = value.clone();
        // What is of no known outcome, such as that the key failed, is handed out as it is.
        let _ = fit::fit(shape, &mut fitted);
        Cow::Owned(fitted)
    }

    /// A new attempt when the job wants a call.
    fn next_attempt(&mut self, now: &Now) {
        self.attempt = self.job.effect().map(|_| Attempt::new(now));
    }

    /// Makes sure that the next step can be taken. Only a call can be one that cannot.
    fn check_next_step(&self, now: &Now) -> Result<(), Error> {
        if self.job.effect().is_some() { self.plan(now).map(drop) } else { Ok(()) }
    }

    fn dispatch(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        self.job.on_event(now, event)?;
        self.next_attempt(now);
        Ok(())
    }

    fn take_input(&mut self, now: &Now, input: Input) -> Result<(), Error> {
        match input {
            Input::Sending { id } => self.sending(&id),
            Input::Response { id, status, headers, body } => self.response(now, &id, status, headers, body),
            Input::SendFailed { id, reason, never_left } => self.send_failed(now, &id, &reason, never_left),
            Input::Signature { id, bytes } => self.signature(&id, bytes),
            _ => {
                let Some(event) = job::event(&input) else { return Ok(()) };
                // A tick ends the wait before a call is tried again; the job has nothing to do with it.
                let waiting = self.attempt.as_mut().filter(|_| matches!(event, Event::Tick));
                if let Some(attempt) = waiting {
                    if attempt.in_flight {
                        return Err(unexpected("the request is in flight"));
                    }
                    if attempt.not_before_ms.is_some_and(|until| now.unix_ms < until) {
                        return Err(unexpected("the time to try again has not come yet"));
                    }
                    return Ok(());
                }
                if matches!(event, Event::Cancel | Event::Returned { .. } | Event::Callback { .. })
                    || self.attempt.is_none()
                {
                    return self.dispatch_beside_attempt(now, &event);
                }
                Err(unexpected(&format!("the flow waits for the answer to a request, not for {}", event.name())))
            }
        }
    }

    /// The write-ahead mark. It is made once for a request: whoever makes it sends the request.
    fn sending(&mut self, id: &str) -> Result<(), Error> {
        match (self.named(id)?, &mut self.attempt) {
            (Named::Current, Some(attempt)) if attempt.in_flight => {
                Err(unexpected("this request is in flight already; it must not be sent a second time"))
            }
            (Named::Current, Some(attempt)) => {
                attempt.in_flight = self.job.effect().is_some_and(Effect::is_sent_once);
                Ok(())
            }
            (Named::Stale, _) => Err(unexpected("this request was answered, or given up: it must not be sent again")),
            _ => Ok(()),
        }
    }

    /// A cancellation while a create is in flight, or a user who comes back while the bank is asked where they are, must
    /// not start another attempt at the same call.
    fn dispatch_beside_attempt(&mut self, now: &Now, event: &Event<'_>) -> Result<(), Error> {
        if self.attempt.is_none() {
            return self.dispatch(now, event);
        }
        let before = self.job.want();
        self.job.on_event(now, event)?;
        self.go_on_from(now, &before);
        Ok(())
    }

    /// Puts another state of the same job in its place: one that took a callback without the flow.
    pub(crate) fn adopt(&mut self, now: &Now, job: Box<dyn Job>) -> Result<(), Error> {
        let before = self.job.want();
        self.job = job;
        self.revision = self.revision.saturating_add(1);
        self.go_on_from(now, &before);
        self.check_next_step(now)
    }

    fn go_on_from(&mut self, now: &Now, before: &Want) {
        if self.job.want() != *before {
            // The answer to what was in flight may still come, and is then known as stale.
            let (id, prerequisite) = self.attempt.as_ref().map(Attempt::ids).unzip();
            [prerequisite, id].into_iter().flatten().for_each(|id| self.remember(&id));
            self.next_attempt(now);
        }
    }

    /// Which request this id names.
    fn named(&self, id: &str) -> Result<Named, Error> {
        match &self.attempt {
            Some(attempt) if attempt.stamp.id == id => Ok(Named::Current),
            Some(attempt) if attempt.is_prerequisite(id) => Ok(Named::Prerequisite),
            _ if self.answered.iter().any(|known| known == id) => Ok(Named::Stale),
            _ => Err(unexpected("this names a request that the flow never made")),
        }
    }

    fn response(&mut self, now: &Now, id: &str, status: u16, headers: Vec<Header>, body: Vec<u8>) -> Result<(), Error> {
        let named = self.named(id)?;
        if named == Named::Stale {
            return Ok(());
        }
        let largest = self.transport.limits().largest_answer;
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
        if named == Named::Prerequisite {
            return self.prerequisite_answered(now, id, &response);
        }
        let open = says_nothing_certain(status) && !self.transport.is_definite(&response);
        if open || self.transport.leaves_open(&response) || self.is_unread(&response) {
            return self.failed(now, id, &format!("HTTP {status}"), Some(&response));
        }
        self.remember(id);
        if self.must_renew(now, &response) {
            return Ok(());
        }
        self.job.answers(id);
        self.dispatch(now, &Event::Answered(&response))
    }

    /// Whether what answered a read says nothing of what was asked.
    fn is_unread(&self, response: &Response) -> bool {
        self.job.effect() == Some(Effect::Read) && self.job.says_nothing(response)
    }

    /// Whether the answer is about a prerequisite, such as a token, that has to be fetched again before the call is repeated.
    fn must_renew(&mut self, now: &Now, response: &Response) -> bool {
        let (Want::Call(call), Some(prerequisites)) = (self.job.want(), self.transport.prerequisites()) else {
            return false;
        };
        let attempt = self.attempt.as_ref();
        if attempt.is_some_and(|attempt| attempt.renewed) || !prerequisites.concern(&call) {
            return false;
        }
        let began_ms = attempt.filter(|attempt| !attempt.fetched).map(|attempt| attempt.stamp.date_ms);
        if began_ms.is_some_and(|began_ms| prerequisites.is_overtaken(response, began_ms)) {
            self.attempt = Some(Attempt::new(now));
            return true;
        }
        if prerequisites.is_stale(response, self.job.context_mut()) {
            self.attempt = Some(Attempt { renewed: true, ..Attempt::new(now) });
            return true;
        }
        false
    }

    fn prerequisite_answered(&mut self, now: &Now, id: &str, response: &Response) -> Result<(), Error> {
        if says_nothing_certain(response.status) {
            let reason = format!("HTTP {}", response.status);
            return self.prerequisite_failed(now, id, &reason, response.retry_after_ms(now));
        }
        let Some(prerequisites) = self.transport.prerequisites() else { return Ok(()) };
        match prerequisites.fetched(now, response, self.job.context_mut()) {
            Err(error) if error.kind == ErrorKind::Refused => {
                self.remember(id);
                self.dispatch(now, &Event::NotSent { error: &error })
            }
            Err(error) => Err(error),
            Ok(()) => {
                self.remember(id);
                if let Some(attempt) = &mut self.attempt {
                    attempt.prerequisite_tries = 0;
                    attempt.fetched = true;
                    attempt.prerequisites_done = attempt.prerequisites_done.saturating_add(1);
                }
                Ok(())
            }
        }
    }

    /// A prerequisite call that failed on the wire is made again later; after some tries the call itself is given up, unsent.
    fn prerequisite_failed(&mut self, now: &Now, id: &str, reason: &str, after_ms: Option<i64>) -> Result<(), Error> {
        self.remember(id);
        let Some(attempt) = &mut self.attempt else { return Ok(()) };
        attempt.prerequisite_tries = attempt.prerequisite_tries.saturating_add(1);
        attempt.why = Some(in_short(reason));
        if attempt.prerequisite_tries < TRIES {
            attempt.not_before_ms = Some(now.unix_ms.saturating_add(wait_ms(attempt.prerequisite_tries, after_ms)));
            return Ok(());
        }
        let error = Error::new(ErrorKind::SendFailed, format!("no token could be fetched: {}", in_short(reason)))
            .next("the request itself was never sent");
        self.dispatch(now, &Event::NotSent { error: &error })
    }

    fn send_failed(&mut self, now: &Now, id: &str, reason: &str, never_left: bool) -> Result<(), Error> {
        match self.named(id)? {
            Named::Stale => Ok(()),
            Named::Prerequisite => self.prerequisite_failed(now, id, reason, None),
            Named::Current if never_left => self.never_left(now, id, reason),
            Named::Current => self.failed(now, id, reason, None),
        }
    }

    /// What certainly never left is tried again later, whatever it does at the bank; after some tries it is given up, unsent.
    fn never_left(&mut self, now: &Now, id: &str, reason: &str) -> Result<(), Error> {
        let failures = self.failures();
        if failures < TRIES {
            self.try_later(now, id, reason, failures, None);
            return Ok(());
        }
        self.remember(id);
        let error = Error::new(ErrorKind::SendFailed, format!("the bank cannot be reached: {}", in_short(reason)))
            .next("nothing was sent; see to the connection (address, TLS certificates, proxy)");
        self.dispatch(now, &Event::NotSent { error: &error })
    }

    /// A call of whose outcome nothing certain is known: a read is asked for again later, and what is sent only once is handed
    /// to its job.
    fn failed(&mut self, now: &Now, id: &str, reason: &str, answer: Option<&Response>) -> Result<(), Error> {
        let Some(effect) = self.job.effect() else { return Ok(()) };
        let failures = self.failures();
        if effect.is_sent_once() || failures >= TRIES {
            return self.lost(now, id, reason, answer);
        }
        self.job.on_repeat();
        self.try_later(now, id, reason, failures, answer.and_then(|answer| answer.retry_after_ms(now)));
        Ok(())
    }

    fn lost(&mut self, now: &Now, id: &str, reason: &str, answer: Option<&Response>) -> Result<(), Error> {
        self.remember(id);
        self.dispatch(now, &Event::Lost { request_id: id, reason: &in_short(reason), answer })
    }

    /// How often the call has failed by now, this time counted.
    fn failures(&self) -> u32 {
        self.attempt.as_ref().map_or(0, |attempt| attempt.failures).saturating_add(1)
    }

    fn try_later(&mut self, now: &Now, id: &str, reason: &str, failures: u32, after_ms: Option<i64>) {
        self.remember(id);
        self.attempt = Some(Attempt {
            failures,
            why: Some(in_short(reason)),
            not_before_ms: Some(now.unix_ms.saturating_add(wait_ms(failures, after_ms))),
            ..Attempt::new(now)
        });
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
        if let Some(attempt) = &mut self.attempt {
            attempt.stamp.date_ms = date_ms;
            attempt.signature = Some((date_ms, bytes));
        }
        Ok(())
    }

    fn remember(&mut self, id: &str) {
        let surplus = (self.answered.len() + 1).saturating_sub(self.transport.limits().remembered.max(1));
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
    Prerequisite,
    /// One that was answered already.
    Stale,
}

/// Whether a status leaves open what became of a request: it may have been carried out, or not yet.
fn says_nothing_certain(status: u16) -> bool {
    status >= 500 || matches!(status, 408 | 425 | 429)
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
