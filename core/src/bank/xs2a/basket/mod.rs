//! Signing baskets: several payments, one authorisation.
//!
//! "Signing baskets are only a signing vehicle and individual payment authorisations can fail." So the machine asks, round
//! by round, for the basket's status and for that of every payment which has not ended, and reports both: the basket's,
//! which by the bank's rule is the most negative of its payments, and each payment's own.
//!
//! ```text
//! states.rs    where it is, what happens, how it can end
//! model.rs     what it begins with, what is reported of it
//! mod.rs       what it begins with, the calls that its places make, the answers to them, its outcome
//! round.rs     asking for its payments, and adding up what they say
//! ```
//!
//! As with single payments, a walk goes through rows that live with the family and the bank, such as
//! [`crate::bank::tietoevry::transitions::BASKET_ROWS`].

mod model;
mod round;
mod states;

pub use model::{
    BasketAuthorisationRef, BasketCreated, BasketDetails, BasketEnded, BasketOutcome, BasketPayment, BasketPaymentEnd,
    BasketRef, BasketStatus, BasketTrouble, CreateBasket, End, KnownBasket, SignBasket, SigningBasket,
};
pub use round::most_negative;
pub use states::{At, On, Row};

use super::machine::{Common, Machine, Table, Walk};
use super::parts::{Link, Parts, is_gone};
use super::{Xs2a, needs_user};
use crate::flow::{Call, Context, Effect};
use crate::http::Response;
use crate::wire::{Error, ErrorKind, Fault, Now, Retry};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) type BasketJob = Walk<Basket>;

/// What a basket knows beside its place. The names in the saved form are those of the first version.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Basket {
    basket: KnownBasket,
    /// Within a round: 0 for the basket, then the payments in order.
    #[serde(default)]
    asking: usize,
    /// The first version's [`At::CreatingToCancel`].
    #[serde(default, skip_serializing)]
    cancel: bool,
}

const START: &str = "startAuthorisation";

impl BasketJob {
    pub(crate) fn start(bank: Arc<Xs2a>, now: &Now, input: SignBasket, context: Context) -> Result<Self, Error> {
        needs_user(&context)?;
        let context = bank.with_session(now, context);
        let payments = input.payments.into_iter().map(|payment| {
            BasketPayment::new(payment.payment_service, payment.payment_product, payment.payment_id, Vec::new())
        });
        let mut basket = KnownBasket::new(payments.collect::<Vec<_>>());
        basket.basket_id = input.basket_id;
        basket.start_authorisation = input.start_authorisation;
        let at = if basket.basket_id.is_some() { At::Authorising } else { At::Creating };
        let own = Basket { basket, asking: 0, cancel: false };
        let job = Self::begin(bank, (at, context), own);
        job.call()?;
        let authorisation = job.route("startBasketAuthorisation", &json!({"basketId": "-"}))?;
        job.bank.check_redirects(&authorisation, &job.state.context)?;
        // What is wrong with a reference is said before the user is sent anywhere.
        for payment in &job.own.basket.payments {
            job.route("paymentStatus", &reference(payment))?;
        }
        Ok(job)
    }

    pub(crate) fn resume(bank: Arc<Xs2a>, state: Value) -> Result<Self, Error> {
        let mut job = Self::restored(bank, state)?;
        if std::mem::take(&mut job.own.cancel) && job.state.at == At::Creating {
            job.state.at = At::CreatingToCancel;
        }
        let ended = matches!(job.state.at, At::Ended(_));
        job.own.basket.payments.iter_mut().for_each(|payment| payment.of_the_first_version(ended));
        job.call()?;
        Ok(job)
    }

    fn own_reference(&self) -> Value {
        json!({"basketId": self.own.basket.basket_id})
    }

    fn creation(&self) -> Result<Call, Error> {
        let ids: Vec<&str> = self.own.basket.payments.iter().map(|payment| payment.payment_id.as_str()).collect();
        self.route("createSigningBasket", &json!({"body": {"paymentIds": ids}}))
    }

    fn authorisation(&self) -> Result<Call, Error> {
        let mut call = self.route("startBasketAuthorisation", &self.own_reference())?;
        if let Some(href) = &self.own.basket.start_authorisation {
            call.target = self.bank.base.target("_links.startAuthorisation.href", href)?;
        }
        Ok(call)
    }

    fn created(&mut self, response: &Response) -> Result<On, Error> {
        if response.status >= 400 {
            self.state.error = Some(self.bank.refusal(response));
            return Ok(On::Refused);
        }
        let mut parts = Parts::of(response)?;
        self.own.basket.basket_id = Some(parts.id("basketId")?);
        self.own.basket.transaction_status = parts.transaction_status();
        let page = parts.page();
        let start = parts.link(&self.bank.base, START);
        let linked = start.is_some();
        // Where a link cannot be followed, the path follows from the id.
        if let Some(Link::Good(href)) = start {
            self.own.basket.start_authorisation = Some(href);
        }
        if !parts.warnings.is_empty() {
            self.own.basket.warnings = Some(parts.warnings);
        }
        if page.is_some() {
            self.state.redirect = page;
            return Ok(On::SendUser);
        }
        Ok(if linked { On::ToAuthorise } else { On::Unlinked })
    }

    fn deleted(&mut self, response: &Response) -> On {
        if response.status >= 400 && !is_gone(response) {
            self.note(self.bank.refusal(response));
            return On::Refused;
        }
        On::Deleted
    }
}

fn reference(payment: &BasketPayment) -> Value {
    json!({"paymentService": payment.payment_service, "paymentProduct": payment.payment_product, "paymentId": payment.payment_id})
}

impl Machine for Basket {
    type At = At;
    type On = On;

    fn tables(bank: &Xs2a) -> &'static [Table<At, On>] {
        bank.defaults.tables.baskets
    }

    fn call(walk: &Walk<Self>) -> Result<Option<Call>, Error> {
        let call = match walk.state.at {
            At::Creating | At::CreatingToCancel => walk.creation()?,
            At::Authorising => walk.authorisation()?,
            At::Deleting => walk.route("deleteSigningBasket", &walk.own_reference())?,
            At::Checking | At::CheckingDeclined | At::CheckingAbsent => match walk.own.asked_payment() {
                Some(payment) => walk.route("paymentStatus", &reference(payment))?,
                None => walk.route("signingBasketStatus", &walk.own_reference())?,
            },
            At::Identifying | At::AtBank | At::Waiting | At::WaitingForFunds | At::Ended(_) => return Ok(None),
        };
        Ok(Some(call))
    }

    fn effect(walk: &Walk<Self>) -> Option<Effect> {
        walk.call().ok().flatten().map(|call| call.route.effect)
    }

    fn answered(walk: &mut Walk<Self>, now: &Now, response: &Response) -> Result<Option<On>, Error> {
        match walk.state.at {
            At::Creating | At::CreatingToCancel => walk.created(response).map(Some),
            At::Authorising => Ok(Some(walk.authorisation_started(response)?.0.into())),
            At::Deleting => Ok(Some(walk.deleted(response))),
            _ => walk.status_told(now, response),
        }
    }

    fn unanswered(walk: &mut Walk<Self>, how: Common, why: Error) -> Result<Option<On>, Error> {
        if walk.state.at.is_round() {
            // One status that cannot be read is asked for again in the next round.
            return walk.status_not_told(why);
        }
        walk.note(why);
        Ok(Some(how.into()))
    }

    fn arrived(walk: &mut Walk<Self>) {
        walk.own.asking = 0;
        if matches!(walk.state.at, At::Ended(End::NoFunds | End::Uncertain)) {
            walk.own.end_open_payments();
        }
    }

    fn reason(&self, at: At) -> String {
        match at {
            At::WaitingForFunds => {
                "the debtor's account lacks the funds for payments of the basket; they wait at the bank, which may try them again"
            }
            _ => "the bank is working on the payments of the basket",
        }
        .to_owned()
    }

    fn error(walk: &Walk<Self>, end: End) -> Option<Error> {
        let before = walk.state.error.clone();
        let bank = |message: &str| Error::new(ErrorKind::Refused, message);
        Some(match end {
            End::Completed | End::NeedsSignature | End::Abandoned => return None,
            End::Partly => bank("some payments of the basket went through and some did not")
                .next("see the end of each payment; those that were rejected or cancelled can be initiated again"),
            End::Rejected => bank("no payment of the basket went through").next("see the end of each payment"),
            End::NoFunds => bank("the debtor's account lacks the funds for payments of the basket; they still wait at the bank, which may try them again")
                .fault(Fault::User)
                .retry(Retry::After)
                .next("begin no other payments beside them: let the user fill the account and follow each with trackPayment, or cancel it with cancelPayment"),
            End::NotAuthorised => before
                .unwrap_or_else(|| bank("the user did not sign the basket").fault(Fault::User))
                .next("the payments wait at the bank: sign the basket again, or each payment on its own with authorisePayment"),
            End::Uncertain => walk.own.uncertain(before, walk.state.request_id.as_deref()),
            End::Refused => before.unwrap_or_else(|| bank("the bank refused")),
        })
    }

    fn outcome(walk: &Walk<Self>, end: End) -> Value {
        walk.with_error(json!({"outcome": end.name(), "basket": walk.own.basket}))
    }

    fn unknown() -> End {
        End::Uncertain
    }

    fn progress(&self) -> Value {
        json!({"basket": self.basket})
    }
}

impl Basket {
    fn uncertain(&self, before: Option<Error>, request_id: Option<&str>) -> Error {
        let why = before.as_ref().map(|error| format!(" ({})", error.message)).unwrap_or_default();
        let request = request_id.map(|id| format!(" and request id {id}")).unwrap_or_default();
        let (message, next) = match &self.basket.basket_id {
            None => (
                format!("the basket was sent and its answer was lost{why}; whether the bank holds it is not known"),
                format!(
                    "a basket alone moves no money: sign each payment on its own with authorisePayment, or ask the bank, naming the \
                     payments{request}"
                ),
            ),
            Some(id) => (
                format!("the bank has the basket, and what became of some of its payments is not known{why}"),
                format!(
                    "see each payment; pay none of them again before you know: follow it with trackPayment, or ask the bank, naming \
                     the payment, basket {id}{request}"
                ),
            ),
        };
        let before = before.unwrap_or_else(|| Error::new(ErrorKind::UnknownAnswer, ""));
        Error { message, retry: Retry::Never, ..before }.next(next)
    }
}
