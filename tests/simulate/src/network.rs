//! What lies between host and bank: it loses before and after the bank has acted, delays, repeats, reorders, cuts and mangles.
//!
//! Two things it does not do, because no client could notice them and no network that speaks TCP does them: it never delivers
//! a request twice, and it never says of a request by a definite refusal (401, 403, 404) that it was refused when the bank has
//! carried it out.

use crate::clock::{MINUTE, SECOND};
use crate::ledger::Answer;
use crate::prng::Prng;
use girokit::Request;

/// How long a host waits for an answer.
pub(crate) const TIMEOUT_MS: i64 = 30 * SECOND;

/// What can go wrong with a request and its answer. A new one is added here, and in [`crate::odd`] where it changes an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// The connection is refused: the request never left, and the host knows it.
    Refused,
    /// Lost before the bank has it.
    LostBefore,
    /// The bank acts, and its answer is lost.
    LostAfter,
    /// The host gives up, and the bank gets the request afterwards.
    SentLate,
    /// The host gives up, and the answer comes afterwards.
    AnsweredLate,
    /// The answer comes twice.
    AnsweredTwice,
    /// The host gives up, and the answer comes while the next request is at the bank.
    Reordered,
    /// The answer ends in its middle.
    Cut,
    /// The answer is not UTF-8.
    NotText,
    /// The answer is larger than the host reads.
    TooLarge,
    /// A page of a proxy, with 200.
    Page200,
    /// A page of a gateway, with 401.
    Page401,
    /// A page of a gateway, with 403.
    Page403,
    /// A page of a gateway, with 404.
    Page404,
    /// A gateway without its bank: 502, 503 or 504, as a page, as JSON, or empty.
    Gateway5xx,
    /// A gateway that is busy: 429.
    Busy429,
    /// 408 or 425.
    Timeout408,
    /// An answer without content: 204.
    Empty204,
    /// `_links` is null.
    LinksNull,
    /// `_links` is a list.
    LinksList,
    /// One link says nothing.
    LinkEmpty,
    /// One link leads to another host.
    LinkForeign,
    /// Links name the default port, or the host in capitals.
    LinkPort,
    /// The status is missing, or of another type.
    StatusMissing,
    /// The status is one that nobody knows.
    StatusUnknown,
    /// Ids are numbers.
    IdNumber,
    /// Fields that nothing depends on are of another type.
    FieldsOdd,
    /// What the bank says of an error, or beside an answer, has another shape.
    MessagesOdd,
    /// Fields that no document knows, with account numbers in them.
    MoreFields,
}

impl Fault {
    /// All, each with its name and in a sentence.
    pub(crate) const ALL: &[(Self, &str, &str)] = &[
        (Self::Refused, "refused", "the connection is refused: the request never left, and the host knows it"),
        (Self::LostBefore, "lost-before", "lost before the bank has it"),
        (Self::LostAfter, "lost-after", "the bank acts, and its answer is lost"),
        (Self::SentLate, "sent-late", "the host gives up, and the bank gets the request afterwards"),
        (Self::AnsweredLate, "answered-late", "the host gives up, and the answer comes afterwards"),
        (Self::AnsweredTwice, "answered-twice", "the answer comes twice"),
        (Self::Reordered, "reordered", "the host gives up, and the answer comes while the next request is at the bank"),
        (Self::Cut, "cut", "the answer ends in its middle"),
        (Self::NotText, "not-text", "the answer is not UTF-8"),
        (Self::TooLarge, "too-large", "the answer is larger than the host reads"),
        (Self::Page200, "page-200", "a page of a proxy, with 200"),
        (Self::Page401, "page-401", "a page of a gateway, with 401"),
        (Self::Page403, "page-403", "a page of a gateway, with 403"),
        (Self::Page404, "page-404", "a page of a gateway, with 404"),
        (Self::Gateway5xx, "gateway-5xx", "a gateway without its bank: 502, 503 or 504, as a page, as JSON, or empty"),
        (Self::Busy429, "busy-429", "a gateway that is busy: 429"),
        (Self::Timeout408, "timeout-408", "408 or 425"),
        (Self::Empty204, "empty-204", "an answer without content: 204"),
        (Self::LinksNull, "links-null", "`_links` is null"),
        (Self::LinksList, "links-list", "`_links` is a list"),
        (Self::LinkEmpty, "link-empty", "one link says nothing"),
        (Self::LinkForeign, "link-foreign", "one link leads to another host"),
        (Self::LinkPort, "link-port", "links name the default port, or the host in capitals"),
        (Self::StatusMissing, "status-missing", "the status is missing, or of another type"),
        (Self::StatusUnknown, "status-unknown", "the status is one that nobody knows"),
        (Self::IdNumber, "id-number", "ids are numbers"),
        (Self::FieldsOdd, "fields-odd", "fields that nothing depends on are of another type"),
        (Self::MessagesOdd, "messages-odd", "what the bank says of an error, or beside an answer, has another shape"),
        (Self::MoreFields, "more-fields", "fields that no document knows, with account numbers in them"),
    ];

    /// Whether the bank may have carried out a request that meets this fault: `None` where either may be.
    ///
    /// A definite refusal of a gateway means that it passed nothing on. A success that the bank knows nothing of cannot be
    /// told from one, so what changes something is carried out where the answer says 2xx.
    fn reaches(self, changes: bool) -> Option<bool> {
        match self {
            Self::Refused | Self::LostBefore | Self::SentLate | Self::Page401 | Self::Page403 | Self::Page404 => {
                Some(false)
            }
            Self::Gateway5xx | Self::Busy429 | Self::Timeout408 => None,
            Self::Page200 if !changes => None,
            _ => Some(true),
        }
    }

    /// Whether the answer still says where the matter stands.
    pub(crate) fn leaves_status(self) -> bool {
        let of_links = [Self::LinksNull, Self::LinksList, Self::LinkEmpty, Self::LinkForeign];
        !self.spoils() || self == Self::MessagesOdd || of_links.contains(&self)
    }

    /// Whether the answer does not say what the bank meant.
    pub(crate) fn spoils(self) -> bool {
        !matches!(self, Self::AnsweredTwice | Self::LinkPort | Self::IdNumber | Self::FieldsOdd | Self::MoreFields)
    }
}

/// What happens to one request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fate {
    pub(crate) fault: Option<Fault>,
    /// Whether it reaches the bank while the host waits.
    pub(crate) reaches: bool,
    /// How long it takes there, and the answer back.
    pub(crate) there_ms: i64,
    pub(crate) back_ms: i64,
}

#[derive(Debug)]
pub(crate) struct Network {
    prng: Prng,
    /// The fault that this run is about, and how many requests it lets pass first.
    focus: Option<(Fault, usize)>,
    /// In how many of a hundred requests something goes wrong besides, as long as there is some left.
    chance: u64,
    left: usize,
    /// What reaches the bank after its host has given it up.
    late_requests: Vec<(i64, Request)>,
    /// What comes to a process that waits no longer, as long as it lives.
    late_answers: Vec<(i64, String, Answer)>,
    out_of_order: Vec<(String, Answer)>,
}

impl Network {
    pub(crate) fn new(mut prng: Prng, focus: Option<Fault>, calm: bool, may_skip: bool) -> Self {
        let skip = if prng.percent(50) || !may_skip { 0 } else { prng.below(5) };
        let (chance, left) = if calm { (0, 0) } else { (prng.pick([0, 0, 5, 15, 30, 60]), prng.below(7)) };
        Self {
            focus: focus.map(|fault| (fault, skip)),
            chance,
            left,
            late_requests: Vec::new(),
            late_answers: Vec::new(),
            out_of_order: Vec::new(),
            prng,
        }
    }

    /// Something goes wrong with every other request, for a while.
    pub(crate) fn fails_often(&mut self) {
        (self.chance, self.left) = (50, 6);
    }

    /// What becomes of a request. `changes`: it makes, changes or takes away something at the bank.
    pub(crate) fn fate(&mut self, changes: bool) -> Fate {
        let fault = self.fault();
        let reaches = fault.map_or(Some(true), |fault| fault.reaches(changes));
        let reaches = reaches.unwrap_or_else(|| self.prng.percent(50));
        Fate { fault, reaches, there_ms: self.prng.between(5, 900), back_ms: self.prng.between(5, 900) }
    }

    fn fault(&mut self) -> Option<Fault> {
        if let Some((fault, skip)) = self.focus {
            if skip == 0 {
                self.focus = None;
                return Some(fault);
            }
            self.focus = Some((fault, skip - 1));
        }
        if self.left > 0 && self.prng.percent(self.chance) {
            self.left -= 1;
            let at = self.prng.below(Fault::ALL.len());
            return Fault::ALL.get(at).map(|(fault, ..)| *fault);
        }
        None
    }

    /// The answer had nothing to which the fault could be done: the next request meets it.
    pub(crate) fn missed(&mut self, fault: Fault) {
        self.focus.get_or_insert((fault, 0));
    }

    /// A request that reaches the bank after its host has given it up, in time for a person to wonder.
    pub(crate) fn send_late(&mut self, now_ms: i64, request: Request) {
        let at_ms = now_ms + self.prng.between(1, 20 * SECOND);
        self.late_requests.push((at_ms, request));
    }

    /// An answer that nobody waits for.
    pub(crate) fn answer_late(&mut self, now_ms: i64, id: &str, answer: Answer) {
        let at_ms = now_ms + self.prng.between(1, if self.prng.clone().percent(70) { 5 * SECOND } else { 20 * MINUTE });
        self.late_answers.push((at_ms, id.to_owned(), answer));
    }

    /// An answer that comes as soon as the next request is at the bank.
    pub(crate) fn answer_out_of_order(&mut self, id: &str, answer: Answer) {
        self.out_of_order.push((id.to_owned(), answer));
    }

    /// The answers that come now that another request is at the bank.
    pub(crate) fn out_of_order(&mut self) -> Vec<(String, Answer)> {
        std::mem::take(&mut self.out_of_order)
    }

    /// When the next late request reaches the bank.
    pub(crate) fn next_request_ms(&self) -> Option<i64> {
        self.late_requests.iter().map(|(at_ms, _)| *at_ms).min()
    }

    /// The late request that has reached the bank first by now.
    pub(crate) fn late_request(&mut self, now_ms: i64) -> Option<(i64, Request)> {
        let due = self.late_requests.iter().enumerate().filter(|(_, (at_ms, _))| *at_ms <= now_ms);
        let (at, _) = due.min_by_key(|(_, (at_ms, _))| *at_ms)?;
        Some(self.late_requests.remove(at))
    }

    /// The late answers that have come by now.
    pub(crate) fn late_answers(&mut self, now_ms: i64) -> Vec<(String, Answer)> {
        let later = self.late_answers.iter().filter(|(at_ms, ..)| *at_ms > now_ms).cloned().collect();
        let mut come = std::mem::replace(&mut self.late_answers, later);
        come.retain(|(at_ms, ..)| *at_ms <= now_ms);
        come.sort_by_key(|(at_ms, ..)| *at_ms);
        come.into_iter().map(|(_, id, answer)| (id, answer)).collect()
    }

    /// The process has died: nobody hears what was still to come to it.
    pub(crate) fn forget_answers(&mut self) {
        self.late_answers.clear();
        self.out_of_order.clear();
    }

    pub(crate) fn prng(&mut self) -> &mut Prng {
        &mut self.prng
    }
}
