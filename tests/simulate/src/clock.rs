//! Virtual time, and the entropy of each call to the core.

use crate::prng::Prng;
use girokit::Now;

/// Where every run begins: 9 October 2025, 08:53:20 UTC.
pub(crate) const BEGINNING_MS: i64 = 1_760_000_000_000;
pub(crate) const SECOND: i64 = 1_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// The clock of a run. Nobody waits: it is set on.
#[derive(Debug)]
pub(crate) struct Clock {
    pub(crate) now_ms: i64,
    entropy: Entropy,
}

/// Where the 32 random bytes of a call come from.
#[derive(Debug)]
enum Entropy {
    Drawn(Prng),
    /// The number of the call, as the runners of vectors have it: a run that is kept as a vector has the ids that the
    /// vector will have.
    Counted(u32),
}

impl Clock {
    pub(crate) fn new(seed: u64, as_in_vectors: bool) -> Self {
        let entropy = match as_in_vectors {
            true => Entropy::Counted(0),
            false => Entropy::Drawn(Prng::stream(seed, "entropy")),
        };
        Self { now_ms: BEGINNING_MS, entropy }
    }

    /// The moment of the next call.
    pub(crate) fn now(&mut self) -> Now {
        let entropy = match &mut self.entropy {
            Entropy::Drawn(prng) => prng.entropy(),
            Entropy::Counted(calls) => {
                *calls = calls.saturating_add(1);
                [u8::try_from(*calls % 256).unwrap_or_default(); 32]
            }
        };
        Now::new(self.now_ms, entropy)
    }

    /// How many calls there were, where they are counted.
    pub(crate) fn calls(&self) -> u32 {
        match &self.entropy {
            Entropy::Drawn(_) => 0,
            Entropy::Counted(calls) => *calls,
        }
    }

    /// Whether the entropy of a vector is about to repeat itself, and with it the ids of requests.
    pub(crate) fn is_used_up(&self) -> bool {
        self.calls() > 240
    }

    /// Counts from here, where calls are counted.
    pub(crate) fn count_from(&mut self, to: u32) {
        if let Entropy::Counted(calls) = &mut self.entropy {
            *calls = to;
        }
    }

    pub(crate) fn pass(&mut self, span_ms: i64) {
        self.now_ms = self.now_ms.saturating_add(span_ms.max(0));
    }

    pub(crate) fn pass_until(&mut self, ms: i64) {
        self.now_ms = self.now_ms.max(ms);
    }
}
