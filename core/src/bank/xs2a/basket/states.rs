//! Where a basket is, what happens to it, and how it can end.

use super::model::End;
use crate::bank::xs2a::machine::{self, Doing, Place, events};
use serde::{Deserialize, Serialize};

/// How often it is asked whether an account that lacked the funds has them. The bank tries such payments again by itself.
const MOST_WAITS_FOR_FUNDS: u32 = 20;

/// Where a basket is, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The basket is being created.
    Creating,
    /// The basket is being created, and the host wants to end it.
    CreatingToCancel,
    /// The bank wants to see the user before it takes the basket.
    Identifying,
    /// The authorisation is being started.
    Authorising,
    /// The user is at the bank to sign the basket.
    AtBank,
    /// The user came back: asking for the basket and its payments.
    Checking,
    /// The user came back without agreeing, or was not sent: asking what became of the payments.
    CheckingDeclined,
    /// The user has not come back: asking the bank whether they were there.
    CheckingAbsent,
    /// The bank is working on the payments: waiting before the next round.
    Waiting,
    /// The payments that have not ended lack the funds, and the bank tries them again: waiting before the next round, at most
    /// twenty times in a row.
    WaitingForFunds,
    /// The basket is being deleted; its payments are left as they are.
    Deleting,
    /// The end.
    Ended(End),
}

events! {
    /// What happens.
    pub On {
        /// The basket is there, with a link to start its authorisation.
        ToAuthorise,
        /// The basket is there, and the bank has begun its authorisation by itself: a link to where the user has to go.
        SendUser,
        /// A round is over: no payment has moved since it was initiated.
        Unsigned,
        /// A round is over: payments are on their way.
        Open,
        /// A round is over: what has not ended lacks the funds.
        NoFunds,
        /// A round is over: every payment went through.
        AllDone,
        /// A round is over: what did not go through waits for another PSU.
        SomeNeedSignature,
        /// A round is over: some went through, some did not.
        SomeDone,
        /// A round is over: none went through.
        NoneDone,
        /// A round is over, and what became of some is not known.
        SomeNotKnown,
        /// The basket is deleted.
        Deleted,
    }
}

/// One row of the table.
pub type Row = machine::Row<At, On>;

impl Place for At {
    type End = End;

    fn doing(self) -> Doing<End> {
        match self {
            Self::Identifying | Self::AtBank => Doing::UserAtBank,
            Self::Waiting => Doing::Waits(None),
            Self::WaitingForFunds => Doing::Waits(Some(MOST_WAITS_FOR_FUNDS)),
            Self::Ended(end) => Doing::Ended(end),
            _ => Doing::Calls,
        }
    }
}

impl At {
    pub(super) fn is_round(self) -> bool {
        matches!(self, Self::Checking | Self::CheckingDeclined | Self::CheckingAbsent)
    }
}
