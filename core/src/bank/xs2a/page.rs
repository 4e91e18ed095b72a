//! The pages of a long list: each names the next by a link.

use crate::wire::{Error, ErrorKind};
use serde_json::{Value, json};

/// The input for the next page: the same question with the bank's link. `report` is the part of the answer that holds
/// the lists; banks put the link there or beside it.
pub(crate) fn next(input: &Value, reply: &Value, report: &str) -> Result<Option<Value>, Error> {
    let path = format!("/{report}/_links/next/href");
    let found = [path.as_str(), "/_links/next/href"].iter().find_map(|path| reply.pointer(path)?.as_str());
    let Some(href) = found else { return Ok(None) };
    if input.get("next").and_then(Value::as_str) == Some(href) {
        return Err(Error::new(ErrorKind::UnknownAnswer, "the page names itself as the next one")
            .at(format!("{report}._links.next.href"))
            .next("report the link to the bank; reading on would never end"));
    }
    let mut next = input.clone();
    if let Some(fields) = next.as_object_mut() {
        fields.insert("next".to_owned(), json!(href));
    }
    Ok(Some(next))
}
