//! Plays a script: begins operations, sends what they ask for, decides on the bank's pages, compares how they end.

use crate::script::{Names, entropy};
use girokit::{Bank, Flow, Header, Input, Now, Request, Step};
use girokit_conformance::pattern::{compare, contains};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use ureq::tls::{Certificate, ClientCert, PrivateKey, RootCerts, TlsConfig};

/// More is not read of any answer.
const LARGEST: u64 = 16 * 1024 * 1024 + 1;

/// Where the sandbox is.
pub(crate) struct Sandbox {
    pub(crate) http: String,
    pub(crate) https: String,
    /// The folder of its PKI.
    pub(crate) pki: PathBuf,
}

/// No operation takes longer than this.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct Player<'a> {
    script: &'a Value,
    system: String,
    names: Names,
    /// What the bank gave for each user so far.
    sessions: BTreeMap<String, Value>,
    /// Shows our certificate, where the script says so.
    to_bank: ureq::Agent,
    /// Shows none: a browser, and the way behind the counter.
    browser: ureq::Agent,
    /// Full names of the operations that were called and ended as the script says.
    pub(crate) played: BTreeSet<String>,
}

impl<'a> Player<'a> {
    pub(crate) fn new(sandbox: &Sandbox, script: &'a Value) -> Result<Self, Box<dyn std::error::Error>> {
        let kept = [("http", &sandbox.http), ("https", &sandbox.https)];
        Ok(Self {
            script,
            system: text(script, "system").to_owned(),
            names: Names {
                kept: kept.into_iter().map(|(name, url)| (name.to_owned(), json!(url))).collect(),
                defined: fields(script, "let"),
                pki: sandbox.pki.clone(),
            },
            sessions: BTreeMap::new(),
            to_bank: agent(&sandbox.pki, script.get("client").and_then(Value::as_str))?,
            browser: agent(&sandbox.pki, None)?,
            played: BTreeSet::new(),
        })
    }

    pub(crate) fn play(&mut self) -> Result<(), String> {
        let steps = self.script.get("steps").and_then(Value::as_array).ok_or("a script has steps")?;
        for (at, step) in steps.iter().enumerate() {
            self.step(step).map_err(|why| format!("step {at}, {}: {why}", title(step)))?;
        }
        Ok(())
    }

    fn step(&mut self, step: &Value) -> Result<(), String> {
        if let Some(page) = step.get("visit") {
            let (page, form) = (self.names.fill(page)?, self.form(step)?);
            return self.visit(page.as_str().unwrap_or_default(), &form).map(drop);
        }
        let found = match step.get("control").and_then(Value::as_str) {
            Some(control) => self.control(control, step)?,
            None => self.operation(text(step, "play"), step)?,
        };
        for (name, pointer) in fields(step, "keep") {
            let pointer = pointer.as_str().unwrap_or_default().to_owned();
            let value = found.pointer(&pointer).ok_or_else(|| format!("there is no {pointer} in {found}"))?;
            self.names.kept.insert(name, value.clone());
        }
        Ok(())
    }

    /// An operation from its beginning to its end; gives the outcome.
    fn operation(&mut self, name: &str, step: &Value) -> Result<Value, String> {
        let mut config = fields(self.script, "config");
        config.extend(fields(step, "config"));
        config.insert("system".to_owned(), json!(self.system));
        if let Some(key) = self.script.get("key").and_then(Value::as_str) {
            config.insert("key".to_owned(), json!(format!("{{pki/{key}.key.pem}}")));
        }
        let config = self.names.fill(&Value::Object(config))?;
        let bank = Bank::from_json(&config.to_string()).map_err(|error| error.to_string())?;
        let user = step.get("as").and_then(Value::as_str);
        let mut context = fields(self.script, "context");
        context.extend(fields(step, "context"));
        if let Some(session) = user.and_then(|user| self.sessions.get(user)) {
            context.insert("session".to_owned(), session.clone());
        }
        let context = self.names.fill(&Value::Object(context))?;
        let input = self.names.fill(step.get("input").unwrap_or(&json!({})))?;
        let begun = bank.start(&now(), name, &input.to_string(), &context.to_string());
        let mut flow = match (begun, step.get("error")) {
            (Ok(flow), None) => flow,
            (Err(error), None) => return Err(error.to_string()),
            (Ok(_), Some(_)) => return Err("it was begun, and should have been refused".to_owned()),
            (Err(error), Some(_)) => {
                let error = serde_json::to_value(error).map_err(|error| error.to_string())?;
                for (name, part) in fields(step, "error") {
                    contains(&format!("error.{name}"), &part, error.get(&name))?;
                }
                self.played.insert(format!("{}.{name}", self.system));
                return Ok(Value::Null);
            }
        };
        let mut outcome = self.drive(&mut flow, step)?;
        if let Some(page) = flow.page() {
            let mut entries = page.len();
            while let Some(next) = bank.next_page(&now(), &flow).map_err(|error| error.to_string())? {
                flow = next;
                self.drive(&mut flow, step)?;
                entries += flow.page().map_or(0, |page| page.len());
            }
            outcome = json!({ "entries": entries });
        }
        let expected = step.get("expect").cloned().unwrap_or_else(|| json!({"outcome": "answered"}));
        compare("outcome", &self.names.fill(&expected)?, Some(&outcome))?;
        if let (Some(user), Some(session)) = (user, flow.session()) {
            let session = serde_json::to_value(session).map_err(|error| error.to_string())?;
            self.sessions.insert(user.to_owned(), session);
        }
        if let Some(name) = step.get("saved").and_then(Value::as_str) {
            self.names.kept.insert(name.to_owned(), Value::from(flow.save()));
        }
        self.played.insert(flow.job().to_owned());
        Ok(outcome)
    }

    fn drive(&mut self, flow: &mut Flow, step: &Value) -> Result<Value, String> {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            let asked = flow.step(&now());
            let input = match asked {
                Step::Done { outcome } => {
                    return serde_json::from_str(&outcome.json).map_err(|error| error.to_string());
                }
                Step::Send { request, write_ahead } => {
                    if write_ahead {
                        flow.feed(&now(), Input::Sending { id: request.id.clone() })
                            .map_err(|error| error.to_string())?;
                    }
                    send(&self.to_bank, &request)
                }
                Step::Redirect { url } => {
                    let form = self.form(step)?;
                    Input::Returned { url: self.visit(&url, &form)? }
                }
                Step::Ask { .. } => Input::Answer { text: text(step, "ask").to_owned() },
                Step::Wait { until_ms, .. } => {
                    let wait = u64::try_from(until_ms - now().unix_ms).unwrap_or(0);
                    std::thread::sleep(Duration::from_millis(wait));
                    Input::Tick {}
                }
                _ => return Err("the key is in the configuration, and nothing else is asked for".to_owned()),
            };
            flow.feed(&now(), input).map_err(|error| error.to_string())?;
        }
        Err("it does not end".to_owned())
    }

    fn form(&mut self, step: &Value) -> Result<Value, String> {
        self.names.fill(step.get("form").unwrap_or(&Value::Null))
    }

    /// The user's part: looks at the bank's page, sends its form, and gives where the browser is sent.
    fn visit(&self, url: &str, form: &Value) -> Result<String, String> {
        let page = self.browser.get(url).call().map_err(|error| error.to_string())?;
        if page.status() != 200 {
            return Err(format!("the bank's page: HTTP {}", page.status()));
        }
        let form = form.as_object().ok_or("a user is needed, and the step has no form")?;
        let form = form.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap_or_default()));
        let answer = self.browser.post(url).send_form(form).map_err(|error| error.to_string())?;
        let location = answer.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
        location.ok_or_else(|| format!("the bank's page did not send the user back: HTTP {}", answer.status()))
    }

    /// Behind the sandbox's counter.
    fn control(&mut self, control: &str, step: &Value) -> Result<Value, String> {
        let (method, path) = control.split_once(' ').ok_or("control: method and path")?;
        let url = self.names.fill(&json!(format!("{{http}}/control/{}/{path}", self.system)))?;
        let body = self.names.fill(step.get("body").unwrap_or(&json!({})))?.to_string();
        let url = url.as_str().unwrap_or_default();
        let answer = if method == "GET" { self.browser.get(url).call() } else { self.browser.post(url).send(body) };
        let mut answer = answer.map_err(|error| error.to_string())?;
        let body = answer.body_mut().read_to_string().map_err(|error| error.to_string())?;
        if answer.status().as_u16() >= 300 {
            return Err(format!("HTTP {}: {body}", answer.status()));
        }
        Ok(serde_json::from_str(&body).unwrap_or_default())
    }
}

fn send(agent: &ureq::Agent, request: &Request) -> Input {
    match exchange(agent, request) {
        Ok((status, headers, body)) => Input::Response { id: request.id.clone(), status, headers, body },
        Err(error) => Input::SendFailed { id: request.id.clone(), reason: error.to_string(), never_left: false },
    }
}

type Answer = (u16, Vec<Header>, Vec<u8>);

fn exchange(agent: &ureq::Agent, request: &Request) -> Result<Answer, Box<dyn std::error::Error>> {
    let mut built = ureq::http::Request::builder().method(request.method.as_str()).uri(&request.url);
    for header in &request.headers {
        built = built.header(&header.name, &header.value);
    }
    let mut response = agent.run(built.body(request.body.clone())?)?;
    let mut body = Vec::new();
    response.body_mut().as_reader().take(LARGEST).read_to_end(&mut body)?;
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| Header::new(name.as_str(), String::from_utf8_lossy(value.as_bytes())));
    Ok((response.status().as_u16(), headers.collect(), body))
}

/// A client that trusts the sandbox's CA alone, and shows the certificate of this name.
fn agent(pki: &Path, client: Option<&str>) -> Result<ureq::Agent, Box<dyn std::error::Error>> {
    let pem = |name: String| std::fs::read(pki.join(name));
    let roots = RootCerts::from(vec![Certificate::from_pem(&pem("ca.pem".to_owned())?)?.to_owned()]);
    let mut tls = TlsConfig::builder().root_certs(roots);
    if let Some(name) = client {
        let chain = [Certificate::from_pem(&pem(format!("{name}.pem"))?)?.to_owned()];
        let key = PrivateKey::from_pem(&pem(format!("{name}.key.pem"))?)?;
        tls = tls.client_cert(Some(ClientCert::new_with_certs(&chain, key)));
    }
    let config = ureq::Agent::config_builder()
        .tls_config(tls.build())
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(30)))
        .build();
    Ok(config.new_agent())
}

fn now() -> Now {
    let unix_ms = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    Now::new(i64::try_from(unix_ms).unwrap_or(i64::MAX), entropy())
}

fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn fields(of: &Value, name: &str) -> Map<String, Value> {
    of.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
}

fn title(step: &Value) -> String {
    let verb = ["play", "visit", "control"].into_iter().find(|verb| step.get(verb).is_some()).unwrap_or("?");
    format!("{verb} {}", text(step, verb))
}
