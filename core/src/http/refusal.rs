//! What an answer says when it refuses, whatever its form: one reader for all systems.
//!
//! A refusal comes from the bank, in the form of its system, or from something before it (a gateway, a proxy, a page for
//! people), in any form. Both are reported with code, text, path and parameters; only the first is the bank's own word
//! ([`Said::is_of_the_bank`]), on which an end such as "no longer there" may rest.
//!
//! ```text
//! tppMessages       {"tppMessages": [{"category", "code", "text", "path"}]}, one message without a list, texts     XS2A
//! problem           {"type", "title", "detail", "code", "additionalErrors"}                                        RFC 7807
//! errors            {"errors": [{"error", "scope", "parameters", "message"}]}, {"errorCode", "errorText"}, …       COBS, lists
//! error text        {"errorCode", "errorText"}                                                                     Betalingsservice
//! oauth             {"error", "error_description"}, or WWW-Authenticate                                            RFC 6749, 6750
//! other fields      {"httpCode", "httpMessage", "moreInformation"}, {"fault": …}, {"message"}, XML                 gateways
//! page, words       <h1>…</h1>, `unauthorized_client - TPP client_id is not authorized`                            all
//! ```

use super::{Response, markup};
use crate::wire::words::{cut, further, without_numbers};
use crate::wire::{BankAnswer, BankParameter, Error, ErrorKind, Fault, Retry};
use serde_json::{Map, Value};

/// No more of a text is kept, in characters.
const LONGEST_TEXT: usize = 400;
/// No more of a code, a path, a name or a value is kept, in characters.
const LONGEST_WORD: usize = 100;
/// No more parameters, and values of one, are kept.
const MOST_PARAMETERS: usize = 40;

/// In which form a refusal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `tppMessages` of XS2A.
    TppMessages,
    /// Problem details (RFC 7807).
    Problem,
    /// A list of errors, as COBS has it.
    Errors,
    /// `errorText` of Betalingsservice.
    ErrorText,
    /// OAuth's `error`, in the body or in `WWW-Authenticate`.
    OAuth,
    /// A code before words, as plain text.
    CodedWords,
    /// Fields that gateways use, in JSON or XML.
    OtherFields,
    /// A page for people, or plain words.
    Words,
    /// There is nothing.
    Nothing,
}

/// How a system itself refuses.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dialect {
    /// The forms in which it does.
    pub(crate) forms: &'static [Form],
    /// Whether a code is one of the system's.
    pub(crate) knows: fn(&str) -> bool,
}

/// What an answer says in refusing: bounded, on one line, without account numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) form: Form,
    pub(crate) status: u16,
    /// As it was spelt; empty where there is none.
    pub(crate) code: String,
    pub(crate) text: String,
    /// Where in the request; empty where that is not said.
    pub(crate) path: String,
    pub(crate) parameters: Vec<BankParameter>,
    /// What a list says beside its first error, to be put behind a message; else empty.
    pub(crate) further: String,
}

/// What is read from one error, before it is cut.
#[derive(Default)]
struct One {
    code: String,
    text: String,
    path: String,
    parameters: Vec<BankParameter>,
    further: String,
}

/// Reads what an answer says in refusing.
pub(crate) fn read(response: &Response) -> Said {
    let text = response.body.lossy();
    let text = text.trim_start_matches('\u{feff}').trim();
    let json = serde_json::from_str::<Value>(text).ok();
    let found = match &json {
        Some(Value::Object(fields)) => of_fields(fields, response.status),
        Some(Value::Array(items)) => of_list(items, response.status).map(|one| (Form::OtherFields, one)),
        Some(Value::String(words)) => Some(of_words(words)),
        Some(_) => None,
        None => of_text(text, response.status),
    };
    let found = found.filter(|(_, one)| !one.code.is_empty() || !one.text.is_empty());
    let found = found.or_else(|| of_challenge(response.header("www-authenticate")?));
    let (form, one) = found.unwrap_or_else(|| match json {
        // Fields of which no reader knows any are shown as they are, rather than not at all.
        Some(fields @ (Value::Object(_) | Value::Array(_))) if text.len() > 2 => {
            (Form::OtherFields, One { text: fields.to_string(), ..One::default() })
        }
        _ => (Form::Nothing, One::default()),
    });
    Said {
        form,
        status: response.status,
        code: word(&one.code),
        text: line(&one.text, LONGEST_TEXT),
        path: word(&one.path),
        parameters: one.parameters,
        further: line(&one.further, LONGEST_TEXT),
    }
}

impl Said {
    /// Whether this is the bank's own word: in a form of its system, with a code that the system knows. What a gateway or a
    /// proxy says is not.
    pub(crate) fn is_of_the_bank(&self, dialect: &Dialect) -> bool {
        dialect.forms.contains(&self.form) && (dialect.knows)(&self.code)
    }

    /// The code with the status of HTTP, or the status alone.
    pub(crate) fn named(&self) -> String {
        match self.code.is_empty() {
            true => format!("HTTP {}", self.status),
            false => format!("{} (HTTP {})", self.code, self.status),
        }
    }

    /// Who has to act and whether to try again, as far as the HTTP status says.
    pub(crate) fn blame(&self) -> (Fault, Retry) {
        match self.status {
            429 => (Fault::Caller, Retry::After),
            408 | 425 | 500.. => (Fault::Bank, Retry::After),
            _ => (Fault::Caller, Retry::Never),
        }
    }

    /// The refusal as an error, blamed as the status says: the message ends with what else the bank says.
    pub(crate) fn error(&self, message: &str) -> Error {
        let (fault, retry) = self.blame();
        let error = Error::new(ErrorKind::Refused, format!("{message}{}", self.further))
            .fault(fault)
            .retry(retry)
            .answered(self.answer());
        if self.path.is_empty() { error } else { error.at(self.path.clone()) }
    }

    /// The bank's words as errors hold them.
    pub(crate) fn answer(&self) -> BankAnswer {
        BankAnswer {
            status: self.status,
            code: self.code.clone(),
            text: self.text.clone(),
            path: (!self.path.is_empty()).then(|| self.path.clone()),
            parameters: self.parameters.clone(),
        }
    }

    /// The values that the bank says it would take, where it says so: `ALLOWED_VALUES` of COBS.
    pub(crate) fn allowed(&self) -> Option<&[String]> {
        let found = self.parameters.iter().find(|of| of.name.to_ascii_uppercase().contains("ALLOWED"));
        found.map(|of| of.values.as_slice()).filter(|values| !values.is_empty())
    }
}

/// A JSON object, or what was read from XML.
fn of_fields(fields: &Map<String, Value>, status: u16) -> Option<(Form, One)> {
    if let Some(messages) = fields.get("tppMessages") {
        return Some((Form::TppMessages, of_messages(messages, status)?));
    }
    if let Some(errors @ (Value::Array(_) | Value::Object(_))) = fields.get("errors") {
        return Some((Form::Errors, of_list(as_list(errors), status)?));
    }
    if fields.contains_key("errorText") {
        return Some((Form::ErrorText, of_one(fields, status)));
    }
    let oauth = matches!(fields.get("error"), Some(Value::String(code)) if is_code(code));
    if oauth && fields.keys().all(|name| ["error", "error_description", "error_uri", "state"].contains(&name.as_str()))
    {
        return Some((Form::OAuth, of_one(fields, status)));
    }
    if fields.contains_key("type") || fields.contains_key("title") {
        return Some((Form::Problem, of_problem(fields, status)));
    }
    // What is wrapped in one field more: `{"fault": {…}}`, `{"error": {…}}`, `{"response": {"errors": […]}}`.
    let wrapped = ["fault", "error", "response", "Fault", "Error", "_embedded"].iter().find_map(|name| {
        let (_, one) = of_fields(fields.get(*name)?.as_object()?, status)?;
        (!one.code.is_empty() || !one.text.is_empty()).then_some(one)
    });
    Some((Form::OtherFields, wrapped.unwrap_or_else(|| of_one(fields, status))))
}

/// `tppMessages`: the first that is no warning, and what the others are about.
fn of_messages(messages: &Value, status: u16) -> Option<One> {
    let messages = as_list(messages);
    let is_warning = |message: &&Value| message.get("category").and_then(Value::as_str) == Some("WARNING");
    let errors: Vec<Value> = messages.iter().filter(|message| !is_warning(message)).cloned().collect();
    of_list(if errors.is_empty() { messages } else { &errors }, status)
}

/// The first error of a list, and what the others are about.
fn of_list(items: &[Value], status: u16) -> Option<One> {
    let mut items = items.iter().map(|item| match item {
        Value::Object(fields) => of_one(fields, status),
        other => One { text: plain(other), ..One::default() },
    });
    let first = items.next()?;
    let others: Vec<One> = items.collect();
    let named = others.iter().map(|other| match other.code.is_empty() {
        true => (other.text.as_str(), other.path.as_str()),
        false => (other.code.as_str(), other.path.as_str()),
    });
    Some(One { further: further(named), ..first })
}

/// Problem details, whose additional errors say more of the first.
fn of_problem(fields: &Map<String, Value>, status: u16) -> One {
    let mut one = of_one(fields, status);
    let additional = fields.get("additionalErrors").map(as_list).unwrap_or_default();
    if let Some(more) = of_list(additional, status) {
        one.path = if one.path.is_empty() { more.path } else { one.path };
        one.further = more.further;
    }
    one
}

/// The fields of an error, by the names that they have in the standards and at gateways.
fn of_one(fields: &Map<String, Value>, status: u16) -> One {
    const CODES: [&str; 8] = ["code", "errorcode", "error", "messagecode", "faultcode", "title", "status", "httpcode"];
    const TEXTS: [&str; 18] = [
        "title",
        "message",
        "messagetext",
        "msg",
        "text",
        "errortext",
        "errormessage",
        "httpmessage",
        "moreinformation",
        "detail",
        "details",
        "description",
        "errordescription",
        "faultstring",
        "reason",
        "hint",
        "error",
        "messages",
    ];
    const PATHS: [&str; 4] = ["path", "scope", "field", "pointer"];
    let find = |name: &str| fields.iter().find(|(found, _)| same(found, name)).map(|(_, value)| value);
    // A number that repeats the status of HTTP says nothing.
    let code = CODES.iter().find_map(|name| {
        let code = plain(find(name)?).trim().to_owned();
        let doubtful = ["error", "title", "status"].contains(name);
        let says = !code.is_empty() && code != status.to_string() && !code.contains(char::is_whitespace);
        (says && (!doubtful || is_code(&code))).then_some(code)
    });
    let code = code.unwrap_or_default();
    let mut texts: Vec<String> = Vec::new();
    for text in TEXTS.iter().filter_map(|name| find(name)).map(plain) {
        let text = text.trim();
        if !text.is_empty() && text != code && !texts.iter().any(|known| known.contains(text)) {
            texts.push(text.to_owned());
        }
    }
    // Apigee's `{"faultstring": …, "detail": {"errorcode": …}}`, JSON:API's `{"source": {"pointer": …}}`.
    let inner = |name: &str| find(name).and_then(Value::as_object).map(|inner| of_one(inner, status));
    let detail = inner("detail").unwrap_or_default();
    let path = PATHS.iter().find_map(|name| find(name)).map(plain).filter(|path| !path.is_empty());
    One {
        code: if code.is_empty() { detail.code } else { code },
        text: texts.join(": "),
        path: path.or_else(|| inner("source").map(|source| source.path)).unwrap_or_default(),
        parameters: find("parameters").or_else(|| find("params")).map(parameters).unwrap_or_default(),
        further: String::new(),
    }
}

/// What is no JSON: XML, a page, or words.
fn of_text(text: &str, status: u16) -> Option<(Form, One)> {
    if let Some(fields) = markup::fields_of(text) {
        let one = of_one(&fields, status);
        if !one.code.is_empty() || !one.text.is_empty() {
            return Some((Form::OtherFields, one));
        }
    }
    Some(of_words(&markup::text_of(text)))
}

/// Plain words, perhaps with a code before them.
fn of_words(words: &str) -> (Form, One) {
    match words.split_once(" - ") {
        Some((code, rest)) if is_code(code.trim()) => {
            (Form::CodedWords, One { code: code.trim().to_owned(), text: rest.trim().to_owned(), ..One::default() })
        }
        _ => (Form::Words, One { text: words.to_owned(), ..One::default() }),
    }
}

/// `Bearer realm="…", error="invalid_token", error_description="…"` (RFC 6750, 3).
fn of_challenge(header: &str) -> Option<(Form, One)> {
    let value = |name: &str| {
        let rest = header.split_once(&format!("{name}="))?.1;
        match rest.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => rest.split([',', ' ']).next(),
        }
    };
    let code = [" ", ","].iter().find_map(|before| value(&format!("{before}error"))).unwrap_or_default();
    let text = value("error_description").unwrap_or_default();
    let said = !code.is_empty() || !text.is_empty();
    said.then(|| (Form::OAuth, One { code: code.to_owned(), text: text.to_owned(), ..One::default() }))
}

/// One error counts as a list of one, and an object of errors by field for the list of them.
fn as_list(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        other => std::slice::from_ref(other),
    }
}

/// Whether a word is a code and no word of a sentence: `invalid_client`, `ASPSP_ERROR`, and not `Unauthorized`.
fn is_code(word: &str) -> bool {
    let plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.:".contains(letter));
    let capitalised = word.starts_with(|first: char| first.is_ascii_uppercase())
        && word.chars().skip(1).all(|letter| letter.is_ascii_lowercase());
    let number = word.chars().all(|letter| letter.is_ascii_digit());
    plain && !word.is_empty() && !capitalised && !number
}

/// Names are compared without regard to capitals and what is between words.
fn same(found: &str, name: &str) -> bool {
    let letters =
        found.bytes().filter(|letter| !matches!(letter, b'_' | b'-')).map(|letter| letter.to_ascii_lowercase());
    letters.eq(name.bytes())
}

/// A text or number as text, a list of texts as its texts; of anything else nothing.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            texts.join("; ")
        }
        Value::Null | Value::Bool(_) | Value::Object(_) => String::new(),
    }
}

fn parameters(value: &Value) -> Vec<BankParameter> {
    let values = |value: &Value| {
        let text = |value: &Value| match value {
            Value::Null => String::new(),
            Value::String(text) => word(text),
            other => word(&other.to_string()),
        };
        let texts = as_list(value).iter().map(text).filter(|text| !text.is_empty());
        texts.take(MOST_PARAMETERS).collect::<Vec<_>>()
    };
    match value {
        Value::Object(fields) => {
            let read = fields.iter().map(|(name, value)| BankParameter { name: word(name), values: values(value) });
            read.take(MOST_PARAMETERS).collect()
        }
        Value::Null => Vec::new(),
        other => vec![BankParameter { name: String::new(), values: values(other) }],
    }
}

fn word(text: &str) -> String {
    line(text, LONGEST_WORD)
}

/// On one line, cut, and without account numbers.
fn line(text: &str, longest: usize) -> String {
    // A bit more than is kept, so that no number is cut to a length at which it is no longer known as one.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    cut(&without_numbers(&cut(&text, longest.saturating_mul(2))), longest)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::wire::Header;

    const XS2A: Dialect =
        Dialect { forms: &[Form::TppMessages, Form::Problem], knows: |code| code == "FORMAT_ERROR" || code == "X" };

    fn said(status: u16, body: &str) -> Said {
        read(&Response { status, headers: Vec::new(), body: body.as_bytes().to_vec().into() })
    }

    #[test]
    fn code_text_and_path_are_read_in_every_form() {
        use Form as F;
        for (status, body, form, code, text, path) in [
            (
                400,
                r#"{"tppMessages":[{"category":"WARNING","code":"W"},{"code":"FORMAT_ERROR","text":"a","path":"b"}]}"#,
                F::TppMessages,
                "FORMAT_ERROR",
                "a",
                "b",
            ),
            (
                400,
                r#"{"tppMessages":{"code":"FORMAT_ERROR","text":"field x"}}"#,
                F::TppMessages,
                "FORMAT_ERROR",
                "field x",
                "",
            ),
            (400, r#"{"tppMessages":["amount is\nnot a number"]}"#, F::TppMessages, "", "amount is not a number", ""),
            (400, r#"{"tppMessages":[{"category":"WARNING","code":"X"}]}"#, F::TppMessages, "X", "", ""),
            (400, r#"{"tppMessages":"no"}"#, F::TppMessages, "", "no", ""),
            (400, r#"{"tppMessages":[]}"#, F::OtherFields, "", r#"{"tppMessages":[]}"#, ""),
            (
                403,
                r#"{"type":"about:x","code":"X","title":"T","detail":"D","additionalErrors":[{"code":"Y","path":"p"},{"code":"Z"}]}"#,
                F::Problem,
                "X",
                "T: D",
                "p",
            ),
            (404, r#"{"title":"NOT_FOUND","detail":"no such report"}"#, F::Problem, "NOT_FOUND", "no such report", ""),
            (404, r#"{"type":"about:blank","title":"Not Found","status":404}"#, F::Problem, "", "Not Found", ""),
            (400, r#"{"errors":[{"error":"DT01","scope":"a.b","message":"m"}]}"#, F::Errors, "DT01", "m", "a.b"),
            (400, r#"{"errors":[{"errorCode":2,"errorText":"closed"}]}"#, F::Errors, "2", "closed", ""),
            (400, r#"{"errors":["one","two"]}"#, F::Errors, "", "one", ""),
            (
                422,
                r#"{"errors":[{"status":"422","code":"E","title":"Wrong","source":{"pointer":"/data"}}]}"#,
                F::Errors,
                "E",
                "Wrong",
                "/data",
            ),
            (400, r#"{"errorCode":1,"errorText":"Invalid input"}"#, F::ErrorText, "1", "Invalid input", ""),
            (401, r#"{"error":"invalid_client","error_description":"no"}"#, F::OAuth, "invalid_client", "no", ""),
            (400, r#"{"error":"ACCESS_DENIED"}"#, F::OAuth, "ACCESS_DENIED", "", ""),
            (
                401,
                r#"{"httpCode":"401","httpMessage":"Unauthorized","moreInformation":"Client id not registered."}"#,
                F::OtherFields,
                "",
                "Unauthorized: Client id not registered.",
                "",
            ),
            (
                401,
                r#"{"fault":{"code":900901,"message":"Invalid Credentials","description":"Access failure"}}"#,
                F::OtherFields,
                "900901",
                "Invalid Credentials: Access failure",
                "",
            ),
            (
                401,
                r#"{"fault":{"faultstring":"Invalid ApiKey","detail":{"errorcode":"oauth.v2.InvalidApiKey"}}}"#,
                F::OtherFields,
                "oauth.v2.InvalidApiKey",
                "Invalid ApiKey",
                "",
            ),
            (
                403,
                r#"{"message":"Missing Authentication Token"}"#,
                F::OtherFields,
                "",
                "Missing Authentication Token",
                "",
            ),
            (
                400,
                r#"{"code":400,"message":"Error interacting with ASPSP","detail":"Unknown error","error":"ASPSP_ERROR"}"#,
                F::OtherFields,
                "ASPSP_ERROR",
                "Error interacting with ASPSP: Unknown error",
                "",
            ),
            (
                404,
                r#"{"timestamp":"2026","status":404,"error":"Not Found","path":"/v1"}"#,
                F::OtherFields,
                "",
                "Not Found",
                "/v1",
            ),
            (
                401,
                r#"{"error":{"code":401,"message":"no","status":"UNAUTHENTICATED"}}"#,
                F::OtherFields,
                "UNAUTHENTICATED",
                "no",
                "",
            ),
            (400, r#"{"Code":"400 Bad","Message":"m","ErrorCode":"UK.X"}"#, F::OtherFields, "UK.X", "m", ""),
            (400, r#"[{"code":"C","message":"m"},{"code":"D"}]"#, F::OtherFields, "C", "m", ""),
            (400, r#""words in quotes""#, F::Words, "", "words in quotes", ""),
            (
                500,
                "<e:f xmlns:e='x'><e:code>77</e:code><message>broken</message></e:f>",
                F::OtherFields,
                "77",
                "broken",
                "",
            ),
            (401, "<html><h1>Client certificate missing</h1></html>", F::Words, "", "Client certificate missing", ""),
            (
                502,
                "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr>nginx",
                F::Words,
                "",
                "502 Bad Gateway nginx",
                "",
            ),
            (
                401,
                "unauthorized_client - TPP client_id is not authorized",
                F::CodedWords,
                "unauthorized_client",
                "TPP client_id is not authorized",
                "",
            ),
            (429, "slow down", F::Words, "", "slow down", ""),
            (400, r#"{"strange":[1]}"#, F::OtherFields, "", r#"{"strange":[1]}"#, ""),
            (400, "\u{feff}{\"message\":\"with a mark before it\"}", F::OtherFields, "", "with a mark before it", ""),
            (400, "{}", F::Nothing, "", "", ""),
            (400, "null", F::Nothing, "", "", ""),
            (400, "", F::Nothing, "", "", ""),
        ] {
            let said = said(status, body);
            let found = (said.form, said.code.as_str(), said.text.as_str(), said.path.as_str());
            assert_eq!(found, (form, code, text, path), "{body}");
        }
    }

    #[test]
    fn a_challenge_is_read_where_the_body_says_nothing() {
        let answer = |value: &str, body: &str| {
            let headers = vec![Header::new("WWW-Authenticate", value)];
            let said = read(&Response { status: 401, headers, body: body.as_bytes().to_vec().into() });
            (said.form, said.code, said.text)
        };
        let found = answer(r#"Bearer realm="x", error="invalid_token", error_description="it, expired""#, "");
        assert_eq!(found, (Form::OAuth, "invalid_token".to_owned(), "it, expired".to_owned()));
        assert_eq!(answer("Bearer error=invalid_token", "{}").1, "invalid_token");
        assert_eq!(answer("Bearer", ""), (Form::Nothing, String::new(), String::new()));
        assert_eq!(answer(r#"Bearer error="e""#, "words").2, "words");
    }

    #[test]
    fn only_the_system_s_own_form_and_code_are_the_bank_s_word() {
        assert!(said(400, r#"{"tppMessages":[{"code":"FORMAT_ERROR"}]}"#).is_of_the_bank(&XS2A));
        assert!(said(400, r#"{"title":"t","code":"X"}"#).is_of_the_bank(&XS2A));
        for body in [r#"{"tppMessages":[{"code":"Y"}]}"#, r#"{"code":"X"}"#, r#"{"errors":[{"code":"X"}]}"#, "X", ""] {
            assert!(!said(400, body).is_of_the_bank(&XS2A), "{body}");
        }
    }

    #[test]
    fn parameters_are_kept_and_tell_what_the_bank_takes() {
        let said = said(
            400,
            r#"{"errors":[{"error":"NO_PART","parameters":{"ALLOWED_VALUES":["NORM",1,null],"n":{"a":2},"empty":null}}]}"#,
        );
        let read: Vec<_> = said.parameters.iter().map(|of| (of.name.as_str(), of.values.join("|"))).collect();
        let in_order =
            [("ALLOWED_VALUES", "NORM|1".to_owned()), ("empty", String::new()), ("n", r#"{"a":2}"#.to_owned())];
        assert_eq!(read, in_order);
        assert_eq!(said.allowed(), Some(["NORM".to_owned(), "1".to_owned()].as_slice()));
    }

    #[test]
    fn what_is_told_is_bounded_and_holds_no_account_number() {
        let iban = "NO9386011117947";
        for body in [
            format!(r#"{{"tppMessages":[{{"code":"{iban}","text":"{iban}","path":"{iban}"}},{{"code":"{iban}"}}]}}"#),
            format!(r#"{{"errors":[{{"parameters":{{"{iban}":["{iban}"]}},"message":"{iban}"}}]}}"#),
            format!("<p>{iban}</p>"),
            format!("{}{iban}", "x ".repeat(LONGEST_TEXT / 2 - 4)),
        ] {
            let printed = format!("{:?}", said(400, &body));
            assert!(!printed.contains("1111794"), "{printed}");
        }
        let long = said(400, &format!(r#"{{"message":"{}"}}"#, "ab ".repeat(100_000)));
        assert_eq!(long.text.chars().count(), LONGEST_TEXT);
    }
}
