//! The day at the bank.

use crate::iso::IsoDate;
use crate::wire::Now;

/// The day in Prague, where the bank counts its days: two hours ahead of UTC in summer, from 01:00 UTC on the last Sunday of
/// March to that of October (Directive 2000/84/EC), and one hour otherwise.
pub(super) fn today(now: &Now) -> IsoDate {
    let at = now.unix_ms.saturating_sub(3_600_000);
    let utc = IsoDate::from_unix_ms(at);
    let change = |month| (25..=31).filter_map(|day| IsoDate::from_parts(utc.parts()?.0, month, day)).find(is_sunday);
    let since = |change: Option<IsoDate>| change.and_then(|day| day.days_until(&utc)).is_some_and(|days| days >= 0);
    let offset = if since(change(3)) && !since(change(10)) { 120 } else { 60 };
    IsoDate::from_unix_ms_at(now.unix_ms, offset)
}

/// 4 January 1970 was one.
fn is_sunday(day: &IsoDate) -> bool {
    IsoDate::from("1970-01-04").days_until(day).is_some_and(|days| days % 7 == 0)
}
