//! The story of a payment, one line at a time.

use girokit::Step;
use girokit::bank::xs2a::payment::PaymentOutcome;
use std::io::IsTerminal;
use std::time::Instant;

pub(crate) struct Timeline {
    began: Instant,
    colour: bool,
    waited: bool,
}

impl Timeline {
    pub(crate) fn begin(title: &str) -> Self {
        let timeline = Self { began: Instant::now(), colour: std::io::stdout().is_terminal(), waited: false };
        println!("\n{}\n", timeline.paint("1", title));
        timeline
    }

    pub(crate) fn step(&mut self, step: &Step) {
        match step {
            Step::Send { request, .. } => {
                let path = request.url.splitn(4, '/').nth(3).unwrap_or_default();
                self.line("→", &request.purpose, &format!("{} /{}", request.method, shorten(path)));
                self.waited = false;
            }
            Step::Redirect { url } => self.line("⇢", "The user goes to the bank", url),
            Step::Wait { reason, .. } if !self.waited => {
                self.line("…", "Waiting", reason);
                self.waited = true;
            }
            _ => {}
        }
    }

    pub(crate) fn answer(&self, status: u16, body: &[u8]) {
        let body: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
        let refused = body.pointer("/tppMessages/0/code").and_then(|code| code.as_str());
        let signature = if refused.is_some_and(|code| code.starts_with("SIGNATURE")) {
            "signature refused"
        } else {
            "signature accepted"
        };
        let state = body.get("transactionStatus").and_then(|status| status.as_str());
        let state = state.map(|state| format!(", transactionStatus {}", self.paint("1;36", state))).unwrap_or_default();
        let code = refused.map(|code| format!(", {}", self.paint("1;31", code))).unwrap_or_default();
        self.line("←", &format!("{status}, {signature}{state}{code}"), "");
    }

    pub(crate) fn page(&self, status: u16) {
        self.line(" ", "The bank shows its page", &format!("HTTP {status}"));
    }

    pub(crate) fn approved(&self, back: &str) {
        self.line("⇠", "The user approved and comes back", back.split('?').next().unwrap_or_default());
    }

    pub(crate) fn end(&self, outcome: &PaymentOutcome) {
        let total = self.began.elapsed().as_secs_f64();
        match outcome {
            PaymentOutcome::Completed(ended) => {
                let statuses: Vec<String> =
                    ended.payment.statuses.iter().map(|seen| seen.transaction_status.to_string()).collect();
                println!("\n{}  {}", self.paint("1;32", "✓ paid"), statuses.join(" → "));
            }
            other => println!("\n{}  {other:?}", self.paint("1;31", "✗ not paid")),
        }
        println!("  {total:.1} s in all\n");
    }

    fn line(&self, mark: &str, what: &str, detail: &str) {
        let at = self.began.elapsed().as_secs_f64();
        println!("{} {mark} {what}  {}", self.paint("2", &format!("{at:5.2} s")), self.paint("2", detail));
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Opaque ids are long and tell a reader nothing.
fn shorten(path: &str) -> String {
    let short = |part: &str| {
        if part.len() > 40 { format!("{}…", part.get(..12).unwrap_or_default()) } else { part.to_owned() }
    };
    path.split('/').map(short).collect::<Vec<_>>().join("/")
}
