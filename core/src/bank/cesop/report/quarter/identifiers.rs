//! Whether an identifier of a payment occurs twice (45040), in memory that does not grow with the payments.
//!
//! The first reading suspects, by a filter of constant size; the second is sure, by the identifiers themselves.

use foldhash::fast::FixedState;
use std::collections::HashMap;
use std::hash::BuildHasher;

/// This many identifiers are looked up at once: memory is then waited for once, and not for each of them.
const AT_ONCE: usize = 256;

/// The identifiers of a quarter.
pub(super) struct Identifiers {
    hashing: FixedState,
    filter: Option<Filter>,
    waiting: Vec<u64>,
    /// What the filter suspects, with the identifier once the second reading has seen it.
    suspects: HashMap<u64, Option<Box<str>>, FixedState>,
    twice: Option<(u64, String)>,
}

impl Identifiers {
    pub(super) fn new(hashing: FixedState) -> Self {
        Self {
            suspects: HashMap::with_hasher(hashing.clone()),
            hashing,
            filter: None,
            waiting: Vec::with_capacity(AT_ONCE),
            twice: None,
        }
    }

    /// First reading.
    pub(super) fn count(&mut self, id: &str) {
        self.waiting.push(self.hashing.hash_one(id));
        if self.waiting.len() == AT_ONCE {
            self.settle();
        }
    }

    /// Ends the first reading.
    pub(super) fn settle(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let filter = self.filter.get_or_insert_with(Filter::new);
        filter.fetch(&self.waiting);
        for hash in self.waiting.drain(..) {
            if filter.insert(hash) {
                self.suspects.insert(hash, None);
            }
        }
    }

    /// Second reading.
    pub(super) fn meet(&mut self, line: u64, id: &str) {
        if self.suspects.is_empty() {
            return;
        }
        if let Some(seen) = self.suspects.get_mut(&self.hashing.hash_one(id)) {
            if seen.as_deref() == Some(id) {
                self.twice.get_or_insert((line, format!("the identifier {id} was there before (45040)")));
            }
            *seen = Some(id.into());
        }
    }

    /// The first payment whose identifier occurs twice: its line, and the message.
    pub(super) fn twice(&self) -> Option<&(u64, String)> {
        self.twice.as_ref()
    }
}

/// Which identifiers may have been there before: 2^27 bits, four for each (Bloom 1970), all in one of many blocks so
/// that one place of memory is looked at (Putze, Sanders, Singler 2007). After a million payments some two new
/// identifiers in a million are suspected wrongly, and the second reading clears them.
struct Filter(Vec<[u64; 8]>);

impl Filter {
    fn new() -> Self {
        Self(vec![[0; 8]; 1 << 18])
    }

    /// Looks at the places of all these hashes, so that memory is waited for once and not for each of them.
    fn fetch(&self, hashes: &[u64]) {
        let first = |hash: &u64| self.0.get(place(*hash)).map_or(0, |[first, ..]| *first);
        std::hint::black_box(hashes.iter().fold(0, |seen, hash| seen ^ first(hash)));
    }

    /// Adds a hash; returns whether it may have been there before.
    fn insert(&mut self, hash: u64) -> bool {
        // The lowest 36 bits say which bits of the block.
        let Some(block) = self.0.get_mut(place(hash)) else { return false };
        let mut known = true;
        for part in 0..4 {
            let bit = hash >> (9 * part) & 511;
            let Some(word) = usize::try_from(bit >> 6).ok().and_then(|at| block.get_mut(at)) else { continue };
            let mask = 1 << (bit & 63);
            known &= *word & mask != 0;
            *word |= mask;
        }
        known
    }
}

/// The highest bits say which block.
fn place(hash: u64) -> usize {
    usize::try_from(hash >> 46).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_suspected_and_duplicates_are_found() {
        const MANY: u64 = 200_000;
        let id = |at: u64| format!("2025Q3-{at:012}");
        let mut identifiers = Identifiers::new(FixedState::with_seed(7));
        (0..MANY).chain([1234]).for_each(|at| identifiers.count(&id(at)));
        identifiers.settle();
        assert!((1..10).contains(&identifiers.suspects.len()), "{} are suspected", identifiers.suspects.len());
        (0..MANY).for_each(|at| identifiers.meet(at, &id(at)));
        assert_eq!(identifiers.twice(), None);
        identifiers.meet(MANY, &id(1234));
        assert_eq!(identifiers.twice().map(|(line, _)| *line), Some(MANY));
    }
}
