//! How a payment, its deletion and a basket move at every bank of the framework, row by row. A bank's own rows stand with it,
//! and its table puts the two together.
//!
//! Theory. The bank holds the payment and its `transactionStatus` (Berlin Group OpenAPI 1.3.9); the client only follows. A
//! payment that waits for its user (RCVD, ACTC) sends them to the bank, PATC waits for another user, and every other status
//! that is not final is waited out, with growing waits. RJCT, CANC and ACCP with `fundsAvailable=false` can come at any time.
//!
//! What the user did at the bank is not believed from the address they came back to: after each return, and when they do not
//! return, the bank is asked. A request whose answer was lost is not sent again; where a status can be read it decides, and
//! where there is no payment id yet the payment ends as [`End::Uncertain`].

use super::basket::{self, At as B, On as BasketOn};
use super::payment::{At, End, On, Row};
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
pub(crate) use rows;

rows! {
    /// A periodic payment that is accepted is registered: the bank executes it when it is due. For such a payment these rows
    /// come before those of its bank, and the first row that fits counts.
    PERIODIC {
        Initiating: ACSP => Ended(End::Registered);
        Checking: ACSP => Ended(End::Registered);
        CheckingDeclined: ACSP => Ended(End::Registered);
        CheckingAbsent: ACSP => Ended(End::Registered);
    } {
    }

    /// The answer to the initiation.
    INITIATION {
        // Exempt from SCA: the bank is at work already.
        Initiating: ACCP ACFC ACSP ACWC ACWP PART PDNG => Waiting;
        Initiating: ACSC ACCC => Ended(End::Completed);
        Initiating: PATC => Ended(End::NeedsSignature);
        Initiating: RJCT => Ended(End::Rejected);
        Initiating: CANC => Ended(End::Cancelled);
    } {
        Initiating, On::ToAuthorise("RCVD") => Authorising;
        Initiating, On::ToAuthorise("ACTC") => Authorising;
        Initiating, On::NoFunds => Ended(End::NoFunds);
        Initiating, On::Refused => Ended(End::Refused);
        Initiating, On::Lost => Ended(End::Uncertain);
    }

    /// The user at the bank.
    AUTHORISATION {
        // The user came back without agreeing, or may have.
        CheckingDeclined: RCVD ACTC => Ended(End::NotAuthorised);
        CheckingDeclined: PATC => Ended(End::NeedsSignature);
        CheckingDeclined: ACCP ACFC ACSP ACWC ACWP PART PDNG => Waiting;
        CheckingDeclined: ACSC ACCC => Ended(End::Completed);
        CheckingDeclined: RJCT => Ended(End::Rejected);
        CheckingDeclined: CANC => Ended(End::Cancelled);
        // The user has not come back: as long as the bank waits, so do we.
        CheckingAbsent: RCVD ACTC => AtBank;
        CheckingAbsent: PATC => Ended(End::NeedsSignature);
        CheckingAbsent: ACCP ACFC ACSP ACWC ACWP PART PDNG => Waiting;
        CheckingAbsent: ACSC ACCC => Ended(End::Completed);
        CheckingAbsent: RJCT => Ended(End::Rejected);
        CheckingAbsent: CANC => Ended(End::Cancelled);
    } {
        Authorising, On::ScaRedirect => AtBank;
        // Starting an authorisation moves no money: the bank is asked where the payment stands.
        Authorising, On::Lost => CheckingDeclined;
        AtBank, On::Returned => Checking;
        AtBank, On::Declined => CheckingDeclined;
        AtBank, On::Tick => CheckingAbsent;
        CheckingDeclined, On::NoFunds => Ended(End::NoFunds);
        CheckingDeclined, On::GoneAccepted => Ended(End::Booked);
        CheckingDeclined, On::Refused => Ended(End::NotAuthorised);
        CheckingDeclined, On::Lost => Ended(End::NotAuthorised);
        CheckingAbsent, On::NoFunds => Ended(End::NoFunds);
        CheckingAbsent, On::GoneAccepted => Ended(End::Booked);
        CheckingAbsent, On::Refused => AtBank;
        CheckingAbsent, On::Lost => AtBank;
        CheckingAbsent, On::Returned => Checking;
        CheckingAbsent, On::Declined => CheckingDeclined;
    }

    /// Polling until the payment is complete.
    SETTLEMENT {
        // RCVD and ACTC: the approval has not reached the bank's books yet.
        Checking: RCVD ACTC ACCP ACFC ACSP ACWC ACWP PART PDNG => Waiting;
        Checking: ACSC ACCC => Ended(End::Completed);
        // Several signatures: the authorisation is started again for the next PSU.
        Checking: PATC => Ended(End::NeedsSignature);
        Checking: RJCT => Ended(End::Rejected);
        Checking: CANC => Ended(End::Cancelled);
    } {
        Checking, On::NoFunds => Ended(End::NoFunds);
        // A payment disappears once it is booked.
        Checking, On::GoneAccepted => Ended(End::Booked);
        Checking, On::Gone => Ended(End::Vanished);
        Checking, On::Refused => Ended(End::Refused);
        Checking, On::Lost => Waiting;
        Waiting, On::Tick => Checking;
        Waiting, On::Returned => Checking;
        Waiting, On::Declined => Checking;
    }

    /// The deletion: done at once (204), or to be authorised first (202).
    DELETION {
        CheckingDeletion: RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG => WaitingForDeletion;
        CheckingDeletion: ACSC ACCC => Ended(End::Completed);
        CheckingDeletion: RJCT => Ended(End::Rejected);
        CheckingDeletion: CANC => Ended(End::Cancelled);
        CheckingDeletionDeclined: RCVD ACTC PATC ACCP ACFC ACSP ACWC ACWP PART PDNG => Ended(End::NotCancelled);
        CheckingDeletionDeclined: ACSC ACCC => Ended(End::Completed);
        CheckingDeletionDeclined: RJCT => Ended(End::Rejected);
        CheckingDeletionDeclined: CANC => Ended(End::Cancelled);
    } {
        Deleting, On::Deleted => Ended(End::Cancelled);
        Deleting, On::DeletionToAuthorise => AuthorisingDeletion;
        Deleting, On::Refused => Ended(End::NotCancelled);
        Deleting, On::Gone => CheckingDeletion;
        Deleting, On::Lost => CheckingDeletion;
        Deleting, On::Cancel => Deleting;
        AuthorisingDeletion, On::ScaRedirect => DeletionAtBank;
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
}

/// A signing basket. Its authorisation follows that of a payment; its end is told by its payments.
pub const BASKET: &[basket::Row] = &[
    (B::Creating, BasketOn::ToAuthorise, B::Authorising),
    (B::Creating, BasketOn::Refused, B::Ended(basket::End::Refused)),
    (B::Creating, BasketOn::Lost, B::Ended(basket::End::Uncertain)),
    (B::Authorising, BasketOn::ScaRedirect, B::AtBank),
    // Starting an authorisation moves no money: the bank is asked where the payments stand.
    (B::Authorising, BasketOn::Lost, B::CheckingDeclined),
    (B::AtBank, BasketOn::Returned, B::Checking),
    (B::AtBank, BasketOn::Declined, B::CheckingDeclined),
    (B::AtBank, BasketOn::Tick, B::CheckingAbsent),
    // The user came back. The approval may not have reached the payments yet.
    (B::Checking, BasketOn::Unsigned, B::Waiting),
    (B::Checking, BasketOn::Open, B::Waiting),
    (B::Checking, BasketOn::AllDone, B::Ended(basket::End::Completed)),
    (B::Checking, BasketOn::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::Checking, BasketOn::SomeDone, B::Ended(basket::End::Partly)),
    (B::Checking, BasketOn::NoneDone, B::Ended(basket::End::Rejected)),
    (B::Checking, BasketOn::Refused, B::Waiting),
    (B::Checking, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
    // The user came back without agreeing, or may have.
    (B::CheckingDeclined, BasketOn::Unsigned, B::Ended(basket::End::NotAuthorised)),
    (B::CheckingDeclined, BasketOn::Open, B::Waiting),
    (B::CheckingDeclined, BasketOn::AllDone, B::Ended(basket::End::Completed)),
    (B::CheckingDeclined, BasketOn::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::CheckingDeclined, BasketOn::SomeDone, B::Ended(basket::End::Partly)),
    (B::CheckingDeclined, BasketOn::NoneDone, B::Ended(basket::End::Rejected)),
    (B::CheckingDeclined, BasketOn::Refused, B::Ended(basket::End::NotAuthorised)),
    (B::CheckingDeclined, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
    // The user has not come back: as long as the bank waits, so do we.
    (B::CheckingAbsent, BasketOn::Unsigned, B::AtBank),
    (B::CheckingAbsent, BasketOn::Open, B::Waiting),
    (B::CheckingAbsent, BasketOn::AllDone, B::Ended(basket::End::Completed)),
    (B::CheckingAbsent, BasketOn::SomeNeedSignature, B::Ended(basket::End::NeedsSignature)),
    (B::CheckingAbsent, BasketOn::SomeDone, B::Ended(basket::End::Partly)),
    (B::CheckingAbsent, BasketOn::NoneDone, B::Ended(basket::End::Rejected)),
    (B::CheckingAbsent, BasketOn::Refused, B::AtBank),
    (B::CheckingAbsent, BasketOn::Returned, B::Checking),
    (B::CheckingAbsent, BasketOn::Declined, B::CheckingDeclined),
    (B::Waiting, BasketOn::Tick, B::Checking),
    (B::Waiting, BasketOn::Returned, B::Checking),
    (B::Waiting, BasketOn::Declined, B::Checking),
    (B::Waiting, BasketOn::Cancel, B::Ended(basket::End::Abandoned)),
];
