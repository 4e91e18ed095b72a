//! What was really visited: jobs × faults, kill points and acts.

use crate::network::Fault;
use std::collections::BTreeMap;

/// Where a host dies. The next process goes on from what was stored last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kill {
    /// A request is to be written down before it leaves, and is not yet.
    BeforeMark,
    /// It is marked, and that is not stored yet.
    BeforeStored,
    /// The mark is stored, and the request has not left.
    AfterMark,
    /// A request that was written down is at the bank, or on its way there.
    InFlight,
    /// Its answer is there and was fed, and that is not stored yet.
    BeforeSave,
    /// A request that may be sent again is on its way.
    InRead,
    /// The user is at the bank.
    AtRedirect,
    /// The user is asked for a code.
    AtCode,
    /// Between two questions to the bank.
    InWait,
}

impl Kill {
    /// All, each with its name and in a sentence.
    pub(crate) const ALL: &[(Self, &str, &str)] = &[
        (Self::BeforeMark, "before-mark", "a request is to be written down before it leaves, and is not yet"),
        (Self::BeforeStored, "mark-not-stored", "it is marked, and that is not stored yet"),
        (Self::AfterMark, "after-mark", "the mark is stored, and the request has not left"),
        (Self::InFlight, "in-flight", "a request that was written down is at the bank, or on its way there"),
        (Self::BeforeSave, "answer-not-stored", "its answer is there and was fed, and that is not stored yet"),
        (Self::InRead, "in-a-read", "a request that may be sent again is on its way"),
        (Self::AtRedirect, "at-redirect", "the user is at the bank"),
        (Self::AtCode, "at-code", "the user is asked for a code"),
        (Self::InWait, "in-a-wait", "between two questions to the bank"),
    ];
}

/// What users and hosts do of their own accord.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Act {
    Declines,
    /// The user never comes back, and has done nothing.
    NeverReturns,
    /// The user has agreed, and never comes back.
    AgreesAndIsGone,
    ReturnsLate,
    ReturnsTwice,
    /// The address of somebody else's return is fed first.
    AnothersReturn,
    Cancels,
    CancelsInFlight,
    /// A callback comes twice.
    CalledBackTwice,
    /// A callback comes after a later one.
    CalledBackOutOfOrder,
    /// Somebody else sends a callback.
    CalledBackByStranger,
    /// A callback is taken in by another process than the one that drives the flow.
    CalledBackBeside,
    /// The host begins the same once more because it was told that it may.
    AgainAsAdvised,
    /// The host begins the same once more although nobody said that it may.
    AgainUnadvised,
}

impl Act {
    /// All, each with its name and in a sentence.
    pub(crate) const ALL: &[(Self, &str, &str)] = &[
        (Self::Declines, "declines", "the user does not agree"),
        (Self::NeverReturns, "never-returns", "the user never comes back, and has done nothing"),
        (Self::AgreesAndIsGone, "agrees-and-is-gone", "the user has agreed, and never comes back"),
        (
            Self::ReturnsLate,
            "returns-late",
            "the user comes back late, 20 minutes to 3 hours after having dealt with the page",
        ),
        (Self::ReturnsTwice, "returns-twice", "the browser comes back twice with the same address"),
        (Self::AnothersReturn, "anothers-return", "the address of somebody else's return is fed first"),
        (Self::Cancels, "cancels", "the host asks to cancel"),
        (Self::CancelsInFlight, "cancels-in-flight", "the host asks to cancel while a request is on its way"),
        (Self::CalledBackTwice, "called-back-twice", "a callback comes twice"),
        (Self::CalledBackOutOfOrder, "called-back-late", "a callback comes after a later one"),
        (Self::CalledBackByStranger, "forged-callback", "somebody else sends a callback"),
        (
            Self::CalledBackBeside,
            "callback-beside",
            "a callback is taken in by another process than the one that drives the flow",
        ),
        (
            Self::AgainAsAdvised,
            "again-as-advised",
            "the host begins the same once more because it was told that it may",
        ),
        (
            Self::AgainUnadvised,
            "again-unadvised",
            "the host begins the same once more although nobody said that it may",
        ),
    ];
}

/// A column of the table: what a run can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    Fault(Fault),
    Kill(Kill),
    Act(Act),
}

impl Column {
    /// All columns, each with its name and in a sentence.
    fn described() -> impl Iterator<Item = (Self, &'static str, &'static str)> {
        let faults = Fault::ALL.iter().map(|(fault, name, what)| (Self::Fault(*fault), *name, *what));
        let kills = Kill::ALL.iter().map(|(kill, name, what)| (Self::Kill(*kill), *name, *what));
        faults.chain(kills).chain(Act::ALL.iter().map(|(act, name, what)| (Self::Act(*act), *name, *what)))
    }

    /// All columns with their names.
    pub(crate) fn all() -> impl Iterator<Item = (Self, &'static str)> {
        Self::described().map(|(column, name, _)| (column, name))
    }

    /// What a run that is about it meets, for a reader.
    pub(crate) fn sentence(self) -> String {
        let (_, name, what) = Self::described().find(|(column, ..)| *column == self).unwrap_or((self, "", ""));
        match self {
            Self::Kill(_) => format!("{name}: the host's process dies where {what}"),
            _ => format!("{name}: {what}"),
        }
    }
}

/// What a job has, and with it which cells can be visited at all.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Traits {
    /// It sends requests that are written down first.
    pub(crate) marks: bool,
    /// It sends requests that may be sent again.
    pub(crate) reads: bool,
    pub(crate) redirects: bool,
    pub(crate) asks: bool,
    /// It makes something of the caller's intention: it can be begun again.
    pub(crate) makes: bool,
    /// Its answers have `_links`.
    pub(crate) links: bool,
    /// There are others among them than the page for the user.
    pub(crate) more_links: bool,
    /// Its answers have a status.
    pub(crate) statuses: bool,
    /// Its answers have ids that may be digits.
    pub(crate) ids: bool,
    /// It sends more than one request.
    pub(crate) talks: bool,
    /// The bank calls back.
    pub(crate) called_back: bool,
    /// Further cells that cannot be, each with its reason.
    pub(crate) cannot: &'static [(Column, &'static str)],
}

impl Traits {
    /// Why no run of this job can meet this; `None` where one can.
    ///
    /// A cell without a reason has to be visited, and one with a reason must not be: both are checked at the end of a run.
    pub(crate) fn cannot(self, column: Column) -> Option<&'static str> {
        if let Some((_, why)) = self.cannot.iter().find(|(cell, _)| *cell == column) {
            return Some(why);
        }
        let (can, why) = match column {
            Column::Fault(Fault::LinksNull | Fault::LinksList | Fault::LinkPort) => {
                (self.links, "its answers have no `_links`")
            }
            Column::Fault(Fault::LinkEmpty | Fault::LinkForeign) => (
                self.more_links,
                "its answers have no link but the one to the user's page, and where that leads nobody can judge",
            ),
            Column::Fault(Fault::StatusMissing | Fault::StatusUnknown) => (self.statuses, "its answers have no status"),
            Column::Fault(Fault::IdNumber) => (self.ids, "its answers have no id that could be a number"),
            Column::Fault(Fault::Reordered) => {
                (self.talks, "it sends one request: an answer has no other to come before")
            }
            Column::Fault(_) => (true, ""),
            Column::Kill(
                Kill::BeforeMark | Kill::BeforeStored | Kill::AfterMark | Kill::InFlight | Kill::BeforeSave,
            )
            | Column::Act(Act::CancelsInFlight) => (self.marks, "it sends nothing that is written down first"),
            Column::Kill(Kill::InRead) => (self.reads, "it sends nothing that may be sent again"),
            Column::Kill(Kill::AtRedirect) => (self.redirects, "no page is shown to the user"),
            Column::Kill(Kill::AtCode) => (self.asks, "no code is asked for"),
            // What never left is tried again after a wait, whatever it is.
            Column::Kill(Kill::InWait) | Column::Act(Act::Cancels) => (true, ""),
            Column::Act(Act::AgainAsAdvised | Act::AgainUnadvised) => {
                (self.makes, "it makes nothing that there could be twice")
            }
            Column::Act(
                Act::CalledBackTwice | Act::CalledBackOutOfOrder | Act::CalledBackByStranger | Act::CalledBackBeside,
            ) => (self.called_back, "the bank calls nobody back"),
            Column::Act(_) => (self.redirects, "no page is shown to the user"),
        };
        (!can).then_some(why)
    }
}

/// How often each cell was visited, and by which seed first.
#[derive(Debug, Default)]
pub(crate) struct Table(BTreeMap<(String, Column), (u64, u64)>);

impl Table {
    pub(crate) fn visit(&mut self, seed: u64, job: &str, column: Column) {
        self.0.entry((job.to_owned(), column)).or_insert((0, seed)).0 += 1;
    }

    pub(crate) fn add(&mut self, other: &Self) {
        for (cell, (count, seed)) in &other.0 {
            let (sum, first) = self.0.entry(cell.clone()).or_insert((0, *seed));
            *sum += count;
            *first = (*first).min(*seed);
        }
    }

    fn count(&self, job: &str, column: Column) -> u64 {
        self.0.get(&(job.to_owned(), column)).map_or(0, |(count, _)| *count)
    }

    pub(crate) fn has(&self, job: &str, column: Column) -> bool {
        self.count(job, column) > 0
    }

    /// The cells that could have been visited and were not.
    pub(crate) fn zeros(&self, jobs: &[(String, Traits)]) -> Vec<String> {
        let empty =
            cells(jobs).filter(|(job, traits, column, _)| traits.cannot(*column).is_none() && !self.has(job, *column));
        empty.map(|(job, _, _, name)| format!("{job} × {name}")).collect()
    }

    /// The cells that were visited although it is said that they cannot be.
    pub(crate) fn impossible(&self, jobs: &[(String, Traits)]) -> Vec<String> {
        let visited = cells(jobs).filter_map(|(job, traits, column, name)| {
            let ((_, seed), why) = (self.0.get(&(job.to_owned(), column))?, traits.cannot(column)?);
            Some(format!("{job} × {name} ({why}; seed {seed})"))
        });
        visited.collect()
    }

    /// The table, a row for each column and a column for each job: there are more of those than fit into a line.
    pub(crate) fn print(&self, jobs: &[(String, Traits)]) -> String {
        let mut text = String::new();
        let systems: Vec<&str> = jobs.iter().filter_map(|(job, _)| job.split('.').next()).collect();
        let mut seen: Vec<&str> = Vec::new();
        for system in systems {
            if seen.contains(&system) {
                continue;
            }
            seen.push(system);
            let jobs: Vec<_> = jobs.iter().filter(|(job, _)| job.split('.').next() == Some(system)).collect();
            text.push_str(&format!("\n{system}\n{:<20}", ""));
            for (job, _) in &jobs {
                text.push_str(&format!(" {:>9}", short(job)));
            }
            text.push('\n');
            for (column, name) in Column::all() {
                text.push_str(&format!("{name:<20}"));
                for (job, traits) in &jobs {
                    let cell = match (self.count(job, column), traits.cannot(column)) {
                        (0, Some(_)) => "–".to_owned(),
                        (count, _) => count.to_string(),
                    };
                    text.push_str(&format!(" {cell:>9}"));
                }
                text.push('\n');
            }
        }
        text
    }
}

fn cells(jobs: &[(String, Traits)]) -> impl Iterator<Item = (&str, Traits, Column, &'static str)> {
    jobs.iter().flat_map(|(job, traits)| Column::all().map(move |(column, name)| (job.as_str(), *traits, column, name)))
}

/// The cells that cannot be, by their reasons.
pub(crate) fn reasons(jobs: &[(String, Traits)]) -> BTreeMap<&'static str, Vec<String>> {
    let mut reasons: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (job, traits, column, name) in cells(jobs) {
        if let Some(why) = traits.cannot(column) {
            reasons.entry(why).or_default().push(format!("{job} × {name}"));
        }
    }
    reasons
}

/// The name of a job in nine letters.
fn short(job: &str) -> String {
    let name = job.split_once('.').map_or(job, |(_, name)| name);
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= 9 {
        name.to_owned()
    } else {
        letters.iter().take(5).chain(letters.iter().skip(letters.len() - 4)).collect()
    }
}
