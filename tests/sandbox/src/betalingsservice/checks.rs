//! "List of Static Validation Errors". The patterns are the document's, and somebody else's engine reads them.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};
use url::{Host, Url};

use super::scenarios;

const CONFORM: &str = "Invalid input: Input does not conform to API specification. Action: ";
const NOT_CONFORMING: &str =
    "Invalid input: The operation failed to complete. Action: Check API document to find out more information.";

const UUID: &str = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
/// The bars, which the document lost in print, are put back into this one and the next.
const PHONE_NO: &str = r"^\d{8}$|((\+|00)(9[976]\d|8[987530]\d|6[987]\d|5[90]\d|42\d|3[875]\d|2[98654321]\d|9[8543210]|8[6421]|6[6543210]|5[87654321]|4[987654310]|3[9643210]|2[70]|7|1)){1}\d{8,14}$";
const NATIONAL_ID: &str = r"^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{6}$";
const REFERENCE: &str = "^[a-zA-Z0-9æøåÆØÅ]{1,15}$";
const URL: &str = r"https:\/\/(www\.)?[-a-zA-Z0-9@:%._\+~#=]{2,256}\.[a-z]{2,6}\b([-a-zA-Z0-9@:%._\+~#?&//=]*)";
const AUTH_TOKEN: &str = ".+";

struct Pattern {
    text: &'static str,
    /// The whole value has to match, digits are those of ASCII.
    whole: LazyLock<Option<Regex>>,
}

impl Pattern {
    fn fits(&self, value: &str) -> bool {
        self.whole.as_ref().is_some_and(|regex| regex.is_match(value))
    }
}

macro_rules! patterns {
    ($($name:ident = $text:ident;)*) => {
        $(static $name: Pattern = Pattern {
            text: $text,
            whole: LazyLock::new(|| Regex::new(&format!("^(?:{})$", $text.replace(r"\d", "[0-9]"))).ok()),
        };)*
        #[cfg(test)]
        const ALL: &[&Pattern] = &[$(&$name),*];
    };
}

patterns! {
    IS_UUID = UUID;
    IS_PHONE_NO = PHONE_NO;
    IS_NATIONAL_ID = NATIONAL_ID;
    IS_REFERENCE = REFERENCE;
    IS_URL = URL;
    IS_AUTH_TOKEN = AUTH_TOKEN;
}

pub(super) fn is_uuid(text: &str) -> bool {
    IS_UUID.fits(text)
}

/// "Invalid json at line [3], column [3]. Action: …"
pub(super) fn invalid_json(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    let told = error.to_string();
    let what = told.split(" at line ").next().unwrap_or_default();
    format!("Invalid input: Invalid json at line [{line}], column [{column}]. Action: {what}.")
}

/// "MandateRequest with same uuid [846d582e-…] but different payload was submitted again."
pub(super) fn different_payload(uuid: &str) -> String {
    format!(
        "Invalid input: MandateRequest with same uuid [{uuid}] but different payload was submitted again. \
         Action: Make sure you do not submit the same mandate request twice."
    )
}

/// The debtor, as far as the scenarios tell debtors apart.
pub(super) fn debtor(body: &Value) -> Option<String> {
    let identity = body.get("debtorIdentity")?;
    let named = identity.get("phoneNo").or_else(|| identity.get("nationalId"))?;
    match named {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Holds a payload to the document. An error is the text to refuse it with.
pub(super) fn request(body: &Value, path: &str, sandbox: bool) -> Result<(), String> {
    const FIELDS: [&str; 5] = ["uuid", "creditorsDebtorReference", "debtorIdentity", "productDescription", "callback"];
    let fields = object(body, &FIELDS)?;
    let uuid = text(fields, "uuid")?.ok_or_else(|| null("uuid"))?;
    if uuid != path {
        return Err(
            "Invalid input: inconsistent mandateRequestUUID. Action: Use the same mandateRequestUUID in the path \
                    and payload when submit a new mandate request."
                .to_owned(),
        );
    }
    matching("uuid", uuid, &IS_UUID)?;
    if let Some(reference) = text(fields, "creditorsDebtorReference")?
        && !(sandbox && scenarios::is_reference(reference))
    {
        matching("creditorsDebtorReference", reference, &IS_REFERENCE)?;
    }
    identity(given(fields, "debtorIdentity").ok_or_else(|| null("debtorIdentity"))?)?;
    product(given(fields, "productDescription").ok_or_else(|| null("productDescription"))?)?;
    given(fields, "callback").map_or(Ok(()), callback)
}

/// "Use ONLY one of the below properties".
fn identity(identity: &Value) -> Result<(), String> {
    let fields = object(identity, &["phoneNo", "nationalId"])?;
    match (given(fields, "phoneNo"), given(fields, "nationalId")) {
        (None, None) => Err(null("debtorIdentity")),
        (Some(_), Some(_)) => Err(NOT_CONFORMING.to_owned()),
        (Some(Value::String(phone)), None) => matching("debtorIdentity.phoneNo", phone, &IS_PHONE_NO),
        // The example request has a number, country code and all, which cannot have a `+`.
        (Some(Value::Number(phone)), None) => match IS_PHONE_NO.fits(&phone.to_string()) {
            true => Ok(()),
            false => matching("debtorIdentity.phoneNo", &format!("+{phone}"), &IS_PHONE_NO),
        },
        (None, Some(Value::String(id))) => matching("debtorIdentity.nationalId", id, &IS_NATIONAL_ID),
        _ => Err(NOT_CONFORMING.to_owned()),
    }
}

fn product(product: &Value) -> Result<(), String> {
    let fields = object(product, &["title", "description"])?;
    for (name, most) in [("description", 50), ("title", 40)] {
        let value = text(fields, name)?.ok_or_else(|| null(&format!("productDescription.{name}")))?;
        if !(1..=most).contains(&value.chars().count()) {
            return Err(NOT_CONFORMING.to_owned());
        }
    }
    Ok(())
}

/// A creditor on this machine is called back over plain http too: it is the only one that a sandbox on loopback serves.
fn callback(callback: &Value) -> Result<(), String> {
    let fields = object(callback, &["url", "authToken"])?;
    let url = text(fields, "url")?.ok_or_else(|| null("callback.url"))?;
    if !is_local(url) {
        matching("callback.url", url, &IS_URL)?;
    }
    text(fields, "authToken")?.map_or(Ok(()), |token| matching("callback.authToken", token, &IS_AUTH_TOKEN))
}

pub(super) fn is_local(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && match url.host() {
                Some(Host::Domain(name)) => name == "localhost",
                Some(Host::Ipv4(address)) => address.is_loopback(),
                Some(Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            }
    })
}

/// "Please make sure that you don't provide any other properties that are not specified in the contract."
fn object<'a>(value: &'a Value, known: &[&str]) -> Result<&'a Map<String, Value>, String> {
    let fields = value.as_object().filter(|fields| fields.keys().all(|name| known.contains(&name.as_str())));
    fields.ok_or_else(|| NOT_CONFORMING.to_owned())
}

fn given<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    fields.get(name).filter(|value| !value.is_null())
}

fn text<'a>(fields: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, String> {
    match given(fields, name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(NOT_CONFORMING.to_owned()),
    }
}

fn null(field: &str) -> String {
    format!("{CONFORM}field [{field}] must not be null.")
}

fn matching(field: &str, value: &str, pattern: &Pattern) -> Result<(), String> {
    match pattern.fits(value) {
        true => Ok(()),
        false => Err(format!("{CONFORM}field [{field}] must match \"{}\".", pattern.text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        for pattern in ALL {
            assert!(pattern.whole.is_some(), "{}", pattern.text);
        }
    }
}
