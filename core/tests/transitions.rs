//! The tables of the two banks of the family: each question has one answer.
#![allow(clippy::unwrap_used)]

use girokit::bank::xs2a::payment::{At, End, On};
use girokit::bank::xs2a::{basket, transitions::PERIODIC};
use girokit::bank::{bec, tietoevry};

fn each_once<T: PartialEq + std::fmt::Debug + Copy, U: PartialEq + std::fmt::Debug + Copy>(rows: &[&[(T, U, T)]]) {
    let all: Vec<_> = rows.iter().flat_map(|rows| rows.iter()).collect();
    for (at, row) in all.iter().enumerate() {
        let same = all.iter().skip(at + 1).find(|other| (other.0, other.1) == (row.0, row.1));
        assert!(same.is_none(), "two rows for {:?} on {:?}: {row:?} and {same:?}", row.0, row.1);
    }
}

#[test]
fn no_row_hides_another() {
    each_once(tietoevry::transitions::ROWS);
    each_once(bec::transitions::ROWS);
    each_once::<basket::At, basket::On>(tietoevry::transitions::BASKET_ROWS);
    each_once::<basket::At, basket::On>(bec::transitions::BASKET_ROWS);
}

#[test]
fn what_is_accepted_is_registered_where_it_is_periodic() {
    for rows in [tietoevry::transitions::ROWS, bec::transitions::ROWS] {
        for (at, on, to) in PERIODIC {
            assert_eq!((*on, *to), (On::Status("ACSP"), At::Ended(End::Registered)), "{at:?}");
            // Otherwise it is waited out: the row of the bank stands behind.
            let behind = rows.iter().copied().flatten().find(|row| (row.0, row.1) == (*at, *on));
            assert_eq!(behind.map(|row| row.2), Some(At::Waiting), "{at:?}");
        }
    }
}

/// A payment that the host gives up is never left hanging: wherever it stands, a cancellation leads on.
#[test]
fn a_cancellation_leads_on_from_everywhere() {
    for rows in [tietoevry::transitions::ROWS, bec::transitions::ROWS] {
        let all = || rows.iter().flat_map(|rows| rows.iter());
        let places: Vec<At> = all().map(|(at, ..)| *at).collect();
        for at in places {
            assert!(all().any(|(from, on, _)| (*from, *on) == (at, On::Cancel)), "{at:?} has no row for Cancel");
        }
    }
}
