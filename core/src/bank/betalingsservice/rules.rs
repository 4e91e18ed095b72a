//! What the bank would refuse, refused before it is sent: same field paths, same texts ("List of Static Validation Errors").

use super::model::{CallbackAddress, DebtorIdentity, MandateRequest, ProductDescription, SubmitMandateRequest};
use super::texts;
use super::transport::{Betalingsservice, Place};
use crate::http::header;
use crate::iso;
use crate::system::operation::typed;
use crate::wire::model::Extra;
use crate::wire::{Error, Now};
use serde_json::Value;

const TITLE: usize = 40;
const DESCRIPTION: usize = 50;
const REFERENCE: usize = 15;

/// References that the table of the document's sandbox prescribes: a digit longer than its own rule allows.
const REFERENCES_OF_SCENARIOS: [&str; 4] =
    ["CDR0000000000001", "CDR0000000000002", "CDR0000000000003", "CDR0000000000004"];

/// A mandate request, by the bank's own texts.
pub(super) fn submit(bank: &Betalingsservice, input: &mut Value, _: &Now) -> Result<(), Error> {
    check_submission(input, bank.place)
}

pub(super) fn check_submission(input: &mut Value, place: Place) -> Result<(), Error> {
    let uuid = submission(&typed(input)?, place)?;
    if let Some(fields) = input.as_object_mut() {
        fields.insert("mandateRequestUUID".to_owned(), Value::String(uuid));
    }
    Ok(())
}

pub(super) fn status(_: &Betalingsservice, input: &mut Value, _: &Now) -> Result<(), Error> {
    path_uuid(input, texts::STATUS_OF_NO_UUID)
}

pub(super) fn cancel(_: &Betalingsservice, input: &mut Value, _: &Now) -> Result<(), Error> {
    path_uuid(input, texts::CANNOT_CANCEL)
}

/// The UUID of the payload in the path, where it is missing there.
pub(super) fn with_uuid(input: &Value) -> Value {
    let mut input = input.clone();
    if let (Some(uuid), Some(fields)) = (input.pointer("/body/uuid").cloned(), input.as_object_mut()) {
        fields.entry("mandateRequestUUID").or_insert(uuid);
    }
    input
}

fn path_uuid(input: &Value, text: &str) -> Result<(), Error> {
    let uuid = input.get("mandateRequestUUID").and_then(Value::as_str).unwrap_or_default();
    if iso::is_uuid(uuid) {
        return Ok(());
    }
    Err(Error::invalid("mandateRequestUUID", text).next("give the UUID under which the mandate request was submitted"))
}

fn submission(input: &SubmitMandateRequest, place: Place) -> Result<String, Error> {
    let body = &input.body;
    let uuid = body.uuid.as_ref().ok_or_else(|| null("uuid", "make a UUID for each mandate request, and keep it"))?;
    if !iso::is_uuid(uuid) {
        return Err(Error::invalid("uuid", texts::must_match("uuid", texts::UUID))
            .next("32 hexadecimal digits in groups of 8-4-4-4-12"));
    }
    if input.mandate_request_uuid.as_ref().is_some_and(|path| path != uuid) {
        return Err(
            Error::invalid("uuid", texts::INCONSISTENT).next("leave mandateRequestUUID out: it is taken from the body")
        );
    }
    request(body, place)?;
    Ok(uuid.clone())
}

fn request(body: &MandateRequest, place: Place) -> Result<(), Error> {
    nothing_else(
        "",
        &body.extra,
        &["uuid", "creditorsDebtorReference", "debtorIdentity", "productDescription", "callback"],
    )?;
    if let Some(reference) = &body.creditors_debtor_reference {
        let count = reference.chars().count();
        let right = |letter: char| letter.is_ascii_alphanumeric() || "æøåÆØÅ".contains(letter);
        let of_scenario = place.sandbox && REFERENCES_OF_SCENARIOS.contains(&reference.as_str());
        if !of_scenario && (count == 0 || count > REFERENCE || !reference.chars().all(right)) {
            return Err(mismatch("creditorsDebtorReference", texts::REFERENCE)
                .next("1 to 15 letters, Danish ones too, and digits; leave it out and the bank makes one"));
        }
    }
    debtor(body.debtor_identity.as_ref())?;
    product(body.product_description.as_ref())?;
    body.callback.as_ref().map_or(Ok(()), |address| callback(address, place))
}

/// "Use ONLY one of the below properties".
fn debtor(identity: Option<&DebtorIdentity>) -> Result<(), Error> {
    let missing = || null("debtorIdentity", "give the debtor's phoneNo or nationalId");
    let identity = identity.ok_or_else(missing)?;
    nothing_else("debtorIdentity", &identity.extra, &["phoneNo", "nationalId"])?;
    match (&identity.phone_no, &identity.national_id) {
        (None, None) => Err(missing()),
        (Some(_), Some(_)) => Err(Error::invalid("debtorIdentity", texts::NOT_CONFORMING)
            .next("name the debtor in one way only: by phoneNo or by nationalId")),
        (Some(phone), None) => phone
            .check()
            .or_else(|error| if phone.is_number_with_country_code() { Ok(()) } else { Err(error) })
            .map_err(|error| mismatch("debtorIdentity.phoneNo", texts::PHONE_NO).next(error.message)),
        (None, Some(cpr)) => {
            cpr.check().map_err(|error| mismatch("debtorIdentity.nationalId", texts::NATIONAL_ID).next(error.message))
        }
    }
}

fn product(product: Option<&ProductDescription>) -> Result<(), Error> {
    let product = product.ok_or_else(|| null("productDescription", "give title and description"))?;
    nothing_else("productDescription", &product.extra, &["title", "description"])?;
    for (field, text, most) in [
        ("productDescription.title", &product.title, TITLE),
        ("productDescription.description", &product.description, DESCRIPTION),
    ] {
        let text = text.as_ref().ok_or_else(|| null(field, "give title and description"))?;
        let count = text.chars().count();
        if !(1..=most).contains(&count) {
            return Err(Error::invalid(field, texts::NOT_CONFORMING)
                .next(format!("it has 1 to {most} characters; this has {count}")));
        }
    }
    Ok(())
}

pub(super) fn callback(callback: &CallbackAddress, place: Place) -> Result<(), Error> {
    nothing_else("callback", &callback.extra, &["url", "authToken"])?;
    let url =
        callback.url.as_ref().ok_or_else(|| null("callback.url", "give its address, or leave the callback out"))?;
    let local = place.local && is_local(url);
    if !local && !is_callback_url(url) {
        return Err(mismatch("callback.url", texts::CALLBACK_URL)
            .next("the bank calls back over https only, to a host whose name ends in 2 to 6 small letters"));
    }
    let Some(token) = &callback.auth_token else { return Ok(()) };
    if token.expose_secret().is_empty() {
        return Err(
            mismatch("callback.authToken", texts::AUTH_TOKEN).next("give at least one character, or leave it out")
        );
    }
    // The bank puts it into a header of its own.
    header::check("callback.authToken", token.expose_secret())?;
    let text = token.expose_secret();
    if !text.is_ascii() || text.trim() != text {
        let rule = "the bank shows it in a header, which carries ASCII and no blank at either end (RFC 9110, 5.5)";
        return Err(Error::invalid("callback.authToken", rule)
            .next("take letters and digits, such as 32 random bytes as base64url"));
    }
    Ok(())
}

fn null(field: &str, next: &str) -> Error {
    Error::invalid(field, texts::must_not_be_null(field)).next(next)
}

fn mismatch(field: &str, pattern: &str) -> Error {
    Error::invalid(field, texts::must_match(field, pattern))
}

/// "Please make sure that you don't provide any other properties that are not specified in the contract." A known property
/// that is null is as good as absent.
fn nothing_else(parent: &str, extra: &Extra, known: &[&str]) -> Result<(), Error> {
    match extra.iter().find(|(name, value)| !(value.is_null() && known.contains(&name.as_str()))) {
        None => Ok(()),
        Some((name, _)) => {
            let field = if parent.is_empty() { name.clone() } else { format!("{parent}.{name}") };
            Err(Error::invalid(field, texts::NOT_CONFORMING).next(format!("the document knows {}", known.join(", "))))
        }
    }
}

fn is_local(url: &str) -> bool {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://")).unwrap_or_default();
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let host = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(host, |(host, _)| host);
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}

/// The pattern of `callback.url`: a name of 2 to 256 characters, a dot, 2 to 6 small letters that end there, the rest.
fn is_callback_url(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-@:%._+~#=".contains(&byte);
    let in_rest = |byte: u8| in_name(byte) || b"?&/".contains(&byte);
    let in_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let bytes = rest.as_bytes();
    if !bytes.iter().all(|byte| in_rest(*byte)) {
        return false;
    }
    let name = bytes.iter().position(|byte| !in_name(*byte)).unwrap_or(bytes.len());
    (2..name.min(257)).filter(|at| bytes.get(*at) == Some(&b'.')).any(|dot| {
        let ending = bytes.get(dot + 1..).unwrap_or_default();
        let letters = ending.iter().take_while(|byte| byte.is_ascii_lowercase()).count();
        // Beyond the letters the word has to end: `.dk` and `.dk/`, not `.dk2`.
        (2..=6).contains(&letters) && !ending.get(letters).is_some_and(in_word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_callback_has_a_name_and_an_ending() {
        for url in [
            "https://creditor.dk",
            "https://www.creditor.dk/callback",
            "https://a.creditor.example.online:8443/x/y?z=1&a=~b",
            "https://creditor.dk2.io",
            "https://10.0.0.1.nip.io/",
        ] {
            assert!(is_callback_url(url), "{url}");
        }
        for url in [
            "",
            "http://creditor.dk",
            "HTTPS://creditor.dk",
            "https://creditor",
            "https://c.dk/ x",
            "https://creditor.d",
            "https://creditor.DK",
            "https://creditor.dk2",
            "https://creditor.dk_",
            "https://creditor.abcdefg",
            "https://creditor/a.dk",
            "https://.dk",
            "https://127.0.0.1/callback",
            "https://creditør.dk",
        ] {
            assert!(!is_callback_url(url), "{url}");
        }
    }

    #[test]
    fn this_machine_is_known_by_three_names() {
        for url in ["http://127.0.0.1:8080/x", "https://localhost", "http://[::1]:9/x?y", "http://localhost?x"] {
            assert!(is_local(url), "{url}");
        }
        for url in ["http://127.0.0.1.evil.dk/", "http://localhost@evil.dk/", "ftp://localhost/", "http://192.168.0.1/"]
        {
            assert!(!is_local(url), "{url}");
        }
    }

    #[test]
    fn a_uuid_has_five_groups() {
        assert!(iso::is_uuid("0E90e6f9-9e8e-4e9d-9976-2460689dc136"));
        for text in [
            "",
            "asdf-123",
            "dfdf33",
            "0e90e6f99e8e4e9d99762460689dc136",
            "0e90e6f9-9e8e-4e9d-9976-2460689dc13g",
            "0e90e6f9-9e8e-4e9d-9976-2460689dc136-",
        ] {
            assert!(!iso::is_uuid(text), "{text}");
        }
    }
}
