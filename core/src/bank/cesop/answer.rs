//! What Billetautomaten and CESOP-DK say when they refuse: JSON, XML, a page, or plain words.

use crate::http::{Response, refusal};
use crate::wire::Error;

/// A refusal. `who` is `Billetautomaten` or `CESOP-DK`.
pub(super) fn refusal(who: &str, response: &Response) -> Error {
    let said = refusal::read(response);
    let text = if said.text.is_empty() { String::new() } else { format!(": {}", said.text) };
    let next = match (who, response.status) {
        ("Billetautomaten", 400) => {
            "check client id, SE number and nonce, and that the certificate is registered in E-tax for businesses"
        }
        ("Billetautomaten", _) => {
            "check that the connection shows an OCES certificate of this environment (mutual TLS)"
        }
        (_, 401) => "the token was not taken, not even a new one: check that both addresses are of one environment",
        (_, 403) => "the right `CESOP Reporter` has to be linked to the certificate, or granted by whom you report for",
        (_, 404) => "check the report's id, and the paths in profile.cesop against the specification of CESOP-DK",
        (_, 413) => "the report is larger than is taken: split it",
        _ => "keep the answer for the agency's support",
    };
    said.error(&format!("{who} refused with {}{text}", said.named())).next(next)
}
