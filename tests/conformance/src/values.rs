//! Kinds `iso` and `cert`.

use crate::text;
use girokit::cert::{Certificate, Psd2Role, QcType};
use girokit::iso::czech::CzechAccount;
use girokit::iso::{Iban, NorwegianBban, check};
use rsa::traits::PublicKeyParts;
use serde_json::{Value, json};

/// Every valid value passes, every other one is refused with the rule.
pub(crate) fn iso(vector: &Value) -> Result<(), String> {
    let kind = text(vector, "type")?;
    let currency = vector.get("currency").and_then(Value::as_str);
    let run = |value: &str| check(kind, value, currency);
    for value in list(vector, "valid").iter().filter_map(Value::as_str) {
        run(value).map_err(|error| format!("{value:?} is valid and was refused: {error}"))?;
    }
    for case in list(vector, "invalid") {
        let (value, says) = (text(case, "value")?, text(case, "says")?);
        match run(value) {
            Ok(()) => return Err(format!("{value:?} is not valid ({says}) and passed")),
            Err(error) if !error.message.contains(says) => {
                return Err(format!("{value:?} is refused with {:?}, not {says:?}", error.message));
            }
            Err(_) => {}
        }
    }
    for pair in list(vector, "ibans") {
        let (bban, iban) = (pair.get(0).and_then(Value::as_str), pair.get(1).and_then(Value::as_str));
        let (Some(bban), Some(iban)) = (bban, iban) else { return Err("`ibans` holds pairs of texts".to_owned()) };
        let made = match kind {
            "norwegianBban" => NorwegianBban::from(bban).to_iban(),
            "czechAccount" => CzechAccount::from(bban).to_iban(),
            other => return Err(format!("an IBAN is not made from `{other}`")),
        };
        let made = made.map_err(|error| format!("{bban}: {error}"))?;
        if made != Iban::from(iban) {
            return Err(format!("the IBAN of {bban} is {iban}, not {}", made.as_str()));
        }
    }
    Ok(())
}

/// The certificate says of itself exactly what the vector says.
pub(crate) fn certificate(vector: &Value) -> Result<(), String> {
    let expected = vector.get("expect").ok_or("the vector needs `expect`")?;
    let said = match Certificate::from_pem_or_base64(text(vector, "certificate")?) {
        Ok(certificate) => about(&certificate, vector)?,
        Err(error) => json!({ "error": error.kind }),
    };
    let fields = expected.as_object().ok_or("`expect` is an object")?;
    for (name, value) in fields {
        if said.get(name) != Some(value) {
            return Err(format!("{name}: expected {value}, found {}", said.get(name).unwrap_or(&Value::Null)));
        }
    }
    Ok(())
}

fn about(certificate: &Certificate, vector: &Value) -> Result<Value, String> {
    let moments = vector.pointer("/expect/valid_at").and_then(Value::as_array).cloned().unwrap_or_default();
    let valid_at: Vec<Value> = moments
        .iter()
        .filter_map(|moment| moment.get(0)?.as_i64())
        .map(|moment| json!([moment, certificate.is_valid_at(moment)]))
        .collect();
    let mut said = json!({
        "serial": certificate.serial_hex(),
        "issuer": certificate.issuer(),
        "subject": certificate.subject(),
        "key_id": certificate.key_id(),
        "base64": certificate.base64(),
        "not_before_ms": certificate.not_before_ms(),
        "not_after_ms": certificate.not_after_ms(),
        "valid_at": valid_at,
        "organization_identifier": certificate.organization_identifier(),
        "roles": certificate.psd2_roles().iter().map(Psd2Role::as_str).collect::<Vec<_>>(),
        "authority": certificate.psd2_authority().map(|(name, id)| json!({ "name": name, "id": id })),
        "qc_type": certificate.qc_type().as_ref().map(QcType::as_str),
        "rsa_key_bits": certificate.public_key().ok().map(|key| key.n().bits()),
    });
    if let (Some(issuer), Some(fields)) =
        (vector.get("issuer_certificate").and_then(Value::as_str), said.as_object_mut())
    {
        let issuer = Certificate::from_pem_or_base64(issuer).map_err(|error| error.to_string())?;
        fields.insert("signed_by_issuer".to_owned(), json!(certificate.is_signed_by(&issuer).ok()));
    }
    Ok(said)
}

fn list<'a>(vector: &'a Value, name: &str) -> &'a [Value] {
    vector.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
