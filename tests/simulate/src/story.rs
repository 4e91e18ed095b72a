//! What happened, for a person to read: when, who, what.

use crate::clock::BEGINNING_MS;
use std::fmt::{self, Display};

/// Who did it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Host,
    Flow,
    Network,
    Bank,
    User,
    /// The simulation itself: what is wrong.
    Judge,
    /// What the bank holds when all is over.
    Books,
}

impl Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Host => "host",
            Self::Flow => "flow",
            Self::Network => "network",
            Self::Bank => "bank",
            Self::User => "user",
            Self::Judge => "judge",
            Self::Books => "books",
        })
    }
}

/// The story of a run. It is kept only when somebody wants to read it: a run is played again for that.
#[derive(Debug, Default)]
pub(crate) struct Story {
    kept: bool,
    lines: Vec<(i64, Who, String)>,
    /// The ids of requests, in the order in which they left: a story calls them #1, #2, …
    requests: Vec<String>,
}

/// More of an answer than this is not shown.
const LONGEST: usize = 500;

impl Story {
    pub(crate) fn new(kept: bool) -> Self {
        Self { kept, ..Self::default() }
    }

    pub(crate) fn tell(&mut self, at_ms: i64, who: Who, what: impl FnOnce() -> String) {
        if self.kept {
            self.lines.push((at_ms, who, what()));
        }
    }

    /// A request has left: from here on it has a number.
    pub(crate) fn number(&mut self, id: &str) {
        if self.kept && !self.requests.iter().any(|known| known == id) {
            self.requests.push(id.to_owned());
        }
    }

    pub(crate) fn is_kept(&self) -> bool {
        self.kept
    }

    fn shown(&self, what: &str) -> String {
        let numbered = self.requests.iter().enumerate().fold(what.to_owned(), |text, (at, id)| {
            text.replace(&format!("[{id}]"), id).replace(id.as_str(), &format!("#{}", at + 1))
        });
        let length = numbered.chars().count();
        if length <= LONGEST || numbered.starts_with("WRONG") {
            return numbered;
        }
        format!("{} … ({length} characters)", numbered.chars().take(LONGEST).collect::<String>())
    }
}

impl Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain: Vec<String> = self.lines.iter().map(|(_, _, what)| plain(what)).collect();
        let same = |at: usize, length: usize| {
            let (first, second) = (plain.get(at..at + length), plain.get(at + length..at + 2 * length));
            first.is_some() && first == second
        };
        let mut at = 0;
        while let Some(line) = self.lines.get(at) {
            line_of(f, line, &self.shown(&line.2))?;
            at += 1;
            // A question that is asked again and again is shown once.
            for length in [3, 4, 6] {
                let times = (0..).take_while(|turn| same((at + turn * length).saturating_sub(length), length)).count();
                if at >= length && times > 1 {
                    writeln!(f, "        …         the same {times} times more")?;
                    at += times * length;
                }
            }
        }
        Ok(())
    }
}

fn line_of(f: &mut fmt::Formatter<'_>, (at_ms, who, _): &(i64, Who, String), what: &str) -> fmt::Result {
    writeln!(f, "  {:>12}  {who:<8} {what}", clock(*at_ms))
}

/// A moment, in hours, minutes and seconds since the run began.
pub(crate) fn clock(at_ms: i64) -> String {
    let since = at_ms - BEGINNING_MS;
    let (seconds, ms) = (since.div_euclid(1_000), since.rem_euclid(1_000));
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    format!("{hours}:{minutes:02}:{seconds:02}.{ms:03}")
}

/// A line without what differs each time: the id of a request, the length of a wait.
fn plain(what: &str) -> String {
    let without_id = match (what.find('['), what.find(']')) {
        (Some(from), Some(to)) if from < to => {
            format!("{}{}", what.get(..from).unwrap_or_default(), what.get(to..).unwrap_or_default())
        }
        _ => what.to_owned(),
    };
    without_id
        .strip_prefix("waits ")
        .and_then(|rest| rest.split_once(' '))
        .map_or(without_id.clone(), |(_, rest)| rest.to_owned())
}
