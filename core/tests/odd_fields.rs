//! One field of an answer that is of another type, or is not there, costs nothing but itself: each field of a sample answer of
//! every operation is replaced in turn, and what has to happen is worked out from the type of the reply alone.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::SYSTEMS;
use girokit::bank::operation::{Kind, Operation};
use girokit::wire::shape::{Field, Shape};
use girokit::{Bank, ErrorKind, Fault, Flow, Header, Input, Now, Step};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// An answer that a vector has, and how its flow comes to it.
struct Sample {
    vector: Value,
    /// The place of the answer in the script.
    at: usize,
    answer: Value,
}

/// A place in an answer.
struct Site {
    path: Vec<Part>,
    /// As errors spell it.
    spelt: String,
    /// `None` for what the type does not know, and inside it.
    shape: Option<Shape>,
    /// Whether the message that it is in must have it.
    required: bool,
    /// Whether every message around it must be there for the answer to be read.
    carries: bool,
}

#[derive(Clone, PartialEq)]
enum Part {
    Field(String),
    Item(usize),
}

/// What stands in a field's place.
const ODD: [&str; 6] = ["null", "7", "\"odd\"", "[]", "{}", "nothing"];

/// What becomes of it, by the type.
#[derive(Debug, PartialEq)]
enum Becomes {
    /// It can be read, or may be absent.
    Fine,
    /// It is kept as it came, or left out, and named.
    Named,
    /// The answer cannot be read without it.
    Needed,
}

fn vectors() -> Vec<Value> {
    fn walk(at: &Path, found: &mut Vec<PathBuf>) {
        if at.is_dir() {
            std::fs::read_dir(at).unwrap().for_each(|entry| walk(&entry.unwrap().path(), found));
        } else if at.extension().is_some_and(|kind| kind == "json") {
            found.push(at.to_owned());
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/flow"), &mut files);
    files.sort();
    let read = |file: &PathBuf| serde_json::from_str::<Value>(&std::fs::read_to_string(file).unwrap()).unwrap();
    files.iter().map(read).filter(|vector| vector["kind"] == "flow").collect()
}

fn json_of(feed: &Value) -> Option<Value> {
    let body = feed.get("body")?;
    let value = body.get("json").cloned();
    value.or_else(|| serde_json::from_str(body.get("text")?.as_str()?).ok()).filter(Value::is_object)
}

fn bank(vector: &Value) -> Option<Bank> {
    let mut config = vector["config"].clone();
    if matches!(config["system"].as_str(), Some("tietoevry" | "bec")) {
        // What is signed is of no interest here, and signing takes its time.
        config["profile"]["signed"] = json!(false);
        config.as_object_mut()?.retain(|name, _| name != "key" && name != "certificate");
    }
    Bank::from_json(&config.to_string()).ok()
}

struct Player {
    flow: Flow,
    now: Now,
    session: String,
}

impl Player {
    fn begin(vector: &Value) -> Option<Self> {
        let start = &vector["start"];
        let now = Now::new(start["now_ms"].as_i64()?, [9; 32]);
        let part = |name: &str| start.get(name).map_or_else(|| "{}".to_owned(), Value::to_string);
        let flow = bank(vector)?.start(&now, start["job"].as_str()?, &part("input"), &part("context")).ok()?;
        Some(Self { flow, now, session: String::new() })
    }

    fn id(&mut self) -> String {
        match self.flow.step(&self.now) {
            Step::Send { request, .. } => {
                if let Some(session) = request.header("TPP-Session-ID") {
                    session.clone_into(&mut self.session);
                }
                request.id
            }
            _ => String::new(),
        }
    }

    /// Plays the first lines of a script; `None` where this player does not know a line, or the flow goes another way.
    fn play(&mut self, script: &[Value]) -> Option<()> {
        for line in script {
            if let Some(ms) = line.get("advance_ms").and_then(Value::as_i64) {
                self.now = Now::new(self.now.unix_ms + ms, self.now.entropy);
            }
            if line.get("save_and_resume").is_some() || line.get("next_page").is_some() {
                return None;
            }
            let Some(feed) = line.get("feed") else {
                self.id();
                continue;
            };
            let id = self.id();
            let input = match feed["input"].as_str()? {
                "response" => return_response(id, feed, json_of(feed).map(|json| json.to_string())),
                "returned" => Input::Returned { url: feed["url"].as_str()?.replace("{session}", &self.session) },
                "answer" => Input::Answer { text: feed["text"].as_str()?.to_owned() },
                "tick" => Input::Tick {},
                _ => return None,
            };
            self.now = Now::new(self.now.unix_ms, self.now.entropy.map(|byte| byte.wrapping_add(1)));
            if self.flow.feed(&self.now, input).is_err() {
                return None;
            }
        }
        Some(())
    }
}

fn return_response(id: String, feed: &Value, json: Option<String>) -> Input {
    let pairs = feed.get("headers").and_then(Value::as_array).cloned().unwrap_or_default();
    let headers = pairs.iter().map(|pair| Header::new(pair[0].as_str().unwrap(), pair[1].as_str().unwrap()));
    let text = || feed.pointer("/body/text").and_then(Value::as_str).unwrap_or_default().to_owned();
    let status = u16::try_from(feed["status"].as_u64().unwrap()).unwrap();
    Input::Response { id, status, headers: headers.collect(), body: json.unwrap_or_else(text).into_bytes() }
}

/// How much an answer says.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields.values().map(|field| 1 + size(field)).sum(),
        Value::Array(items) => items.iter().map(size).sum(),
        _ => 1,
    }
}

/// Whether a vector calls an operation.
fn is_of(vector: &Value, operation: &Operation) -> bool {
    let (system, name) = operation.full_name.split_once('.').unwrap();
    vector["config"]["system"] == system && vector["start"]["job"] == name
}

/// Whether some vector shows how an operation is answered.
fn has_answer(vectors: &[Value], operation: &Operation) -> bool {
    vectors
        .iter()
        .any(|vector| is_of(vector, operation) && vector.pointer("/outcome/outcome") == Some(&json!("answered")))
}

/// The richest answer to a single call that the vectors have, by the operation's full name.
fn samples(vectors: &[Value]) -> BTreeMap<&'static str, Sample> {
    let mut samples: BTreeMap<&'static str, Sample> = BTreeMap::new();
    for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
        for vector in vectors.iter().filter(|vector| is_of(vector, operation)) {
            let Some(script) = vector["script"].as_array() else { continue };
            let is_answer = |line: &Value| {
                line.pointer("/feed/status").and_then(Value::as_u64).is_some_and(|status| status < 300)
                    && line.get("error").is_none()
            };
            let Some(at) = script.iter().rposition(is_answer) else { continue };
            let Some(answer) = json_of(&script[at]["feed"]) else { continue };
            let richer = samples.get(operation.full_name).is_none_or(|before| size(&before.answer) < size(&answer));
            if richer && answers(vector, at, &answer).is_some_and(|outcome| outcome.get("warnings").is_none()) {
                samples.insert(operation.full_name, Sample { vector: vector.clone(), at, answer });
            }
        }
    }
    samples
}

/// The outcome of a single call whose last answer is this.
fn answers(vector: &Value, at: usize, answer: &Value) -> Option<Value> {
    let mut player = Player::begin(vector)?;
    let script = vector["script"].as_array()?;
    player.play(script.get(..at)?)?;
    let id = player.id();
    let input = return_response(id, &script[at]["feed"], Some(answer.to_string()));
    player.flow.feed(&player.now, input).ok()?;
    let Step::Done { outcome } = player.flow.step(&player.now) else { return None };
    let outcome: Value = serde_json::from_str(&outcome.json).unwrap();
    matches!(outcome["outcome"].as_str(), Some("answered" | "read")).then_some(outcome)
}

/// The type of what the bank answers to an operation; `None` where it is no single call whose answer is its JSON.
fn reply_of(operation: &Operation) -> Option<Shape> {
    let reply = (operation.reply)();
    let says = !matches!(reply, Shape::Model(model) if model.fields.is_empty());
    (says && matches!(operation.kind, Kind::Call(_))).then_some(reply)
}

fn find(shape: Shape, name: &str) -> Option<&'static Field> {
    let Shape::Model(model) = shape else { return None };
    model.fields.iter().find(|field| field.wire == name || field.aliases.contains(&name))
}

/// Every place of an answer; of a list the first item.
fn sites(value: &Value, shape: Option<Shape>, carries: bool, at: (&[Part], &str), found: &mut Vec<Site>) {
    let (path, spelt) = at;
    let mut go = |step: Part, spelt: String, inner: &Value, shape: Option<Shape>, required: bool, carries: bool| {
        let path: Vec<Part> = path.iter().cloned().chain([step]).collect();
        sites(inner, shape, carries && required, (&path, &spelt), found);
        found.push(Site { path, spelt, shape, required, carries });
    };
    match value {
        Value::Object(fields) => {
            for (name, inner) in fields {
                let mut below = spelt.to_owned();
                let known = shape.and_then(|shape| find(shape, name));
                let point = if below.is_empty() { "" } else { "." };
                write!(below, "{point}{}", known.map_or(name.as_str(), |field| field.wire)).unwrap();
                let (of, required) = match (shape, known) {
                    (Some(Shape::Map(of)), _) => (Some(of()), false),
                    (_, Some(field)) => (Some((field.shape)()), field.required),
                    _ => (None, false),
                };
                go(Part::Field(name.clone()), below, inner, of, required, carries);
            }
        }
        // Lines of what is one text.
        Value::Array(_) if matches!(shape, Some(Shape::Text(_))) => {}
        Value::Array(items) => {
            let of = match shape {
                Some(Shape::List(of)) => Some(of()),
                _ => None,
            };
            if let Some(first) = items.first() {
                go(Part::Item(0), format!("{spelt}[0]"), first, of, false, carries);
            }
        }
        _ => {}
    }
}

/// The answer with something else in a place; `None` where it is the same.
fn broken(answer: &Value, path: &[Part], odd: &str) -> Option<Value> {
    let mut answer = answer.clone();
    let mut place = &mut answer;
    let (last, before) = path.split_last().unwrap();
    for step in before {
        place = match step {
            Part::Field(name) => &mut place[name.as_str()],
            Part::Item(at) => &mut place[*at],
        };
    }
    let odd: Option<Value> = serde_json::from_str(odd).ok();
    match (last, odd) {
        (Part::Field(name), None) => drop(place.as_object_mut().unwrap().remove(name)),
        (Part::Item(at), None) => drop(place.as_array_mut().unwrap().remove(*at)),
        (Part::Field(name), Some(odd)) => {
            if place[name.as_str()] == odd {
                return None;
            }
            place[name.as_str()] = odd;
        }
        (Part::Item(at), Some(odd)) => {
            if place[*at] == odd {
                return None;
            }
            place[*at] = odd;
        }
    }
    Some(answer)
}

/// Whether a value can be read as what its type says.
fn fits(shape: Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Json | Shape::Text("error"), _)
        | (Shape::Text(_), Value::String(_) | Value::Number(_))
        | (Shape::Codes(_), Value::String(_))
        | (Shape::Integer, Value::Number(_))
        | (Shape::Bool, Value::Bool(_))
        | (Shape::Map(_), Value::Object(_)) => true,
        (Shape::List(_), Value::Array(items)) => items.is_empty(),
        (Shape::List(of), Value::String(_) | Value::Number(_) | Value::Object(_)) => fits(of(), value),
        (Shape::Model(model), Value::Object(_)) => model.fields.iter().all(|field| !field.required),
        _ => false,
    }
}

/// What has to become of an answer with this in that place, by the type of the answer alone.
fn becomes(answer: &Value, reply: Shape, site: &Site, odd: &str) -> Becomes {
    let Some(shape) = site.shape else { return Becomes::Fine };
    // No content is a message whose lists are empty.
    let lists = |field: &Field| matches!((field.shape)(), Shape::List(_) | Shape::Map(_));
    let empty = |shape| matches!(shape, Shape::Model(model) if model.fields.iter().all(|field| !field.required || lists(field)));
    if answer == &json!({}) && empty(reply) {
        return Becomes::Fine;
    }
    let is_item = matches!(site.path.last(), Some(Part::Item(_)));
    let readable = match serde_json::from_str::<Value>(odd) {
        Err(_) => is_item || !site.required,
        Ok(Value::Null) => {
            if is_item {
                fits(shape, &Value::Null)
            } else {
                !site.required
            }
        }
        Ok(value) => fits(shape, &value),
    };
    match readable {
        true => Becomes::Fine,
        false if site.required && site.carries => Becomes::Needed,
        false => Becomes::Named,
    }
}

/// What answers need beside what their types say.
///
/// Where girokit uses the token itself, RFC 6749 counts: 5.1, `access_token` is a text that must be there, and 7.1, a token of
/// a type that is not known is not used. And an object without its list of reports is no list without reports: that would say
/// that nothing was handed in.
fn beside_the_type(operation: &Operation, site: &Site, odd: &str) -> Option<Becomes> {
    let needed = match (operation.full_name, site.spelt.as_str()) {
        ("betalingsservice.token" | "cesop.token", "access_token") => odd != "\"odd\"",
        ("betalingsservice.token" | "cesop.token", "token_type") => odd == "\"odd\"",
        ("cesop.listReports", "reports") => odd == "nothing",
        _ => false,
    };
    needed.then_some(Becomes::Needed)
}

/// Whether an outcome has a warning of this place, or of a field inside what was put there.
fn names(outcome: &Value, spelt: &str) -> bool {
    let warnings = outcome.get("warnings").and_then(Value::as_array);
    let mut fields = warnings.into_iter().flatten().filter_map(|warning| warning.pointer("/error/field")?.as_str());
    fields.any(|field| field == spelt || field.starts_with(&format!("{spelt}.")))
}

#[test]
fn one_odd_field_costs_nothing_but_itself() {
    let (mut wrong, mut tried, mut without) = (Vec::new(), 0, Vec::new());
    // What makes an answer unreadable: as it turns out, and as the types have it.
    let (mut found, mut due) = (BTreeSet::new(), BTreeSet::new());
    let vectors = vectors();
    let samples = samples(&vectors);
    for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
        let Some(reply) = reply_of(operation) else { continue };
        let Some(Sample { vector, at, answer }) = samples.get(operation.full_name) else {
            // Some are answered by a document, or by no content at all.
            if !has_answer(&vectors, operation) {
                without.push(operation.full_name);
            }
            continue;
        };
        let mut places = Vec::new();
        sites(answer, Some(reply), true, (&[], ""), &mut places);
        for site in &places {
            for odd in ODD {
                let Some(broken) = broken(answer, &site.path, odd) else { continue };
                tried += 1;
                let (outcome, expected) = (
                    answers(vector, *at, &broken),
                    beside_the_type(operation, site, odd).unwrap_or_else(|| becomes(&broken, reply, site, odd)),
                );
                let name = format!("{}: {}", operation.full_name, site.spelt);
                if outcome.is_none() {
                    found.insert(name.clone());
                }
                if expected == Becomes::Needed {
                    due.insert(name.clone());
                }
                let right = match (&outcome, &expected) {
                    (Some(outcome), Becomes::Fine) => outcome.get("warnings").is_none(),
                    (Some(outcome), Becomes::Named) => names(outcome, &site.spelt),
                    (None, Becomes::Needed) => true,
                    _ => false,
                };
                if !right {
                    let said = outcome.map(|outcome| outcome.get("warnings").cloned());
                    wrong.push(format!("{name} = {odd}: expected {expected:?}, and it became {said:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(found, due);
    assert_eq!(without, Vec::<&str>::new(), "operations without an answer in the vectors");
    assert!(tried > 1000, "{tried}");
}

/// Inside jobs too nothing panics, an answer that cannot be read is refused as such, and the flow is then as it was.
#[test]
fn one_odd_field_in_a_job_is_read_or_refused_and_never_panics() {
    let mut longest: BTreeMap<String, Value> = BTreeMap::new();
    for vector in vectors() {
        let name = format!("{}.{}", vector["config"]["system"].as_str().unwrap_or_default(), vector["start"]["job"]);
        let lines = |vector: &Value| vector["script"].as_array().map_or(0, Vec::len);
        let is_job = SYSTEMS.iter().flat_map(|system| system.operations).any(|operation| {
            matches!(operation.kind, Kind::Job | Kind::List(_)) && vector["start"]["job"] == operation.name
        });
        let plain = lines(&vector) < 40
            && Player::begin(&vector).is_some_and(|mut player| {
                player.play(vector["script"].as_array().map_or(&[][..], Vec::as_slice)).is_some()
            });
        if is_job && plain && longest.get(&name).is_none_or(|before| lines(before) < lines(&vector)) {
            longest.insert(name, vector);
        }
    }
    let mut tried = 0;
    for (name, vector) in &longest {
        let script = vector["script"].as_array().unwrap();
        for (at, line) in script.iter().enumerate() {
            let Some(answer) = line.get("feed").filter(|feed| feed["input"] == "response").and_then(json_of) else {
                continue;
            };
            let mut places = Vec::new();
            sites(&answer, None, false, (&[], ""), &mut places);
            for (site, odd) in places.iter().flat_map(|site| ODD.map(|odd| (site, odd))) {
                let Some(broken) = broken(&answer, &site.path, odd) else { continue };
                let mut player = Player::begin(vector).unwrap();
                player.play(&script[..at]).unwrap();
                let (id, before) = (player.id(), player.flow.save());
                let input = return_response(id, &line["feed"], Some(broken.to_string()));
                tried += 1;
                if let Err(error) = player.flow.feed(&player.now, input) {
                    let of_the_answer = matches!(
                        error.kind,
                        ErrorKind::UnreadableAnswer | ErrorKind::UnknownAnswer | ErrorKind::ForeignLink
                    );
                    let said = format!("{name}, {} = {odd}: {error}", site.spelt);
                    assert!(of_the_answer && error.fault == Fault::Bank && error.field.is_some(), "{said}");
                    assert_eq!(player.flow.save(), before, "{said}");
                }
            }
        }
    }
    assert!(longest.len() > 25 && tried > 2000, "{} jobs, {tried} answers", longest.len());
}
