//! How a payment, its deletion and a basket move at this bank: the rows that it has of its own, beside those of the family
//! ([`crate::bank::xs2a::transitions`], where the theory stands).
//!
//! The document has no table of statuses; it has ten codes and the calls. What is special here: the user reaches the bank in
//! one of two ways, by the answer to "POST …/authorisations", or by a link in the answer to the initiation or deletion itself,
//! where the bank began the authorisation by itself.

use crate::bank::xs2a::basket::{self, At as B, On as BasketOn};
use crate::bank::xs2a::payment::{At, End, On, Row};
use crate::bank::xs2a::transitions::{self as family, rows};
use At::*;

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[
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
    /// The answer to the initiation.
    INITIATION {
        // "This endpoint creates an authorisation sub-resource and starts the authorisation process": no link is needed.
        Initiating: RCVD ACTC => Authorising;
    } {
        // Links that the document does not list and the framework has.
        Initiating, On::ToAuthorise("ACCP") => Authorising;
        Initiating, On::ToAuthorise("PDNG") => Authorising;
        Initiating, On::SendUser("RCVD") => AtBank;
        Initiating, On::SendUser("ACTC") => AtBank;
        Initiating, On::SendUser("ACCP") => AtBank;
        Initiating, On::SendUser("PDNG") => AtBank;
        // Asked for while the payment was on its way: what the bank then holds is deleted.
        Initiating, On::Cancel => Deleting;
    }

    /// The user at the bank.
    AUTHORISATION {
    } {
        // APPROVED, and no page: nothing is left for the user to do.
        Authorising, On::Unlinked => Checking;
        // It may be authorised already, or on its way: the payment's status tells.
        Authorising, On::Refused => CheckingDeclined;
        Authorising, On::Cancel => Deleting;
        AtBank, On::Cancel => Deleting;
        CheckingDeclined, On::Gone => Ended(End::Vanished);
        CheckingDeclined, On::Cancel => Deleting;
        CheckingAbsent, On::Gone => Ended(End::Vanished);
        CheckingAbsent, On::Cancel => Deleting;
    }

    /// Polling until the payment is complete.
    SETTLEMENT {
    } {
        Checking, On::Cancel => Deleting;
        Waiting, On::Cancel => Deleting;
    }

    /// "No content. Initiation deleted, no further actions needed." (204), or "Authorization needed" (202).
    DELETION {
    } {
        // The deletion named the addresses to come back to, so its answer can name the page.
        Deleting, On::DeletionSendUser => DeletionAtBank;
        // 202 without a link: the framework's call, which can never approve the payment itself.
        Deleting, On::DeletionAccepted => AuthorisingDeletion;
        AuthorisingDeletion, On::Unlinked => CheckingDeletion;
        AuthorisingDeletion, On::Refused => CheckingDeletionDeclined;
    }
}

/// "/signing-baskets". A basket can be deleted "as long as no (partial) authorisation has yet been applied": until the
/// user came back, a cancellation by the host deletes it; after that it ends the job and leaves the payments as they are.
pub const BASKET: &[basket::Row] = &[
    // "The ASPSP might make the usage of this access method unnecessary": the authorisation was begun by itself.
    (B::Creating, BasketOn::SendUser, B::AtBank),
    (B::Creating, BasketOn::Unlinked, B::Authorising),
    // Asked for while the basket was on its way: what the bank then holds is deleted.
    (B::Creating, BasketOn::Cancel, B::Deleting),
    (B::Authorising, BasketOn::Unlinked, B::Checking),
    (B::Authorising, BasketOn::Refused, B::CheckingDeclined),
    (B::Authorising, BasketOn::Cancel, B::Deleting),
    (B::AtBank, BasketOn::Cancel, B::Deleting),
    (B::Deleting, BasketOn::Deleted, B::Ended(basket::End::Abandoned)),
    // "Not deletable after a first (partial) authorisation has been applied": the payments are on their way.
    (B::Deleting, BasketOn::Refused, B::CheckingDeclined),
    (B::Deleting, BasketOn::Lost, B::CheckingDeclined),
    (B::Deleting, BasketOn::Cancel, B::Deleting),
    (B::CheckingAbsent, BasketOn::Cancel, B::Deleting),
];
