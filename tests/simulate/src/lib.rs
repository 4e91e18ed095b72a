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

pub use run::{Telling, Verdict, play};

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
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

    /// The table of what was visited, and the cells that were not.
    pub fn table(&self) -> (String, Vec<String>) {
        let jobs: Vec<_> = run::jobs()
            .into_iter()
            .map(|(system, job)| (format!("{}.{}", system.name(), job.name), job.traits))
            .collect();
        (self.table.print(&jobs), self.table.zeros(&jobs))
    }
}

/// Plays seeds on so many threads. Stops early once there are `most` failures.
pub fn play_all(seeds: std::ops::Range<u64>, threads: usize, most: usize) -> Report {
    let next = AtomicU64::new(seeds.start);
    let report = Mutex::new(Report::default());
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                let mut own = Report::default();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end || own.failures.len() >= most {
                        break;
                    }
                    if let Some(verdict) = play(seed, Telling::default()) {
                        own.take(verdict);
                    }
                }
                if let Ok(mut all) = report.lock() {
                    all.passed += own.passed;
                    all.failures.append(&mut own.failures);
                    all.table.add(&own.table);
                    for (end, count) in own.ends {
                        *all.ends.entry(end).or_default() += count;
                    }
                }
            });
        }
    });
    let mut report = report.into_inner().unwrap_or_default();
    report.failures.sort_by_key(|verdict| verdict.seed);
    report
}
