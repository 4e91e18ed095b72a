//! "Payment Status Transitions" of the bank's documentation, row by row.
//!
//! Theory. The bank holds the payment and its `transactionStatus`; the client only follows. It acts on a status in two
//! cases: RCVD with a startAuthorisation link means that the user has to go to the bank, and PATC that another user has
//! to. Every other status that is not final is waited out, with growing waits. What the user does at the bank is not
//! believed from their return alone: after each return, and when they do not return, the bank is asked. A request whose
//! answer was lost is not sent again; where a status can be read it decides, and where there is no payment id yet the
//! payment ends as [`End::Uncertain`].
//!
//! Two things can happen at any time before ACSC and stand in no table of the document: RJCT, and ACCP with
//! `fundsAvailable=false`. And a payment that was accepted disappears (404) once it is booked.

use crate::bank::xs2a::basket::{self, At as B, On as Heard};
use crate::bank::xs2a::payment::{At, End, On, Row};
use At::*;
use On::*;

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[REGISTRATION, INITIATION, AUTHORISATION, SETTLEMENT, DELETION];

/// The rows of periodic payments: their own come first, and the first row that fits counts.
pub const PERIODIC_ROWS: &[&[Row]] = &[PERIODIC, REGISTRATION, INITIATION, AUTHORISATION, SETTLEMENT, DELETION];

/// "Periodic Payment": RCVD, start authorisation, ACSP: "Periodic Payment Registered, operation is complete".
pub const PERIODIC: &[Row] = &[
    (Initiating, Status("ACSP"), Ended(End::Registered)),
    (Checking, Status("ACSP"), Ended(End::Registered)),
    (CheckingDeclined, Status("ACSP"), Ended(End::Registered)),
    (CheckingAbsent, Status("ACSP"), Ended(End::Registered)),
];

/// "Register a PSU with the TPP".
pub const REGISTRATION: &[Row] = &[
    (Registering, ScaRedirect, RegisteringAtBank),
    (Registering, Refused, Ended(End::Refused)),
    (Registering, Lost, Ended(End::Refused)),
    (Registering, Cancel, Ended(End::Abandoned)),
    (RegisteringAtBank, Returned, Initiating),
    (RegisteringAtBank, Declined, Ended(End::NotAuthorised)),
    (RegisteringAtBank, Cancel, Ended(End::Abandoned)),
    (RegisteringAtBank, Tick, RegisteringAtBank),
];

/// Step 1 of every table: the answer to the payment initiation.
pub const INITIATION: &[Row] = &[
    // "Normal Payment", "Instant Completion", "Multiple Signatures", "Periodic Payment": RCVD, start authorisation.
    (Initiating, ToAuthorise("RCVD"), Authorising),
    (Initiating, Status("RCVD"), Waiting),
    // "Payment with SCA Exemption": the RCVD step is skipped, also together with instant completion.
    (Initiating, Status("ACSP"), Waiting),
    (Initiating, Status("PDNG"), Waiting),
    (Initiating, Status("ACSC"), Ended(End::Completed)),
    (Initiating, Status("ACCC"), Ended(End::Completed)),
    (Initiating, Status("PATC"), Ended(End::NeedsSignature)),
    // Accepted in part, on the way: further statuses follow.
    (Initiating, ToAuthorise("ACTC"), Authorising),
    (Initiating, Status("ACTC"), Waiting),
    (Initiating, Status("ACCP"), Waiting),
    (Initiating, Status("ACFC"), Waiting),
    (Initiating, Status("ACWC"), Waiting),
    (Initiating, Status("ACWP"), Waiting),
    (Initiating, Status("PART"), Waiting),
    // At any time.
    (Initiating, Status("RJCT"), Ended(End::Rejected)),
    (Initiating, Status("CANC"), Ended(End::Cancelled)),
    (Initiating, NoFunds, Ended(End::NoFunds)),
    // "Strong Customer Authentication": any answer may ask for the user; the payment was not made and is sent after.
    (Initiating, ScaRedirect, RegisteringAtBank),
    (Initiating, Refused, Ended(End::Refused)),
    (Initiating, Lost, Ended(End::Uncertain)),
    // Asked for while the payment was on its way: what the bank then holds is deleted.
    (Initiating, Cancel, ReadingToDelete),
];

/// The user at the bank.
pub const AUTHORISATION: &[Row] = &[
    (Authorising, ScaRedirect, AtBank),
    (Authorising, Refused, Ended(End::Refused)),
    // Starting an authorisation moves no money: the bank is asked where the payment stands.
    (Authorising, Lost, CheckingDeclined),
    (Authorising, Cancel, ReadingToDelete),
    // "Payments Changed in Other Channels": links are refreshed by a new read of the payment, before a further
    // authorisation and when a link is refused.
    (Authorising, Gone, Refreshing),
    (Refreshing, Linked, Authorising),
    // "Known Issues": before its approval some products cannot be read.
    (Refreshing, Gone, Authorising),
    (Refreshing, ScaRedirect, IdentifyingToAuthorise),
    (IdentifyingToAuthorise, Returned, Refreshing),
    (IdentifyingToAuthorise, Declined, Ended(End::NotAuthorised)),
    (IdentifyingToAuthorise, Tick, IdentifyingToAuthorise),
    (IdentifyingToAuthorise, Cancel, ReadingToDelete),
    (Refreshing, Unlinked, Checking),
    (Refreshing, Refused, Ended(End::Refused)),
    (Refreshing, Lost, Ended(End::Refused)),
    (Refreshing, Cancel, ReadingToDelete),
    (AtBank, Returned, Checking),
    (AtBank, Declined, CheckingDeclined),
    (AtBank, Tick, CheckingAbsent),
    (AtBank, Cancel, ReadingToDelete),
    // The user came back without agreeing, or may have.
    (CheckingDeclined, Status("RCVD"), Ended(End::NotAuthorised)),
    (CheckingDeclined, Status("ACTC"), Ended(End::NotAuthorised)),
    (CheckingDeclined, Status("PATC"), Ended(End::NeedsSignature)),
    (CheckingDeclined, Status("ACSP"), Waiting),
    (CheckingDeclined, Status("PDNG"), Waiting),
    (CheckingDeclined, Status("ACCP"), Waiting),
    (CheckingDeclined, Status("ACFC"), Waiting),
    (CheckingDeclined, Status("ACWC"), Waiting),
    (CheckingDeclined, Status("ACWP"), Waiting),
    (CheckingDeclined, Status("PART"), Waiting),
    (CheckingDeclined, Status("ACSC"), Ended(End::Completed)),
    (CheckingDeclined, Status("ACCC"), Ended(End::Completed)),
    (CheckingDeclined, Status("RJCT"), Ended(End::Rejected)),
    (CheckingDeclined, Status("CANC"), Ended(End::Cancelled)),
    (CheckingDeclined, NoFunds, Ended(End::NoFunds)),
    // "Known Issues": before its approval some products give neither details nor status.
    (CheckingDeclined, Gone, Ended(End::NotAuthorised)),
    (CheckingDeclined, GoneAccepted, Ended(End::Booked)),
    (CheckingDeclined, Refused, Ended(End::NotAuthorised)),
    (CheckingDeclined, Lost, Ended(End::NotAuthorised)),
    (CheckingDeclined, Cancel, ReadingToDelete),
    // The user has not come back: as long as the bank waits, so do we.
    (CheckingAbsent, Status("RCVD"), AtBank),
    (CheckingAbsent, Status("ACTC"), AtBank),
    (CheckingAbsent, Status("PATC"), Ended(End::NeedsSignature)),
    (CheckingAbsent, Status("ACSP"), Waiting),
    (CheckingAbsent, Status("PDNG"), Waiting),
    (CheckingAbsent, Status("ACCP"), Waiting),
    (CheckingAbsent, Status("ACFC"), Waiting),
    (CheckingAbsent, Status("ACWC"), Waiting),
    (CheckingAbsent, Status("ACWP"), Waiting),
    (CheckingAbsent, Status("PART"), Waiting),
    (CheckingAbsent, Status("ACSC"), Ended(End::Completed)),
    (CheckingAbsent, Status("ACCC"), Ended(End::Completed)),
    (CheckingAbsent, Status("RJCT"), Ended(End::Rejected)),
    (CheckingAbsent, Status("CANC"), Ended(End::Cancelled)),
    (CheckingAbsent, NoFunds, Ended(End::NoFunds)),
    (CheckingAbsent, Gone, AtBank),
    (CheckingAbsent, GoneAccepted, Ended(End::Booked)),
    (CheckingAbsent, ScaRedirect, AtBank),
    (CheckingAbsent, Refused, AtBank),
    (CheckingAbsent, Lost, AtBank),
    (CheckingAbsent, Returned, Checking),
    (CheckingAbsent, Declined, CheckingDeclined),
    (CheckingAbsent, Cancel, ReadingToDelete),
];

/// Steps 2 and 3 of every table: polling until the payment is complete.
pub const SETTLEMENT: &[Row] = &[
    // "ACSP or PDNG: poll until next status". PDNG if the due date is the current date.
    (Checking, Status("ACSP"), Waiting),
    (Checking, Status("PDNG"), Waiting),
    (Checking, Status("ACSC"), Ended(End::Completed)),
    (Checking, Status("ACCC"), Ended(End::Completed)),
    // "Multiple Signatures": start authorisation again for the next PSU.
    (Checking, Status("PATC"), Ended(End::NeedsSignature)),
    // The approval has not reached the bank's books yet.
    (Checking, Status("RCVD"), Waiting),
    (Checking, Status("ACTC"), Waiting),
    (Checking, Status("ACCP"), Waiting),
    (Checking, Status("ACFC"), Waiting),
    (Checking, Status("ACWC"), Waiting),
    (Checking, Status("ACWP"), Waiting),
    (Checking, Status("PART"), Waiting),
    // At any time before ACSC.
    (Checking, Status("RJCT"), Ended(End::Rejected)),
    (Checking, Status("CANC"), Ended(End::Cancelled)),
    (Checking, NoFunds, Ended(End::NoFunds)),
    // "Payments disappear after they are completed and get booked".
    (Checking, GoneAccepted, Ended(End::Booked)),
    (Checking, Gone, Ended(End::Vanished)),
    // The TPP-Session-ID has expired meanwhile.
    (Checking, ScaRedirect, AtBank),
    (Checking, Refused, Ended(End::Refused)),
    (Checking, Lost, Waiting),
    (Checking, Cancel, ReadingToDelete),
    (Waiting, Tick, Checking),
    (Waiting, Returned, Checking),
    (Waiting, Declined, Checking),
    (Waiting, Cancel, ReadingToDelete),
];

/// "Cancel Payment Before Payment Authorisation" and "Cancel Payment After Payment Authorisation".
pub const DELETION: &[Row] = &[
    // "Payments Changed in Other Channels": the payment is read first, for the delete link of the day.
    (ReadingToDelete, Deletable, Deleting),
    // "Whether a payment can be deleted is indicated by the presence of a delete link."
    (ReadingToDelete, Undeletable, CheckingDeletionDeclined),
    (ReadingToDelete, Gone, Deleting),
    (ReadingToDelete, ScaRedirect, IdentifyingToDelete),
    (ReadingToDelete, Refused, Ended(End::NotCancelled)),
    (ReadingToDelete, Lost, Ended(End::NotCancelled)),
    (ReadingToDelete, Cancel, ReadingToDelete),
    (Deleting, Deleted, Ended(End::Cancelled)),
    (Deleting, DeletionToAuthorise, AuthorisingDeletion),
    (Deleting, DeletionAccepted, CheckingDeletion),
    (Deleting, ScaRedirect, IdentifyingToDelete),
    (IdentifyingToDelete, Returned, ReadingToDelete),
    (IdentifyingToDelete, Declined, Ended(End::NotCancelled)),
    (IdentifyingToDelete, Tick, IdentifyingToDelete),
    (IdentifyingToDelete, Cancel, IdentifyingToDelete),
    (Deleting, Refused, Ended(End::NotCancelled)),
    (Deleting, Gone, CheckingDeletion),
    (Deleting, Lost, CheckingDeletion),
    (Deleting, Cancel, Deleting),
    (AuthorisingDeletion, ScaRedirect, DeletionAtBank),
    (AuthorisingDeletion, Refused, Ended(End::NotCancelled)),
    (AuthorisingDeletion, Lost, CheckingDeletionDeclined),
    (AuthorisingDeletion, Cancel, AuthorisingDeletion),
    (DeletionAtBank, Returned, CheckingDeletion),
    (DeletionAtBank, Declined, CheckingDeletionDeclined),
    (DeletionAtBank, Tick, DeletionAtBank),
    (DeletionAtBank, Cancel, DeletionAtBank),
    (CheckingDeletion, Status("CANC"), Ended(End::Cancelled)),
    (CheckingDeletion, Status("ACSP"), WaitingForDeletion),
    (CheckingDeletion, Status("PDNG"), WaitingForDeletion),
    (CheckingDeletion, Status("RCVD"), WaitingForDeletion),
    (CheckingDeletion, Status("PATC"), WaitingForDeletion),
    (CheckingDeletion, Status("ACTC"), WaitingForDeletion),
    (CheckingDeletion, Status("ACCP"), WaitingForDeletion),
    (CheckingDeletion, Status("ACFC"), WaitingForDeletion),
    (CheckingDeletion, Status("ACWC"), WaitingForDeletion),
    (CheckingDeletion, Status("ACWP"), WaitingForDeletion),
    (CheckingDeletion, Status("PART"), WaitingForDeletion),
    (CheckingDeletion, Status("ACSC"), Ended(End::Completed)),
    (CheckingDeletion, Status("ACCC"), Ended(End::Completed)),
    (CheckingDeletion, Status("RJCT"), Ended(End::Rejected)),
    (CheckingDeletion, NoFunds, Ended(End::NoFunds)),
    (CheckingDeletion, GoneAccepted, Ended(End::Vanished)),
    (CheckingDeletion, Gone, Ended(End::Cancelled)),
    (CheckingDeletion, ScaRedirect, DeletionAtBank),
    (CheckingDeletion, Refused, Ended(End::NotCancelled)),
    (CheckingDeletion, Lost, WaitingForDeletion),
    (CheckingDeletion, Cancel, CheckingDeletion),
    (CheckingDeletionDeclined, Status("CANC"), Ended(End::Cancelled)),
    (CheckingDeletionDeclined, Status("ACSP"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("PDNG"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("RCVD"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("PATC"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACTC"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACCP"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACFC"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACWC"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACWP"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("PART"), Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Status("ACSC"), Ended(End::Completed)),
    (CheckingDeletionDeclined, Status("ACCC"), Ended(End::Completed)),
    (CheckingDeletionDeclined, Status("RJCT"), Ended(End::Rejected)),
    (CheckingDeletionDeclined, NoFunds, Ended(End::NoFunds)),
    (CheckingDeletionDeclined, GoneAccepted, Ended(End::Vanished)),
    (CheckingDeletionDeclined, Gone, Ended(End::Vanished)),
    (CheckingDeletionDeclined, Refused, Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Lost, Ended(End::NotCancelled)),
    (CheckingDeletionDeclined, Cancel, CheckingDeletionDeclined),
    (WaitingForDeletion, Tick, CheckingDeletion),
    (WaitingForDeletion, Cancel, WaitingForDeletion),
];

/// "Signing Baskets". The authorisation follows the same flow as for a single payment; a basket cannot be deleted, so a
/// cancellation by the host ends the job and leaves the payments as they are.
pub const BASKET: &[basket::Row] = &[
    (B::Creating, Heard::ToAuthorise, B::Authorising),
    (B::Creating, Heard::Unlinked, B::Checking),
    (B::Creating, Heard::ScaRedirect, B::Identifying),
    (B::Creating, Heard::Refused, B::Ended(basket::End::Refused)),
    (B::Creating, Heard::Lost, B::Ended(basket::End::Uncertain)),
    (B::Identifying, Heard::Returned, B::Creating),
    (B::Identifying, Heard::Declined, B::Ended(basket::End::NotAuthorised)),
    (B::Identifying, Heard::Tick, B::Identifying),
    (B::Identifying, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    (B::Authorising, Heard::ScaRedirect, B::AtBank),
    (B::Authorising, Heard::Refused, B::Ended(basket::End::Refused)),
    // Starting an authorisation moves no money: the bank is asked where the payments stand.
    (B::Authorising, Heard::Lost, B::CheckingDeclined),
    (B::Authorising, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    (B::AtBank, Heard::Returned, B::Checking),
    (B::AtBank, Heard::Declined, B::CheckingDeclined),
    (B::AtBank, Heard::Tick, B::CheckingAbsent),
    (B::AtBank, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    // The approval has not reached the bank's books yet.
    (B::Checking, Heard::Unsigned, B::Waiting),
    (B::Checking, Heard::Open, B::Waiting),
    (B::Checking, Heard::AllDone, B::Ended(basket::End::Completed)),
    // "If multiple signatures are needed, create new signing baskets."
    (B::Checking, Heard::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    // "Individual payment authorisations can fail."
    (B::Checking, Heard::SomeDone, B::Ended(basket::End::Partly)),
    (B::Checking, Heard::NoneDone, B::Ended(basket::End::Rejected)),
    (B::Checking, Heard::ScaRedirect, B::AtBank),
    (B::Checking, Heard::Refused, B::Waiting),
    (B::Checking, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    // The user came back without agreeing, or may have.
    (B::CheckingDeclined, Heard::Unsigned, B::Ended(basket::End::NotAuthorised)),
    (B::CheckingDeclined, Heard::Open, B::Waiting),
    (B::CheckingDeclined, Heard::AllDone, B::Ended(basket::End::Completed)),
    (B::CheckingDeclined, Heard::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::CheckingDeclined, Heard::SomeDone, B::Ended(basket::End::Partly)),
    (B::CheckingDeclined, Heard::NoneDone, B::Ended(basket::End::Rejected)),
    (B::CheckingDeclined, Heard::Refused, B::Ended(basket::End::NotAuthorised)),
    (B::CheckingDeclined, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    // The user has not come back: as long as the bank waits, so do we.
    (B::CheckingAbsent, Heard::Unsigned, B::AtBank),
    (B::CheckingAbsent, Heard::Open, B::Waiting),
    (B::CheckingAbsent, Heard::AllDone, B::Ended(basket::End::Completed)),
    (B::CheckingAbsent, Heard::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::CheckingAbsent, Heard::SomeDone, B::Ended(basket::End::Partly)),
    (B::CheckingAbsent, Heard::NoneDone, B::Ended(basket::End::Rejected)),
    (B::CheckingAbsent, Heard::ScaRedirect, B::AtBank),
    (B::CheckingAbsent, Heard::Refused, B::AtBank),
    (B::CheckingAbsent, Heard::Returned, B::Checking),
    (B::CheckingAbsent, Heard::Declined, B::CheckingDeclined),
    (B::CheckingAbsent, Heard::Cancel, B::Ended(basket::End::Abandoned)),
    (B::Waiting, Heard::Tick, B::Checking),
    (B::Waiting, Heard::Returned, B::Checking),
    (B::Waiting, Heard::Declined, B::Checking),
    (B::Waiting, Heard::Cancel, B::Ended(basket::End::Abandoned)),
];
