//! One request and its answer: the id, the date, the signature, and how often it was tried.

use crate::wire::Now;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Id and time of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// A UUID, version 4: the `X-Request-ID`.
    pub(crate) id: String,
    /// Unix time in milliseconds that stands in the `Date` header.
    pub(crate) date_ms: i64,
}

/// The exchange that is going on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Exchange {
    pub(super) stamp: Stamp,
    /// How often the call failed on the wire before.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) failures: u32,
    /// How often an errand for it, such as one for a token, was tried since the last that went well.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) errands: u32,
    /// How many errands for it went well: each is another request, also after the flow was saved without what they brought.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) errands_done: u32,
    /// Whether an errand was run again because the bank no longer took what the last one brought.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) renewed: bool,
    /// Whether an errand for it went well. Not saved: what it brought is not, either.
    #[serde(skip)]
    pub(super) fetched: bool,
    /// Why the last try failed, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<String>,
    /// Before this time it is not tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) not_before_ms: Option<i64>,
    /// A signature made elsewhere, for the date it was made with. Not saved: it is soon stale.
    #[serde(skip)]
    pub(super) signature: Option<(i64, Vec<u8>)>,
}

impl Exchange {
    pub(super) fn new(now: &Now) -> Self {
        Self {
            stamp: Stamp { id: uuid(now, "exchange"), date_ms: now.unix_ms },
            failures: 0,
            errands: 0,
            errands_done: 0,
            renewed: false,
            fetched: false,
            why: None,
            not_before_ms: None,
            signature: None,
        }
    }

    /// The date to use now: the one of the stamp, or a new one when a verifier would refuse that.
    pub(super) fn dated(&self, now: &Now, lifetime_ms: i64) -> Stamp {
        let fresh = now.unix_ms.abs_diff(self.stamp.date_ms) <= lifetime_ms.unsigned_abs();
        Stamp { id: self.stamp.id.clone(), date_ms: if fresh { self.stamp.date_ms } else { now.unix_ms } }
    }
}

impl Exchange {
    /// The stamp of the errand that is due: an id of its own, that follows from the exchange's.
    pub(super) fn errand(&self, now: &Now, lifetime_ms: i64) -> Stamp {
        Stamp { id: self.ids().1, ..self.dated(now, lifetime_ms) }
    }

    pub(super) fn is_errand(&self, id: &str) -> bool {
        self.ids().1 == id
    }

    /// The id of the request, and that of the errand that may be on its way instead.
    pub(super) fn ids(&self) -> (String, String) {
        let errand = match self.errands_done {
            0 => format!("errand {}", self.errands),
            done => format!("errand {} after {done}", self.errands),
        };
        (self.stamp.id.clone(), derived(self.stamp.id.as_bytes(), &errand))
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A UUID, version 4 (RFC 9562, 5.4), from the entropy of this moment. `purpose` tells several of one moment apart.
pub(crate) fn uuid(now: &Now, purpose: &str) -> String {
    derived(&now.entropy, purpose)
}

fn derived(from: &[u8], purpose: &str) -> String {
    let hash = Sha256::new().chain_update(from).chain_update(purpose).finalize();
    let mut bytes = [0_u8; 16];
    bytes.iter_mut().zip(hash).for_each(|(byte, random)| *byte = random);
    let number = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{number:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| hex.get(range).unwrap_or_default());
    parts.join("-")
}
