//! How a payment, its deletion and a basket move at this bank, row by row.
//!
//! Theory. The document has no table of statuses; it has ten codes and the calls. A payment that was initiated waits at the
//! bank (RCVD, ACTC) until an authorisation is started and the user has approved it at the bank; after that the bank works
//! on it (ACCP, ACWC, ACWP, PDNG, ACSP) until it is complete (ACSC), rejected (RJCT) or cancelled (CANC). RJCT and CANC can
//! come at any time. What the user did at the bank is not believed from the address they came back to alone: the bank is
//! asked. A request whose answer was lost is not sent again; where a status can be read it decides, and where there is no
//! payment id yet the payment ends as [`End::Uncertain`].
//!
//! The user reaches the bank in one of two ways: by the answer to "POST …/authorisations", or by a link in the answer to the
//! initiation or deletion itself, where the bank began the authorisation by itself.

use crate::bank::xs2a::basket::{self, At as B, On as Heard};
use crate::bank::xs2a::payment::{At, End, On, Row};
use At::*;

/// Rows: first by status, `where: STATUS STATUS => where then;`, then by what else is heard, `where, what => where then;`.
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident {
        $($at:ident: $($code:ident)+ => $then:expr;)*
    } {
        $($from:ident, $on:expr => $to:expr;)*
    })*) => {$(
        $(#[$doc])*
        pub const $name: &[Row] = &[
            $($(($at, On::Status(stringify!($code)), $then),)+)*
            $(($from, $on, $to),)*
        ];
    )*};
}

/// All rows, by what the client is doing.
pub const ROWS: &[&[Row]] = &[INITIATION, AUTHORISATION, SETTLEMENT, DELETION, BEYOND];

/// The rows of periodic payments: their own come first, and the first row that fits counts.
pub const PERIODIC_ROWS: &[&[Row]] = &[PERIODIC, INITIATION, AUTHORISATION, SETTLEMENT, DELETION, BEYOND];

rows! {
    /// A periodic payment that is accepted is registered: the bank executes it when it is due.
    PERIODIC {
        Initiating: ACSP => Ended(End::Registered);
        Checking: ACSP => Ended(End::Registered);
        CheckingDeclined: ACSP => Ended(End::Registered);
        CheckingAbsent: ACSP => Ended(End::Registered);
    } {
    }

    /// The answer to the initiation.
    INITIATION {
        // "This endpoint creates an authorisation sub-resource and starts the authorisation process": no link is needed.
        Initiating: RCVD ACTC => Authorising;
        // Exempt from SCA: the bank is at work already.
        Initiating: ACCP ACWC ACWP PDNG ACSP => Waiting;
        Initiating: ACSC => Ended(End::Completed);
        Initiating: RJCT => Ended(End::Rejected);
        Initiating: CANC => Ended(End::Cancelled);
    } {
        // Links that the document does not list and the framework has.
        Initiating, On::ToAuthorise("RCVD") => Authorising;
        Initiating, On::ToAuthorise("ACTC") => Authorising;
        Initiating, On::ToAuthorise("ACCP") => Authorising;
        Initiating, On::ToAuthorise("PDNG") => Authorising;
        Initiating, On::SendUser("RCVD") => AtBank;
        Initiating, On::SendUser("ACTC") => AtBank;
        Initiating, On::SendUser("ACCP") => AtBank;
        Initiating, On::SendUser("PDNG") => AtBank;
        Initiating, On::NoFunds => Ended(End::NoFunds);
        Initiating, On::Refused => Ended(End::Refused);
        Initiating, On::Lost => Ended(End::Uncertain);
        // Asked for while the payment was on its way: what the bank then holds is deleted.
        Initiating, On::Cancel => Deleting;
    }

    /// The user at the bank.
    AUTHORISATION {
        // The user came back without agreeing, or may have; or the authorisation could not be started.
        CheckingDeclined: RCVD ACTC => Ended(End::NotAuthorised);
        CheckingDeclined: ACCP ACWC ACWP PDNG ACSP => Waiting;
        CheckingDeclined: ACSC => Ended(End::Completed);
        CheckingDeclined: RJCT => Ended(End::Rejected);
        CheckingDeclined: CANC => Ended(End::Cancelled);
        // The user has not come back: as long as the bank waits, so do we.
        CheckingAbsent: RCVD ACTC => AtBank;
        CheckingAbsent: ACCP ACWC ACWP PDNG ACSP => Waiting;
        CheckingAbsent: ACSC => Ended(End::Completed);
        CheckingAbsent: RJCT => Ended(End::Rejected);
        CheckingAbsent: CANC => Ended(End::Cancelled);
    } {
        Authorising, On::ScaRedirect => AtBank;
        // APPROVED, and no page: nothing is left for the user to do.
        Authorising, On::Unlinked => Checking;
        // It may be authorised already, or on its way: the payment's status tells.
        Authorising, On::Refused => CheckingDeclined;
        // Starting an authorisation moves no money: the bank is asked where the payment stands.
        Authorising, On::Lost => CheckingDeclined;
        Authorising, On::Cancel => Deleting;
        AtBank, On::Returned => Checking;
        AtBank, On::Declined => CheckingDeclined;
        AtBank, On::Tick => CheckingAbsent;
        AtBank, On::Cancel => Deleting;
        CheckingDeclined, On::NoFunds => Ended(End::NoFunds);
        CheckingDeclined, On::Gone => Ended(End::Vanished);
        CheckingDeclined, On::GoneAccepted => Ended(End::Booked);
        CheckingDeclined, On::Refused => Ended(End::NotAuthorised);
        CheckingDeclined, On::Lost => Ended(End::NotAuthorised);
        CheckingDeclined, On::Cancel => Deleting;
        CheckingAbsent, On::NoFunds => Ended(End::NoFunds);
        CheckingAbsent, On::Gone => Ended(End::Vanished);
        CheckingAbsent, On::GoneAccepted => Ended(End::Booked);
        CheckingAbsent, On::Refused => AtBank;
        CheckingAbsent, On::Lost => AtBank;
        CheckingAbsent, On::Returned => Checking;
        CheckingAbsent, On::Declined => CheckingDeclined;
        CheckingAbsent, On::Cancel => Deleting;
    }

    /// Polling until the payment is complete.
    SETTLEMENT {
        // RCVD and ACTC: the approval has not reached the bank's books yet.
        Checking: RCVD ACTC ACCP ACWC ACWP PDNG ACSP => Waiting;
        Checking: ACSC => Ended(End::Completed);
        Checking: RJCT => Ended(End::Rejected);
        Checking: CANC => Ended(End::Cancelled);
    } {
        Checking, On::NoFunds => Ended(End::NoFunds);
        Checking, On::GoneAccepted => Ended(End::Booked);
        Checking, On::Gone => Ended(End::Vanished);
        Checking, On::Refused => Ended(End::Refused);
        Checking, On::Lost => Waiting;
        Checking, On::Cancel => Deleting;
        Waiting, On::Tick => Checking;
        Waiting, On::Returned => Checking;
        Waiting, On::Declined => Checking;
        Waiting, On::Cancel => Deleting;
    }

    /// "No content. Initiation deleted, no further actions needed." (204), or "Authorization needed" (202).
    DELETION {
        CheckingDeletion: RCVD ACTC ACCP ACWC ACWP PDNG ACSP => WaitingForDeletion;
        CheckingDeletion: ACSC => Ended(End::Completed);
        CheckingDeletion: RJCT => Ended(End::Rejected);
        CheckingDeletion: CANC => Ended(End::Cancelled);
        CheckingDeletionDeclined: RCVD ACTC ACCP ACWC ACWP PDNG ACSP => Ended(End::NotCancelled);
        CheckingDeletionDeclined: ACSC => Ended(End::Completed);
        CheckingDeletionDeclined: RJCT => Ended(End::Rejected);
        CheckingDeletionDeclined: CANC => Ended(End::Cancelled);
    } {
        Deleting, On::Deleted => Ended(End::Cancelled);
        // The deletion named the addresses to come back to, so its answer can name the page.
        Deleting, On::DeletionSendUser => DeletionAtBank;
        Deleting, On::DeletionToAuthorise => AuthorisingDeletion;
        // 202 without a link: the framework's call, which can never approve the payment itself.
        Deleting, On::DeletionAccepted => AuthorisingDeletion;
        Deleting, On::Refused => Ended(End::NotCancelled);
        Deleting, On::Gone => CheckingDeletion;
        Deleting, On::Lost => CheckingDeletion;
        Deleting, On::Cancel => Deleting;
        AuthorisingDeletion, On::ScaRedirect => DeletionAtBank;
        AuthorisingDeletion, On::Unlinked => CheckingDeletion;
        AuthorisingDeletion, On::Refused => CheckingDeletionDeclined;
        AuthorisingDeletion, On::Lost => CheckingDeletionDeclined;
        AuthorisingDeletion, On::Cancel => AuthorisingDeletion;
        DeletionAtBank, On::Returned => CheckingDeletion;
        DeletionAtBank, On::Declined => CheckingDeletionDeclined;
        DeletionAtBank, On::Tick => DeletionAtBank;
        DeletionAtBank, On::Cancel => DeletionAtBank;
        CheckingDeletion, On::NoFunds => Ended(End::NoFunds);
        CheckingDeletion, On::GoneAccepted => Ended(End::Vanished);
        CheckingDeletion, On::Gone => Ended(End::Cancelled);
        CheckingDeletion, On::Refused => Ended(End::NotCancelled);
        CheckingDeletion, On::Lost => WaitingForDeletion;
        CheckingDeletion, On::Cancel => CheckingDeletion;
        CheckingDeletionDeclined, On::NoFunds => Ended(End::NoFunds);
        CheckingDeletionDeclined, On::GoneAccepted => Ended(End::Vanished);
        CheckingDeletionDeclined, On::Gone => Ended(End::Vanished);
        CheckingDeletionDeclined, On::Refused => Ended(End::NotCancelled);
        CheckingDeletionDeclined, On::Lost => Ended(End::NotCancelled);
        CheckingDeletionDeclined, On::Cancel => CheckingDeletionDeclined;
        WaitingForDeletion, On::Tick => CheckingDeletion;
        WaitingForDeletion, On::Cancel => WaitingForDeletion;
    }

    /// Codes of the framework beyond the document's ten (Berlin Group OpenAPI 1.3.9, `transactionStatus`).
    BEYOND {
        Initiating: ACFC PART => Waiting;
        Initiating: ACCC => Ended(End::Completed);
        Initiating: PATC => Ended(End::NeedsSignature);
        CheckingDeclined: ACFC PART => Waiting;
        CheckingDeclined: ACCC => Ended(End::Completed);
        CheckingDeclined: PATC => Ended(End::NeedsSignature);
        CheckingAbsent: ACFC PART => Waiting;
        CheckingAbsent: ACCC => Ended(End::Completed);
        CheckingAbsent: PATC => Ended(End::NeedsSignature);
        Checking: ACFC PART => Waiting;
        Checking: ACCC => Ended(End::Completed);
        Checking: PATC => Ended(End::NeedsSignature);
        CheckingDeletion: ACFC PART PATC => WaitingForDeletion;
        CheckingDeletion: ACCC => Ended(End::Completed);
        CheckingDeletionDeclined: ACFC PART PATC => Ended(End::NotCancelled);
        CheckingDeletionDeclined: ACCC => Ended(End::Completed);
    } {
    }
}

/// "/signing-baskets". A basket can be deleted "as long as no (partial) authorisation has yet been applied": until the
/// user came back, a cancellation by the host deletes it; after that it ends the job and leaves the payments as they are.
pub const BASKET: &[basket::Row] = &[
    (B::Creating, Heard::ToAuthorise, B::Authorising),
    // "The ASPSP might make the usage of this access method unnecessary": the authorisation was begun by itself.
    (B::Creating, Heard::SendUser, B::AtBank),
    (B::Creating, Heard::Unlinked, B::Authorising),
    (B::Creating, Heard::Refused, B::Ended(basket::End::Refused)),
    (B::Creating, Heard::Lost, B::Ended(basket::End::Uncertain)),
    // Asked for while the basket was on its way: what the bank then holds is deleted.
    (B::Creating, Heard::Cancel, B::Deleting),
    (B::Authorising, Heard::ScaRedirect, B::AtBank),
    (B::Authorising, Heard::Unlinked, B::Checking),
    (B::Authorising, Heard::Refused, B::CheckingDeclined),
    // Starting an authorisation moves no money: the bank is asked where the payments stand.
    (B::Authorising, Heard::Lost, B::CheckingDeclined),
    (B::Authorising, Heard::Cancel, B::Deleting),
    (B::AtBank, Heard::Returned, B::Checking),
    (B::AtBank, Heard::Declined, B::CheckingDeclined),
    (B::AtBank, Heard::Tick, B::CheckingAbsent),
    (B::AtBank, Heard::Cancel, B::Deleting),
    (B::Deleting, Heard::Deleted, B::Ended(basket::End::Abandoned)),
    // "Not deletable after a first (partial) authorisation has been applied": the payments are on their way.
    (B::Deleting, Heard::Refused, B::CheckingDeclined),
    (B::Deleting, Heard::Lost, B::CheckingDeclined),
    (B::Deleting, Heard::Cancel, B::Deleting),
    // The user came back. The approval may not have reached the payments yet.
    (B::Checking, Heard::Unsigned, B::Waiting),
    (B::Checking, Heard::Open, B::Waiting),
    (B::Checking, Heard::AllDone, B::Ended(basket::End::Completed)),
    (B::Checking, Heard::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::Checking, Heard::SomeDone, B::Ended(basket::End::Partly)),
    (B::Checking, Heard::NoneDone, B::Ended(basket::End::Rejected)),
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
    (B::CheckingAbsent, Heard::Refused, B::AtBank),
    (B::CheckingAbsent, Heard::Returned, B::Checking),
    (B::CheckingAbsent, Heard::Declined, B::CheckingDeclined),
    (B::CheckingAbsent, Heard::Cancel, B::Deleting),
    (B::Waiting, Heard::Tick, B::Checking),
    (B::Waiting, Heard::Returned, B::Checking),
    (B::Waiting, Heard::Declined, B::Checking),
    (B::Waiting, Heard::Cancel, B::Ended(basket::End::Abandoned)),
];
