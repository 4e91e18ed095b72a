//! The user at the bank's pages.

use crate::clock::{MINUTE, SECOND};
use crate::ledger::{Decision, Ledger};
use crate::prng::Prng;
use crate::table::Act;

/// What users do of their own accord; the other acts are those of hosts.
const OF_USERS: [Act; 6] =
    [Act::Declines, Act::NeverReturns, Act::AgreesAndIsGone, Act::ReturnsLate, Act::ReturnsTwice, Act::AnothersReturn];

/// An address that the browser will be sent to.
#[derive(Debug, Clone)]
pub(crate) struct Return {
    pub(crate) at_ms: i64,
    pub(crate) url: String,
    /// The page that it comes from.
    pub(crate) page: String,
    /// Whether it is what the bank made for this user, and not seen before.
    pub(crate) genuine: bool,
    pub(crate) act: Option<Act>,
}

/// What the user will do on a page.
#[derive(Debug, Clone)]
struct Visit {
    at_ms: i64,
    page: String,
    act: Option<Act>,
}

#[derive(Debug)]
pub(crate) struct User {
    prng: Prng,
    /// What this run is about, and how many pages are dealt with as asked before it.
    focus: Option<(Act, usize)>,
    /// A user who does as asked, always.
    willing: bool,
    shown: Option<String>,
    visits: Vec<Visit>,
    returns: Vec<Return>,
}

impl User {
    pub(crate) fn new(mut prng: Prng, focus: Option<Act>, calm: bool, may_skip: bool) -> Self {
        let skip = if prng.percent(60) || !may_skip { 0 } else { prng.below(3) };
        let willing = calm || prng.percent(50);
        Self {
            focus: focus.filter(|act| OF_USERS.contains(act)).map(|act| (act, skip)),
            willing,
            shown: None,
            visits: Vec::new(),
            returns: Vec::new(),
            prng,
        }
    }

    /// The page that the host shows; the user will deal with it once. What they do of their own accord, where they do.
    pub(crate) fn sees(&mut self, now_ms: i64, page: &str) -> Option<Option<Act>> {
        if self.shown.as_deref() == Some(page) {
            return None;
        }
        self.shown = Some(page.to_owned());
        let act = self.act();
        if act != Some(Act::NeverReturns) {
            let at_ms = now_ms + self.prng.between(5 * SECOND, 3 * MINUTE);
            self.visits.push(Visit { at_ms, page: page.to_owned(), act });
        }
        Some(act)
    }

    /// When the user does something next.
    pub(crate) fn next_ms(&self) -> Option<i64> {
        self.visits.iter().map(|visit| visit.at_ms).chain(self.returns.iter().map(|back| back.at_ms)).min()
    }

    /// When the user deals with the next page.
    pub(crate) fn next_visit_ms(&self) -> Option<i64> {
        self.visits.iter().map(|visit| visit.at_ms).min()
    }

    /// The user deals with a page whose time has come: when, which, how.
    pub(crate) fn act_at_the_bank(&mut self, now_ms: i64, ledger: &mut dyn Ledger) -> Option<(i64, String, Decision)> {
        let due = self.visits.iter().enumerate().filter(|(_, visit)| visit.at_ms <= now_ms);
        let (at, _) = due.min_by_key(|(_, visit)| visit.at_ms)?;
        let visit = self.visits.remove(at);
        let decision = if visit.act == Some(Act::Declines) { Decision::Decline } else { Decision::Agree };
        ledger.advance(visit.at_ms);
        let back = ledger.visit(visit.at_ms, &visit.page, decision);
        if let Some(back) = back.filter(|_| visit.act != Some(Act::AgreesAndIsGone)) {
            self.will_return(&visit, &back);
        }
        Some((visit.at_ms, visit.page, decision))
    }

    fn will_return(&mut self, visit: &Visit, back: &str) {
        let (at_ms, act) = (visit.at_ms, visit.act);
        let genuine = Return { at_ms, url: back.to_owned(), page: visit.page.clone(), genuine: true, act: None };
        match act {
            Some(Act::ReturnsLate) => {
                let at_ms = at_ms + self.prng.between(20 * MINUTE, 180 * MINUTE);
                self.returns.push(Return { at_ms, act, ..genuine });
            }
            Some(Act::ReturnsTwice) => {
                let again_ms = at_ms + self.prng.between(1, 30 * MINUTE);
                self.returns.push(Return { at_ms: again_ms, genuine: false, act, ..genuine.clone() });
                self.returns.push(genuine);
            }
            Some(Act::AnothersReturn) => {
                let url = self.anothers(back);
                self.returns.push(Return { url, genuine: false, act, ..genuine.clone() });
                self.returns.push(Return { at_ms: at_ms + SECOND, ..genuine });
            }
            _ => self.returns.push(Return { act, ..genuine }),
        }
    }

    fn act(&mut self) -> Option<Act> {
        if let Some((act, skip)) = self.focus {
            if skip == 0 {
                self.focus = None;
                return Some(act);
            }
            self.focus = Some((act, skip - 1));
        }
        if self.willing || self.prng.percent(70) {
            return None;
        }
        Some(self.prng.pick(OF_USERS))
    }

    /// The address of somebody else's return: of another session, of another person in this session, or of another site.
    fn anothers(&mut self, back: &str) -> String {
        let other = self.prng.uuid();
        let replaced = |name: &str| {
            let (before, rest) = back.split_once(&format!("{name}="))?;
            let after = rest.find('&').and_then(|at| rest.get(at..)).unwrap_or_default();
            Some(format!("{before}{name}={other}{after}"))
        };
        let anothers = match self.prng.below(4) {
            0 => replaced("psu-id"),
            1 => replaced("tpp-session-id"),
            2 => replaced("state"),
            _ => None,
        };
        anothers.unwrap_or_else(|| back.replacen("https://tpp.example/", "https://tpp.example.evil.example/", 1))
    }

    /// A return that is due by now.
    pub(crate) fn back(&mut self, now_ms: i64) -> Option<Return> {
        let due = self.returns.iter().enumerate().filter(|(_, back)| back.at_ms <= now_ms);
        let (at, _) = due.min_by_key(|(_, back)| back.at_ms)?;
        Some(self.returns.remove(at))
    }

    /// A late or second return that is still to come when the flow has ended.
    pub(crate) fn back_after_all(&mut self) -> Option<Return> {
        let after_all = [Some(Act::ReturnsTwice), Some(Act::ReturnsLate)];
        let at = self.returns.iter().position(|back| after_all.contains(&back.act))?;
        Some(self.returns.remove(at))
    }

    pub(crate) fn prng(&mut self) -> &mut Prng {
        &mut self.prng
    }
}
