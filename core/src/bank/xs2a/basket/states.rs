//! Where a basket stands, what is heard of it, and how it can end.

use serde::{Deserialize, Serialize};

/// Where a basket stands, as the client sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum At {
    /// The basket is being created.
    Creating,
    /// The bank wants to see the user before it takes the basket.
    Identifying,
    /// The authorisation is being started.
    Authorising,
    /// The user is at the bank to sign the basket.
    AtBank,
    /// The user came back: asking for the basket and its payments.
    Checking,
    /// The user came back without agreeing: asking what became of the payments.
    CheckingDeclined,
    /// The user has not come back: asking whether the bank has heard of them.
    CheckingAbsent,
    /// The bank is working on the payments: waiting before the next round.
    Waiting,
    /// The basket is being deleted; its payments are left as they are.
    Deleting,
    /// The end.
    Ended(End),
}

/// How a basket ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum End {
    /// Every payment went through.
    Completed,
    /// Some payments went through and some did not.
    Partly,
    /// No payment went through.
    Rejected,
    /// Payments wait for the signature of another PSU.
    NeedsSignature,
    /// The user did not sign; the payments stand as they were.
    NotAuthorised,
    /// The bank refused a request.
    Refused,
    /// It is not known whether the bank holds the basket.
    Uncertain,
    /// Ended by the host.
    Abandoned,
}

/// What is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// The basket is there, with a link to start its authorisation.
    ToAuthorise,
    /// The basket is there, without; or its authorisation needs no user.
    Unlinked,
    /// The basket is there, and the bank has begun its authorisation by itself: a link to where the user has to go.
    SendUser,
    /// A link to where the user has to go.
    ScaRedirect,
    /// The user came back authenticated.
    Returned,
    /// The user came back without agreeing.
    Declined,
    /// A round is over: no payment has moved since it was initiated.
    Unsigned,
    /// A round is over: payments are on their way.
    Open,
    /// A round is over: every payment went through.
    AllDone,
    /// A round is over: what did not go through waits for another PSU.
    SomeNeedSignature,
    /// A round is over: some went through, some did not.
    SomeDone,
    /// A round is over: none went through.
    NoneDone,
    /// The basket is deleted.
    Deleted,
    /// The bank refused.
    Refused,
    /// The answer is lost.
    Lost,
    /// The time has come, or the user is late.
    Tick,
    /// The host wants to end it.
    Cancel,
}

/// One row: where it stands, what is heard, where it stands then.
pub type Row = (At, On, At);

impl At {
    pub(super) fn is_redirect(self) -> bool {
        matches!(self, Self::Identifying | Self::AtBank)
    }

    pub(super) fn is_round(self) -> bool {
        matches!(self, Self::Checking | Self::CheckingDeclined | Self::CheckingAbsent)
    }
}
