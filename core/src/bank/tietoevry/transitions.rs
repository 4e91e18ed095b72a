//! "Payment Status Transitions" of the bank's documentation: the rows that this bank has of its own, beside those of the
//! family ([`crate::bank::xs2a::transitions`], where the theory is).
//!
//! The bank's tables begin with the answer to the initiation: RCVD with a startAuthorisation link means that the user has to
//! go to the bank ("Normal Payment", "Instant Completion", "Multiple Signatures", "Periodic Payment"); with "Payment with SCA
//! Exemption" that step is skipped. Then "ACSP or PDNG: poll until next status". What is special here: the PSU is registered
//! before the first payment, every answer may ask for the user again, links are those of the day, and "it is currently not
//! possible to get the details or status of a payment initiation request … before approving the payment" ("Known Issues"):
//! until then the bank may say that it does not know the payment.

use crate::bank::xs2a::machine::rows;
use crate::bank::xs2a::transitions as family;
use crate::bank::xs2a::{basket, consent, payment};

/// All rows, by what the client is doing.
pub const ROWS: &[&[payment::Row]] = &[
    family::PERIODIC,
    family::ONLY_REGISTERED,
    family::STATUS,
    REGISTRATION,
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

/// The rows of a question for consent.
pub const CONSENT_ROWS: &[&[consent::Row]] = &[family::CONSENT];

rows! { payment:
    /// "Register a PSU with the TPP". The payment has not been sent.
    REGISTRATION for EveryJob {
        [Registering] on [ScaRedirect] => RegisteringAtBank;
        [Registering] on [Refused NotSent Lost Unread] => Ended(Refused);
        [Registering] on [Cancel] => Ended(Abandoned);
    }

    /// Step 1 of every table: the answer to the initiation.
    INITIATION for EveryJob {
        // "Authorize if startAuthorisation link present": without one the payment is read, which has the links of the day.
        [Initiating CheckingCreated] status [RCVD ACTC unknown] => Refreshing;
        [CheckingCreated] on [ScaRedirect] => IdentifyingToAuthorise;
        [CheckingCreated] on [Cancel] => ReadingToDelete;
        [InitiatingToCancel] status [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds unknown absent] => ReadingToDelete;
    }

    /// The user at the bank.
    AUTHORISATION for EveryJob {
        // "Payments Changed in Other Channels": links are refreshed by a new read of the payment, before a further
        // authorisation and when a link is refused.
        [Authorising] on [Stale] => Refreshing;
        [Refreshing] on [Linked] => Authorising;
        [Refreshing] on [Gone Unread] => Authorising;
        [Refreshing] on [ScaRedirect] => IdentifyingToAuthorise;
        [Refreshing] on [Unlinked] => Checking;
        [Refreshing] on [Refused NotSent Lost] => CheckingRefused;
        [IdentifyingToAuthorise] on [Returned] => Refreshing;
        [IdentifyingToAuthorise] on [Declined] => CheckingDeclined;
        [IdentifyingToAuthorise] on [Tick] => same;
        [CheckingDeclined] on [Gone GoneUnseen] => Ended(NotAuthorised);
        [CheckingAbsent] on [Gone GoneUnseen] => AtBank;
        [Authorising Refreshing IdentifyingToAuthorise AtBank CheckingDeclined CheckingRefused WaitingDeclined CheckingAbsent] on [Cancel] => ReadingToDelete;
    }

    /// Steps 2 and 3 of every table: polling until the payment is complete.
    SETTLEMENT for EveryJob {
        // The approval may not have reached the bank's books.
        [Checking] on [Gone GoneUnseen] => WaitingUnlisted;
        [WaitingUnlisted] on [Tick Returned Declined] => Checking;
        [WaitingUnlisted] on [Enough] => Ended(Vanished);
        [Checking Waiting WaitingForFunds WaitingUnlisted] on [Cancel] => ReadingToDelete;
    }

    /// "Cancel Payment Before Payment Authorisation" and "Cancel Payment After Payment Authorisation".
    DELETION for EveryJob {
        // "Payments Changed in Other Channels": the payment is read first, for the delete link of the day.
        [ReadingToDelete] on [Deletable Gone Refused NotSent Lost Unread] => Deleting;
        // "Whether a payment can be deleted is indicated by the presence of a delete link."
        [ReadingToDelete] on [Undeletable] => CheckingDeletionDeclined;
        [ReadingToDelete Deleting] on [ScaRedirect] => IdentifyingToDelete;
        [CheckingLostDeletion] on [ScaRedirect] => IdentifyingAfterLoss;
        [ReadingToDelete] on [Cancel] => same;
        [WaitingToDelete] on [Tick] => ReadingToDelete;
        [Deleting] on [DeletionAccepted] => CheckingDeletion;
        [IdentifyingToDelete] on [Returned] => ReadingToDelete;
        [IdentifyingToDelete] on [Declined] => CheckingDeletionDeclined;
        [IdentifyingAfterLoss] on [Returned] => CheckingLostDeletion;
        // The deletion may have arrived, and without the user the bank does not say.
        [IdentifyingAfterLoss] on [Declined] => Ended(Uncertain);
        [IdentifyingToDelete IdentifyingAfterLoss] on [Tick Cancel] => same;
    }
}

rows! { basket:
    /// "Signing Baskets". A basket cannot be deleted, so a cancellation by the host ends the job and leaves the payments as they
    /// are. "Individual payment authorisations can fail"; "if multiple signatures are needed, create new signing baskets".
    BASKET for EveryJob {
        [CreatingToCancel] on [ToAuthorise Unlinked SendUser] => Ended(Abandoned);
        [Authorising AtBank CheckingAbsent] on [Cancel] => Ended(Abandoned);
    }
}
