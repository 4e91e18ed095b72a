//! A host: the loop that a program around girokit needs, here over blocking HTTP.

use crate::timeline::Timeline;
use girokit::{Error, ErrorKind, Flow, Header, Input, Now, Request, Step};
use std::io::Read;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// More is not read of any answer.
const LARGEST: u64 = 16 * 1024 * 1024 + 1;

/// Status, headers and body.
type Answer = (u16, Vec<Header>, Vec<u8>);

pub(crate) struct Host {
    agent: ureq::Agent,
}

impl Host {
    /// A host that trusts this CA alone.
    pub(crate) fn new(ca_pem: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let roots = RootCerts::from(vec![Certificate::from_pem(ca_pem.as_bytes())?.to_owned()]);
        let config = ureq::Agent::config_builder()
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(30)))
            .build();
        Ok(Self { agent: config.new_agent() })
    }

    /// The moment of a call: the clock and 32 random bytes.
    pub(crate) fn now(&self) -> Now {
        let unix_ms = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
        let mut entropy = [0; 32];
        if getrandom::getrandom(&mut entropy).is_err() {
            std::process::abort();
        }
        Now::new(i64::try_from(unix_ms).unwrap_or(i64::MAX), entropy)
    }

    /// Does what the flow asks for until it has ended.
    pub(crate) fn drive(&self, flow: &mut Flow, timeline: &mut Timeline) -> Result<(), Error> {
        loop {
            let step = flow.step(&self.now());
            timeline.step(&step);
            let input = match step {
                Step::Done { .. } => return Ok(()),
                Step::Send { request, write_ahead } => {
                    if write_ahead {
                        // A host that outlives its process stores flow.save() here.
                        flow.feed(&self.now(), Input::Sending { id: request.id.clone() })?;
                    }
                    self.send(&request, timeline)
                }
                Step::Redirect { url } => Input::Returned { url: self.approve(&url, timeline)? },
                Step::Wait { until_ms, .. } => {
                    let wait = u64::try_from(until_ms - self.now().unix_ms).unwrap_or(0);
                    std::thread::sleep(Duration::from_millis(wait));
                    Input::Tick {}
                }
                _ => return Err(Error::new(ErrorKind::UnexpectedInput, "this demo signs in memory and asks nothing")),
            };
            self.feed(flow, input)?;
        }
    }

    /// What cannot be read counts as a request without an answer: a read is asked for again, a create is not.
    fn feed(&self, flow: &mut Flow, input: Input) -> Result<(), Error> {
        let Input::Response { id, .. } = &input else { return flow.feed(&self.now(), input) };
        let id = id.clone();
        flow.feed(&self.now(), input).or_else(|error| {
            flow.feed(&self.now(), Input::SendFailed { id, reason: error.to_string(), never_left: false })
        })
    }

    fn send(&self, request: &Request, timeline: &mut Timeline) -> Input {
        match self.exchange(request) {
            Ok((status, headers, body)) => {
                timeline.answer(status, &body);
                Input::Response { id: request.id.clone(), status, headers, body }
            }
            Err(error) => Input::SendFailed { id: request.id.clone(), reason: error.to_string(), never_left: false },
        }
    }

    fn exchange(&self, request: &Request) -> Result<Answer, Box<dyn std::error::Error>> {
        let mut built = ureq::http::Request::builder().method(request.method.as_str()).uri(&request.url);
        for header in &request.headers {
            built = built.header(&header.name, &header.value);
        }
        let mut response = self.agent.run(built.body(request.body.clone())?)?;
        let mut body = Vec::new();
        response.body_mut().as_reader().take(LARGEST).read_to_end(&mut body)?;
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| Header::new(name.as_str(), String::from_utf8_lossy(value.as_bytes())));
        Ok((response.status().as_u16(), headers.collect(), body))
    }

    /// Plays the user: opens the bank's page, presses Approve, and reads where the browser is sent.
    fn approve(&self, url: &str, timeline: &mut Timeline) -> Result<String, Error> {
        let failed = |error: &dyn std::fmt::Display| Error::new(ErrorKind::SendFailed, error.to_string());
        let page = self.agent.get(url).call().map_err(|error| failed(&error))?;
        timeline.page(page.status().as_u16());
        let answer = self
            .agent
            .post(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .send("decision=approve")
            .map_err(|error| failed(&error))?;
        let back = answer.headers().get("location").and_then(|value| value.to_str().ok()).map(str::to_owned);
        let back = back.ok_or_else(|| failed(&"the bank's page did not send the user back"))?;
        timeline.approved(&back);
        Ok(back)
    }
}
