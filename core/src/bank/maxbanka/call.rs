//! What single calls of the standard have of their own: paths by the profile, pages by number, refusals.

use super::answer;
use super::model::CobsErrors;
use super::transport::CobsBank;
use crate::http::Response;
use crate::system::call::Calls;
use crate::system::operation::{Listing, Route};
use crate::wire::{Error, ErrorKind};
use serde_json::{Value, json};

impl Calls for CobsBank {
    fn paths(&self, route: &Route) -> Vec<String> {
        self.profile.paths(route)
    }

    fn amounts_as_numbers(&self) -> bool {
        true
    }

    /// The same question with the number that the bank named. The last page may name itself, or a page that is not there.
    fn next_page(&self, _listing: &Listing, input: &Value, beside: &Value) -> Result<Option<Value>, Error> {
        let number = |of: &Value, name: &str| of.get(name).and_then(Value::as_i64);
        let Some(next) = number(beside, "nextPage") else { return Ok(None) };
        let page = number(input, "page").or_else(|| number(beside, "pageNumber")).unwrap_or(0);
        let is_last = number(beside, "pageCount").map_or(next == page, |count| page.saturating_add(1) >= count);
        if is_last {
            return Ok(None);
        }
        if next <= page {
            return Err(Error::new(
                ErrorKind::UnknownAnswer,
                "the page names itself, or one before it, as the next one, and there are more",
            )
            .at("nextPage")
            .next("report it to the bank; reading on would never end"));
        }
        let mut input = input.clone();
        if let Some(fields) = input.as_object_mut() {
            fields.insert("page".to_owned(), json!(next));
        }
        Ok(Some(input))
    }

    fn refusal(&self, route: &Route, response: &Response) -> Error {
        answer::refusal_of(route, response)
    }

    fn read_refusal(&self, body: Value) -> Value {
        let read = crate::wire::model::from_ref::<CobsErrors>(&body).ok();
        read.and_then(|errors| serde_json::to_value(errors).ok()).unwrap_or(body)
    }
}
