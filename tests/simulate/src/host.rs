//! A program that drives a flow: it sends, stores, waits, shows pages – and dies, and goes on in another process.
//!
//! It keeps the contract of `core/src/lib.rs` to the letter, no more: a request that says `write_ahead` is marked and stored
//! before it leaves, what is resumed is what was stored last, the input and the session are given again where they are needed.

use crate::checks::{Breach, End, Facts, Sent};
use crate::clock::{DAY, HOUR, MINUTE, SECOND};
use crate::ledger::{Answer, Asked};
use crate::network::{Fault, TIMEOUT_MS};
use crate::odd;
use crate::run::Run;
use crate::story::Who;
use crate::systems::Order;
use crate::table::{Act, Column, Kill};
use crate::vector::Mark;
use girokit::{Bank, Error, ErrorKind, Flow, Header, Input, Request, Step};
use serde_json::Value;

/// More steps than any conversation needs: one that takes them never ends.
const MOST_STEPS: usize = 1_200;
/// More requests in a row than any job needs without a wait, a user or an input of the host between them.
const MOST_AT_ONCE: usize = 14;
/// The longest wait: an hour, which is the longest that a bank may ask for by Retry-After, and the longest of every profile.
const LONGEST_WAIT_MS: i64 = HOUR + SECOND;
/// How long a host follows a flow before it turns to something else.
const PATIENCE_MS: i64 = 5 * DAY;

/// Where the banks write the ids of what they have made, by kind.
const IDS: [(&str, &str); 6] = [
    ("paymentId", "/paymentId"),
    ("basketId", "/basketId"),
    ("reportId", "/reportId"),
    ("payment", "/paymentIdentification/transactionIdentification"),
    ("standingOrder", "/standingOrderIdentification/transactionIdentification"),
    ("batch", "/transactionIdentification"),
];

/// Where an entry of a list has its id.
const ENTRY_IDS: [&str; 4] =
    ["/transactionId", "/entryReference", "/id", "/standingOrderIdentification/transactionIdentification"];

/// What a host does, when nothing forces it.
#[derive(Debug, Clone)]
pub(crate) struct Habits {
    /// It stores the flow after every input, as `drive` does; otherwise only where it has to, and where a user may be long.
    pub(crate) stores_all: bool,
    /// It gives the input again whenever it resumes; otherwise only when it is asked for.
    pub(crate) gives_input: bool,
    /// The step at which it asks to cancel.
    pub(crate) cancels_at: Option<usize>,
    pub(crate) cancels_in_flight: bool,
    /// How often it asks about a user who is away.
    pub(crate) ticks: usize,
    /// Callbacks are taken in by another process, which shares the store.
    pub(crate) has_receiver: bool,
}

/// How a process ended.
enum Life {
    Ended(End),
    Died,
    /// Another process has gone on with the stored flow.
    Overtaken,
}

/// What stands in the host's store.
#[derive(Debug, Clone)]
pub(crate) struct Stored {
    pub(crate) flow: String,
    session: Option<String>,
    ids: Vec<(String, String)>,
    entries: Vec<String>,
    odd_entries: usize,
    mark: Mark,
    calls: u32,
    /// A receiver of callbacks has written to it.
    pub(crate) beside: bool,
}

pub(crate) struct Host<'a> {
    pub(crate) run: &'a mut Run,
    pub(crate) order: &'a Order,
    bank: Bank,
    facts: Facts,
    pub(crate) stored: Option<Stored>,
    pub(crate) habits: Habits,
    /// The revision that this process has read, or written last.
    revision: u64,
    /// Another process has stored since: this one begins anew from there.
    overtaken: bool,
    /// Requests since the last wait, user or input of the host.
    at_once: usize,
    ticks: usize,
}

/// Plays one attempt at an order, to its end.
pub(crate) fn attempt(run: &mut Run, order: &Order) -> (End, Facts) {
    let began_ms = run.clock.now_ms;
    let facts = Facts { began_ms, seen_ms: began_ms, ..Facts::default() };
    // Tokens that the caller gives are secrets from the start.
    for name in ["accessToken", "refreshToken"] {
        let token = order.context.pointer(&format!("/session/tokens/{name}"));
        token.and_then(Value::as_str).into_iter().for_each(|token| run.markers.add(token));
    }
    let bank = match run.setup.open() {
        Ok(bank) => bank,
        Err(error) => {
            run.breach(format!("the bank cannot be opened: {error}"));
            return (End::Broken, facts);
        }
    };
    let habits = run.habits.clone();
    let ticks = habits.ticks;
    let mut host =
        Host { run, order, bank, facts, stored: None, habits, revision: 0, overtaken: false, at_once: 0, ticks };
    let end = host.whole();
    (end, host.facts)
}

impl Host<'_> {
    /// Process after process, until there is an end.
    fn whole(&mut self) -> End {
        let now = self.run.clock.now();
        self.tell(Who::Host, || format!("begins {}", self.order.job));
        let flow =
            self.bank.start(&now, self.order.job, &self.order.input.to_string(), &self.order.context.to_string());
        let mut flow = match flow {
            Ok(flow) => flow,
            Err(error) => {
                self.breach(format!("a job that is in order is not begun: {error}"));
                return End::Broken;
            }
        };
        if self.habits.stores_all {
            self.store(&flow);
        }
        loop {
            match self.live(&mut flow) {
                Life::Ended(end) => {
                    self.facts.ended_ms = self.run.clock.now_ms;
                    if matches!(end, End::Done(_)) {
                        self.returns_after_the_end(&mut flow);
                    }
                    match self.next_page(&flow) {
                        Some(next) => flow = next,
                        None => return end,
                    }
                }
                Life::Died => {
                    self.dead();
                    match self.resume() {
                        Ok(resumed) => flow = resumed,
                        Err(end) => return end,
                    }
                }
                Life::Overtaken => match self.overtaken() {
                    Ok(resumed) => flow = resumed,
                    Err(end) => return end,
                },
            }
        }
    }

    /// The entries of a page that was read. They are not saved: a host takes them before it stores that the page was read.
    fn take_page(&mut self, flow: &Flow) {
        let Some(page) = flow.page() else { return };
        let entries =
            page.to_json(0..page.len()).ok().and_then(|json| serde_json::from_slice::<Vec<Value>>(&json).ok());
        let id =
            |entry: &Value| ENTRY_IDS.iter().find_map(|pointer| Some(entry.pointer(pointer)?.as_str()?.to_owned()));
        self.facts.entries.extend(entries.iter().flatten().filter_map(id));
        self.facts.odd_entries += page.odd_len();
        if entries.is_none_or(|entries| entries.len() != page.len()) {
            self.breach("the entries of a page cannot be read");
        }
    }

    /// The browser comes back when all is over: that changes nothing.
    fn returns_after_the_end(&mut self, flow: &mut Flow) {
        while let Some(back) = self.run.user.back_after_all() {
            self.run.clock.pass_until(back.at_ms);
            back.act.into_iter().for_each(|act| self.visit(Column::Act(act)));
            self.tell(Who::User, || format!("comes back after the end: {}", back.url));
            let before = without_revision(&flow.save());
            let taken = flow.feed(&self.run.clock.now(), Input::Returned { url: back.url });
            if without_revision(&flow.save()) != before {
                self.breach(format!("a return after the end moves the flow ({taken:?})"));
            }
        }
    }

    /// The job for the page after the one that was read.
    fn next_page(&mut self, flow: &Flow) -> Option<Flow> {
        let now = self.run.clock.now();
        match self.bank.next_page(&now, flow) {
            Ok(next) => {
                let next = next?;
                self.run.recorder.next_page(self.run.clock.now_ms);
                self.tell(Who::Host, || "goes on to the next page".to_owned());
                self.at_once = 0;
                self.may_store(&next);
                Some(next)
            }
            Err(error) => {
                self.breach(format!("there is a next page, and it cannot be begun: {error}"));
                None
            }
        }
    }

    /// Nobody is there for some time.
    fn dead(&mut self) {
        self.facts.kills += 1;
        self.run.network.forget_answers();
        let span_ms = match self.run.prng.below(3) {
            0 => self.run.prng.between(50, 2 * SECOND),
            1 => self.run.prng.between(SECOND, 5 * MINUTE),
            _ => self.run.prng.between(MINUTE, 3 * HOUR),
        };
        self.run.clock.pass(span_ms);
        self.run.catch_up();
        self.callbacks(None);
    }

    /// Another process has stored since: what this one was still to hear is not heard.
    fn overtaken(&mut self) -> Result<Flow, End> {
        self.run.network.forget_answers();
        self.resume()
    }

    /// Goes on from what is stored.
    fn resume(&mut self) -> Result<Flow, End> {
        self.overtaken = false;
        let Some(stored) = self.stored.clone() else {
            self.tell(Who::Host, || "another process finds nothing stored".to_owned());
            return Err(End::Forgotten);
        };
        self.run.clock.count_from(stored.calls);
        self.run.recorder.back_to(stored.mark, self.run.clock.now_ms);
        if stored.beside {
            self.run.recorder.give_up();
        }
        self.revision = crate::receiver::revision(&stored.flow);
        self.facts.ids = stored.ids;
        self.facts.entries = stored.entries;
        self.facts.odd_entries = stored.odd_entries;
        self.bank = self.run.setup.open().map_err(|_| End::Broken)?;
        let input = self.order.input.to_string();
        let session = stored.session.as_deref();
        let first = self.habits.gives_input.then_some(input.as_str());
        let mut resumed = self.bank.resume_for(&stored.flow, first, session);
        if resumed.as_ref().is_err_and(|error| error.field.as_deref() == Some("input")) {
            resumed = self.bank.resume_for(&stored.flow, Some(&input), session);
        }
        self.tell(Who::Host, || "another process goes on from what is stored".to_owned());
        match resumed {
            Ok(flow) => {
                let again = self.bank.resume_for(&stored.flow, Some(&input), session);
                if again.map(|again| again.save()).ok().as_deref() != Some(flow.save().as_str()) {
                    self.breach("resuming the same text twice gives two flows");
                }
                Ok(flow)
            }
            Err(error) => {
                self.breach(format!("what was stored cannot be resumed, with its input and session: {error}"));
                Err(End::Broken)
            }
        }
    }

    /// One process.
    fn live(&mut self, flow: &mut Flow) -> Life {
        loop {
            self.facts.steps += 1;
            if self.facts.steps > MOST_STEPS {
                self.breach(format!("after {MOST_STEPS} steps there is no end"));
                return Life::Ended(End::Left);
            }
            self.arrivals(flow);
            if self.overtaken {
                return Life::Overtaken;
            }
            let step = self.step(flow);
            if !matches!(step, Step::Done { .. }) && self.habits.cancels_at == Some(self.facts.steps) {
                self.cancel(flow, Act::Cancels);
                continue;
            }
            let life = match step {
                Step::Done { outcome } => Some(Life::Ended(self.done(flow, &outcome.json))),
                Step::Send { request, write_ahead } => self.send(flow, request, write_ahead),
                Step::InFlight { id, .. } => {
                    let reason = "the process that sent it is gone".to_owned();
                    self.must_feed(flow, Input::SendFailed { id, reason, never_left: false });
                    None
                }
                Step::Sign { id, .. } => {
                    self.must_feed(flow, Input::Signature { id, bytes: vec![7; 128] });
                    None
                }
                Step::Redirect { url } => self.redirect(flow, &url),
                Step::Ask { prompt } => self.ask(flow, &prompt),
                Step::Wait { until_ms, reason } => self.wait(flow, until_ms, &reason),
                _ => Some(Life::Ended(End::Broken)),
            };
            if let Some(life) = life {
                return life;
            }
        }
    }

    /// What to do now: asked twice, the flow says the same.
    fn step(&mut self, flow: &Flow) -> Step {
        if self.run.clock.is_used_up() {
            self.run.recorder.close();
        }
        let step = flow.step(&self.run.clock.now());
        let again = flow.step(&self.run.clock.now());
        self.run.recorder.expect(self.run.clock.now_ms, &step);
        if step != again {
            self.breach("asked twice, step() says two things");
        }
        let shown = self.run.markers.check_step(flow, &step);
        self.check(shown);
        step
    }

    fn done(&mut self, flow: &Flow, outcome: &str) -> End {
        self.facts.user = flow.session().and_then(|session| session.psu_id);
        match serde_json::from_str::<Value>(outcome) {
            Ok(outcome) => {
                let text =
                    |pointer: &str| outcome.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
                self.tell(Who::Flow, || {
                    format!(
                        "ends: {} ({} – {}) {outcome}",
                        text("/outcome"),
                        text("/error/message"),
                        text("/error/next")
                    )
                });
                End::Done(outcome)
            }
            Err(_) => {
                self.breach("the outcome is no JSON");
                End::Broken
            }
        }
    }

    fn send(&mut self, flow: &mut Flow, request: Request, write_ahead: bool) -> Option<Life> {
        self.at_once += 1;
        if self.at_once > MOST_AT_ONCE {
            self.breach(format!("{} requests without a wait between them", self.at_once));
            return Some(Life::Ended(End::Left));
        }
        self.learn_tokens(&request);
        if write_ahead {
            if self.dies(Kill::BeforeMark) {
                return Some(Life::Died);
            }
            self.must_feed(flow, Input::Sending { id: request.id.clone() });
            self.facts.marked.push(request.id.clone());
            if self.dies(Kill::BeforeStored) {
                return Some(Life::Died);
            }
            self.store(flow);
            if self.overtaken {
                // The mark is not stored: the request does not leave.
                return Some(Life::Overtaken);
            }
            if self.dies(Kill::AfterMark) {
                return Some(Life::Died);
            }
            if std::mem::take(&mut self.habits.cancels_in_flight) {
                self.cancel(flow, Act::CancelsInFlight);
                // Whatever the flow says now, this request leaves: nobody can tell that from one that has left.
            }
        }
        let kill = if write_ahead { Kill::InFlight } else { Kill::InRead };
        self.exchange(flow, &request, write_ahead, kill)
    }

    /// The request leaves, and something comes back, or nothing.
    fn exchange(&mut self, flow: &mut Flow, request: &Request, write_ahead: bool, kill: Kill) -> Option<Life> {
        let asked = Asked::read(request);
        let changes = request.method != "GET";
        let base = asked.path.split_once("/v1/").map_or("", |(base, _)| base);
        self.run.story.number(&request.id);
        self.facts.sent.push(Sent {
            id: request.id.clone(),
            method: request.method.clone(),
            at_ms: self.run.clock.now_ms,
            takes_away: request.method == "DELETE" || asked.path.ends_with("/cancel"),
            for_token: asked.path.ends_with("/token") || asked.path.ends_with("/certificates/cert"),
            fault: None,
            taken: None,
            orphaned: false,
        });
        self.tell(Who::Host, || {
            format!(
                "sends {} {} [{}] ({}{})",
                request.method,
                asked.path,
                request.id,
                request.purpose,
                if write_ahead { ", marked" } else { "" }
            )
        });
        if self.dies(kill) {
            if let Some(sent) = self.facts.sent.last_mut() {
                sent.orphaned = true;
            }
            match self.run.network.prng().below(4) {
                0 => self.tell(Who::Network, || "loses the request".to_owned()),
                1 => self.run.network.send_late(self.run.clock.now_ms, request.clone()),
                _ => drop(self.at_the_bank(&asked)),
            }
            return Some(Life::Died);
        }
        let fate = self.run.network.fate(changes);
        self.run.clock.pass(fate.there_ms);
        match fate.fault {
            Some(fault @ Fault::Refused) => {
                self.fault(fault, "refuses the connection");
                return self.fails(flow, request, "connection refused", true);
            }
            Some(fault @ Fault::LostBefore) => {
                self.fault(fault, "loses the request");
                return self.gives_up(flow, request);
            }
            Some(fault @ Fault::SentLate) => {
                self.fault(fault, "holds the request up");
                self.run.network.send_late(self.run.clock.now_ms + TIMEOUT_MS, request.clone());
                return self.gives_up(flow, request);
            }
            _ => {}
        }
        let at_bank_ms = self.run.clock.now_ms;
        for (id, answer) in self.run.network.out_of_order() {
            self.stray(flow, &id, answer);
        }
        let answer = if fate.reaches { Some(self.at_the_bank(&asked)) } else { None };
        self.run.clock.pass(fate.back_ms);
        let mut spoken = fate.fault.and_then(|fault| odd::in_the_banks_place(fault, self.run.network.prng()));
        // A success that the bank never meant cannot be told from one that it did, nor "there is nothing" from the truth.
        let says_done = spoken.as_ref().is_some_and(|odd| odd.status < 300) && changes;
        let was_done = answer.as_ref().is_some_and(|answer| matches!(answer.status, 200 | 201 | 204));
        let says_nothing = spoken.as_ref().is_some_and(|odd| odd.status == 204) && !changes;
        let was_list = answer.as_ref().is_some_and(|answer| lists_something(&answer.body_json()));
        if says_done && !was_done || says_nothing && was_list {
            spoken = None;
        }
        match (fate.fault, answer, spoken) {
            (Some(fault), _, Some(odd)) => {
                let reached = if fate.reaches { "after the bank has acted" } else { "and passes nothing on" };
                self.fault(fault, &format!("answers {} in the bank's place, {reached}", odd.status));
                self.answered(flow, request, odd, Some(fault), at_bank_ms, write_ahead)
            }
            (Some(fault @ Fault::LostAfter), Some(_), _) => {
                self.fault(fault, "loses the answer");
                self.gives_up(flow, request)
            }
            (Some(fault @ Fault::AnsweredLate), Some(answer), _) => {
                self.fault(fault, "holds the answer up");
                self.run.network.answer_late(self.run.clock.now_ms + TIMEOUT_MS, &request.id, answer);
                self.gives_up(flow, request)
            }
            (Some(Fault::Reordered), Some(answer), _) => {
                self.note(Fault::Reordered);
                self.tell(Who::Network, || "keeps the answer until the next request (Reordered)".to_owned());
                self.run.network.answer_out_of_order(&request.id, answer);
                self.gives_up(flow, request)
            }
            (Some(fault @ Fault::AnsweredTwice), Some(answer), _) => {
                self.fault(fault, "will bring the answer twice");
                self.run.network.answer_late(self.run.clock.now_ms, &request.id, answer.clone());
                self.answered(flow, request, answer, Some(fault), at_bank_ms, write_ahead)
            }
            (Some(fault), Some(answer), None) => match odd::mangled(fault, &answer, base, self.run.network.prng()) {
                Some(odd) => {
                    self.fault(fault, "mangles the answer");
                    self.answered(flow, request, odd, Some(fault), at_bank_ms, write_ahead)
                }
                None => {
                    self.run.network.missed(fault);
                    self.answered(flow, request, answer, None, at_bank_ms, write_ahead)
                }
            },
            (_, Some(answer), _) => self.answered(flow, request, answer, None, at_bank_ms, write_ahead),
            (_, None, _) => self.gives_up(flow, request),
        }
    }

    fn at_the_bank(&mut self, asked: &Asked) -> Answer {
        self.run.catch_up();
        let answer = self.run.ledger.answer(self.run.clock.now_ms, asked);
        self.tell(Who::Bank, || {
            format!(
                "answers {} {} with {} {}",
                asked.method,
                asked.path,
                answer.status,
                String::from_utf8_lossy(&answer.body)
            )
        });
        answer
    }

    fn answered(
        &mut self,
        flow: &mut Flow,
        request: &Request,
        answer: Answer,
        fault: Option<Fault>,
        at_bank_ms: i64,
        write_ahead: bool,
    ) -> Option<Life> {
        let meant = !fault.is_some_and(Fault::spoils);
        let body = answer.body_json();
        let headers = answer.headers.iter().map(|(name, value)| Header::new(name, value)).collect();
        if fault.is_some() {
            self.tell(Who::Host, || {
                format!(
                    "reads {} {}",
                    answer.status,
                    String::from_utf8_lossy(answer.body.get(..300).unwrap_or(&answer.body))
                )
            });
        }
        let input =
            Input::Response { id: request.id.clone(), status: answer.status, headers, body: answer.body.clone() };
        if (200..300).contains(&answer.status) && fault != Some(Fault::TooLarge) {
            for (name, pointer) in IDS {
                let id = body.pointer(pointer).map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
                self.facts.ids.extend(id.filter(|id| id != "null").map(|id| (name.to_owned(), id)));
            }
        }
        match self.feed(flow, input) {
            Ok(()) => {
                if let Some(sent) = self.facts.sent.last_mut() {
                    sent.taken = Some(answer.status);
                }
                if meant {
                    self.facts.seen_ms = at_bank_ms;
                    self.facts.strange |= body.to_string().contains("\"ACFW\"");
                }
                let for_token = self.facts.sent.last().is_some_and(|sent| sent.for_token);
                if fault.is_none_or(Fault::leaves_status) && !for_token {
                    self.facts.status_seen_ms = at_bank_ms;
                }
                // In whatever shape it comes, it is the bank that says so.
                self.facts.unknown |= answer.status >= 400 && body.to_string().contains("_UNKNOWN");
                if write_ahead && self.dies(Kill::BeforeSave) {
                    return Some(Life::Died);
                }
                self.take_page(flow);
                self.may_store(flow);
                None
            }
            Err(error) => {
                self.tell(Who::Flow, || format!("does not take it: {error}"));
                if fault.is_none() {
                    self.breach(format!("an answer as the bank's document has it is not taken: {error}"));
                }
                if error.kind == ErrorKind::UnexpectedInput {
                    self.breach(format!("the answer to the request in flight is called unexpected: {error}"));
                }
                self.fails(flow, request, &error.to_string(), false)
            }
        }
    }

    fn gives_up(&mut self, flow: &mut Flow, request: &Request) -> Option<Life> {
        self.run.clock.pass(TIMEOUT_MS);
        self.tell(Who::Host, || "gives it up: no answer within 30 s".to_owned());
        self.fails(flow, request, "no answer within 30 seconds", false)
    }

    fn fails(&mut self, flow: &mut Flow, request: &Request, reason: &str, never_left: bool) -> Option<Life> {
        let reason = reason.to_owned();
        self.must_feed(flow, Input::SendFailed { id: request.id.clone(), reason, never_left });
        self.may_store(flow);
        None
    }

    fn redirect(&mut self, flow: &mut Flow, url: &str) -> Option<Life> {
        self.at_once = 0;
        let now_ms = self.run.clock.now_ms;
        if let Some(act) = self.run.user.sees(now_ms, url) {
            self.tell(Who::User, || format!("is taken to {url}"));
            if let Some(act) = act {
                self.facts.unwilling = true;
                if matches!(act, Act::NeverReturns | Act::AgreesAndIsGone) {
                    self.visit(Column::Act(act));
                }
            }
            if !self.habits.stores_all {
                self.store(flow);
            }
        }
        if self.dies(Kill::AtRedirect) {
            return Some(Life::Died);
        }
        match self.run.user.next_ms() {
            Some(due_ms) => {
                // Some hosts ask the bank while the user is there.
                if due_ms - now_ms > 2 * MINUTE && self.ticks > 0 {
                    self.ticks -= 1;
                    self.run.clock.pass(MINUTE);
                    self.tick(flow);
                    return None;
                }
                self.run.clock.pass_until(due_ms);
                self.run.catch_up();
                self.returns(flow, Some(url));
                None
            }
            None if self.ticks > 0 => {
                self.ticks -= 1;
                self.run.clock.pass(self.run.prng.between(MINUTE, 30 * MINUTE));
                self.tick(flow);
                None
            }
            None if !self.facts.cancelled && self.run.prng.percent(60) => {
                self.cancel(flow, Act::Cancels);
                None
            }
            None => {
                self.tell(Who::Host, || "leaves it: the user is away".to_owned());
                self.store(flow);
                Some(Life::Ended(End::Left))
            }
        }
    }

    /// The browser is sent to an address of the host.
    fn returns(&mut self, flow: &mut Flow, from: Option<&str>) {
        let Some(back) = self.run.user.back(self.run.clock.now_ms) else { return };
        self.tell(Who::User, || {
            format!("comes back{}: {}", if back.genuine { "" } else { ", not as the bank sent them" }, back.url)
        });
        if let Some(act) = back.act {
            self.facts.unwilling = true;
            self.visit(Column::Act(act));
        }
        let known = flow.session().and_then(|session| session.psu_id);
        match self.feed(flow, Input::Returned { url: back.url }) {
            Ok(()) => {
                if !back.genuine && back.act == Some(Act::AnothersReturn) {
                    self.facts.another = true;
                    let user = flow.session().and_then(|session| session.psu_id);
                    if known.is_some() && user != known {
                        self.breach(format!("the return of somebody else is taken: the session was that of {known:?}, and is that of {user:?}"));
                    }
                }
                self.may_store(flow);
            }
            Err(error) => {
                self.tell(Who::Flow, || format!("does not take it: {error}"));
                if back.genuine && from == Some(back.page.as_str()) && !self.facts.another {
                    self.breach(format!("the user's return is not taken: {error}"));
                }
            }
        }
    }

    fn ask(&mut self, flow: &mut Flow, prompt: &str) -> Option<Life> {
        self.at_once = 0;
        if self.dies(Kill::AtCode) {
            return Some(Life::Died);
        }
        self.run.clock.pass(self.run.prng.between(5 * SECOND, 90 * SECOND));
        self.run.catch_up();
        let Some(code) = self.run.ledger.code() else {
            self.breach(format!("a code is asked for (\"{prompt}\"), and the bank has sent none"));
            return Some(Life::Ended(End::Left));
        };
        let wrong = self.run.user.prng().percent(15);
        let text = if wrong { "wrong0000".to_owned() } else { code };
        self.run.markers.add(&text);
        self.facts.unwilling |= wrong;
        self.tell(Who::User, || format!("types {text}"));
        self.must_feed(flow, Input::Answer { text });
        self.may_store(flow);
        None
    }

    fn wait(&mut self, flow: &mut Flow, until_ms: i64, reason: &str) -> Option<Life> {
        self.at_once = 0;
        let now_ms = self.run.clock.now_ms;
        if until_ms - now_ms > LONGEST_WAIT_MS {
            self.breach(format!("a wait of {} s ({reason})", (until_ms - now_ms) / SECOND));
        }
        if now_ms - self.facts.began_ms > PATIENCE_MS || self.facts.steps > MOST_STEPS / 2 {
            self.tell(Who::Host, || format!("leaves it: {reason}"));
            self.store(flow);
            return Some(Life::Ended(End::Left));
        }
        if self.dies(Kill::InWait) {
            return Some(Life::Died);
        }
        self.tell(Who::Flow, || format!("waits {} s: {reason}", (until_ms - now_ms) as f64 / 1_000.0));
        if let Some(due_ms) = self.run.ledger.next_delivery_ms().filter(|due_ms| (now_ms..until_ms).contains(due_ms)) {
            // The bank may call back before that.
            self.run.clock.pass_until(due_ms + 1);
            return None;
        }
        if let Some(due_ms) = self.run.user.next_ms().filter(|due_ms| *due_ms < until_ms) {
            self.run.clock.pass_until(due_ms);
            self.run.catch_up();
            self.returns(flow, None);
            return None;
        }
        self.run.clock.pass_until(until_ms);
        self.tick(flow);
        None
    }

    fn tick(&mut self, flow: &mut Flow) {
        self.must_feed(flow, Input::Tick {});
        self.may_store(flow);
    }

    fn cancel(&mut self, flow: &mut Flow, act: Act) {
        self.at_once = 0;
        self.habits.cancels_at = None;
        self.tell(Who::Host, || "asks to cancel".to_owned());
        self.visit(Column::Act(act));
        self.facts.cancelled = true;
        match self.feed(flow, Input::Cancel {}) {
            Ok(()) => self.may_store(flow),
            Err(error) => {
                self.tell(Who::Flow, || format!("does not take it: {error}"));
                if error.kind != ErrorKind::UnexpectedInput {
                    self.breach(format!("a cancellation fails: {error}"));
                }
            }
        }
    }

    /// What was under way for longer than anybody waited.
    fn arrivals(&mut self, flow: &mut Flow) {
        self.run.catch_up();
        self.callbacks(Some(flow));
        for (id, answer) in self.run.network.late_answers(self.run.clock.now_ms) {
            self.stray(flow, &id, answer);
        }
    }

    /// An answer to a request that was answered or given up: it is recognised, and changes nothing.
    fn stray(&mut self, flow: &mut Flow, id: &str, answer: Answer) {
        self.tell(Who::Network, || format!("brings an old answer to [{id}]: {}", answer.status));
        if self.facts.sent.last().is_some_and(|last| last.id != id && last.taken.is_none()) {
            self.visit(Column::Fault(Fault::Reordered));
        }
        let before = without_revision(&flow.save());
        let headers = answer.headers.iter().map(|(name, value)| Header::new(name, value)).collect();
        let input = Input::Response { id: id.to_owned(), status: answer.status, headers, body: answer.body };
        let taken = self.feed(flow, input);
        if without_revision(&flow.save()) != before {
            self.breach(format!("an old answer moves the flow ({taken:?})"));
        }
    }

    /// Feeds what belongs here.
    fn must_feed(&mut self, flow: &mut Flow, input: Input) {
        let what = format!("{input:?}");
        if let Err(error) = self.feed(flow, input) {
            self.breach(format!("{what} is not taken: {error}"));
            // Nothing would ever change.
            self.facts.steps += MOST_STEPS / 20;
        }
    }

    /// Feeds; an error leaves the flow as it was, and tells no secret.
    pub(crate) fn feed(&mut self, flow: &mut Flow, input: Input) -> Result<(), Error> {
        let shown = self.run.markers.check_input(&input);
        self.check(shown);
        let now = self.run.clock.now();
        let (before, copy) = (flow.save(), self.run.recorder.is_on().then(|| input.clone()));
        let taken = flow.feed(&now, input);
        if let Some(copy) = copy {
            self.run.recorder.feed(self.run.clock.now_ms, &copy, taken.as_ref().err());
        }
        let after = flow.save();
        if let Err(error) = &taken {
            if after != before {
                self.breach(format!("after an error ({error}) the flow is not as it was"));
            }
            let shown = self.run.markers.check_error(error);
            self.check(shown);
        }
        let shown = self.run.markers.check_saved(&after);
        self.check(shown);
        taken
    }

    fn may_store(&mut self, flow: &Flow) {
        if self.habits.stores_all || self.run.prng.percent(20) {
            self.store(flow);
        }
    }

    pub(crate) fn store(&mut self, flow: &Flow) {
        if self
            .stored
            .as_ref()
            .is_some_and(|stored| crate::receiver::revision(&stored.flow) > self.revision && stored.beside)
        {
            self.tell(Who::Host, || "finds that another process has stored meanwhile".to_owned());
            self.overtaken = true;
            return;
        }
        let session = flow.session().and_then(|session| serde_json::to_string(&session).ok());
        self.revision = flow.revision();
        self.stored = Some(Stored {
            flow: flow.save(),
            session,
            ids: self.facts.ids.clone(),
            entries: self.facts.entries.clone(),
            odd_entries: self.facts.odd_entries,
            mark: self.run.recorder.mark(),
            calls: self.run.clock.calls(),
            beside: false,
        });
    }

    /// Whether the process dies here.
    fn dies(&mut self, kill: Kill) -> bool {
        if !self.run.kills.strikes(kill, &mut self.run.prng) {
            return false;
        }
        self.visit(Column::Kill(kill));
        self.tell(Who::Host, || format!("dies ({kill:?})"));
        true
    }

    fn fault(&mut self, fault: Fault, what: &str) {
        self.visit(Column::Fault(fault));
        self.note(fault);
        self.tell(Who::Network, || format!("{what} ({fault:?})"));
    }

    fn note(&mut self, fault: Fault) {
        self.facts.faults += 1;
        if let Some(sent) = self.facts.sent.last_mut() {
            sent.fault = Some(fault);
        }
    }

    /// Tokens that are sent are secrets from here on.
    fn learn_tokens(&mut self, request: &Request) {
        if let Some(token) =
            request.header("authorization").and_then(|value| value.split_once(' ')).map(|(_, token)| token.to_owned())
        {
            self.run.markers.add(&token);
        }
    }

    pub(crate) fn visit(&mut self, column: Column) {
        self.run.visit(self.order.row, column);
    }

    pub(crate) fn check(&mut self, shown: Result<(), String>) {
        if let Err(what) = shown {
            self.breach(what);
        }
    }

    pub(crate) fn breach(&mut self, what: impl Into<String>) {
        self.run.breach(Breach::new(what));
    }

    pub(crate) fn tell(&mut self, who: Who, what: impl FnOnce() -> String) {
        self.run.story.tell(self.run.clock.now_ms, who, what);
    }
}

/// Whether an answer is a list with something in it.
fn lists_something(body: &Value) -> bool {
    let filled = |value: &Value| value.as_array().is_some_and(|list| !list.is_empty());
    filled(body) || body.as_object().is_some_and(|fields| fields.values().any(filled))
}

/// The saved flow but for the count of its inputs.
fn without_revision(saved: &str) -> Value {
    let mut saved: Value = serde_json::from_str(saved).unwrap_or_default();
    if let Some(fields) = saved.as_object_mut() {
        fields.remove("revision");
    }
    saved
}

impl From<String> for Breach {
    fn from(what: String) -> Self {
        Self::new(what)
    }
}
