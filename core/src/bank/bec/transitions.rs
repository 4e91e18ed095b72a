//! How a payment, its deletion and a basket move at this bank: the rows that it has of its own, beside those of the family
//! ([`crate::bank::xs2a::transitions`], where the theory is).
//!
//! The document has no table of statuses; it has ten codes and the calls. What is special here: the user reaches the bank in
//! one of two ways, by the answer to "POST …/authorisations", or by a link in the answer to the initiation or deletion itself,
//! where the bank began the authorisation by itself.

use crate::bank::xs2a::machine::rows;
use crate::bank::xs2a::transitions as family;
use crate::bank::xs2a::{basket, payment};

/// All rows, by what the client is doing.
pub const ROWS: &[&[payment::Row]] = &[
    family::PERIODIC,
    family::STATUS,
    INITIATION,
    family::INITIATION,
    AUTHORISATION,
    family::AUTHORISATION,
    SETTLEMENT,
    family::SETTLEMENT,
    DELETION,
    family::DELETION,
];

/// The rows of baskets.
pub const BASKET_ROWS: &[&[basket::Row]] = &[BASKET, family::BASKET];

rows! { payment:
    /// The answer to the initiation.
    INITIATION for EveryJob {
        // "This endpoint creates an authorisation sub-resource and starts the authorisation process": no link is needed.
        [Initiating CheckingCreated] status [RCVD ACTC unknown] => Authorising;
        // Links that the document does not list and the framework has.
        [Initiating CheckingCreated] link [ACCP PDNG] => Authorising;
        [CheckingCreated] on [ScaRedirect] => AtBank;
        [CheckingCreated] on [Cancel] => Deleting;
        [InitiatingToCancel] status [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds unknown absent] => Deleting;
    }

    /// The user at the bank.
    AUTHORISATION for EveryJob {
        [Checking CheckingDeclined CheckingAbsent] on [Gone GoneUnseen] => Ended(Vanished);
        [Authorising AtBank CheckingDeclined CheckingRefused WaitingDeclined CheckingAbsent] on [Cancel] => Deleting;
    }

    /// Polling until the payment is complete.
    SETTLEMENT for EveryJob {
        [Checking Waiting WaitingForFunds] on [Cancel] => Deleting;
    }

    /// "No content. Initiation deleted, no further actions needed." (204), or "Authorization needed" (202).
    DELETION for EveryJob {
        // 202 without a link: the framework's call, which can never approve the payment itself.
        [Deleting] on [DeletionAccepted] => AuthorisingDeletion;
        [Deleting CheckingLostDeletion] on [ScaRedirect] => DeletionAtBank;
        [WaitingToDelete] on [Tick] => Deleting;
    }
}

rows! { basket:
    /// "/signing-baskets". A basket can be deleted "as long as no (partial) authorisation has yet been applied": until the
    /// user came back, a cancellation by the host deletes it; after that it ends the job and leaves the payments as they are.
    BASKET for EveryJob {
        [CreatingToCancel] on [ToAuthorise Unlinked SendUser] => Deleting;
        [Authorising AtBank CheckingAbsent] on [Cancel] => Deleting;
        [Deleting] on [Deleted] => Ended(Abandoned);
        // "Not deletable after a first (partial) authorisation has been applied": the payments are on their way.
        [Deleting] on [Refused NotSent Lost] => CheckingDeclined;
        [Deleting] on [Cancel] => same;
    }
}
