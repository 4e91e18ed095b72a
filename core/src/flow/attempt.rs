//! One attempt at a call: the id of its request, the date, the signature, whether it is in flight, and how often it was tried.

use crate::wire::Now;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Id and time of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stamp {
    /// A UUID, version 4: the `X-Request-ID`.
    pub(crate) id: String,
    /// Unix time in milliseconds of the `Date` header.
    pub(crate) date_ms: i64,
}

/// The attempt that is going on. Its names in the saved form are those of the first version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attempt {
    pub(super) stamp: Stamp,
    /// The write-ahead mark: the host has said that the request leaves now ([`crate::Input::Sending`]). From here on nobody
    /// knows whether the bank has it, until an answer says so.
    #[serde(rename = "inFlight", default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) in_flight: bool,
    /// How often the call failed on the wire before.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) failures: u32,
    /// How often a prerequisite call, such as one for a token, was tried since the last that succeeded.
    #[serde(rename = "errands", default, skip_serializing_if = "is_zero")]
    pub(super) prerequisite_tries: u32,
    /// How many prerequisite calls succeeded: each is another request, also after the flow was saved without what they
    /// brought.
    #[serde(rename = "errands_done", default, skip_serializing_if = "is_zero")]
    pub(super) prerequisites_done: u32,
    /// Whether a prerequisite was fetched again because the bank no longer took the last one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) renewed: bool,
    /// Whether a prerequisite call succeeded. Not saved: what it brought is not, either.
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

impl Attempt {
    pub(super) fn new(now: &Now) -> Self {
        Self {
            stamp: Stamp { id: uuid(now, "exchange"), date_ms: now.unix_ms },
            in_flight: false,
            failures: 0,
            prerequisite_tries: 0,
            prerequisites_done: 0,
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

    /// The stamp of the prerequisite call that is due: an id of its own, that follows from the attempt's.
    pub(super) fn prerequisite(&self, now: &Now, lifetime_ms: i64) -> Stamp {
        Stamp { id: self.ids().1, ..self.dated(now, lifetime_ms) }
    }

    pub(super) fn is_prerequisite(&self, id: &str) -> bool {
        self.ids().1 == id
    }

    /// The id of the request, and that of the prerequisite call that may be in flight instead.
    pub(super) fn ids(&self) -> (String, String) {
        let purpose = match self.prerequisites_done {
            0 => format!("errand {}", self.prerequisite_tries),
            done => format!("errand {} after {done}", self.prerequisite_tries),
        };
        (self.stamp.id.clone(), derived(self.stamp.id.as_bytes(), &purpose))
    }

    /// The moment at which a flow learns that its process ended while this request was in flight. It follows from the saved
    /// text alone, so that resuming the same text twice gives the same flow; waits that begin here are over already.
    pub(super) fn moment_of_loss(&self) -> Now {
        let entropy = Sha256::new().chain_update(self.stamp.id.as_bytes()).chain_update("resumed").finalize();
        Now::new(self.stamp.date_ms, entropy.into())
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A UUID, version 4 (RFC 9562, 5.4), from the entropy of this moment. `purpose` distinguishes several of one moment.
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
