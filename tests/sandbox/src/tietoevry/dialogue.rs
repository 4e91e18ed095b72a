//! TPP Dialogue API: "Register TPP Contact Email".

use serde_json::{Value, json};

use super::{
    call::{Answer, Call},
    refusal::Refusal,
};
use crate::exchange::Reply;

/// PUT /v1/tpps/{tppId}/contact-information
pub(super) fn contact(call: &mut Call<'_>) -> Answer {
    // The certificate says `PSDNO-FSA-987654321`, the API `NO-FSA-987654321`.
    if call.tpp.id.strip_prefix("PSD") != Some(call.param("tppId")) {
        return Err(Refusal::unknown_resource("the certificate is another TPP's"));
    }
    let body: Value = serde_json::from_slice(call.json_body()?).unwrap_or_default();
    let email = body.get("email").and_then(Value::as_str).filter(|text| is_address(text));
    let email = email.ok_or_else(|| Refusal::format("email", "an e-mail address"))?.to_owned();
    call.world.contacts.insert(call.tpp.id.clone(), email.clone());
    Ok(Reply::json(200, &json!({ "email": email })))
}

fn is_address(text: &str) -> bool {
    let (name, domain) = text.split_once('@').unwrap_or_default();
    let plain = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    plain(name) && plain(domain) && domain.contains('.')
}
