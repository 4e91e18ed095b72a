//! The tables of the two banks of the family: each question has an answer, and each place a way on.
#![allow(clippy::unwrap_used)]

use girokit::bank::xs2a::machine::{Only, Table};
use girokit::bank::xs2a::payment::{At, End, On};
use girokit::bank::xs2a::{basket, consent};
use girokit::bank::{bec, tietoevry};
use std::fmt::Debug;

const PAYMENTS: [&[Table<At, On>]; 2] = [tietoevry::transitions::ROWS, bec::transitions::ROWS];
const BASKETS: [&[Table<basket::At, basket::On>]; 2] =
    [tietoevry::transitions::BASKET_ROWS, bec::transitions::BASKET_ROWS];

/// From, on, to, as single triples; `None` stays.
fn triples<A: Copy + 'static, O: Copy + 'static>(tables: &[Table<A, O>]) -> Vec<(Only, A, O, Option<A>)> {
    let rows = tables.iter().flat_map(|rows| rows.iter());
    rows.flat_map(|row| {
        row.from.iter().flat_map(move |from| row.on.iter().map(move |on| (row.only, *from, *on, row.to)))
    })
    .collect()
}

fn each_once<A: PartialEq + Debug + Copy, O: PartialEq + Debug + Copy>(tables: &[Table<A, O>]) {
    let all = triples(tables);
    for (at, row) in all.iter().enumerate() {
        let same = all.iter().skip(at + 1).find(|other| (other.0, other.1, other.2) == (row.0, row.1, row.2));
        assert!(same.is_none(), "two rows for {:?} on {:?}: {row:?} and {same:?}", row.1, row.2);
    }
}

#[test]
fn no_row_hides_another() {
    PAYMENTS.into_iter().for_each(each_once);
    BASKETS.into_iter().for_each(each_once);
    each_once::<consent::At, consent::On>(tietoevry::transitions::CONSENT_ROWS);
}

#[test]
fn what_is_accepted_is_registered_where_it_is_periodic() {
    for tables in PAYMENTS {
        let all = triples(tables);
        for (_, at, on, to) in all.iter().filter(|row| row.0 == Only::PeriodicPayments) {
            assert_eq!((*on, *to), (On::Status("ACSP"), Some(At::Ended(End::Registered))), "{at:?}");
            // Otherwise it is waited out.
            let behind = all.iter().find(|row| (row.0, row.1, row.2) == (Only::EveryJob, *at, *on));
            assert_eq!(behind.unwrap().3, Some(At::Waiting), "{at:?}");
        }
    }
}

/// All places that a row leads from or to, but the ends.
fn places<A: PartialEq + Copy + Debug + 'static, O: Copy + 'static>(tables: &[Table<A, O>]) -> Vec<A> {
    let mut places: Vec<A> = Vec::new();
    for (_, from, _, to) in triples(tables) {
        for at in std::iter::once(from).chain(to) {
            if !places.contains(&at) && !format!("{at:?}").starts_with("Ended") {
                places.push(at);
            }
        }
    }
    places
}

/// What has to have a row at a place, by what the client does there.
fn all_have<A: PartialEq + Copy + Debug + 'static, O: PartialEq + Copy + Debug + 'static>(
    tables: &[Table<A, O>],
    needs: impl Fn(A) -> Vec<O>,
) {
    let all = triples(tables);
    for at in places(tables) {
        for on in needs(at) {
            assert!(all.iter().any(|row| row.1 == at && row.2 == on), "{at:?} has no row for {on:?}");
        }
    }
}

const STATUSES: [&str; 16] = [
    "RCVD", "ACTC", "PATC", "ACCP", "ACFC", "ACSP", "ACWC", "ACWP", "PART", "PDNG", "ACSC", "ACCC", "RJCT", "CANC",
    "noFunds", "unknown",
];

/// Whatever the bank, the network or the user does, no place of a payment is left without a way on.
#[test]
fn nothing_that_can_happen_is_unforeseen() {
    for tables in PAYMENTS {
        all_have(tables, |at| {
            let of = |codes: &[On]| [codes, &[On::Cancel]].concat();
            let statuses = || STATUSES.map(On::Status).to_vec();
            let gone = [On::Gone, On::GoneAccepted, On::GoneUnseen];
            match at {
                At::Registering => of(&[On::ScaRedirect, On::Refused, On::NotSent, On::Lost, On::Unread]),
                At::Initiating | At::InitiatingToCancel => {
                    of(&[&statuses()[..], &[On::Status("absent"), On::ScaRedirect, On::Refused, On::NotSent, On::Lost]]
                        .concat())
                }
                At::Authorising | At::AuthorisingDeletion => {
                    of(&[On::ScaRedirect, On::Unlinked, On::Refused, On::NotSent, On::Lost])
                }
                At::Refreshing => of(&[
                    On::Linked,
                    On::Unlinked,
                    On::Gone,
                    On::ScaRedirect,
                    On::Refused,
                    On::NotSent,
                    On::Lost,
                    On::Unread,
                ]),
                At::ReadingToDelete => of(&[
                    On::Deletable,
                    On::Undeletable,
                    On::Gone,
                    On::ScaRedirect,
                    On::Refused,
                    On::NotSent,
                    On::Lost,
                    On::Unread,
                ]),
                At::Deleting => of(&[
                    On::Deleted,
                    On::DeletionAccepted,
                    On::DeletionToAuthorise,
                    On::DeletionSendUser,
                    On::Gone,
                    On::ScaRedirect,
                    On::Refused,
                    On::NotSent,
                    On::Lost,
                ]),
                At::CheckingCreated
                | At::Checking
                | At::CheckingDeclined
                | At::CheckingRefused
                | At::CheckingAbsent
                | At::CheckingLostDeletion
                | At::CheckingDeletion
                | At::CheckingDeletionDeclined => {
                    of(&[&statuses()[..], &gone, &[On::ScaRedirect, On::Refused, On::NotSent, On::Lost, On::Unread]]
                        .concat())
                }
                At::RegisteringAtBank
                | At::IdentifyingToAuthorise
                | At::AtBank
                | At::IdentifyingToDelete
                | At::IdentifyingAfterLoss
                | At::DeletionAtBank => of(&[On::Returned, On::Declined, On::Tick]),
                At::Waiting | At::WaitingForFunds | At::WaitingForDeletion => of(&[On::Tick]),
                At::WaitingUnlisted | At::WaitingToDelete | At::WaitingDeclined | At::WaitingDeletionDeclined => {
                    of(&[On::Tick, On::Enough])
                }
                At::Ended(_) => Vec::new(),
            }
        });
    }
}

#[test]
fn nothing_that_can_happen_to_a_basket_is_unforeseen() {
    use basket::{At as B, On};
    for tables in BASKETS {
        all_have(tables, |at| match at {
            B::Creating | B::CreatingToCancel => vec![
                On::ToAuthorise,
                On::Unlinked,
                On::SendUser,
                On::ScaRedirect,
                On::Refused,
                On::NotSent,
                On::Lost,
                On::Cancel,
            ],
            B::Authorising => vec![On::ScaRedirect, On::Unlinked, On::Refused, On::NotSent, On::Lost, On::Cancel],
            B::Deleting => vec![On::Deleted, On::Refused, On::NotSent, On::Lost, On::Cancel],
            B::Identifying | B::AtBank => vec![On::Returned, On::Declined, On::Tick, On::Cancel],
            B::Checking | B::CheckingDeclined | B::CheckingAbsent => vec![
                On::Unsigned,
                On::Open,
                On::NoFunds,
                On::AllDone,
                On::SomeNeedSignature,
                On::SomeDone,
                On::NoneDone,
                On::SomeNotKnown,
                On::Unread,
                On::ScaRedirect,
                On::Cancel,
            ],
            B::Waiting | B::WaitingForFunds => vec![On::Tick, On::Returned, On::Declined, On::Cancel],
            B::Ended(_) => Vec::new(),
        });
    }
}

/// Every place can be reached from where the jobs begin.
#[test]
fn every_place_is_reached() {
    let begin = [
        At::Registering,
        At::Initiating,
        At::Authorising,
        At::Refreshing,
        At::Checking,
        At::Deleting,
        At::ReadingToDelete,
    ];
    for tables in PAYMENTS {
        let all = triples(tables);
        let mut reached = begin.to_vec();
        while let Some(more) =
            all.iter().filter(|row| reached.contains(&row.1)).filter_map(|row| row.3).find(|to| !reached.contains(to))
        {
            reached.push(more);
        }
        for (_, at, ..) in all {
            assert!(reached.contains(&at), "nothing leads to {at:?}");
        }
    }
}

/// What claims that nothing was made is only said of the payment itself, before the bank had it.
#[test]
fn refused_is_only_said_of_what_was_not_made() {
    for tables in PAYMENTS {
        for (_, from, on, to) in triples(tables) {
            if to == Some(At::Ended(End::Refused)) {
                let unsent = from == At::Registering;
                let refused =
                    matches!(from, At::Initiating | At::InitiatingToCancel) && matches!(on, On::Refused | On::NotSent);
                assert!(unsent || refused, "{from:?} on {on:?}");
            }
            if to == Some(At::Ended(End::Booked)) {
                assert_eq!(on, On::GoneAccepted, "{from:?}");
            }
            if to == Some(At::Ended(End::Cancelled)) {
                let done = matches!(on, On::Deleted | On::Status("CANC"));
                assert!(done || from == At::CheckingDeletion && on == On::Gone, "{from:?} on {on:?}");
            }
            if matches!(to, Some(At::Ended(End::Completed))) {
                assert!(matches!(on, On::Status("ACSC" | "ACCC")), "{from:?} on {on:?}");
            }
        }
    }
}
