//! What every answer of these banks carries.

use crate::exchange::{Incoming, Reply};

/// The answer with the X-Request-ID of the request, and with `Location` as a URL, which the framework wants (Berlin Group
/// OpenAPI): links are relative to the bank's address.
pub(crate) fn complete(system: &str, incoming: &Incoming, mut reply: Reply) -> Reply {
    for (name, value) in &mut reply.headers {
        if *name == "location" && value.starts_with('/') {
            *value = format!("{}/{system}{value}", incoming.origin);
        }
    }
    match incoming.header("x-request-id") {
        Some(id) => reply.with("x-request-id", id),
        None => reply,
    }
}
