//! Long lists that are read page by page, and each page entry by entry.
//!
//! A job reads one page. Its outcome says how many entries there are, what the answer holds beside them, and what the
//! job for the next page begins with; the entries themselves stay in the [`crate::Page`] that [`crate::Flow::page`]
//! gives. [`crate::Bank::next_page`] begins the job for the next page, so that only one page is ever in memory:
//!
//! ```
//! use girokit::bank::tietoevry::operations::EveryTransaction;
//! use girokit::bank::xs2a::account::{Transaction, TransactionQuery};
//! use girokit::{Bank, Context, Error, Flow};
//! # fn now() -> girokit::Now { girokit::Now::new(1_760_000_000_000, [7; 32]) }
//!
//! /// `drive` is the loop of a host: it takes a flow to its end.
//! fn show(bank: &Bank, context: &Context, drive: impl Fn(&mut Flow) -> Result<(), Error>) -> Result<(), Error> {
//!     let query = TransactionQuery::new("resourceId of the account", "booked");
//!     let mut flow = bank.begin::<EveryTransaction>(&now(), &query, context)?;
//!     loop {
//!         drive(&mut flow)?;
//!         // No page: the bank refused, or the user did. The flow's outcome, a `ListOutcome`, says which.
//!         let Some(page) = flow.page() else { return Ok(()) };
//!         for transaction in page.iter::<Transaction>() {
//!             println!("{}", transaction?.transaction_amount.amount.as_str());
//!         }
//!         match bank.next_page(&now(), &flow)? {
//!             Some(next) => flow = next,
//!             None => return Ok(()),
//!         }
//!     }
//! }
//! ```

use crate::wire::page::{Repeats, Seen};
use crate::wire::{Error, Page, Warning};
use serde_json::{Map, Value, json};

model! {
    /// A page of a long list was read.
    pub PageRead {
        /// How many entries the page has.
        must "entries" entries: u32,
        /// How many entries of the bank's lists cannot be read: they cost nothing but themselves, and the page has them apart.
        may "odd" odd: u32,
        /// What else in the answer did not fit; of entries that do not, the first are named.
        may "warnings" warnings: Vec<Warning>,
        /// What the bank's answer holds beside its entries, such as the account and links. Not saved.
        may "beside" beside: Value,
        /// What to begin this job with for the next page; absent on the last one.
        may "next" next: Value,
    }

    /// Nothing was read.
    pub ReadTrouble {
        /// Whose fault, why, and what to do next.
        must "error" error: Error,
        /// `X-Request-ID` of the request, to name it to the bank's support.
        may "requestId" request_id: String as "identifier",
    }
}

/// Writes down how jobs end that read something: all of them alike, but for what was read.
macro_rules! readings {
    ($($(#[doc = $doc:literal])* pub $name:ident { $(#[doc = $rdoc:literal])* $read:ty })*) => {
        outcomes! {$(
            $(#[doc = $doc])*
            pub $name {
                $(#[doc = $rdoc])*
                Read = "read" ($read),
                /// The bank refused; the error holds its code.
                Refused = "refused" ($crate::system::list::ReadTrouble),
                /// No answer could be obtained; asking changed nothing at the bank.
                Uncertain = "uncertain" ($crate::system::list::ReadTrouble),
                /// The user came back from the bank without having agreed.
                Declined = "declined" ($crate::system::list::ReadTrouble),
                /// Ended by the host.
                Cancelled = "cancelled" ($crate::system::Nothing),
            }
        )*}
    };
}
pub(crate) use readings;

readings! {
    /// How reading a page of a long list ended.
    pub ListOutcome {
        /// It was read; its entries are in the flow's page.
        PageRead
    }
}

/// The outcome of a page that was read.
pub(crate) fn read(page: &Page, beside: Value, next: Option<Value>) -> Value {
    let mut outcome = Map::from_iter([
        ("outcome".to_owned(), json!("read")),
        ("entries".to_owned(), json!(page.len())),
        ("beside".to_owned(), beside),
    ]);
    let odd = Some(page.odd_len()).filter(|odd| *odd > 0);
    outcome.extend(odd.map(|odd| ("odd".to_owned(), json!(odd))));
    outcome.extend(next.map(|next| ("next".to_owned(), next)));
    Value::Object(outcome)
}

/// A page without what the page before had already of the list that the bank repeats; `next` learns what this one has.
///
/// Only the page before is looked at. Where the bank repeats everything, that is everything; where it does not, nothing of it
/// comes again; and what is remembered grows no further.
pub(crate) fn once(repeats: &Repeats, page: Page, input: &Value, next: Option<&mut Value>) -> Page {
    let seen = seen(input);
    if next.is_none() && seen.is_empty() {
        return page;
    }
    remember(next, page.marks(repeats));
    if seen.is_empty() { page } else { page.without(repeats, &seen) }
}

/// The same for a page whose entries were read.
pub(crate) fn once_of(repeats: &Repeats, entries: &mut Vec<Value>, input: &Value, next: Option<&mut Value>) {
    let mark = |entry: &Value| repeats.mark(&entry.to_string());
    if next.is_some() {
        remember(next, entries.iter().map(mark).collect());
    }
    let seen = seen(input);
    let mut seen = Seen::of(&seen);
    entries.retain(|entry| !seen.had(&mark(entry)));
}

fn seen(input: &Value) -> Vec<String> {
    let seen = input.pointer("/trail/seen").and_then(Value::as_array).into_iter().flatten();
    seen.filter_map(|mark| mark.as_str().map(str::to_owned)).collect()
}

fn remember(next: Option<&mut Value>, marks: Vec<String>) {
    if let Some(trail) = next.and_then(|next| next.get_mut("trail")?.as_object_mut()) {
        trail.remove("seen");
        trail.extend((!marks.is_empty()).then(|| ("seen".to_owned(), json!(marks))));
    }
}

/// The outcome as it may be saved: what the answer holds beside the entries may be an account number.
pub(crate) fn forget(outcome: &mut Value) {
    if let Some(outcome) = outcome.as_object_mut() {
        outcome.remove("beside");
    }
}
