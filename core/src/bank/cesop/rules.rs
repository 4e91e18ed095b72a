//! What the agency would refuse, refused before it is sent.

use super::submission;
use super::transport::Cesop;
use crate::system::operation::typed;
use crate::wire::{Error, Now};
use serde_json::Value;

/// A report, by the validator's rules.
pub(super) fn report(bank: &Cesop, input: &mut Value, now: &Now) -> Result<(), Error> {
    submission::checked(bank, now, &typed(input)?).map(drop)
}
