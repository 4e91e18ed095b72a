//! Tokens that a TPP holds in its own name: kept inside the opened bank and shared by all its flows.
//!
//! Theory. A flow that needs a token asks [`TokenStore::get`]; when there is none that is still valid, a prerequisite
//! call fetches one and [`TokenStore::put`] shares it. A token is renewed ahead of its end, so that no request arrives
//! with one that has just expired. When a bank no longer accepts a token (a 401), [`TokenStore::forget`] makes the next
//! call fetch another; unless another flow has done so while the request was on its way
//! ([`TokenStore::renewed_after`]).
//!
//! Nothing of it is ever saved: a bank that is opened again fetches a new token.

use super::Tokens;
use crate::http::{Response, header};
use crate::wire::secret::Secret;
use crate::wire::{Error, ErrorKind, Now};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A token is renewed this long before its end, and no earlier than in the second half of its life.
const AHEAD_MS: i64 = 60_000;
/// A token that is said to live shorter than this is used for this long: it would otherwise be renewed for ever.
const SHORTEST_MS: i64 = 1_000;
/// At most so many holders are remembered.
const HOLDERS: usize = 1_000;

/// The tokens of an opened bank, by their holder: the TPP itself (an empty text), or one on whose behalf it acts.
#[derive(Default)]
pub(crate) struct TokenStore {
    held: Mutex<BTreeMap<String, Held>>,
}

struct Held {
    access: Secret,
    since_ms: i64,
    /// `None` where the bank did not say how long the token lives: it is used until the bank refuses it.
    renew_at_ms: Option<i64>,
}

impl std::fmt::Debug for TokenStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TokenStore([{} holders])", self.held().len())
    }
}

impl TokenStore {
    /// The holder's token, as long as it need not be renewed.
    pub(crate) fn get(&self, now: &Now, holder: &str) -> Option<Secret> {
        let held = self.held();
        let token = held.get(holder)?;
        token.renew_at_ms.is_none_or(|at| now.unix_ms < at).then(|| token.access.clone())
    }

    /// The holder's token, even one that is due to be renewed.
    pub(crate) fn last(&self, holder: &str) -> Option<Secret> {
        self.held().get(holder).map(|token| token.access.clone())
    }

    /// Whether the holder was given a token after this moment, Unix time in milliseconds. A request that was begun
    /// before it may have gone out with the one before.
    pub(crate) fn renewed_after(&self, holder: &str, unix_ms: i64) -> bool {
        self.held().get(holder).is_some_and(|token| token.since_ms > unix_ms)
    }

    /// Reads the token that the bank has just given, which has to fit into a header, and shares it.
    pub(crate) fn read(&self, now: &Now, holder: &str, response: &Response) -> Result<(), Error> {
        let tokens = Tokens::read(now, response)?;
        header::check("access_token", tokens.access_token.expose_secret())
            .map_err(|error| Error::new(ErrorKind::UnreadableAnswer, error.message).at("access_token"))?;
        self.put(now, holder, &tokens);
        Ok(())
    }

    /// Shares a token that the bank has just given.
    pub(crate) fn put(&self, now: &Now, holder: &str, tokens: &Tokens) {
        let renew_at_ms = tokens.expires_at_ms.map(|ends_ms| {
            let life_ms = ends_ms.saturating_sub(now.unix_ms).max(0);
            let ahead_ms = AHEAD_MS.min(life_ms / 2);
            ends_ms.saturating_sub(ahead_ms).max(now.unix_ms.saturating_add(SHORTEST_MS))
        });
        let mut held = self.held();
        if held.len() >= HOLDERS && !held.contains_key(holder) {
            held.retain(|_, token| token.renew_at_ms.is_none_or(|at| now.unix_ms < at));
            if held.len() >= HOLDERS {
                held.pop_first();
            }
        }
        held.insert(
            holder.to_owned(),
            Held { access: tokens.access_token.clone(), since_ms: now.unix_ms, renew_at_ms },
        );
    }

    /// Forgets the holder's token: the bank no longer accepts it.
    pub(crate) fn forget(&self, holder: &str) {
        self.held().remove(holder);
    }

    /// Forgets a token, whoever holds it: it was revoked.
    pub(crate) fn revoked(&self, access: &str) {
        self.held().retain(|_, token| token.access.expose_secret() != access);
    }

    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn at(unix_ms: i64) -> Now {
        Now::new(unix_ms, [0; 32])
    }

    fn token(text: &str, expires_at_ms: Option<i64>) -> Tokens {
        let mut tokens = Tokens::new(Secret::new(text));
        tokens.expires_at_ms = expires_at_ms;
        tokens
    }

    fn held(store: &TokenStore, unix_ms: i64) -> Option<String> {
        store.get(&at(unix_ms), "").map(|token| token.expose_secret().to_owned())
    }

    #[test]
    fn a_token_is_renewed_ahead_of_its_end() {
        let store = TokenStore::default();
        assert_eq!(held(&store, 0), None);
        store.put(&at(0), "", &token("a", Some(2_061_000)));
        assert_eq!(held(&store, 2_000_999).as_deref(), Some("a"));
        assert_eq!(held(&store, 2_001_000), None, "a minute before its end");
        assert!(store.last("").is_some());
    }

    #[test]
    fn a_short_life_is_used_for_most_of_it_and_never_renewed_for_ever() {
        let store = TokenStore::default();
        store.put(&at(0), "", &token("short", Some(10_000)));
        assert!(held(&store, 4_999).is_some() && held(&store, 5_000).is_none());
        for ends_ms in [0, -5, 1, i64::MIN] {
            store.put(&at(0), "", &token("ended", Some(ends_ms)));
            assert!(held(&store, 999).is_some() && held(&store, 1_000).is_none(), "{ends_ms}");
        }
        store.put(&at(0), "", &token("silent", None));
        assert!(held(&store, i64::MAX).is_some());
    }

    #[test]
    fn holders_have_tokens_of_their_own_and_are_bounded() {
        let store = TokenStore::default();
        store.put(&at(0), "12345674", &token("theirs", None));
        assert_eq!(held(&store, 0), None);
        store.forget("12345674");
        assert!(store.last("12345674").is_none());
        for holder in 0..HOLDERS + 10 {
            store.put(&at(0), &format!("{holder:05}"), &token("t", Some(1_000)));
        }
        assert_eq!(store.held().len(), HOLDERS);
        store.put(&at(5_000), "late", &token("late", None));
        assert_eq!(store.held().len(), 1, "those that have ended make room first");
    }

    #[test]
    fn a_revoked_token_is_forgotten_and_nothing_prints() {
        let store = TokenStore::default();
        store.put(&at(0), "", &token("marker-token", None));
        store.revoked("another");
        assert!(store.last("").is_some());
        assert!(!format!("{store:?}").contains("marker"));
        store.revoked("marker-token");
        assert!(store.last("").is_none());
    }
}
