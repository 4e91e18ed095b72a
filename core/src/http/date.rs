//! Dates in HTTP headers.

use crate::wire::Error;
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// An IMF-fixdate of RFC 7231, 7.1.1.1: `Sun, 06 Nov 1994 08:49:37 GMT`. Times outside the
/// calendar give that of Unix time 0.
pub fn format(unix_ms: i64) -> String {
    let at = OffsetDateTime::from_unix_timestamp(unix_ms.div_euclid(1000)).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let day = DAYS.get(usize::from(at.weekday().number_days_from_monday())).copied().unwrap_or_default();
    let month = MONTHS.get(usize::from(u8::from(at.month())) - 1).copied().unwrap_or_default();
    format!(
        "{day}, {:02} {month} {:04} {:02}:{:02}:{:02} GMT",
        at.day(),
        at.year(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// Reads a `Date` header as Unix time in milliseconds: the three forms of RFC 9110, 5.6.7, and what clients really send: a day
/// of one digit, a year of two, `UTC`, and an offset such as `+0100` (Java's `RFC_1123_DATE_TIME` writes these).
pub fn parse(text: &str) -> Result<i64, Error> {
    read(text).ok_or_else(|| {
        Error::invalid("date", "a Date header has the form of RFC 7231").next("write `Sun, 06 Nov 1994 08:49:37 GMT`")
    })
}

fn read(text: &str) -> Option<i64> {
    let text = text.trim();
    let Some((weekday, rest)) = text.split_once(',') else { return read_asctime(text) };
    let weekday = weekday.trim();
    // RFC 850 writes the day of the week in full, and hyphens: `Sunday, 06-Nov-94 08:49:37 GMT`.
    is_weekday(weekday).then_some(())?;
    let rest = rest.trim_start();
    let separator = if rest.as_bytes().iter().take(3).any(|byte| *byte == b'-') { '-' } else { ' ' };
    let mut date = rest.splitn(3, separator);
    let day: u8 = date.next()?.trim().parse().ok()?;
    let month = month_of(date.next()?.trim())?;
    let mut parts = date.next()?.split_ascii_whitespace();
    let year = year_of(parts.next()?)?;
    let time = time_of(parts.next()?)?;
    let offset = match parts.next()? {
        zone if ["GMT", "UTC", "UT", "Z"].iter().any(|name| name.eq_ignore_ascii_case(zone)) => UtcOffset::UTC,
        // Written by Java clients of Central European banks; the abbreviations are unambiguous in Europe.
        "CET" => UtcOffset::from_hms(1, 0, 0).ok()?,
        "CEST" => UtcOffset::from_hms(2, 0, 0).ok()?,
        zone => numeric_offset(zone)?,
    };
    if parts.next().is_some() {
        return None;
    }
    unix_ms(year, month, day, time, offset)
}

/// The form of C's asctime, always in UTC: `Sun Nov  6 08:49:37 1994`.
fn read_asctime(text: &str) -> Option<i64> {
    let mut parts = text.split_ascii_whitespace();
    is_weekday(parts.next()?).then_some(())?;
    let month = month_of(parts.next()?)?;
    let day: u8 = parts.next()?.parse().ok()?;
    let time = time_of(parts.next()?)?;
    let year: i32 = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    unix_ms(year, month, day, time, UtcOffset::UTC)
}

/// `Sun`, or `Sunday`.
fn is_weekday(text: &str) -> bool {
    const ENDS: [&str; 7] = ["day", "sday", "nesday", "rsday", "day", "urday", "day"];
    DAYS.iter().zip(ENDS).any(|(day, end)| {
        let short = text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(day));
        short && text.get(3..).is_some_and(|rest| rest.is_empty() || rest.eq_ignore_ascii_case(end))
    })
}

fn month_of(text: &str) -> Option<Month> {
    let at = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(text))?;
    Month::try_from(u8::try_from(at).ok()? + 1).ok()
}

/// A year; one of two digits is the nearest to our time (RFC 9110, 5.6.7, leaves no other reading for a Date header).
fn year_of(text: &str) -> Option<i32> {
    let year: i32 = text.parse().ok()?;
    match text.len() {
        2 if year < 70 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => Some(year),
    }
}

fn time_of(text: &str) -> Option<Time> {
    let mut clock = text.split(':');
    let (hour, minute) = (clock.next()?.parse().ok()?, clock.next()?.parse().ok()?);
    let second = clock.next().unwrap_or("0").parse().ok()?;
    if clock.next().is_some() {
        return None;
    }
    Time::from_hms(hour, minute, second).ok()
}

fn unix_ms(year: i32, month: Month, day: u8, time: Time, offset: UtcOffset) -> Option<i64> {
    let date = Date::from_calendar_date(year, month, day).ok()?;
    Some(PrimitiveDateTime::new(date, time).assume_offset(offset).unix_timestamp() * 1000)
}

fn numeric_offset(zone: &str) -> Option<UtcOffset> {
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let hours: i8 = zone.get(1..3)?.parse().ok()?;
    let minutes: i8 = zone.get(3..5)?.parse().ok()?;
    if zone.len() != 5 {
        return None;
    }
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_fixed_form_and_reads_what_clients_send() {
        let at = 784_111_777_000;
        assert_eq!(format(at), "Sun, 06 Nov 1994 08:49:37 GMT");
        for same in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 6 Nov 1994 09:49:37 +0100",
            "Sun, 6 Nov 1994 09:49:37 CET",
            "Sun, 06 Nov 94 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
        ] {
            assert_eq!(parse(same), Ok(at), "{same}");
        }
        for wrong in ["", "yesterday", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 +01é0"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
