//! Dates and times.

use time::{Date, Duration, Month, OffsetDateTime, UtcOffset};

use super::{is_digits, rule};
use crate::wire::Error;

super::checked_text! {
    /// A calendar date: `YYYY-MM-DD`.
    ///
    /// Source: ISO 8601-1 calendar date, extended format; RFC 3339 `full-date`. Right dates order as their texts do.
    IsoDate, "date", shown
}

impl IsoDate {
    /// Checks the form, and that the calendar has the day.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        rule(has_date_form(self.as_str()), "a date is written YYYY-MM-DD, such as 2025-01-31")?;
        rule(self.date().is_some(), "there is no such day in the calendar")
    }

    /// A date from its parts; `None` when there is no such day.
    pub fn from_parts(year: u16, month: u8, day: u8) -> Option<Self> {
        Some(Self::of(Date::from_calendar_date(year.into(), Month::try_from(month).ok()?, day).ok()?))
    }

    /// The date in UTC at a moment in Unix milliseconds. Times outside the years 0 to 9999 are clamped to the
    /// ends of that range.
    pub fn from_unix_ms(unix_ms: i64) -> Self {
        Self::from_unix_ms_at(unix_ms, 0)
    }

    /// The date at a moment in Unix milliseconds where clocks are so many minutes ahead of UTC (at most 18 hours).
    pub fn from_unix_ms_at(unix_ms: i64, offset_minutes: i32) -> Self {
        Self::of(moment(unix_ms, offset_minutes).date())
    }

    /// Year, month and day; `None` when the text is no date.
    pub fn parts(&self) -> Option<(u16, u8, u8)> {
        let date = self.date()?;
        Some((u16::try_from(date.year()).ok()?, date.month().into(), date.day()))
    }

    /// Days from this date to another, negative when the other is earlier; `None` when one of them is no date.
    pub fn days_until(&self, other: &Self) -> Option<i64> {
        Some((other.date()? - self.date()?).whole_days())
    }

    /// The date so many days later; `None` when the text is no date or the result lies outside the years 0 to 9999.
    pub fn plus_days(&self, days: i64) -> Option<Self> {
        let days = Duration::seconds(days.checked_mul(86_400)?);
        self.date()?.checked_add(days).filter(|date| date.year() >= 0).map(Self::of)
    }

    /// The moment at which the day starts in UTC, in Unix milliseconds; `None` when the text is no date.
    pub fn to_unix_ms(&self) -> Option<i64> {
        Some(self.date()?.midnight().assume_utc().unix_timestamp() * 1000)
    }

    fn of(date: Date) -> Self {
        Self(format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day()))
    }

    fn date(&self) -> Option<Date> {
        date(self.as_str())
    }
}

super::checked_text! {
    /// A moment: date, time and offset from UTC, such as `2025-01-31T14:05:00+01:00` or `2025-01-31T13:05:00Z`.
    ///
    /// Source: RFC 3339 `date-time`, a profile of ISO 8601.
    IsoDateTime, "dateTime", shown
}

impl IsoDateTime {
    /// Checks the text against RFC 3339: seconds and the offset, with a colon in it, have to be there.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let text = self.as_str();
        let seconds = text.get(16..17) == Some(":");
        let colon = text.ends_with('Z') || text.len().checked_sub(3).and_then(|at| text.get(at..=at)) == Some(":");
        rule(
            seconds && colon && self.to_unix_ms().is_some(),
            "a moment is written YYYY-MM-DDThh:mm:ss and Z or an offset, such as 2025-01-31T14:05:00+01:00",
        )
    }

    /// The moment in UTC, with milliseconds only where they are not zero. Times outside the years 0 to 9999
    /// are clamped to the ends of that range.
    pub fn from_unix_ms(unix_ms: i64) -> Self {
        let at = moment(unix_ms, 0);
        let date = IsoDate::of(at.date());
        let millis = at.millisecond();
        let fraction = if millis == 0 { String::new() } else { format!(".{millis:03}") };
        Self(format!("{date}T{:02}:{:02}:{:02}{fraction}Z", at.hour(), at.minute(), at.second()))
    }

    /// The moment in Unix milliseconds, finer parts cut off; `None` when the text is no moment or has no offset.
    ///
    /// Reads what banks send beyond RFC 3339 too: no seconds, and offsets as `+0200` or `+02`.
    pub fn to_unix_ms(&self) -> Option<i64> {
        let text = self.as_str();
        let day = date(text.get(..10)?)?.midnight().assume_utc().unix_timestamp();
        let rest = text.get(10..)?.strip_prefix('T')?;
        let (clock, offset_minutes) = match rest.strip_suffix('Z') {
            Some(clock) => (clock, 0),
            None => {
                let (clock, offset) = rest.split_at_checked(rest.rfind(['+', '-'])?)?;
                (clock, read_offset(offset)?)
            }
        };
        let (seconds, millis) = read_clock(clock)?;
        Some((day + seconds - offset_minutes * 60) * 1000 + millis)
    }

    /// The calendar date as written, in the writer's own offset.
    pub fn date(&self) -> Option<IsoDate> {
        let date = IsoDate::from(self.as_str().get(..10)?);
        date.check().is_ok().then_some(date)
    }
}

fn has_date_form(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

fn date(text: &str) -> Option<Date> {
    if !has_date_form(text) {
        return None;
    }
    let month = Month::try_from(text.get(5..7)?.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(text.get(..4)?.parse().ok()?, month, text.get(8..)?.parse().ok()?).ok()
}

/// A part of a clock or offset: two digits up to a limit.
fn two_digits(text: &str, limit: i64) -> Option<i64> {
    if text.len() != 2 || !is_digits(text) {
        return None;
    }
    text.parse().ok().filter(|value| *value <= limit)
}

/// Seconds of the day and milliseconds of `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fraction`. The second 60 is a leap second.
fn read_clock(text: &str) -> Option<(i64, i64)> {
    let mut parts = text.splitn(3, ':');
    let (hours, minutes) = (two_digits(parts.next()?, 23)?, two_digits(parts.next()?, 59)?);
    let (seconds, millis) = match parts.next() {
        None => (0, 0),
        Some(seconds) => match seconds.split_once('.') {
            None => (two_digits(seconds, 60)?, 0),
            Some((seconds, fraction)) if !fraction.is_empty() && is_digits(fraction) => {
                let millis = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
                (two_digits(seconds, 60)?, millis)
            }
            Some(_) => return None,
        },
    };
    Some((hours * 3600 + minutes * 60 + seconds, millis))
}

/// Minutes of `+hh:mm`, `+hhmm` or `+hh`, and the same with a minus.
fn read_offset(text: &str) -> Option<i64> {
    let (sign, size) = match text.strip_prefix('-') {
        Some(size) => (-1, size),
        None => (1, text.strip_prefix('+')?),
    };
    let (hours, minutes) = size.split_at_checked(2)?;
    let minutes = match minutes.strip_prefix(':').unwrap_or(minutes) {
        "" if minutes.is_empty() => 0,
        minutes => two_digits(minutes, 59)?,
    };
    Some(sign * (two_digits(hours, 23)? * 60 + minutes))
}

/// A time, clamped to the years 0 to 9999.
fn moment(unix_ms: i64, offset_minutes: i32) -> OffsetDateTime {
    // 0000-01-02 and 9999-12-30, each a day inside, so that no offset leads out.
    let seconds = unix_ms.div_euclid(1000).clamp(-62_167_132_800, 253_402_214_399);
    let millis = unix_ms.rem_euclid(1000);
    let offset = UtcOffset::from_whole_seconds(offset_minutes.clamp(-18 * 60, 18 * 60) * 60).unwrap_or(UtcOffset::UTC);
    OffsetDateTime::from_unix_timestamp(seconds)
        .unwrap_or(OffsetDateTime::UNIX_EPOCH)
        .saturating_add(Duration::milliseconds(millis))
        .to_offset(offset)
}
