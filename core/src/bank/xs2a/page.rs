//! The pages of a long list: each names the next by a link.

use super::account::PageTrail;
use crate::wire::{Error, ErrorKind};
use serde_json::{Value, json};

/// The input for the next page: the same question with the bank's link. `report` is the part of the answer that holds
/// the lists; banks put the link there or beside it.
///
/// # Errors
/// `UnknownAnswer` when the links lead back to a page that was read already.
pub(crate) fn next(input: &Value, reply: &Value, report: &str) -> Result<Option<Value>, Error> {
    let path = format!("/{report}/_links/next/href");
    let found = [path.as_str(), "/_links/next/href"].iter().find_map(|path| reply.pointer(path)?.as_str());
    let Some(href) = found else { return Ok(None) };
    let trail = input.get("trail").and_then(|trail| crate::wire::model::from_ref::<PageTrail>(trail).ok());
    let marked = trail.as_ref().is_some_and(|trail| trail.mark == href);
    if marked || input.get("next").and_then(Value::as_str) == Some(href) {
        return Err(Error::new(ErrorKind::UnknownAnswer, "the pages lead back to one that was read already")
            .at(format!("{report}._links.next.href"))
            .next("report the link to the bank; reading on would never end"));
    }
    let mut next = input.clone();
    if let Some(fields) = next.as_object_mut() {
        fields.insert("next".to_owned(), json!(href));
        fields.insert("trail".to_owned(), json!(further(trail, href)));
    }
    Ok(Some(next))
}

/// One page more. The mark moves on at every power of two (Brent's algorithm), so that a cycle of any length is noticed
/// with one link remembered.
fn further(trail: Option<PageTrail>, href: &str) -> PageTrail {
    let mut trail = trail.unwrap_or_else(|| PageTrail::new(0_u32, ""));
    trail.pages = trail.pages.saturating_add(1);
    if trail.pages.is_power_of_two() {
        href.clone_into(&mut trail.mark);
    }
    trail
}
