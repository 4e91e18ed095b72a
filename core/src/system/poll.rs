//! The rhythm in which a bank is asked for a status again.

use super::config::Profile;

/// Waits that grow by half each time, from the first to the longest, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Poll {
    first_ms: i64,
    longest_ms: i64,
}

impl Poll {
    /// The rhythm of the profile, or the bank's own where the profile names none.
    pub(crate) fn of(profile: Option<&Profile>, first_ms: i64, longest_ms: i64) -> Self {
        let first_ms = profile.and_then(|profile| profile.poll_first_ms).unwrap_or(first_ms).max(1);
        let longest_ms = profile.and_then(|profile| profile.poll_longest_ms).unwrap_or(longest_ms).max(first_ms);
        Self { first_ms, longest_ms }
    }

    /// The wait before a status is asked for the next time, in milliseconds, after so many times.
    pub(crate) fn wait_ms(self, polls: u32) -> i64 {
        (0..polls.min(64)).fold(self.first_ms, |wait, _| wait.saturating_add(wait / 2 + 1).min(self.longest_ms))
    }
}

#[cfg(test)]
mod tests {
    use super::Poll;

    #[test]
    fn waits_grow_and_end_at_the_longest() {
        let poll = Poll { first_ms: 1_000, longest_ms: 5_000 };
        assert_eq!(
            [0, 1, 2, 3, 4, u32::MAX].map(|polls| poll.wait_ms(polls)),
            [1_000, 1_501, 2_252, 3_379, 5_000, 5_000]
        );
        // At the end of the numbers too.
        let poll = Poll { first_ms: i64::MAX - 1, longest_ms: i64::MAX };
        assert_eq!(poll.wait_ms(64), i64::MAX);
    }
}
