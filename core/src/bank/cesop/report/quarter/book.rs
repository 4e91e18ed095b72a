//! What is known of the payees: who they are, and how much there is to report of each.

use super::columns::{Column, Payment};
use super::identifiers::Identifiers;
use super::payee;
use super::payment::{Dropped, Judged, Row, Rules, Wrong};
use super::{RowProblem, UUID_LENGTH, number};
use crate::bank::cesop::report::xml::Length;
use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, Hasher};

/// The most rows with faults that are listed.
const MOST_PROBLEMS: usize = 100;

/// `cm:DocSpec` of a payee that is new, with its references.
pub(super) const DOC_SPEC: [&str; 2] =
    ["<DocSpec><cm:DocTypeIndic>CESOP1</cm:DocTypeIndic><cm:DocRefId>", "</cm:DocRefId></DocSpec></ReportedPayee>"];

/// The part of a payee that is written to one file.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Share {
    pub(super) transactions: u64,
    /// Of its transactions.
    pub(super) bytes: u64,
    /// Its place in a file, once that is planned.
    pub(super) file: usize,
    pub(super) offset: u64,
}

/// A payee with one account: an element of the report.
#[derive(Debug)]
pub(super) struct Record {
    /// What it is known by, and the hash of that.
    key: Box<[u8]>,
    hash: u64,
    /// Which of `holders` it is of.
    holder: usize,
    /// What its element has before its transactions, and between them and its references.
    pub(super) head: Box<[u8]>,
    pub(super) tail: Box<[u8]>,
    /// How many bytes its element has around the transactions in a file.
    pub(super) around: u64,
    pub(super) country: [u8; 2],
    /// Hash of name and account, which must be unique (20150).
    identity: Option<u64>,
    first: Share,
    /// Further shares, where one file does not hold it.
    more: Vec<Share>,
}

impl Record {
    pub(super) fn shares(&self) -> impl Iterator<Item = &Share> {
        std::iter::once(&self.first).chain(&self.more)
    }

    pub(super) fn shares_mut(&mut self) -> impl Iterator<Item = &mut Share> {
        std::iter::once(&mut self.first).chain(&mut self.more)
    }

    pub(super) fn share(&self, at: usize) -> Option<&Share> {
        if at == 0 { Some(&self.first) } else { self.more.get(at - 1) }
    }

    /// One more transaction of so many bytes, in a share of at most `most`.
    fn add(&mut self, bytes: u64, most: u64) {
        let room = most.saturating_sub(self.around);
        let share = self.more.last_mut().unwrap_or(&mut self.first);
        if share.bytes + bytes <= room || share.transactions == 0 {
            share.bytes += bytes;
            share.transactions += 1;
        } else {
            self.more.push(Share { transactions: 1, bytes, ..Share::default() });
        }
    }
}

/// A payee, whatever its accounts: what is counted.
#[derive(Debug, Default)]
pub(super) struct Holder {
    pub(super) payments: u64,
    pub(super) transactions: u64,
}

/// What is known of the payees.
pub(super) struct Book {
    /// A payee is reported when it received more payments than this.
    threshold: u64,
    /// How many bytes a file has for payees.
    pub(super) room: u64,
    pub(super) holders: Vec<Holder>,
    holder_of: HashMap<Box<[u8]>, usize, FixedState>,
    pub(super) records: Vec<Record>,
    record_of: HashTable<usize>,
    /// The keys of payees whose own data is at fault.
    at_fault: HashSet<Box<[u8]>, FixedState>,
    hashing: FixedState,
    pub(super) identifiers: Identifiers,
    pub(super) rows: u64,
    pub(super) outside: u64,
    pub(super) domestic: u64,
    pub(super) payer_outside: u64,
    pub(super) faulty: u64,
    pub(super) problems: Vec<RowProblem>,
}

impl Book {
    /// `entropy` makes hashes that nobody can aim at.
    pub(super) fn new(threshold: u64, room: u64, entropy: &[u8; 32]) -> Self {
        let hashing = FixedState::with_seed(FixedState::default().hash_one(entropy));
        Self {
            threshold,
            room,
            holders: Vec::new(),
            holder_of: HashMap::with_hasher(hashing.clone()),
            records: Vec::new(),
            record_of: HashTable::new(),
            at_fault: HashSet::with_hasher(hashing.clone()),
            identifiers: Identifiers::new(hashing.clone()),
            hashing,
            rows: 0,
            outside: 0,
            domestic: 0,
            payer_outside: 0,
            faulty: 0,
            problems: Vec::new(),
        }
    }

    /// First reading: a payment.
    pub(super) fn count(&mut self, rules: &Rules, line: u64, payment: &Payment<'_>) {
        self.rows += 1;
        let judged = rules.judge(payment, false);
        let counted = judged.and_then(|judged| match judged {
            Judged::Dropped(why) => {
                match why {
                    Dropped::OutsideQuarter => self.outside += 1,
                    Dropped::Domestic => self.domestic += 1,
                    Dropped::PayerOutsideUnion => self.payer_outside += 1,
                }
                Ok(())
            }
            Judged::Kept(row) => self.keep(&row, payment),
        });
        if let Err((column, text)) = counted {
            self.problem(line, column.name(), text);
        }
    }

    /// First reading: a row that is no payment.
    pub(super) fn count_unreadable(&mut self, line: u64, why: &str) {
        self.rows += 1;
        self.problem(line, "", why.to_owned());
    }

    fn problem(&mut self, line: u64, column: &str, text: String) {
        self.faulty += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(RowProblem::new(number(line), column, text));
        }
    }

    fn keep(&mut self, row: &Row<'_>, payment: &Payment<'_>) -> Result<(), Wrong> {
        let key = Key::of(row, payment);
        let at = match self.find(&key) {
            Some(at) => at,
            None => self.make_record(&key, row, payment)?,
        };
        let mut length = Length::default();
        row.write(&mut length);
        let Some(record) = self.records.get_mut(at) else { return Ok(()) };
        record.add(length.0, self.room);
        if let Some(holder) = self.holders.get_mut(record.holder) {
            holder.transactions += 1;
            holder.payments += u64::from(!row.refund);
        }
        if !row.refund {
            self.identifiers.count(row.id());
        }
        Ok(())
    }

    fn find(&self, key: &Key<'_>) -> Option<usize> {
        let is_it = |at: &usize| self.records.get(*at).is_some_and(|record| key.is(&record.key));
        self.record_of.find(key.hash(&self.hashing), is_it).copied()
    }

    fn make_record(&mut self, key: &Key<'_>, row: &Row<'_>, payment: &Payment<'_>) -> Result<usize, Wrong> {
        let (hash, key) = (key.hash(&self.hashing), key.to_bytes());
        if self.at_fault.contains(&key) {
            return Err((Column::PayeeName, "the payee has a fault in another row".to_owned()));
        }
        // A payee whose own data is at fault stays so: the second reading has to leave out what the first left out.
        let (head, tail) = payee::payee(payment, row.country).inspect_err(|_| {
            self.at_fault.insert(key.clone());
        })?;
        let holder_key = match payment.get(Column::PayeeId) {
            "" => key.clone(),
            id => [row.country.as_bytes(), b"\0", id.as_bytes()].concat().into(),
        };
        let holders = &mut self.holders;
        let holder = *self.holder_of.entry(holder_key).or_insert_with(|| {
            holders.push(Holder::default());
            holders.len() - 1
        });
        let mut country = [b' '; 2];
        country.iter_mut().zip(row.country.bytes()).for_each(|(place, byte)| *place = byte);
        let identity = payee::identity(payment, row.country).map(|identity| self.hashing.hash_one(identity));
        let spec: usize = DOC_SPEC.iter().map(|part| part.len()).sum();
        let at = self.records.len();
        self.records.push(Record {
            key,
            hash,
            holder,
            around: (head.len() + tail.len() + spec + UUID_LENGTH) as u64,
            head: head.into(),
            tail: tail.into(),
            country,
            identity,
            first: Share::default(),
            more: Vec::new(),
        });
        let records = &self.records;
        self.record_of.insert_unique(hash, at, |at| records.get(*at).map_or(0, |record| record.hash));
        Ok(at)
    }

    /// Ends the first reading.
    pub(super) fn close(&mut self) {
        self.identifiers.settle();
        self.same_twice();
    }

    /// The same names and accounts under two ids or two countries would be refused (20150).
    fn same_twice(&mut self) {
        let mut seen = HashSet::with_hasher(self.hashing.clone());
        let twice: Vec<usize> = self
            .records
            .iter()
            .enumerate()
            .filter(|(_, record)| record.identity.is_some_and(|identity| !seen.insert(identity)))
            .map(|(at, _)| at)
            .collect();
        for at in twice {
            let text = format!(
                "payee {} has the name and account of another payee, but another PayeeId or country (20150)",
                at + 1
            );
            self.problem(0, Column::PayeeId.name(), text);
        }
    }

    /// The record of a row's payee, where it is reported. A payee whose own data is at fault has none.
    pub(super) fn reported(&self, row: &Row<'_>, payment: &Payment<'_>) -> Option<usize> {
        self.find(&Key::of(row, payment))
            .filter(|at| self.records.get(*at).is_some_and(|record| self.is_reported(record)))
    }

    pub(super) fn is_reported(&self, record: &Record) -> bool {
        self.holders.get(record.holder).is_some_and(|holder| self.is_above(holder))
    }

    pub(super) fn is_above(&self, holder: &Holder) -> bool {
        holder.payments > self.threshold
    }
}

/// What a record is known by: country, id, account; or representative and name, where there is no account.
struct Key<'a>([&'a str; 5]);

impl<'a> Key<'a> {
    fn of(row: &'a Row<'_>, payment: &Payment<'a>) -> Self {
        let (id, account) = (payment.get(Column::PayeeId), payment.get(Column::Account));
        let (representative, name) = match account {
            "" => (payment.get(Column::Representative), payment.get(Column::PayeeName)),
            _ => ("", ""),
        };
        Self([row.country, id, account, representative, if id.is_empty() { name } else { "" }])
    }

    fn hash(&self, hashing: &FixedState) -> u64 {
        let mut hasher = hashing.build_hasher();
        self.0.iter().filter(|part| !part.is_empty()).for_each(|part| hasher.write(part.as_bytes()));
        hasher.finish()
    }

    fn to_bytes(&self) -> Box<[u8]> {
        self.0.iter().flat_map(|part| part.bytes().chain([0])).collect()
    }

    fn is(&self, bytes: &[u8]) -> bool {
        let mut rest = bytes;
        for part in self.0 {
            let Some((known, after)) = rest.split_at_checked(part.len()) else { return false };
            // Empty slices are compared here, and not as bytes: some processors are slow to compare zero bytes at a
            // null address.
            let same = part.is_empty() || known == part.as_bytes();
            let (true, Some((0, after))) = (same, after.split_first()) else { return false };
            rest = after;
        }
        rest.is_empty()
    }
}
