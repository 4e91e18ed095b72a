//! Banks and flows.

use crate::{GirokitError, entropy};
use girokit::bank::replay::bank_of_profile;
use girokit::{Input, Now, Step};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A profile, the user's identity at the bank, and how requests are signed.
#[derive(uniffi::Object)]
pub struct Bank(girokit::Bank);

#[uniffi::export]
impl Bank {
    /// Opens a bank from its configuration, JSON text of the type `BankConfig`.
    #[uniffi::constructor]
    pub fn new(config: &str) -> Result<Self, GirokitError> {
        Ok(Self(girokit::Bank::from_json(config)?))
    }

    /// Opens what a profile names, without an identity at the bank: the name of a system, or `cobs` for a bank that
    /// follows the Czech standard to the letter. Enough for `exchange`.
    #[uniffi::constructor]
    pub fn of_profile(profile: &str) -> Result<Self, GirokitError> {
        Ok(Self(bank_of_profile(profile)?))
    }

    /// The system's name, such as `tietoevry`.
    pub fn system(&self) -> String {
        self.0.system().to_owned()
    }

    /// Begins a job by its name, with input and context as JSON text. `now_ms` is Unix time in milliseconds, `entropy`
    /// are 32 bytes from the platform's cryptographic random generator, fresh for each call.
    pub fn start(
        &self,
        now_ms: i64,
        entropy: Vec<u8>,
        job: &str,
        input: &str,
        context: &str,
    ) -> Result<Arc<Flow>, GirokitError> {
        Ok(Flow::share(self.0.start(&now(now_ms, &entropy)?, job, input, context)?))
    }

    /// Goes on with a saved flow. One that was saved before its input was sent needs the same input again; where the
    /// bank gave the user tokens, which are never saved, the session brings them back: JSON text as `Flow.session` gave it.
    #[uniffi::method(default(input = None, session = None))]
    pub fn resume(
        &self,
        saved: &str,
        input: Option<String>,
        session: Option<String>,
    ) -> Result<Arc<Flow>, GirokitError> {
        Ok(Flow::share(self.0.resume_for(saved, input.as_deref(), session.as_deref())?))
    }

    /// Reads a request and its answer, from a log or a document, into their types and writes them back; nothing is sent.
    ///
    /// In: `{"request": {"method", "target", "headers", "body"}, "response": {"status", "headers", "body"}}`, where a
    /// body is `{"json": …}`, `{"text": …}` or null. Out: `{"operation", "input", "request", "outcome", "reply" or
    /// "refusal", "response"}`. Both are JSON text, and numbers keep every digit.
    pub fn exchange(&self, exchange: &str) -> Result<String, GirokitError> {
        Ok(self.0.exchange(exchange)?)
    }

    /// The job for the page after the one that a flow has read; none when that was the last one.
    pub fn next_page(&self, now_ms: i64, entropy: Vec<u8>, flow: &Flow) -> Result<Option<Arc<Flow>>, GirokitError> {
        Ok(self.0.next_page(&now(now_ms, &entropy)?, &flow.lock())?.map(Flow::share))
    }
}

/// One job with a bank: ask it what to do with `step`, do it, and tell it what happened with `feed`.
#[derive(uniffi::Object)]
pub struct Flow(Mutex<girokit::Flow>);

impl Flow {
    fn share(flow: girokit::Flow) -> Arc<Self> {
        Arc::new(Self(Mutex::new(flow)))
    }

    /// A flow is unchanged unless a call succeeds, so one that panicked under the lock left it whole.
    fn lock(&self) -> MutexGuard<'_, girokit::Flow> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Flow {
    /// What to do next. Asking twice gives the same answer, until something is fed.
    pub fn step(&self, now_ms: i64, entropy: Vec<u8>) -> Result<Step, GirokitError> {
        Ok(self.lock().step(&now(now_ms, &entropy)?))
    }

    /// Tells what happened. After an error the flow is as it was before.
    pub fn feed(&self, now_ms: i64, entropy: Vec<u8>, input: Input) -> Result<(), GirokitError> {
        Ok(self.lock().feed(&now(now_ms, &entropy)?, input)?)
    }

    /// The flow as text without secrets, to be resumed in any language.
    pub fn save(&self) -> String {
        self.lock().save()
    }

    /// How many inputs the flow has taken since it began; it stands in what `save` writes. Where two processes share a
    /// store, each writes only over the revision that it read.
    pub fn revision(&self) -> i64 {
        i64::try_from(self.lock().revision()).unwrap_or(i64::MAX)
    }

    /// What the last feed brought to light about the object of the job, each piece once and as JSON text: a mandate's
    /// changes of status.
    pub fn events(&self) -> Vec<String> {
        self.lock().events().iter().map(ToString::to_string).collect()
    }

    /// What is known so far of the object that the job is about, as JSON text: a payment with its id, its status and its
    /// fee, so that the user can see them before they sign.
    pub fn progress(&self) -> Option<String> {
        self.lock().progress().map(|known| known.to_string())
    }

    /// The name of the job: `tietoevry.payment`.
    pub fn job(&self) -> String {
        self.lock().job().to_owned()
    }

    /// The page that a job over a long list has read.
    pub fn page(&self) -> Option<Arc<Page>> {
        self.lock().page().map(|page| Arc::new(Page(page)))
    }

    /// What the bank gave us for this user so far, JSON text of the type `Session`. Secret.
    pub fn session(&self) -> Option<String> {
        self.lock().session().and_then(|session| serde_json::to_string(&session).ok())
    }
}

/// A page of a long list, whose entries are read one by one.
#[derive(uniffi::Object)]
pub struct Page(girokit::Page);

#[uniffi::export]
impl Page {
    /// How many entries there are.
    pub fn length(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// The name of the list that an entry is in; none where there is no such entry.
    pub fn list(&self, at: u32) -> Option<String> {
        self.0.list(at as usize).map(str::to_owned)
    }

    /// Some of the entries as one JSON list, as bytes.
    pub fn json(&self, from: u32, to: u32) -> Result<Vec<u8>, GirokitError> {
        Ok(self.0.to_json(from as usize..to as usize)?)
    }

    /// The entries that cannot be read, as a JSON list of the type `OddEntry`.
    pub fn odd(&self) -> String {
        self.0.odd_json()
    }

    /// Everything that stands in the bank's lists as one JSON list, as bytes.
    pub fn export(&self) -> Result<Vec<u8>, GirokitError> {
        Ok(self.0.export()?)
    }

    /// The entries of one list only.
    pub fn only(&self, list: &str) -> Arc<Self> {
        Arc::new(Self(self.0.only(list)))
    }

    /// The entries for which a filter, JSON text of the type `EntryFilter`, holds.
    pub fn filter(&self, filter: &str) -> Result<Arc<Self>, GirokitError> {
        Ok(Arc::new(Self(self.0.filter_json(filter)?)))
    }
}

/// Reads an error that an outcome carries, from its JSON text.
#[uniffi::export]
pub fn read_error(json: &str) -> Result<girokit::Error, GirokitError> {
    serde_json::from_str(json).map_err(|error| girokit::Error::invalid("error", error.to_string()).into())
}

/// Writes an error as JSON text, as outcomes carry it.
#[uniffi::export]
pub fn write_error(error: girokit::Error) -> String {
    serde_json::to_string(&error).unwrap_or_default()
}

fn now(unix_ms: i64, bytes: &[u8]) -> Result<Now, GirokitError> {
    Ok(Now::new(unix_ms, entropy(bytes)?))
}
