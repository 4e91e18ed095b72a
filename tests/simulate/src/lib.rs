//! The core against models of the banks, all from one seed: a network that loses, delays, repeats and mangles, hosts that die
//! and come back, users who change their mind. At each end what is reported is held against what the bank has.
//!
//! ```text
//! run.rs        one run: a seed, a bank, what is to be done there, and everything that gets in the way
//! host.rs       a program that drives a flow, stores it, dies, and goes on in another process
//! receiver.rs   callbacks, taken by the process that drives or by another
//! user.rs       the user at the bank's pages
//! network.rs    what lies between host and bank: every fault is named there
//! odd.rs        answers as banks and gateways really give them
//! ledger/       what the banks hold: models written from their documents, without the core
//! systems/      what is begun at each system, and what an end may claim there
//! checks.rs     what holds for every end
//! markers.rs    what must not be seen in anything that is stored or logged
//! story.rs      a run as a person reads it
//! vector.rs     a run as a vector that every language plays
//! table.rs      what was really visited: jobs × faults, kill points and acts
//! clock.rs, prng.rs
//! ```
#![forbid(unsafe_code)]

mod checks;
mod clock;
mod host;
mod ledger;
mod markers;
mod network;
mod odd;
mod prng;
mod receiver;
mod run;
mod story;
mod systems;
mod table;
mod user;
mod vector;

pub use run::{Detail, Verdict, play};

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;
use table::Table;

/// What came of many seeds.
#[derive(Default)]
pub struct Report {
    /// How many seeds were played without a breach.
    pub passed: u64,
    /// Those with one.
    pub failures: Vec<Verdict>,
    /// How often each way of ending was met, by system and job.
    pub ends: std::collections::BTreeMap<String, u64>,
    table: Table,
}

impl Report {
    fn take(&mut self, verdict: Verdict) {
        self.table.add(&verdict.table);
        let system = verdict.job.split('.').next().unwrap_or_default().to_owned();
        for end in &verdict.ends {
            *self.ends.entry(format!("{system}.{end}")).or_default() += 1;
        }
        if verdict.breaches.is_empty() {
            self.passed += 1;
        } else {
            self.failures.push(verdict);
        }
    }

    fn add(&mut self, mut other: Self) {
        self.passed += other.passed;
        self.failures.append(&mut other.failures);
        self.table.add(&other.table);
        for (end, count) in other.ends {
            *self.ends.entry(end).or_default() += count;
        }
    }

    /// How often each cell was visited: a line for each fault, kill point and act, a column for each job.
    pub fn table(&self) -> String {
        self.table.print(&named_jobs())
    }

    /// The cells that were not visited, and could have been.
    pub fn zeros(&self) -> Vec<String> {
        self.table.zeros(&named_jobs())
    }

    /// The cells that were visited although a reason is given why they cannot be.
    pub fn impossible(&self) -> Vec<String> {
        self.table.impossible(&named_jobs())
    }
}

/// How many cells there are to visit.
pub fn cells() -> usize {
    run::cells().len()
}

/// The cells that cannot be, by the reason.
pub fn reasons() -> std::collections::BTreeMap<&'static str, Vec<String>> {
    table::reasons(&named_jobs())
}

fn named_jobs() -> Vec<(String, table::Traits)> {
    run::jobs().into_iter().map(|(system, job)| (format!("{}.{}", system.name(), job.name), job.traits)).collect()
}

/// Which seeds are played, and when it is enough.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The seeds.
    pub seeds: std::ops::Range<u64>,
    /// On so many threads.
    pub threads: usize,
    /// A thread that has so many failures stops.
    pub most: usize,
    /// All stop once a breach holds this text.
    pub until: Option<String>,
}

impl Plan {
    fn is_found(&self, verdict: &Verdict) -> bool {
        let until = self.until.as_deref();
        until.is_some_and(|until| verdict.breaches.iter().any(|breach| breach.contains(until)))
    }
}

/// How far many seeds have come.
#[derive(Debug, Default)]
pub struct Progress {
    /// Seeds that were played.
    pub played: AtomicU64,
    /// Those among them with a breach.
    pub failed: AtomicU64,
    over: AtomicBool,
}

/// Plays seeds. `watch` is called some times a second.
pub fn play_all(plan: &Plan, watch: impl Fn(&Progress) + Sync) -> Report {
    let next = AtomicU64::new(plan.seeds.start);
    let progress = Progress::default();
    let report = Mutex::new(Report::default());
    std::thread::scope(|scope| {
        let players: Vec<_> = (0..plan.threads.max(1))
            .map(|_| {
                scope.spawn(|| {
                    let own = play_some(&next, plan, &progress);
                    if let Ok(mut all) = report.lock() {
                        all.add(own);
                    }
                })
            })
            .collect();
        let watcher = scope.spawn(|| {
            while !progress.over.load(Ordering::Relaxed) {
                std::thread::park_timeout(Duration::from_millis(200));
                watch(&progress);
            }
        });
        for player in players {
            drop(player.join());
        }
        progress.over.store(true, Ordering::Relaxed);
        watcher.thread().unpark();
    });
    let mut report = report.into_inner().unwrap_or_default();
    report.failures.sort_by_key(|verdict| verdict.seed);
    report
}

/// What one thread plays.
fn play_some(next: &AtomicU64, plan: &Plan, progress: &Progress) -> Report {
    let mut own = Report::default();
    loop {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= plan.seeds.end || own.failures.len() >= plan.most {
            return own;
        }
        if let Some(verdict) = play(seed, Detail::default()) {
            if plan.is_found(&verdict) {
                next.store(plan.seeds.end, Ordering::Relaxed);
            }
            progress.failed.fetch_add(u64::from(!verdict.breaches.is_empty()), Ordering::Relaxed);
            own.take(verdict);
        }
        progress.played.fetch_add(1, Ordering::Relaxed);
    }
}
