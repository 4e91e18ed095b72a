//! How a payment, its deletion, a basket and a question for consent move at every bank of the framework, row by row. A bank's
//! own rows are in its folder, and its table puts the two together.
//!
//! Theory. The bank holds the payment and its `transactionStatus` (Berlin Group OpenAPI 1.3.9); the client only follows. A
//! payment that waits for its user (RCVD, ACTC) sends them to the bank, PATC waits for another user, ACSC, ACCC, RJCT and
//! CANC are final, and every other status is waited out, with growing waits. RJCT, CANC and ACCP with `fundsAvailable=false`
//! can come at any time; the last is tried again by the bank, so it is no end.
//!
//! An answer with a status is looked up with the page that it names to take the user to, then with its link to start the
//! authorisation (first with that it leads elsewhere), then by its status alone; the first that a row is for counts. "The TPP application must always inspect the
//! response for an scaRedirect link": a refusal with a page is not a refusal, it asks for the user. The page that the user
//! just came from is no new one.
//!
//! What the user did at the bank is not believed from the address they came back to: after each return, and when they do not
//! return, the bank is asked.
//!
//! **What an end may claim.** *Refused* takes a definite refusal of the create itself, or that it never left. *Booked* takes the
//! bank's own word that it does not know the payment, after a status that was accepted; *cancelled* takes CANC, a deletion that
//! is answered as done, or that word after a deletion that the bank had accepted. A create or deletion whose answer was lost is
//! not sent again blindly: the status is asked for, and decides; a deletion that left the payment as it was is sent again. A
//! payment that is at the bank and whose status cannot be read ends as [`End::Uncertain`], with its id.
//!
//! [`End::Uncertain`]: super::payment::End::Uncertain

use super::machine::rows;
use super::{basket, consent, payment};

rows! { payment:
    /// A payment that is accepted and periodic is registered: the bank executes it when it is due. For such payments these rows
    /// come before those of their bank.
    PERIODIC for PeriodicPayments {
        [Initiating CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent] status [ACSP] => Ended(Registered);
    }

    /// Where a user is registered and nothing is paid, the return of the user is the end.
    ONLY_REGISTERED for Registrations {
        [RegisteringAtBank] on [Returned] => Ended(PsuRegistered);
    }

    /// What a status means, whoever asked for it.
    STATUS for EveryJob {
        [Initiating CheckingCreated Checking CheckingRefused CheckingAbsent] page [RCVD ACTC ACCP ACFC ACSP ACWC ACWP PART PDNG unknown absent] => AtBank;
        // Exempt from SCA, or authorised: the bank is at work.
        [Initiating CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent] status [ACCP ACFC ACSP ACWC ACWP PART PDNG] => Waiting;
        [Initiating CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent] status [noFunds] => WaitingForFunds;
        // Several signatures: the authorisation is started again for the next PSU.
        [Initiating CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent] status [PATC] => Ended(NeedsSignature);
        [Initiating InitiatingToCancel CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent CheckingLostDeletion CheckingDeletion CheckingDeletionDeclined] status [ACSC ACCC] => Ended(Completed);
        [Initiating InitiatingToCancel CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent CheckingLostDeletion CheckingDeletion CheckingDeletionDeclined] status [RJCT] => Ended(Rejected);
        [Initiating InitiatingToCancel CheckingCreated Checking CheckingDeclined CheckingRefused CheckingAbsent CheckingLostDeletion CheckingDeletion CheckingDeletionDeclined] status [CANC] => Ended(Cancelled);
    }

    /// The answer to the initiation.
    INITIATION for EveryJob {
        [Initiating CheckingCreated] link [RCVD ACTC unknown] => Authorising;
        // A link that leads elsewhere says that something is wrong: no user is sent on by this answer. The payment waits at the
        // bank, and is read again when it is authorised.
        [Initiating] foreign [RCVD ACTC unknown absent] => CheckingRefused;
        // The bank has it: its status can be asked for.
        [Initiating] link [absent] => CheckingCreated;
        [Initiating] status [absent] => CheckingCreated;
        [CheckingCreated] on [Gone GoneAccepted GoneUnseen Refused NotSent Lost Unread] => Authorising;
        // Nothing was made: it is sent when the user was seen.
        [Initiating] on [ScaRedirect] => RegisteringAtBank;
        [RegisteringAtBank] on [Returned] => Initiating;
        [RegisteringAtBank] on [Declined] => Ended(NotAuthorised);
        [RegisteringAtBank] on [Cancel] => Ended(Abandoned);
        [RegisteringAtBank] on [Tick] => same;
        [Initiating InitiatingToCancel] on [Refused] => Ended(Refused);
        [Initiating] on [NotSent] => Ended(Refused);
        [Initiating InitiatingToCancel] on [Lost] => Ended(Uncertain);
        // It may have reached the bank: its answer is awaited, and what the bank then has is deleted.
        [Initiating InitiatingToCancel] on [Cancel] => InitiatingToCancel;
        [InitiatingToCancel] on [ScaRedirect NotSent] => Ended(Abandoned);
    }

    /// The user at the bank.
    AUTHORISATION for EveryJob {
        [Authorising] on [ScaRedirect] => AtBank;
        // It is authorised already.
        [Authorising] on [Unlinked] => Checking;
        // Starting an authorisation moves no money, and may be refused because it is done: the bank is asked.
        [Authorising] on [Refused NotSent Lost] => CheckingRefused;
        [AtBank] on [Returned] => Checking;
        [AtBank] on [Declined] => CheckingDeclined;
        [AtBank] on [Tick] => CheckingAbsent;
        [CheckingDeclined CheckingRefused] status [RCVD ACTC] => Ended(NotAuthorised);
        [CheckingDeclined CheckingRefused] status [unknown] => WaitingDeclined;
        [WaitingDeclined] on [Returned] => Checking;
        [WaitingDeclined] on [Tick Declined] => CheckingDeclined;
        [WaitingDeclined] on [Enough] => Ended(Uncertain);
        [CheckingDeclined CheckingRefused] on [ScaRedirect Refused NotSent Lost Unread] => Ended(Uncertain);
        [CheckingRefused] on [Gone GoneUnseen] => Ended(Vanished);
        // As long as the bank waits for the user, so do we.
        [CheckingAbsent] status [RCVD ACTC unknown] => AtBank;
        [CheckingAbsent] on [ScaRedirect Refused NotSent Lost Unread] => AtBank;
        [CheckingAbsent] on [Returned] => Checking;
        [CheckingAbsent] on [Declined] => CheckingDeclined;
        // A payment disappears once it is booked.
        [Checking CheckingDeclined CheckingRefused CheckingAbsent] on [GoneAccepted] => Ended(Booked);
    }

    /// Polling until the payment is complete.
    SETTLEMENT for EveryJob {
        // RCVD and ACTC: the approval has not reached the bank's books yet.
        [Checking] status [RCVD ACTC unknown] => Waiting;
        [Checking] on [ScaRedirect] => AtBank;
        [Checking] on [NotSent Lost Unread] => Waiting;
        [Checking] on [Refused StillUnread] => Ended(Uncertain);
        [Waiting WaitingForFunds] on [Tick Returned Declined] => Checking;
        [WaitingForFunds] on [Enough] => Ended(NoFunds);
    }

    /// The deletion: done at once (204), or to be authorised first (202).
    DELETION for EveryJob {
        [Deleting] on [Deleted] => Ended(Cancelled);
        [Deleting] on [DeletionToAuthorise] => AuthorisingDeletion;
        [Deleting] on [DeletionSendUser] => DeletionAtBank;
        // It may be refused because the payment is cancelled, or complete.
        [Deleting] on [Gone Refused NotSent] => CheckingDeletionDeclined;
        [Deleting] on [Lost] => CheckingLostDeletion;
        [CheckingLostDeletion] status [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds unknown] => WaitingToDelete;
        [CheckingLostDeletion] on [Gone GoneUnseen NotSent Lost Unread] => WaitingToDelete;
        [CheckingLostDeletion] on [Refused] => Ended(Uncertain);
        [WaitingToDelete] on [Enough] => Ended(Uncertain);
        [AuthorisingDeletion] on [ScaRedirect] => DeletionAtBank;
        [AuthorisingDeletion] on [Unlinked] => CheckingDeletion;
        [AuthorisingDeletion] on [Refused NotSent Lost] => CheckingDeletionDeclined;
        [DeletionAtBank] on [Returned] => CheckingDeletion;
        [DeletionAtBank] on [Declined] => CheckingDeletionDeclined;
        [DeletionAtBank] on [Tick] => same;
        [CheckingDeletion] page [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds unknown] => DeletionAtBank;
        [CheckingDeletion] status [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds unknown] => WaitingForDeletion;
        [CheckingDeletion] on [ScaRedirect] => DeletionAtBank;
        [CheckingDeletion] on [NotSent Lost Unread] => WaitingForDeletion;
        [CheckingDeletion] on [Refused StillUnread] => Ended(Uncertain);
        [WaitingForDeletion] on [Tick] => CheckingDeletion;
        [CheckingDeletionDeclined] status [RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG noFunds] => Ended(NotCancelled);
        [CheckingDeletionDeclined] status [unknown] => WaitingDeletionDeclined;
        [WaitingDeletionDeclined] on [Tick] => CheckingDeletionDeclined;
        [WaitingDeletionDeclined] on [Enough] => Ended(Uncertain);
        [CheckingDeletionDeclined] on [Gone GoneUnseen] => Ended(Vanished);
        [CheckingDeletionDeclined] on [ScaRedirect Refused NotSent Lost Unread] => Ended(Uncertain);
        // Deleted or booked.
        [CheckingLostDeletion CheckingDeletion CheckingDeletionDeclined] on [GoneAccepted] => Ended(Vanished);
        [CheckingDeletion] on [Gone GoneUnseen] => Ended(Vanished);
        // It is being cancelled already.
        [Deleting CheckingLostDeletion WaitingToDelete AuthorisingDeletion DeletionAtBank CheckingDeletion CheckingDeletionDeclined WaitingDeletionDeclined WaitingForDeletion] on [Cancel] => same;
    }
}

rows! { basket:
    /// A signing basket. Its authorisation follows that of a payment; its end follows from its payments.
    BASKET for EveryJob {
        // Nothing was made: it is sent when the user was seen.
        [Creating] on [ScaRedirect] => Identifying;
        [Identifying] on [Returned] => Creating;
        [Identifying] on [Declined] => Ended(NotAuthorised);
        [Identifying] on [Tick] => same;
        [Identifying] on [Cancel] => Ended(Abandoned);
        // "The ASPSP might make the usage of this access method unnecessary": the authorisation was begun by itself.
        [Creating] on [SendUser] => AtBank;
        // Without a link, by the path that follows from the id.
        [Creating] on [ToAuthorise Unlinked] => Authorising;
        [Creating CreatingToCancel] on [Refused] => Ended(Refused);
        [Creating] on [NotSent] => Ended(Refused);
        [Creating CreatingToCancel] on [Lost] => Ended(Uncertain);
        // It may have reached the bank: its answer is awaited.
        [Creating CreatingToCancel] on [Cancel] => CreatingToCancel;
        [CreatingToCancel] on [ScaRedirect NotSent] => Ended(Abandoned);
        [Authorising] on [ScaRedirect] => AtBank;
        // It is authorised already.
        [Authorising] on [Unlinked] => Checking;
        // Starting an authorisation moves no money, and may be refused because it is done: the bank is asked.
        [Authorising] on [Refused NotSent Lost] => CheckingDeclined;
        [AtBank] on [Returned] => Checking;
        [AtBank] on [Declined] => CheckingDeclined;
        [AtBank] on [Tick] => CheckingAbsent;
        // The user came back. The approval may not have reached the payments yet.
        [Checking] on [Unsigned] => Waiting;
        [Checking] on [ScaRedirect] => AtBank;
        [Checking CheckingDeclined CheckingAbsent] on [Open] => Waiting;
        [Checking CheckingDeclined CheckingAbsent] on [NoFunds] => WaitingForFunds;
        [Checking CheckingDeclined CheckingAbsent] on [AllDone] => Ended(Completed);
        [Checking CheckingDeclined CheckingAbsent] on [SomeNeedSignature] => Ended(NeedsSignature);
        [Checking CheckingDeclined CheckingAbsent] on [SomeDone] => Ended(Partly);
        [Checking CheckingDeclined CheckingAbsent] on [NoneDone] => Ended(Rejected);
        [Checking CheckingDeclined CheckingAbsent] on [SomeNotKnown] => Ended(Uncertain);
        [Checking] on [Unread] => Waiting;
        [Checking] on [StillUnread] => Ended(Uncertain);
        // The user came back without agreeing, or may have.
        [CheckingDeclined] on [Unsigned] => Ended(NotAuthorised);
        [CheckingDeclined] on [ScaRedirect Unread] => Ended(Uncertain);
        // The user has not come back: as long as the bank waits, so do we.
        [CheckingAbsent] on [Unsigned ScaRedirect Unread] => AtBank;
        [CheckingAbsent] on [Returned] => Checking;
        [CheckingAbsent] on [Declined] => CheckingDeclined;
        [Waiting WaitingForFunds] on [Tick Returned Declined] => Checking;
        [WaitingForFunds] on [Enough] => Ended(NoFunds);
        // An authorisation may have been applied: the payments stay as they are.
        [Checking CheckingDeclined Waiting WaitingForFunds] on [Cancel] => Ended(Abandoned);
    }
}

rows! { consent:
    /// A question for consent: nothing comes into being by asking it.
    CONSENT for EveryJob {
        [Asking] on [ScaRedirect] => WithUser;
        [Asking] on [Refused NotSent] => Ended(Refused);
        [Asking] on [Lost Unread] => Ended(Uncertain);
        [WithUser] on [Returned] => Ended(Granted);
        [WithUser] on [Declined] => Ended(Declined);
        // The bank has nothing to ask: the user is still there.
        [WithUser] on [Tick] => same;
        [Asking WithUser] on [Cancel] => Ended(Abandoned);
    }
}
