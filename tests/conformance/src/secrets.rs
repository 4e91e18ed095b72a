//! What must not be seen: the account numbers, tokens, codes and ids that a vector holds are looked for in everything
//! that a program would log or store without a thought.

use girokit::{Error, Flow, Now};
use serde_json::Value;
use std::collections::BTreeSet;

/// Fields whose values are secret, in any vector.
const FIELDS: [&str; 21] = [
    "iban",
    "bban",
    "pan",
    "maskedpan",
    "msisdn",
    "nationalid",
    "phoneno",
    "customernumber",
    "apikey",
    "api_key",
    "clientsecret",
    "client_secret",
    "accesstoken",
    "access_token",
    "refreshtoken",
    "refresh_token",
    "id_token",
    "token",
    "authtoken",
    "onetimepassword",
    "password",
];

/// Shorter values say nothing: they stand in anything by accident.
const SHORTEST: usize = 7;

pub(crate) struct Secrets(BTreeSet<String>);

impl Secrets {
    pub(crate) fn of(vector: &Value) -> Self {
        let mut secrets = Self(BTreeSet::new());
        secrets.collect(vector, false);
        secrets
    }

    fn collect(&mut self, value: &Value, secret: bool) {
        match value {
            Value::String(text) if secret && !text.starts_with("re:") => self.add(text),
            Value::Object(fields) => {
                let feeds = |what: &str| fields.get("input").and_then(Value::as_str) == Some(what);
                for (name, field) in fields {
                    let text = field.as_str().unwrap_or_default();
                    match name.as_str() {
                        // The first lines hold the modulus, which is public and stands in the certificate too.
                        "key" => text.lines().filter(|line| line.len() > 40).skip(5).for_each(|line| self.add(line)),
                        // A code of OAuth; beside a status it is a code of the bank's, and no secret.
                        "url" if feeds("returned") && !text.contains("status=") => {
                            let query = text.split_once('?').map_or("", |(_, query)| query);
                            query
                                .split('&')
                                .filter_map(|pair| pair.strip_prefix("code="))
                                .for_each(|code| self.add(code));
                        }
                        _ => {}
                    }
                    let typed = name == "text" && feeds("answer");
                    self.collect(field, typed || FIELDS.contains(&name.to_ascii_lowercase().as_str()));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item, secret)),
            _ => {}
        }
    }

    fn add(&mut self, text: &str) {
        if text.len() >= SHORTEST && text != "[redacted]" {
            self.0.insert(text.to_owned());
        }
    }

    /// Looks at what is saved of a flow, and at what it prints.
    pub(crate) fn stay_in(&self, flow: &Flow, now: &Now) -> Result<(), String> {
        self.absent("save()", &flow.save())?;
        self.absent("Debug of the step", &format!("{:?}", flow.step(now)))?;
        self.absent("Debug of the flow", &format!("{flow:?}"))
    }

    pub(crate) fn not_in_error(&self, error: &Error) -> Result<(), String> {
        let json = serde_json::to_string(error).map_err(|error| error.to_string())?;
        self.absent("the error", &format!("{error} {error:?} {json}"))
    }

    fn absent(&self, place: &str, text: &str) -> Result<(), String> {
        match self.0.iter().find(|secret| text.contains(secret.as_str())) {
            Some(secret) => Err(format!("{place} shows `{secret}`")),
            None => Ok(()),
        }
    }
}
