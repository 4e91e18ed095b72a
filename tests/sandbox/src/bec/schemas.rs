//! The bank's models as JSON schemas ("Definitions"), for what arrives and for what is answered. The validator is not ours.

use std::{collections::HashMap, io};

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../schemas/bec/", $name, ".json")))),*]
    };
}

/// The models, each in its file.
const FILES: [(&str, &str); 19] = files![
    "Account",
    "Amount",
    "Authorisation",
    "AuthorisationResponse",
    "AuthorisationsResponse",
    "Link",
    "Links",
    "PaymentInitiation",
    "PaymentInitiationCancelResponse",
    "PaymentInitiationInfoResponse",
    "PaymentInitiationResponse",
    "PaymentInitiationSlip",
    "PaymentInitiationStatusResponse",
    "PeriodicPaymentInitiation",
    "ScaRedirectLinks",
    "SigningBasketInitiation",
    "SigningBasketInitiationResponse",
    "SigningBasketResponse",
    "SigningBasketStatusResponse",
];

/// A name by which one model refers to another, and the file that holds it.
const ALSO: [(&str, &str); 1] = [("AuthorisationResponseLinks", "ScaRedirectLinks")];

/// The models, ready to validate.
pub(super) struct Schemas(HashMap<&'static str, Validator>);

impl Schemas {
    pub(super) fn read() -> io::Result<Self> {
        let mut definitions = Map::new();
        for (name, text) in FILES {
            definitions.insert(name.to_owned(), serde_json::from_str(text)?);
        }
        for (name, file) in ALSO {
            let schema = definitions.get(file).cloned().unwrap_or_default();
            definitions.insert(name.to_owned(), schema);
        }
        let mut validators = HashMap::new();
        for (name, _) in FILES {
            let schema = json!({"$ref": format!("#/definitions/{name}"), "definitions": definitions});
            let validator = jsonschema::options()
                .with_draft(Draft::Draft4)
                .build(&schema)
                .map_err(|error| io::Error::other(format!("schemas/bec/{name}.json: {error}")))?;
            validators.insert(name, validator);
        }
        Ok(Self(validators))
    }

    /// Holds a message to a model: the path of the field as the bank writes it, and what is wrong.
    pub(super) fn check(&self, model: &str, message: &Value) -> Result<(), (String, String)> {
        let Some(validator) = self.0.get(model) else {
            return Err((String::new(), format!("there is no model {model}")));
        };
        match validator.validate(message) {
            Ok(()) => Ok(()),
            Err(error) => {
                let path = error.instance_path().to_string();
                Err((path.trim_start_matches('/').replace('/', "."), error.to_string()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_is_read_and_can_refuse() {
        let schemas = Schemas::read().unwrap();
        assert!(
            schemas
                .check("PaymentInitiation", &json!({"instructedAmount": {"amount": 1.5, "currency": "DKK"}}))
                .is_ok()
        );
        let (path, _) = schemas
            .check("PaymentInitiation", &json!({"instructedAmount": {"amount": "1.5", "currency": "DKK"}}))
            .unwrap_err();
        assert_eq!(path, "instructedAmount.amount");
        for (name, _) in FILES {
            assert!(
                schemas.check(name, &json!([])).is_err()
                    || name == "AuthorisationResponse"
                    || name.starts_with("SigningBasket"),
                "{name} takes a list"
            );
        }
        let (path, _) =
            schemas.check("AuthorisationResponse", &json!({"_links": {"scaRedirect": {"href": 1}}})).unwrap_err();
        assert_eq!(path, "_links.scaRedirect.href");
    }
}
