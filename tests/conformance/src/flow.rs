//! Kind `flow`: a whole conversation with a bank, played without one.
//!
//! Besides what the script expects, four things are held: the signature of a request verifies as a bank would verify it at
//! that moment; a request id stands for one method, URL and body only, and is not used again once it was answered or lost;
//! no request has a header twice; and no secret of the vector is saved or printed at any step.

use crate::secrets::Secrets;
use crate::{pattern, text};
use base64::{Engine, prelude::BASE64_STANDARD};
use girokit::sign::{Message, Policy, PrivateKey, verify};
use girokit::{Bank, Error, ErrorKind, Flow, Header, Input, Now, Request, Step};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How far a `Date` may be off ("Signing Specification": 60 seconds).
const DATE_TOLERANCE_MS: i64 = 60_000;

pub(crate) struct Player<'a> {
    vector: &'a Value,
    bank: Bank,
    pub(crate) flow: Flow,
    pub(crate) clock: Clock,
    /// The Send and Sign steps that an `expect` saw, the last one at the end.
    pub(crate) seen: Vec<Seen>,
    pub(crate) session: String,
    /// What each request id stood for, and whether it is used up.
    requests: BTreeMap<String, (String, bool)>,
}

pub(crate) struct Seen {
    pub(crate) id: String,
    message: Option<Vec<u8>>,
}

pub(crate) struct Clock {
    pub(crate) unix_ms: i64,
    pub(crate) calls: u8,
}

impl Clock {
    fn now(&mut self) -> Now {
        self.calls = self.calls.wrapping_add(1);
        self.again()
    }

    /// The moment of the last call once more.
    pub(crate) fn again(&self) -> Now {
        Now::new(self.unix_ms, [self.calls; 32])
    }
}

pub(crate) fn run(vector: &Value) -> Result<(), String> {
    play(vector, &mut |_, _| ())
}

/// Plays the vector. `see` is shown the player before each line of the script and after the last, with the line's place.
pub(crate) fn play(vector: &Value, see: &mut dyn FnMut(usize, &Player<'_>)) -> Result<(), String> {
    let start = vector.get("start").ok_or("the vector needs `start`")?;
    let number = |name: &str| start.get(name).and_then(Value::as_i64).unwrap_or_default();
    let calls = u8::try_from(number("calls").rem_euclid(256)).unwrap_or_default();
    let mut clock = Clock { unix_ms: number("now_ms"), calls };
    let secrets = Secrets::of(vector);
    let (bank, flow) = match (begin(vector, start, &mut clock), start.get("error")) {
        (Err(error), Some(expected)) => {
            secrets.not_in_error(&error)?;
            return same_error("start", expected, &error);
        }
        (Ok(_), Some(expected)) => return Err(format!("start: expected the error {expected}, and it began")),
        (Err(error), None) => return Err(format!("start: {error}")),
        (Ok(begun), None) => begun,
    };
    let requests = BTreeMap::new();
    let mut player = Player { vector, bank, flow, clock, seen: Vec::new(), session: String::new(), requests };
    let script = vector.get("script").and_then(Value::as_array).ok_or("the vector needs `script`")?;
    for (at, line) in script.iter().enumerate() {
        see(at, &player);
        let held = |player: &mut Player<'_>| secrets.stay_in(&player.flow, &player.clock.again());
        player.line(line, &secrets).and_then(|()| held(&mut player)).map_err(|why| format!("script[{at}]: {why}"))?;
    }
    see(script.len(), &player);
    let Some(outcome) = vector.get("outcome") else { return Ok(()) };
    let outcome = player.fill(outcome);
    match player.view()? {
        view if view.get("step").and_then(Value::as_str) == Some("done") => {
            pattern::compare("outcome", &outcome, view.get("outcome"))
        }
        other => Err(format!("outcome: the script has ended and the flow is not done: {other}")),
    }
}

/// Begins the job, or goes on with a flow that some version saved.
fn begin(vector: &Value, start: &Value, clock: &mut Clock) -> Result<(Bank, Flow), Error> {
    let bank = open(vector)?;
    let filled = |part: &Value| part.to_string().replace("{now}", &clock.unix_ms.to_string());
    if let Some(saved) = start.get("saved").and_then(Value::as_str) {
        let (input, session) = (start.get("input").map(filled), start.get("session").map(Value::to_string));
        let flow = bank.resume_for(saved, input.as_deref(), session.as_deref())?;
        // What was read is written in this version's form, and that is as good as the text it was read from.
        let again = bank.resume_for(&flow.save(), input.as_deref(), session.as_deref())?;
        let now = clock.again();
        return if again.step(&now) == flow.step(&now) {
            Ok((bank, flow))
        } else {
            Err(Error::new(ErrorKind::CannotResume, "saved and resumed once more, the flow wants something else"))
        };
    }
    let none = json!({});
    let part = |name: &str| filled(start.get(name).unwrap_or(&none));
    let (input, context) = (part("input"), part("context"));
    let job = start.get("job").and_then(Value::as_str).unwrap_or_default();
    let flow = bank.start(&clock.now(), job, &input, &context)?;
    Ok((bank, flow))
}

fn open(vector: &Value) -> Result<Bank, Error> {
    Bank::from_json(&vector.get("config").unwrap_or(&Value::Null).to_string())
}

impl Player<'_> {
    /// What a host stores before it sends the request of this step, where that is one to be written down before it leaves.
    pub(crate) fn in_flight(&self) -> Option<String> {
        let now = self.clock.again();
        let Step::Send { request, write_ahead: true } = self.flow.step(&now) else { return None };
        let input = self.vector.pointer("/start/input").map(Value::to_string);
        let session = self.flow.session().and_then(|session| serde_json::to_string(&session).ok());
        let mut flow = self.bank.resume_for(&self.flow.save(), input.as_deref(), session.as_deref()).ok()?;
        flow.feed(&now, Input::Sending { id: request.id }).ok()?;
        Some(flow.save())
    }

    fn line(&mut self, line: &Value, secrets: &Secrets) -> Result<(), String> {
        if let Some(expected) = line.get("expect") {
            self.expect(expected)?;
            let said = [
                ("events", json!(self.flow.events())),
                ("revision", json!(self.flow.revision())),
                ("progress", json!(self.flow.progress())),
            ];
            return said.iter().try_for_each(|(name, said)| match line.get(name) {
                Some(expected) => pattern::compare(name, &self.fill(expected), Some(said)),
                None => Ok(()),
            });
        }
        if let Some(input) = line.get("feed") {
            return self.feed(input, line.get("error"), secrets);
        }
        if let Some(span) = line.get("advance_ms").and_then(Value::as_i64) {
            self.clock.unix_ms += span;
            return Ok(());
        }
        if let Some(expected) = line.get("entries") {
            return self.entries(expected);
        }
        if let Some(more) = line.get("next_page") {
            return self.next_page(more == &json!(true), line.get("error"));
        }
        let Some(with) = line.get("save_and_resume") else {
            return Err(format!("this is no line of a script: {line}"));
        };
        let with = with.as_str().unwrap_or_default();
        let input = with
            .contains("input")
            .then(|| self.vector.pointer("/start/input").cloned().unwrap_or_else(|| json!({})).to_string());
        let session = with.contains("session").then(|| self.flow.session()).flatten();
        let session = session.map(|session| serde_json::to_string(&session)).transpose();
        self.resume(input, session.map_err(|error| error.to_string())?)
    }

    fn expect(&mut self, expected: &Value) -> Result<(), String> {
        let step = self.flow.step(&self.clock.now());
        if step != self.flow.step(&self.clock.now()) {
            return Err("asked twice, step() gives two answers".to_owned());
        }
        match &step {
            Step::Send { request, .. } => {
                if let Some(session) = request.header("TPP-Session-ID") {
                    session.clone_into(&mut self.session);
                }
                // Banks that sign are opened with a certificate.
                if self.vector.pointer("/config/certificate").is_some() {
                    self.signed(request)?;
                }
                self.unique(request)?;
                once_each(&request.headers)?;
                self.saw(&request.id, None);
            }
            Step::Sign { id, message, .. } => self.saw(id, Some(message.clone())),
            _ => {}
        }
        let mut expected = self.fill(expected);
        if let Some(headers) = expected.pointer_mut("/request/headers").and_then(Value::as_object_mut) {
            *headers =
                std::mem::take(headers).into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
        }
        pattern::compare("step", &expected, Some(&view(&step)?))
    }

    /// The entries of the page that was read; `null` where there is no page.
    fn entries(&self, expected: &Value) -> Result<(), String> {
        let page = self.flow.page();
        if expected.is_null() {
            return page.map_or(Ok(()), |page| Err(format!("there is a page of {} entries", page.len())));
        }
        let page = page.ok_or("there is no page")?;
        let json = page.to_json(0..page.len()).map_err(|error| error.to_string())?;
        let told: Value = serde_json::from_slice(&json).map_err(|error| error.to_string())?;
        pattern::compare("entries", &self.fill(expected), Some(&told))
    }

    fn next_page(&mut self, more: bool, error: Option<&Value>) -> Result<(), String> {
        match (self.bank.next_page(&self.clock.now(), &self.flow), error) {
            (Err(found), Some(expected)) => same_error("error", expected, &found),
            (Err(found), None) => Err(format!("there is no next page: {found}")),
            (Ok(_), Some(expected)) => Err(format!("expected the error {expected}, and there is a next page")),
            (Ok(Some(next)), None) if more => {
                self.flow = next;
                Ok(())
            }
            (Ok(None), None) if !more => Ok(()),
            (Ok(_), None) => Err(format!("there is {}next page", if more { "no " } else { "a " })),
        }
    }

    fn saw(&mut self, id: &str, message: Option<Vec<u8>>) {
        if self.seen.last().is_none_or(|last| last.id != id) {
            self.seen.push(Seen { id: id.to_owned(), message });
        }
    }

    /// The request verifies with the certificate that it carries, at this moment, as strictly as the document says.
    fn signed(&self, request: &Request) -> Result<(), String> {
        let after = request.url.split_once("://").map_or(request.url.as_str(), |(_, rest)| rest);
        let target = after.find('/').and_then(|at| after.get(at..)).unwrap_or("/");
        let message = Message { method: &request.method, target, headers: &request.headers, body: &request.body };
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let own_key_id = self.vector.pointer("/config/keyId").is_none();
        let own_list = self.vector.pointer("/config/profile/signedHeaders").is_none();
        let mut required = vec!["date", "x-request-id", "tpp-signature-certificate"];
        // At Tietoevry every request says where the user comes back to.
        if self.vector.get("profile").and_then(Value::as_str) == Some("tietoevry") {
            required.push("tpp-redirect-uri");
        }
        let policy = Policy {
            signed_if_present: if own_list {
                names(&["date", "digest", "x-request-id", "psu-id", "psu-corporate-id", "tpp-redirect-uri"])
            } else {
                Vec::new()
            },
            required: names(&required),
            now_ms: Some(self.clock.unix_ms),
            date_tolerance_ms: Some(DATE_TOLERANCE_MS),
            key_id_of_certificate: own_key_id,
            ..Policy::default()
        };
        let verdict = verify(&message, None, &policy);
        if verdict.accepted() {
            Ok(())
        } else {
            Err(format!("a bank would refuse this request: {}", verdict.explain()))
        }
    }

    fn unique(&mut self, request: &Request) -> Result<(), String> {
        let body = BASE64_STANDARD.encode(&request.body);
        let now = format!("{} {} {body}", request.method, request.url);
        match self.requests.get(&request.id) {
            Some((_, true)) => Err(format!("the request id of `{}` was used up before", request.purpose)),
            Some((before, false)) if *before != now => Err("one request id stands for two requests".to_owned()),
            _ => {
                self.requests.insert(request.id.clone(), (now, false));
                Ok(())
            }
        }
    }

    fn feed(&mut self, input: &Value, error: Option<&Value>, secrets: &Secrets) -> Result<(), String> {
        let input = self.input(&self.fill(input))?;
        let used = match &input {
            Input::Response { id, .. } | Input::SendFailed { id, .. } => Some(id.clone()),
            _ => None,
        };
        let now = self.clock.now();
        let before = (self.flow.save(), self.flow.step(&now));
        match (self.flow.feed(&now, input), error) {
            (Ok(()), None) => {
                if let Some((_, used_up)) = used.and_then(|id| self.requests.get_mut(&id)) {
                    *used_up = true;
                }
                Ok(())
            }
            (Ok(()), Some(expected)) => Err(format!("expected the error {expected}, and it was taken")),
            (Err(error), None) => Err(format!("not taken: {error}")),
            (Err(error), Some(expected)) => {
                secrets.not_in_error(&error)?;
                same_error("error", expected, &error)?;
                if (self.flow.save(), self.flow.step(&now)) == before {
                    Ok(())
                } else {
                    Err("after the error the flow is not as it was before".to_owned())
                }
            }
        }
    }

    fn resume(&mut self, input: Option<String>, session: Option<String>) -> Result<(), String> {
        let saved = self.flow.save();
        self.bank = open(self.vector).map_err(|error| error.to_string())?;
        let resumed = self.bank.resume_for(&saved, input.as_deref(), session.as_deref());
        self.flow = resumed.map_err(|error| format!("resume: {error}"))?;
        // A request that was in flight has become one whose answer is lost.
        if self.flow.save() == saved || input.is_some() || saved.contains("\"inFlight\":true") {
            return Ok(());
        }
        // What a resumed flow remembers of having been resumed may be added; nothing may be lost.
        let read = |text: &str| serde_json::from_str::<Value>(text).map_err(|error| error.to_string());
        let (mut before, after) = (without_flags(read(&saved)?), without_flags(read(&self.flow.save())?));
        // A request that cannot be made again, for want of a code that is not saved, is given up.
        if let (None, Some(fields)) = (after.get("exchange"), before.as_object_mut()) {
            let goes_on = matches!(self.flow.step(&self.clock.now()), Step::Send { .. } | Step::Sign { .. });
            if !goes_on {
                fields.remove("exchange");
            }
        }
        pattern::compare("resumed", &before, Some(&after))
    }

    fn input(&self, feed: &Value) -> Result<Input, String> {
        let id = || match feed.get("id").and_then(Value::as_str) {
            Some("previous") => self.seen.iter().rev().nth(1).map(|seen| seen.id.clone()),
            Some(id) => Some(id.to_owned()),
            None => self.seen.last().map(|seen| seen.id.clone()),
        };
        let id = || id().ok_or("there was no request to answer");
        Ok(match text(feed, "input")? {
            "response" => Input::Response {
                id: id()?,
                status: feed
                    .get("status")
                    .and_then(Value::as_u64)
                    .and_then(|status| u16::try_from(status).ok())
                    .ok_or("a response has a `status`")?,
                headers: headers(feed),
                body: body(feed)?,
            },
            "sending" => Input::Sending { id: id()? },
            "sendFailed" => Input::SendFailed {
                id: id()?,
                reason: feed.get("reason").and_then(Value::as_str).unwrap_or_default().to_owned(),
                never_left: feed.get("neverLeft").and_then(Value::as_bool).unwrap_or_default(),
            },
            "signature" => Input::Signature { id: id()?, bytes: body(feed)? },
            "sign_with_key" => {
                let message =
                    self.seen.last().and_then(|seen| seen.message.as_ref()).ok_or("there was no Sign step")?;
                let key = PrivateKey::from_pem(text(self.vector, "key")?).map_err(|error| error.to_string())?;
                let bytes = key.sign(message, &[1; 32]).map_err(|error| error.to_string())?;
                Input::Signature { id: id()?, bytes }
            }
            "returned" => Input::Returned { url: text(feed, "url")?.to_owned() },
            "answer" => Input::Answer { text: text(feed, "text")?.to_owned() },
            "callback" => Input::Callback { headers: headers(feed), body: body(feed)? },
            "tick" => Input::Tick {},
            "cancel" => Input::Cancel {},
            other => return Err(format!("there is no input `{other}`")),
        })
    }

    fn view(&mut self) -> Result<Value, String> {
        view(&self.flow.step(&self.clock.now()))
    }

    /// Puts `{session}` and `{now}` in.
    fn fill(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(
                text.replace("{session}", &self.session).replace("{now}", &self.clock.unix_ms.to_string()),
            ),
            Value::Array(items) => items.iter().map(|item| self.fill(item)).collect(),
            Value::Object(fields) => {
                Value::Object(fields.iter().map(|(name, field)| (name.clone(), self.fill(field))).collect())
            }
            other => other.clone(),
        }
    }
}

fn without_flags(mut saved: Value) -> Value {
    if let Some(state) = saved.get_mut("state").and_then(Value::as_object_mut) {
        state.remove("resent");
    }
    saved
}

/// A step as the patterns see it.
pub(crate) fn view(step: &Step) -> Result<Value, String> {
    let mut view = serde_json::to_value(step).map_err(|error| error.to_string())?;
    match step {
        Step::Send { request, .. } => {
            if let Some(fields) = view.get_mut("request").and_then(Value::as_object_mut) {
                fields.insert("headers".to_owned(), header_map(&request.headers));
                fields.insert("body".to_owned(), body_view(&request.body));
            }
        }
        Step::Sign { message, .. } => {
            view.as_object_mut()
                .map(|fields| fields.insert("message".to_owned(), json!(String::from_utf8_lossy(message))));
        }
        Step::Done { outcome } => {
            let json: Value = serde_json::from_str(&outcome.json).map_err(|error| error.to_string())?;
            view.as_object_mut().map(|fields| fields.insert("outcome".to_owned(), json));
        }
        _ => {}
    }
    Ok(view)
}

/// No header of a request is there twice: who reads the first and who reads the last would read two requests.
fn once_each(headers: &[Header]) -> Result<(), String> {
    let twice = headers
        .iter()
        .enumerate()
        .find(|(at, header)| headers.iter().take(*at).any(|before| before.name.eq_ignore_ascii_case(&header.name)));
    twice.map_or(Ok(()), |(_, header)| Err(format!("the request has the header {} twice", header.name)))
}

fn header_map(headers: &[Header]) -> Value {
    let mut map: Map<String, Value> = Map::new();
    for header in headers {
        let name = header.name.to_ascii_lowercase();
        let joined = match map.get(&name).and_then(Value::as_str) {
            Some(before) => format!("{before}, {}", header.value),
            None => header.value.clone(),
        };
        map.insert(name, Value::String(joined));
    }
    Value::Object(map)
}

fn body_view(body: &[u8]) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    let mut view = json!({ "base64": BASE64_STANDARD.encode(body), "text": String::from_utf8_lossy(body) });
    if let (Ok(json), Some(fields)) = (serde_json::from_slice(body), view.as_object_mut()) {
        fields.insert("json".to_owned(), json);
    }
    view
}

pub(crate) fn headers(feed: &Value) -> Vec<Header> {
    let pairs = feed.get("headers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let pair = |pair: &Value| Some(Header::new(pair.get(0)?.as_str()?, pair.get(1)?.as_str()?));
    pairs.iter().filter_map(pair).collect()
}

pub(crate) fn body(feed: &Value) -> Result<Vec<u8>, String> {
    let Some(body) = feed.get("body").filter(|body| !body.is_null()) else { return Ok(Vec::new()) };
    if let Some(json) = body.get("json") {
        return Ok(json.to_string().into_bytes());
    }
    if let Some(text) = body.get("text").and_then(Value::as_str) {
        return Ok(text.as_bytes().to_vec());
    }
    let base64 = body.get("base64").and_then(Value::as_str).ok_or("a body is json, text or base64")?;
    BASE64_STANDARD.decode(base64).map_err(|error| format!("body: {error}"))
}

/// Compares the fields that are written; a text in `message` or `next` has to be contained.
pub(crate) fn same_error(at: &str, expected: &Value, error: &Error) -> Result<(), String> {
    let found = serde_json::to_value(error).map_err(|error| error.to_string())?;
    let fields = expected.as_object().ok_or("`error` is an object")?;
    fields.iter().try_for_each(|(name, field)| {
        let at = format!("{at}.{name}");
        let there = found.get(name);
        let compared = match name.as_str() {
            "message" | "next" => pattern::contains(&at, field, there),
            _ => pattern::compare(&at, field, there),
        };
        compared.map_err(|why| format!("{why} (the error is: {error})"))
    })
}
