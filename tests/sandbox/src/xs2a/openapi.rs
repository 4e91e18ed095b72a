//! The Berlin Group's OpenAPI file, for what arrives and for what is answered. The validator is not ours.
//!
//! What a bank's own document has otherwise stands beside the file, in `deviations.json`, and nowhere else: the check by
//! Prism (`tests/interop/berlin-group`) reads it too. Calls that the file does not know are not held to it.

use std::{
    collections::HashMap,
    io,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use jsonschema::{Draft, Registry, ValidationError, Validator, error::ValidationErrorKind};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::refusal::Refusal;
use crate::{
    exchange::{Incoming, Reply},
    paths::fit,
};

/// The file as one bank has it.
pub(crate) struct OpenApi {
    file: &'static File,
    calls: Vec<Call>,
    deviations: Vec<Deviation>,
}

/// One call of the file.
struct Call {
    method: String,
    /// Its path, written out for the payment service.
    path: String,
    /// Where it stands in the file, as a JSON pointer.
    at: String,
    /// The parameters of its path and its own, as pointers.
    parameters: Vec<String>,
    /// Which of the file's alternatives its bodies are.
    bodies: Option<Bodies>,
}

/// `deviations.json`: how the file is read for each bank.
#[derive(Deserialize)]
struct Reading {
    prefix: String,
    services: HashMap<String, Bodies>,
    banks: HashMap<String, Own>,
}

/// The schemas of a payment service: of what is asked for, and of what the bank tells of it.
#[derive(Deserialize, Clone)]
struct Bodies {
    asked: String,
    answered: String,
}

#[derive(Deserialize, Clone)]
struct Own {
    services: Vec<String>,
    deviations: Vec<Deviation>,
}

#[derive(Deserialize, Clone)]
struct Deviation {
    #[serde(rename = "where")]
    place: String,
    rule: String,
    operations: Vec<String>,
}

/// What is not as the file has it.
struct Violation {
    /// Side, part and field, as `deviations.json` writes it.
    place: String,
    /// The field, as the bank writes it.
    path: String,
    /// The keyword that is not met.
    rule: String,
    text: String,
}

impl OpenApi {
    /// Reads the file for a bank. It is read once, whoever asks first; its schemas when they are needed.
    ///
    /// # Errors
    /// When the file, or what stands beside it, cannot be read.
    pub(crate) fn of(bank: &str) -> io::Result<Self> {
        static FILE: LazyLock<Result<File, String>> = LazyLock::new(File::read);
        let file = FILE.as_ref().map_err(|error| io::Error::other(error.as_str()))?;
        let reading: Reading = serde_json::from_str(include_str!("../../../interop/berlin-group/deviations.json"))?;
        let own = reading.banks.get(bank).ok_or_else(|| io::Error::other(format!("deviations.json: no {bank}")))?;
        let mut calls = Vec::new();
        for path in file.get("/paths").as_object().into_iter().flat_map(|paths| paths.keys()) {
            match path.strip_prefix(&reading.prefix) {
                None => calls.extend(file.calls(path, path, None)),
                Some(rest) => {
                    for service in &own.services {
                        let bodies = reading.services.get(service).cloned();
                        calls.extend(file.calls(path, &format!("/v1/{service}/{rest}"), bodies));
                    }
                }
            }
        }
        Ok(Self { file, calls, deviations: own.deviations.clone() })
    }

    /// Holds a request to the file; the operation is named as in the core's table.
    ///
    /// # Errors
    /// FORMAT_ERROR with the path of the entry that is not as the file has it.
    pub(crate) fn request(&self, operation: &str, incoming: &Incoming, segments: &[String]) -> Result<(), Refusal> {
        let Some((call, named)) = self.call(&incoming.method, segments) else { return Ok(()) };
        let told = |violation: &Violation| !self.is_listed(operation, violation);
        match self.asked(call, &named, incoming).into_iter().find(told) {
            None => Ok(()),
            Some(Violation { path, text, .. }) if path.is_empty() => Err(Refusal::new("FORMAT_ERROR", text)),
            Some(Violation { path, text, .. }) => Err(Refusal::format(&path, text)),
        }
    }

    /// Holds an answer to the file. A breach shows as an answer that no bank gives.
    pub(crate) fn answer(&self, operation: &str, incoming: &Incoming, segments: &[String], reply: Reply) -> Reply {
        let Some((call, _)) = self.call(&incoming.method, segments) else { return reply };
        // X-Request-ID is given back as it came; what is wrong with it then is the request's.
        let echoed = reply.header("x-request-id") == incoming.header("x-request-id");
        let told = |violation: &Violation| {
            !(self.is_listed(operation, violation) || echoed && violation.path.eq_ignore_ascii_case("x-request-id"))
        };
        let Some(Violation { place, text, .. }) = self.answered(call, &reply).into_iter().find(told) else {
            return reply;
        };
        let text = format!("the sandbox's own answer is not as the Berlin Group has it: {place}: {text}");
        let broken = Refusal::new("FORMAT_ERROR", text).status(500).reply();
        Reply { status: broken.status, body: broken.body, ..reply }
    }

    /// The call that a request makes, with what the names in its path stand for.
    fn call(&self, method: &str, segments: &[String]) -> Option<(&Call, HashMap<&str, String>)> {
        let fitting = self.calls.iter().filter(|call| call.method.eq_ignore_ascii_case(method));
        let fitting = fitting.filter_map(|call| Some((call, fit(&call.path, segments)?)));
        // Of two paths that fit, the one with more words in it is meant.
        fitting.min_by_key(|(_, named)| named.len())
    }

    fn is_listed(&self, operation: &str, violation: &Violation) -> bool {
        self.deviations.iter().any(|deviation| {
            fits(&deviation.place, &violation.place)
                && fits(&deviation.rule, &violation.rule)
                && deviation.operations.iter().any(|name| fits(name, operation))
        })
    }

    fn asked(&self, call: &Call, named: &HashMap<&str, String>, incoming: &Incoming) -> Vec<Violation> {
        let mut violations = Vec::new();
        for at in &call.parameters {
            let (at, parameter) = self.file.resolve(at);
            let text = |name: &str| parameter.get(name).and_then(Value::as_str).unwrap_or_default();
            let (name, part) = (text("name"), text("in"));
            let given = match part {
                // The payment service is part of the path here.
                "path" => match named.get(name) {
                    Some(given) => Some(given.clone()),
                    None => continue,
                },
                "query" => incoming.query_value(name),
                _ => incoming.header(name).map(str::to_owned),
            };
            violations.extend(self.file.text(&format!("request {part}"), &at, name, given.as_deref()));
        }
        let (at, body) = self.file.resolve(&format!("{}/requestBody", call.at));
        let alternative = call.bodies.as_ref().filter(|_| call.path.ends_with("/{payment-product}"));
        let alternative = alternative.map(|bodies| bodies.asked.as_str());
        if !incoming.body.is_empty() {
            let kind = incoming.header("content-type");
            violations.extend(self.file.body("request body", &at, alternative, kind, &incoming.body));
        } else if is_required(body) {
            violations.push(Violation::of("request body", "", "required", "this call takes a body".to_owned()));
        }
        violations
    }

    fn answered(&self, call: &Call, reply: &Reply) -> Vec<Violation> {
        let (at, answer) = self.file.resolve(&format!("{}/responses/{}", call.at, reply.status));
        if answer.is_null() {
            let text = format!("{} is no status of this call", reply.status);
            return vec![Violation::of("response status", "", "enum", text)];
        }
        let mut violations = Vec::new();
        for name in answer.get("headers").and_then(Value::as_object).into_iter().flat_map(|headers| headers.keys()) {
            let (at, _) = self.file.resolve(&format!("{at}/headers/{}", escape(name)));
            violations.extend(self.file.text("response header", &at, name, reply.header(name)));
        }
        if answer.get("content").is_some() {
            let alternative =
                call.bodies.as_ref().filter(|_| call.path.ends_with("/{paymentId}") && reply.status == 200);
            let alternative = alternative.map(|bodies| bodies.answered.as_str());
            let kind = reply.header("content-type");
            violations.extend(self.file.body("response body", &at, alternative, kind, &reply.body));
        }
        violations
    }
}

impl Violation {
    /// Of a parameter or a part as a whole.
    fn of(part: &str, name: &str, rule: &str, text: String) -> Self {
        let place = [part, &name.to_lowercase()].join(if name.is_empty() { "" } else { "." });
        Self { place, path: name.to_owned(), rule: rule.to_owned(), text }
    }

    /// What the validator tells of a part, or of a parameter of that name.
    fn told(part: &str, name: &str, error: &ValidationError<'_>) -> Self {
        // What the text quotes may be long, and a message of the framework is not.
        let text = error.to_string().chars().take(300).collect();
        let mut told = Self::of(part, name, error.kind().keyword(), text);
        let missing = match error.kind() {
            ValidationErrorKind::Required { property } => property.as_str(),
            _ => None,
        };
        for segment in error.instance_path().as_str().split('/').skip(1).chain(missing) {
            if let Ok(at) = segment.parse::<usize>() {
                told.place += "[]";
                told.path += &format!("[{at}]");
            } else {
                told.place += &format!(".{segment}");
                told.path += &format!("{}{segment}", if told.path.is_empty() { "" } else { "." });
            }
        }
        told
    }
}

/// The file, and its schemas as far as they were needed.
struct File {
    document: Value,
    registry: Registry<'static>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

/// What the file is called where schemas refer to it.
const HOME: &str = "urn:berlin-group";

impl File {
    fn read() -> Result<Self, String> {
        let text = include_str!("../../../interop/berlin-group/psd2-api-1.3.9.yaml");
        let document: Value = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
        let registry = Registry::new().draft(Draft::Draft4).add(HOME, document.clone());
        let registry = registry.and_then(|registry| registry.prepare()).map_err(|error| error.to_string())?;
        Ok(Self { document, registry, validators: Mutex::default() })
    }

    fn get(&self, at: &str) -> &Value {
        self.document.pointer(at).unwrap_or(&Value::Null)
    }

    /// Follows references: the place that is meant, and what is there.
    fn resolve(&self, at: &str) -> (String, &Value) {
        let mut at = at.to_owned();
        while let Some(to) = self.get(&at).get("$ref").and_then(Value::as_str) {
            at = to.trim_start_matches('#').to_owned();
        }
        let value = self.get(&at);
        (at, value)
    }

    fn calls(&self, path: &str, written: &str, bodies: Option<Bodies>) -> Vec<Call> {
        let item = format!("/paths/{}", escape(path));
        let parameters = |at: &str| -> Vec<String> {
            let at = format!("{at}/parameters");
            let count = self.get(&at).as_array().map_or(0, Vec::len);
            (0..count).map(|number| format!("{at}/{number}")).collect()
        };
        let methods = self.get(&item).as_object().into_iter().flat_map(|item| item.keys());
        let methods = methods.filter(|method| self.get(&format!("{item}/{method}/responses")).is_object());
        let call = |method: &String| {
            let at = format!("{item}/{method}");
            let parameters = [parameters(&item), parameters(&at)].concat();
            Call { method: method.clone(), path: written.to_owned(), at, parameters, bodies: bodies.clone() }
        };
        methods.map(call).collect()
    }

    /// Holds a parameter or a header to its entry in the file.
    fn text(&self, part: &str, at: &str, name: &str, given: Option<&str>) -> Vec<Violation> {
        let Some(given) = given else {
            let missing = || Violation::of(part, name, "required", format!("{name} is missing"));
            return is_required(self.get(at)).then(missing).into_iter().collect();
        };
        let schema = format!("{at}/schema");
        // A text that stands for something else is what it reads as.
        let value = match self.resolve(&schema).1.get("type").and_then(Value::as_str) {
            Some("boolean" | "integer" | "number") => serde_json::from_str(given).unwrap_or_else(|_| json!(given)),
            _ => json!(given),
        };
        self.errors(part, name, &schema, &value)
    }

    /// Holds a body to what the file has for its type.
    fn body(&self, part: &str, at: &str, alternative: Option<&str>, kind: Option<&str>, body: &[u8]) -> Vec<Violation> {
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim().to_ascii_lowercase();
        let content = format!("{at}/content/{}", escape(&kind));
        let wrong = |rule: &str, text: String| vec![Violation::of(part, "", rule, text)];
        if self.get(&content).is_null() {
            return wrong("contentMediaType", format!("{kind} is no type of this body"));
        }
        if !kind.ends_with("json") {
            return Vec::new();
        }
        match serde_json::from_slice(body) {
            Err(error) => wrong("type", format!("the body is not JSON: {error}")),
            Ok(value) => {
                let named = alternative.map(|name| format!("/components/schemas/{name}"));
                self.errors(part, "", &named.unwrap_or_else(|| format!("{content}/schema")), &value)
            }
        }
    }

    fn errors(&self, part: &str, name: &str, schema: &str, value: &Value) -> Vec<Violation> {
        match self.validator(schema) {
            Ok(validator) => validator.iter_errors(value).map(|error| Violation::told(part, name, &error)).collect(),
            Err(error) => vec![Violation::told(part, schema, &error)],
        }
    }

    fn validator(&self, schema: &str) -> Result<Arc<Validator>, ValidationError<'static>> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(schema) {
            return Ok(validator.clone());
        }
        // Schemas of OpenAPI 3.0 are those of draft 4, with two formats more.
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true)
            .with_format("uuid", is_uuid)
            .with_format("url", |text: &str| Url::parse(text).is_ok())
            .with_registry(&self.registry)
            .build(&json!({"$ref": format!("{HOME}#{}", schema.replace('{', "%7B").replace('}', "%7D"))}))?;
        let validator = Arc::new(validator);
        validators.insert(schema.to_owned(), validator.clone());
        Ok(validator)
    }
}

/// A text of `deviations.json`, in which one `*` stands for anything.
fn fits(listed: &str, told: &str) -> bool {
    match listed.split_once('*') {
        None => listed == told,
        Some((start, end)) => told.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

fn is_required(value: &Value) -> bool {
    value.get("required") == Some(&Value::Bool(true))
}

/// A name as a segment of a JSON pointer.
fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(|part| part.bytes().filter(u8::is_ascii_hexdigit).count());
    text.len() == 36 && lengths.eq([8, 4, 4, 4, 12])
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderName, HeaderValue};

    use super::*;

    const ID: &str = "99391c7e-ad88-49ec-a2ad-99ddcb1f7721";

    fn incoming(method: &str, path: &str, headers: &[(&'static str, &'static str)], body: &Value) -> Incoming {
        let headers = headers.iter().chain(&[("x-request-id", ID), ("content-type", "application/json")]);
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        Incoming {
            method: method.to_owned(),
            path: path.split('?').next().unwrap().to_owned(),
            target: path.to_owned(),
            query: path.split('?').nth(1).unwrap_or_default().to_owned(),
            headers: headers.map(pair).collect::<HeaderMap>(),
            body: if body.is_null() { String::new() } else { body.to_string() }.into(),
            client_certificate: Default::default(),
            origin: String::new(),
        }
    }

    fn asked(bank: &str, operation: &str, incoming: &Incoming) -> Option<Value> {
        let refusal = OpenApi::of(bank).unwrap().request(operation, incoming, &incoming.segments()).err()?;
        let reply: Value = serde_json::from_slice(&refusal.reply().body).unwrap();
        Some(reply["tppMessages"][0]["path"].clone())
    }

    fn answered(bank: &str, operation: &str, path: &str, reply: Reply) -> (u16, String) {
        let incoming = incoming("GET", path, &[], &Value::Null);
        let reply = OpenApi::of(bank).unwrap().answer(operation, &incoming, &incoming.segments(), reply);
        (reply.status, String::from_utf8(reply.body).unwrap())
    }

    #[test]
    fn every_schema_of_the_file_can_be_used() {
        let openapi = OpenApi::of("bec").unwrap();
        let mut schemas = 0;
        let mut places = vec![(String::new(), &openapi.file.document)];
        while let Some((at, value)) = places.pop() {
            if at.ends_with("/schema") || at.starts_with("/components/schemas/") && at.matches('/').count() == 3 {
                schemas += 1;
                openapi.file.validator(&at).unwrap();
                continue;
            }
            match value {
                Value::Object(fields) => {
                    places.extend(fields.iter().map(|(name, value)| (format!("{at}/{}", escape(name)), value)));
                }
                Value::Array(entries) => {
                    places.extend(entries.iter().enumerate().map(|(number, value)| (format!("{at}/{number}"), value)));
                }
                _ => {}
            }
        }
        assert!(schemas > 400, "{schemas}");
    }

    #[test]
    fn what_arrives_is_held_to_the_file() {
        let payment = |change: &dyn Fn(&mut Value)| {
            let mut body = json!({
                "instructedAmount": {"currency": "NOK", "amount": "5"}, "debtorAccount": {"bban": "97105048304"},
                "creditorAccount": {"bban": "86011117947"}, "creditorName": "Fjord Bakery AS"});
            change(&mut body);
            body
        };
        let ip = ("psu-ip-address", "192.0.2.17");
        let path = "/v1/payments/norwegian-domestic-credit-transfers";
        let to = |path: &str, headers: &[(&'static str, &'static str)], body: &Value| {
            asked("tietoevry", "initiatePayment", &incoming("POST", path, headers, body))
        };
        let whole = payment(&|_| {});
        assert_eq!(to(path, &[ip], &whole), None);
        assert_eq!(to(path, &[], &whole), Some(json!("PSU-IP-Address")));
        assert_eq!(to(path, &[ip, ("tpp-redirect-uri", "callback")], &whole), Some(json!("TPP-Redirect-URI")));
        assert_eq!(
            to(path, &[ip, ("tpp-redirect-preferred", "perhaps")], &whole),
            Some(json!("TPP-Redirect-Preferred"))
        );
        assert_eq!(to(path, &[ip], &Value::Null), Some(Value::Null), "a body is wanted");
        let number = payment(&|body| body["instructedAmount"]["amount"] = json!(5));
        assert_eq!(to(path, &[ip], &number), Some(json!("instructedAmount.amount")));
        let nameless = payment(&|body| drop(body.as_object_mut().unwrap().remove("creditorName")));
        assert_eq!(to(path, &[ip], &nameless), Some(json!("creditorName")));
        // A periodic payment is more than a payment: its own schema counts.
        assert_eq!(
            to("/v1/periodic-payments/norwegian-domestic-credit-transfers", &[ip], &whole),
            Some(json!("startDate"))
        );
        let bulk = json!({"debtorAccount": {}, "payments": [whole, number]});
        let path = "/v1/bulk-payments/norwegian-domestic-credit-transfers";
        assert_eq!(to(path, &[ip], &bulk), Some(json!("payments[1].instructedAmount.amount")));
        let listed = incoming("GET", "/v1/accounts/a/transactions?bookingStatus=gone", &[], &Value::Null);
        assert_eq!(asked("tietoevry", "transactions", &listed), Some(json!("bookingStatus")));
    }

    #[test]
    fn what_a_bank_has_otherwise_is_let_through_there_and_nowhere_else() {
        let slip = json!({"instructedAmount": {"currency": "DKK", "amount": 399}, "debtorAccount": {}});
        let ip = ("psu-ip-address", "192.0.2.17");
        let at = |path: &str| incoming("POST", path, &[ip], &slip);
        assert_eq!(asked("bec", "initiatePaymentSlip", &at("/v1/payments/payment-slips/slip-71")), None);
        let payment = asked("bec", "initiatePayment", &at("/v1/payments/domestic-credit-transfers"));
        assert_eq!(payment, Some(json!("creditorAccount")), "slips alone have none");
        let unknown = incoming("GET", "/v1/sandbox/customers", &[], &Value::Null);
        assert_eq!(asked("tietoevry", "sandboxCustomers", &unknown), None, "the file does not know this call");
    }

    #[test]
    fn what_is_answered_is_held_to_the_file() {
        let path = "/v1/payments/norwegian-domestic-credit-transfers/1/status";
        let reply = |status: u16, body: &Value| Reply::json(status, body).with("x-request-id", ID);
        let told = |reply: Reply| answered("tietoevry", "paymentStatus", path, reply);
        assert_eq!(told(reply(200, &json!({"transactionStatus": "ACSC"}))).0, 200);
        for (reply, place) in [
            (reply(200, &json!({"transactionStatus": "DONE"})), "response body.transactionStatus"),
            (reply(200, &json!({})), "response body.transactionStatus"),
            (Reply::json(200, &json!({"transactionStatus": "ACSC"})), "response header.x-request-id"),
            (reply(207, &json!({"transactionStatus": "ACSC"})), "response status"),
            (Reply::html(200, String::new()).with("x-request-id", ID), "response body"),
        ] {
            let (status, text) = told(reply);
            assert!(status == 500 && text.contains(place), "{place}: {status} {text}");
        }
        // The statuses of a basket are BEC's own, at baskets.
        let basket = json!({"transactionStatus": "ACSP"});
        assert_eq!(answered("bec", "signingBasketStatus", "/v1/signing-baskets/1/status", reply(200, &basket)).0, 200);
        assert_eq!(
            answered("tietoevry", "signingBasketStatus", "/v1/signing-baskets/1/status", reply(200, &basket)).0,
            500
        );
    }
}
