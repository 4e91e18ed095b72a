//! One run: a seed, a bank, what is to be done there, and everything that gets in the way.

use crate::checks::{self, Breach, Case, End, Facts};
use crate::clock::{Clock, MINUTE};
use crate::host::{self, Habits};
use crate::ledger::{Asked, Ledger};
use crate::markers::Markers;
use crate::network::{Fault, Network};
use crate::prng::Prng;
use crate::story::{Story, Who, clock};
use crate::systems::{Job, Order, Prepared, SYSTEMS, Setup, System};
use crate::table::{Act, Column, Kill, Table};
use crate::user::User;
use crate::vector::{Recorder, Start};
use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How often an order is begun in one run, at most.
const MOST_ATTEMPTS: usize = 4;

/// What came of a seed.
pub struct Verdict {
    /// The seed.
    pub seed: u64,
    /// System and job.
    pub job: String,
    /// What the seed is about: a fault, a point at which the process dies, or something that users or hosts do.
    pub about: String,
    /// What is wrong; empty where nothing is.
    pub breaches: Vec<String>,
    /// The story, where it was kept.
    pub story: String,
    /// The conversation as a vector, where it was recorded.
    pub vector: Option<Value>,
    /// What was visited.
    pub(crate) table: Table,
    /// The end of each attempt, in a word.
    pub ends: Vec<String>,
}

/// How a seed is played.
#[derive(Debug, Clone, Copy, Default)]
pub struct Detail {
    /// Its story is kept.
    pub story: bool,
    /// It is recorded as a vector.
    pub vector: bool,
}

/// Where processes die.
#[derive(Debug)]
pub(crate) struct Kills {
    focus: Option<(Kill, usize)>,
    chance: u64,
    left: usize,
}

impl Kills {
    pub(crate) fn strikes(&mut self, kill: Kill, prng: &mut Prng) -> bool {
        if let Some((focus, skip)) = self.focus.filter(|(focus, _)| *focus == kill) {
            self.focus = (skip > 0).then(|| (focus, skip - 1));
            return skip == 0;
        }
        let strikes = self.left > 0 && prng.percent(self.chance);
        self.left -= usize::from(strikes);
        strikes
    }
}

pub(crate) struct Run {
    pub(crate) seed: u64,
    pub(crate) system: &'static dyn System,
    pub(crate) job: &'static Job,
    pub(crate) setup: Setup,
    pub(crate) clock: Clock,
    pub(crate) story: Story,
    pub(crate) recorder: Recorder,
    pub(crate) network: Network,
    pub(crate) user: User,
    pub(crate) ledger: Box<dyn Ledger>,
    pub(crate) markers: Markers,
    pub(crate) kills: Kills,
    pub(crate) habits: Habits,
    pub(crate) prng: Prng,
    table: Table,
    breaches: Vec<Breach>,
    focus: Column,
    order: Order,
    ends: Vec<String>,
    vector: Option<Value>,
    detail: Detail,
}

/// All jobs with their systems.
pub(crate) fn jobs() -> Vec<(&'static dyn System, &'static Job)> {
    SYSTEMS.iter().flat_map(|system| system.jobs().iter().map(|job| (*system, job))).collect()
}

/// The cells that runs are about: seed after seed takes the next, so that as many seeds as there are cells visit each.
pub(crate) fn cells() -> Vec<(&'static dyn System, &'static Job, Column)> {
    let jobs = jobs();
    let cells = Column::all().flat_map(|(column, _)| jobs.iter().map(move |(system, job)| (*system, *job, column)));
    cells.filter(|(_, job, column)| job.traits.cannot(*column).is_none()).collect()
}

/// Consecutive seeds take cells that lie so far apart: a few seeds meet faults, kill points and acts alike. It is a prime, so
/// that no cell is left out.
const STRIDE: u64 = 7_919;
/// A seed is played in so many variations at most, until one has met what the seed is about: the first that has is the run.
/// The others have been played and judged all the same.
const MOST_VARIATIONS: u64 = 300;

/// Plays one seed.
pub fn play(seed: u64, detail: Detail) -> Option<Verdict> {
    let cells = cells();
    let count = u64::try_from(cells.len()).ok()?;
    let at = usize::try_from(seed.wrapping_mul(STRIDE) % count.max(1)).ok()?;
    let (system, job, focus) = *cells.get(at)?;
    let mut table = Table::default();
    for variation in 0..MOST_VARIATIONS {
        let mut run = Run::new(Variation { seed, number: variation }, (system, job, focus), detail);
        let played = catch_unwind(AssertUnwindSafe(|| run.play()));
        if let Err(panic) = played {
            let text = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            run.breach(format!("panic: {}", text.unwrap_or_default()));
        }
        table.add(&run.table);
        let met = run.table.has(&format!("{}.{}", system.name(), job.name), focus);
        if met || !run.breaches.is_empty() || variation + 1 == MOST_VARIATIONS {
            return Some(Verdict { table, ..run.verdict() });
        }
    }
    None
}

/// A seed, and how often it was played before without meeting what it is about.
#[derive(Debug, Clone, Copy)]
struct Variation {
    seed: u64,
    number: u64,
}

impl Variation {
    fn stream(self, part: &str) -> Prng {
        match self.number {
            0 => Prng::stream(self.seed, part),
            number => Prng::stream(self.seed, &format!("{part} {number}")),
        }
    }

    /// What a run is about may come at a later occasion than the first; where it was missed, in every other run.
    fn may_skip(self) -> bool {
        self.number.is_multiple_of(2)
    }

    /// Hosts cancel, and networks fail, more often where a cell is hard to meet without.
    fn is_bold(self) -> bool {
        self.number > 2
    }
}

impl Run {
    fn new(
        variation: Variation,
        (system, job, focus): (&'static dyn System, &'static Job, Column),
        detail: Detail,
    ) -> Self {
        let seed = variation.seed;
        let mut prng = variation.stream("run");
        let (may_skip, bold) = (variation.may_skip(), variation.is_bold());
        // Some runs meet nothing but what they are about.
        let calm = prng.percent(25) && !bold;
        let Prepared { setup, ledger, order, markers } = system.prepare(job, focus, &mut variation.stream("bank"));
        let fault = match focus {
            Column::Fault(fault) => Some(fault),
            // The surest way to a wait.
            Column::Kill(Kill::InWait) if bold => Some(Fault::Refused),
            _ => None,
        };
        let kill = if let Column::Kill(kill) = focus {
            Some((kill, if prng.percent(60) || !may_skip { 0 } else { prng.below(4) }))
        } else {
            None
        };
        let act = if let Column::Act(act) = focus { Some(act) } else { None };
        let cancels = act == Some(Act::Cancels) || !calm && prng.percent(if bold { 40 } else { 6 });
        let habits = Habits {
            stores_all: prng.percent(60),
            gives_input: prng.percent(50),
            cancels_at: cancels.then(|| 1 + prng.below(if may_skip { 12 } else { 4 })),
            cancels_in_flight: act == Some(Act::CancelsInFlight) || !calm && prng.percent(3),
            ticks: prng.below(6),
            has_receiver: act == Some(Act::CalledBackBeside) || prng.percent(40),
        };
        let (chance, left) = if calm { (0, 0) } else { (prng.pick([0, 0, 3, 10]), prng.below(4)) };
        let mut network = Network::new(variation.stream("network"), fault, calm, may_skip);
        if bold && fault.is_none() {
            network.fails_often();
        }
        Self {
            seed,
            system,
            job,
            setup,
            clock: Clock::new(seed, detail.vector),
            story: Story::new(detail.story),
            recorder: Recorder::new(detail.vector),
            network,
            user: User::new(variation.stream("user"), act, calm, may_skip),
            ledger,
            markers: Markers::new(markers),
            kills: Kills { focus: kill, chance, left },
            habits,
            prng,
            table: Table::default(),
            breaches: Vec::new(),
            focus,
            order,
            ends: Vec::new(),
            vector: None,
            detail,
        }
    }

    fn play(&mut self) {
        let mut order = self.order.clone();
        let mut as_advised: Vec<(Order, Facts)> = Vec::new();
        for _ in 0..MOST_ATTEMPTS {
            self.recorder = Recorder::new(self.detail.vector);
            self.clock.count_from(0);
            let (began_ms, before) = (self.clock.now_ms, self.breaches.len());
            let (end, facts) = host::attempt(self, &order);
            self.flush();
            self.judge(&order, &end, &facts);
            if self.breaches.len() > before || self.vector.is_none() {
                self.keep(&order, began_ms, &end, before);
            }
            if self.breaches.len() > before {
                break;
            }
            let Some((next, advised)) = self.next(&order, &end) else { break };
            if advised {
                as_advised.push((order, facts));
            }
            order = next;
            self.clock.pass(self.prng.between(1, 10 * MINUTE));
        }
        self.flush();
        for (order, first) in &as_advised {
            checks::check_again(self.system, self.ledger.book(), order, first, &mut self.breaches);
        }
        self.tell_books();
    }

    /// The bank's books at the end of a story, which is what was claimed is held against.
    fn tell_books(&mut self) {
        if !self.story.is_kept() {
            return;
        }
        for object in self.ledger.book().all().iter().filter(|object| object.kind != "entry") {
            let stood: Vec<String> =
                object.statuses.iter().map(|(at_ms, status)| format!("{status} from {}", clock(*at_ms))).collect();
            let gone =
                object.gone_ms.map(|at_ms| format!(", no longer listed from {}", clock(at_ms))).unwrap_or_default();
            let made = match object.request_id.as_str() {
                "" => "there before".to_owned(),
                id => format!("made by {id}"),
            };
            let (kind, id, reference) = (object.kind, &object.id, &object.reference);
            self.story.tell(self.clock.now_ms, Who::Books, || {
                format!("{kind} {id} ({reference}), {made}: {}{gone}", stood.join(", "))
            });
        }
    }

    /// What happens after an end; and whether it is the same once more, as the caller was told that it may be.
    fn next(&mut self, order: &Order, end: &End) -> Option<(Order, bool)> {
        let (again, unadvised) = (Column::Act(Act::AgainAsAdvised), Column::Act(Act::AgainUnadvised));
        match end {
            // The process died before anything was stored: nothing was marked, so nothing has left.
            End::Forgotten => {
                if !order.references.is_empty() {
                    self.visit(order.row, again);
                }
                self.say("begins again: nothing was marked");
                Some((order.clone(), true))
            }
            End::Done(outcome)
                if checks::advises_again(order, outcome) && (self.prng.percent(75) || self.focus == again) =>
            {
                self.visit(order.row, again);
                self.say("begins again, as it was told");
                Some((order.clone(), true))
            }
            End::Done(_) | End::Left
                if !order.references.is_empty() && (self.prng.percent(12) || self.focus == unadvised) =>
            {
                self.visit(order.row, unadvised);
                self.say("begins again, although nobody said that it may");
                Some((order.clone(), false))
            }
            End::Done(outcome) if self.prng.percent(40) => {
                self.system.next(&mut *self.ledger, order, outcome, &mut self.prng).map(|order| (order, false))
            }
            _ => None,
        }
    }

    fn say(&mut self, what: &str) {
        self.story.tell(self.clock.now_ms, Who::Host, || what.to_owned());
    }

    /// What was still under way to the bank arrives.
    fn flush(&mut self) {
        self.network.forget_answers();
        while let Some(at_ms) = self.network.next_request_ms() {
            self.clock.pass_until(at_ms);
            self.catch_up();
        }
        self.catch_up();
    }

    /// What the bank, its users and the network do by themselves has happened by now.
    pub(crate) fn catch_up(&mut self) {
        let now_ms = self.clock.now_ms;
        loop {
            let (request_ms, visit_ms) = (self.network.next_request_ms(), self.user.next_visit_ms());
            let visits_first =
                visit_ms.is_some_and(|visit_ms| request_ms.is_none_or(|request_ms| visit_ms <= request_ms));
            if visits_first {
                let Some((at_ms, page, decision)) = self.user.act_at_the_bank(now_ms, &mut *self.ledger) else { break };
                self.story.tell(at_ms, Who::User, || format!("{decision:?}s on {page}"));
            } else {
                let Some((at_ms, request)) = self.network.late_request(now_ms) else { break };
                let asked = Asked::read(&request);
                self.ledger.advance(at_ms);
                let answer = self.ledger.answer(at_ms, &asked);
                self.story.tell(at_ms, Who::Bank, || {
                    format!(
                        "gets {} {} [{}] late, and answers {} to nobody",
                        asked.method, asked.path, asked.id, answer.status
                    )
                });
            }
        }
        self.ledger.advance(now_ms);
    }

    fn judge(&mut self, order: &Order, end: &End, facts: &Facts) {
        let mut breaches = Vec::new();
        let none = json!({});
        let outcome = if let End::Done(outcome) = end { outcome } else { &none };
        let mut case = Case { order, outcome, ledger: &*self.ledger, facts, breaches: &mut breaches };
        match end {
            End::Done(_) => checks::check_outcome(self.system, &mut case),
            End::Left => {
                checks::check_one_object(&mut case);
                self.system.check_left(&mut case);
            }
            End::Forgotten | End::Broken => checks::check_one_object(&mut case),
        }
        self.ends.push(match end {
            End::Done(outcome) => {
                format!("{}: {}", order.job, outcome.get("outcome").and_then(Value::as_str).unwrap_or("?"))
            }
            other => format!("{}: {other:?}", order.job),
        });
        for breach in breaches {
            self.breach(breach);
        }
    }

    fn keep(&mut self, order: &Order, began_ms: i64, end: &End, before: usize) {
        if !self.recorder.is_on() {
            return;
        }
        let start = Start {
            config: &self.setup.config,
            key: self.setup.key,
            job: order.job,
            input: &order.input,
            context: &order.context,
            now_ms: began_ms,
        };
        let wrong = self.breaches.get(before);
        let outcome = match (end, wrong) {
            (End::Done(_), Some(Breach { right: Some(right), .. })) => Some(json!({"outcome": format!("re:{right}")})),
            (End::Done(outcome), _) => Some(json!({"outcome": outcome.get("outcome")})),
            _ => None,
        };
        let about = match wrong {
            Some(breach) => format!("Seed {} of the simulation: {}", self.seed, breach.what),
            None => format!("Seed {} of the simulation", self.seed),
        };
        let name = format!("{}-{}-{}", self.system.name(), order.job, self.seed);
        self.vector = Some(self.recorder.vector(&name, &about, &start, outcome));
    }

    pub(crate) fn visit(&mut self, job: &str, column: Column) {
        let job = format!("{}.{job}", self.system.name());
        self.table.visit(self.seed, &job, column);
    }

    pub(crate) fn breach(&mut self, what: impl Into<Breach>) {
        let breach = what.into();
        // One fault is often seen in many places.
        if self.breaches.len() < 5 {
            self.story.tell(self.clock.now_ms, Who::Judge, || format!("WRONG: {}", breach.what));
            self.breaches.push(breach);
        }
    }

    fn verdict(self) -> Verdict {
        Verdict {
            seed: self.seed,
            job: format!("{}.{}", self.system.name(), self.job.name),
            about: self.focus.sentence(),
            breaches: self.breaches.into_iter().map(|breach| breach.what).collect(),
            story: self.story.to_string(),
            vector: self.vector,
            table: self.table,
            ends: self.ends,
        }
    }
}
