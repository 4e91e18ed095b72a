//! "Payment Status Transitions" of the bank's documentation: the rows that this bank has of its own, beside those of the
//! family ([`crate::bank::xs2a::transitions`], where the theory stands).
//!
//! The bank's tables begin with the answer to the initiation: RCVD with a startAuthorisation link means that the user has to
//! go to the bank ("Normal Payment", "Instant Completion", "Multiple Signatures", "Periodic Payment"); with "Payment with SCA
//! Exemption" that step is skipped. Then "ACSP or PDNG: poll until next status". What is special here: the PSU is registered
//! before the first payment, every answer may ask for the user again, and links are those of the day.

use crate::bank::xs2a::basket::{self, At as B, On as BasketOn};
use crate::bank::xs2a::payment::{At, End, On, Row};
use crate::bank::xs2a::transitions::{self as family, rows};
use At::*;

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[
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

rows! {
    /// "Register a PSU with the TPP".
    REGISTRATION {
    } {
        Registering, On::ScaRedirect => RegisteringAtBank;
        Registering, On::Refused => Ended(End::Refused);
        Registering, On::Lost => Ended(End::Refused);
        Registering, On::Cancel => Ended(End::Abandoned);
        RegisteringAtBank, On::Returned => Initiating;
        RegisteringAtBank, On::Declined => Ended(End::NotAuthorised);
        RegisteringAtBank, On::Cancel => Ended(End::Abandoned);
        RegisteringAtBank, On::Tick => RegisteringAtBank;
    }

    /// Step 1 of every table: the answer to the initiation.
    INITIATION {
        // Without a link there is nothing to take the user to yet.
        Initiating: RCVD ACTC => Waiting;
    } {
        // "Strong Customer Authentication": any answer may ask for the user; the payment was not made and is sent after.
        Initiating, On::ScaRedirect => RegisteringAtBank;
        // Asked for while the payment was on its way: what the bank then holds is deleted.
        Initiating, On::Cancel => ReadingToDelete;
    }

    /// The user at the bank.
    AUTHORISATION {
    } {
        Authorising, On::Refused => Ended(End::Refused);
        Authorising, On::Cancel => ReadingToDelete;
        // "Payments Changed in Other Channels": links are refreshed by a new read of the payment, before a further
        // authorisation and when a link is refused.
        Authorising, On::Gone => Refreshing;
        Refreshing, On::Linked => Authorising;
        // "Known Issues": before its approval some products cannot be read.
        Refreshing, On::Gone => Authorising;
        Refreshing, On::ScaRedirect => IdentifyingToAuthorise;
        Refreshing, On::Unlinked => Checking;
        Refreshing, On::Refused => Ended(End::Refused);
        Refreshing, On::Lost => Ended(End::Refused);
        Refreshing, On::Cancel => ReadingToDelete;
        IdentifyingToAuthorise, On::Returned => Refreshing;
        IdentifyingToAuthorise, On::Declined => Ended(End::NotAuthorised);
        IdentifyingToAuthorise, On::Tick => IdentifyingToAuthorise;
        IdentifyingToAuthorise, On::Cancel => ReadingToDelete;
        AtBank, On::Cancel => ReadingToDelete;
        // "Known Issues": before its approval some products give neither details nor status.
        CheckingDeclined, On::Gone => Ended(End::NotAuthorised);
        CheckingDeclined, On::Cancel => ReadingToDelete;
        CheckingAbsent, On::Gone => AtBank;
        CheckingAbsent, On::ScaRedirect => AtBank;
        CheckingAbsent, On::Cancel => ReadingToDelete;
    }

    /// Steps 2 and 3 of every table: polling until the payment is complete.
    SETTLEMENT {
    } {
        // The TPP-Session-ID has expired meanwhile.
        Checking, On::ScaRedirect => AtBank;
        Checking, On::Cancel => ReadingToDelete;
        Waiting, On::Cancel => ReadingToDelete;
    }

    /// "Cancel Payment Before Payment Authorisation" and "Cancel Payment After Payment Authorisation".
    DELETION {
    } {
        // "Payments Changed in Other Channels": the payment is read first, for the delete link of the day.
        ReadingToDelete, On::Deletable => Deleting;
        // "Whether a payment can be deleted is indicated by the presence of a delete link."
        ReadingToDelete, On::Undeletable => CheckingDeletionDeclined;
        ReadingToDelete, On::Gone => Deleting;
        ReadingToDelete, On::ScaRedirect => IdentifyingToDelete;
        ReadingToDelete, On::Refused => Ended(End::NotCancelled);
        ReadingToDelete, On::Lost => Ended(End::NotCancelled);
        ReadingToDelete, On::Cancel => ReadingToDelete;
        Deleting, On::DeletionAccepted => CheckingDeletion;
        Deleting, On::ScaRedirect => IdentifyingToDelete;
        IdentifyingToDelete, On::Returned => ReadingToDelete;
        IdentifyingToDelete, On::Declined => Ended(End::NotCancelled);
        IdentifyingToDelete, On::Tick => IdentifyingToDelete;
        IdentifyingToDelete, On::Cancel => IdentifyingToDelete;
        AuthorisingDeletion, On::Refused => Ended(End::NotCancelled);
        CheckingDeletion, On::ScaRedirect => DeletionAtBank;
    }
}

/// "Signing Baskets". A basket cannot be deleted, so a cancellation by the host ends the job and leaves the payments as they
/// are. "Individual payment authorisations can fail"; "if multiple signatures are needed, create new signing baskets".
pub const BASKET: &[basket::Row] = &[
    (B::Creating, BasketOn::Unlinked, B::Checking),
    (B::Creating, BasketOn::ScaRedirect, B::Identifying),
    (B::Identifying, BasketOn::Returned, B::Creating),
    (B::Identifying, BasketOn::Declined, B::Ended(basket::End::NotAuthorised)),
    (B::Identifying, BasketOn::Tick, B::Identifying),
    (B::Identifying, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
    (B::Authorising, BasketOn::Refused, B::Ended(basket::End::Refused)),
    (B::Authorising, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
    (B::AtBank, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
    (B::Checking, BasketOn::ScaRedirect, B::AtBank),
    (B::CheckingAbsent, BasketOn::ScaRedirect, B::AtBank),
    (B::CheckingAbsent, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
];
