//! Which event an answer of the bank, or a user who comes back, is. An answer is read essentials first: the order's id and
//! its state, then each further part by itself, so that an odd part costs only itself.

use super::calls::Subject;
use super::{CobsEntered, LONGEST_PAUSE_MS, MOST_DELETIONS, MOST_STARTS, SigningJob, needs_redirect};
use crate::bank::maxbanka::answer;
use crate::bank::maxbanka::codes::{CobsErrorCode, CobsInstructionStatus, CobsScenario, CobsSignState};
use crate::bank::maxbanka::model::{Identifier, Scenarios};
use crate::bank::maxbanka::states::{At, On};
use crate::flow::Effect;
use crate::http::{Response, link};
use crate::wire::{Error, ErrorKind, Fault, Now};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The state that the bank's page sends back, in the address of the return.
const RETURN_STATE: &str = "state";

/// The parts of an answer, each read by itself.
struct Parts(Value);

impl Parts {
    /// A part; `None` where it is absent or of a type that it cannot be.
    fn part<T: DeserializeOwned>(&self, pointer: &str) -> Option<T> {
        let part = self.0.pointer(pointer).filter(|part| !part.is_null())?;
        serde_json::from_value(part.clone()).ok()
    }

    fn text(&self, pointer: &str) -> Option<String> {
        self.part::<Identifier>(pointer).map(|text| text.text())
    }

    fn sign_state(&self) -> Option<CobsSignState> {
        self.part("/signInfo/state").or_else(|| self.part("/state"))
    }

    fn status(&self) -> Option<CobsInstructionStatus> {
        self.part("/instructionStatus")
    }

    fn scenario(&self) -> Option<CobsScenario> {
        self.part("/authorizationType").or_else(|| self.part("/signInfo/scenario"))
    }
}

impl SigningJob {
    pub(super) fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let by_bank = answer::is_word_of_the_bank(response);
        let on = match response.status {
            200..300 => return self.read(now, response),
            // A page of a gateway says nothing of the order.
            400.. if !by_bank && self.asks() => return Err(not_by_bank(response)),
            404 if !by_bank && self.is_deleting() => return self.lost(now, not_by_bank(response), Some(response)),
            404 if by_bank && self.has_row(On::Gone) => On::Gone,
            400.. => self.refused_part(),
            status => {
                let message = format!("HTTP {status} is no answer to this request");
                return self.unclear(now, Error::new(ErrorKind::UnknownAnswer, message).at("status"));
            }
        };
        let mut error = match self.call() {
            Ok(Some(call)) => answer::refusal_of(call.route, response),
            _ => answer::refusal(response),
        };
        let limit = error.bank.as_ref().is_some_and(|bank| {
            CobsErrorCode::read(&bank.code) == CobsErrorCode::AuthLimitExceeded && self.has_row(On::LimitReached)
        });
        if self.is_part() {
            error = error.under(&self.part_name());
        }
        self.state.trouble = Some(error);
        self.go(now, if limit { On::LimitReached } else { on })
    }

    /// Whether the request that is answered is a question.
    fn asks(&self) -> bool {
        self.call().is_ok_and(|call| call.is_some_and(|call| call.route.effect == Effect::Read))
    }

    fn is_deleting(&self) -> bool {
        matches!(self.state.at, At::Deleting | At::DeletingAgain)
    }

    /// A refusal, of the whole or of a part of it.
    pub(super) fn refused_part(&self) -> On {
        if self.has_row(On::PartRefused) && !self.entered().is_empty() { On::PartRefused } else { On::Refused }
    }

    /// What became of the request is not known: the error says why, in the bank's words where it has said any.
    pub(super) fn lost(&mut self, now: &Now, mut error: Error, answer: Option<&Response>) -> Result<(), Error> {
        error.bank = answer.and_then(|response| answer::refusal(response).bank);
        self.state.trouble = Some(error);
        self.go(now, On::Lost)
    }

    /// An answer that cannot be read. Where the bank can be asked what became of the request, it is asked; otherwise the host
    /// learns of it, and the engine knows what may be asked for again.
    fn unclear(&mut self, now: &Now, error: Error) -> Result<(), Error> {
        match self.state.at {
            At::Starting | At::Confirming | At::AskingForSecond | At::Deleting | At::DeletingAgain => {
                self.lost(now, error, None)
            }
            _ => Err(error),
        }
    }

    fn read(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let parts = match response.json() {
            Ok(body) => Parts(body),
            Err(error) => return self.unclear(now, error),
        };
        let on = match self.state.at {
            At::Entering | At::WithdrawingEntry | At::ReadingOne if self.state.subject == Subject::Batch => {
                self.read_part(&parts)
            }
            At::Entering | At::WithdrawingEntry | At::Batching | At::WithdrawingBatch | At::Reading => {
                self.read_order(&parts)
            }
            At::Starting => self.read_start(&parts),
            At::Following | At::Tracking | At::TrackingOn | At::CheckingDeletion | At::CheckingRefusal => {
                self.read_status(&parts)
            }
            At::Deleting | At::DeletingAgain => Ok(On::Deleted),
            _ => self.read_signing(&parts),
        };
        match on {
            Ok(on) => self.go(now, on),
            Err(error) => self.unclear(now, error),
        }
    }

    /// The answer to an order, or the order itself.
    fn read_order(&mut self, parts: &Parts) -> Result<On, Error> {
        let id = match self.state.subject {
            Subject::Payment => parts.text("/paymentIdentification/transactionIdentification"),
            Subject::StandingOrder => parts.text("/standingOrderIdentification/transactionIdentification"),
            Subject::Batch => parts.text("/transactionIdentification"),
        };
        let sign_id = parts.text("/signInfo/signId");
        let Some(id) = id.or_else(|| self.state.order.id.clone()) else {
            let signing = sign_id.map(|id| format!("; it names the signing {id}")).unwrap_or_default();
            let message = format!("the answer names no id of the order{signing}");
            return Err(unreadable("transactionIdentification", &message));
        };
        let order = &mut self.state.order;
        order.id = Some(id);
        order.service_level = parts.part("/paymentTypeInformation/serviceLevel/code").or(order.service_level.take());
        let state = self.note_signing(parts);
        let status = self.note_status(parts);
        self.choose(parts);
        Ok(match status.as_ref().map(of_status) {
            Some(on @ (On::Rejected | On::Cancelled)) => on,
            // Signed already, or in no need of it.
            Some(On::Settled | On::InProcess) => On::Completed,
            _ if state.is_some_and(|state| state.is_signed()) => On::Completed,
            _ if self.state.order.sign_id.is_none() => On::Unnamed,
            _ if self.state.wish.is_none() => On::Unchosen,
            _ => On::Entered,
        })
    }

    /// The answer to a payment of a batch, or that payment itself.
    fn read_part(&mut self, parts: &Parts) -> Result<On, Error> {
        let mut entered = match self.state.at {
            At::ReadingOne => self.state.order.payments.as_mut().and_then(Vec::pop).unwrap_or_default(),
            _ => CobsEntered::new(),
        };
        entered.payment_id = parts.text("/paymentIdentification/transactionIdentification").or(entered.payment_id);
        entered.sign_id = parts.text("/signInfo/signId");
        entered.instruction_status = parts.status().or(entered.instruction_status);
        if entered.payment_id.is_none() && entered.sign_id.is_none() {
            let field = format!("{}.paymentIdentification.transactionIdentification", self.part_name());
            return Err(unreadable(&field, "the answer names no id of the payment"));
        }
        let named = entered.sign_id.is_some();
        let payments = self.state.order.payments.get_or_insert_with(Vec::new);
        payments.push(entered);
        let all = payments.len() >= self.state.to_enter;
        Ok(match (named, all) {
            (false, _) => On::OneUnnamed,
            (true, false) => On::EnteredOne,
            (true, true) => On::EnteredAll,
        })
    }

    /// Whether what is sent is a payment of a batch.
    fn is_part(&self) -> bool {
        self.state.subject == Subject::Batch
            && matches!(self.state.at, At::Entering | At::WithdrawingEntry | At::ReadingOne)
    }

    /// That payment, by its place in the input.
    pub(super) fn part_name(&self) -> String {
        let read = usize::from(self.state.at == At::ReadingOne);
        format!("payments[{}]", self.entered().len().saturating_sub(read))
    }

    /// As wished; else by SMS where that is offered; else on the bank's page.
    fn choose(&mut self, parts: &Parts) {
        let Some(offered) = parts.part::<Scenarios>("/scenarios").filter(|_| self.state.wish.is_none()) else { return };
        let has = |scenario: &CobsScenario| offered.names().any(|name| name == scenario.as_str());
        let usual = [CobsScenario::SmsTpp, CobsScenario::SmsFederated];
        self.state.wish = usual.into_iter().find(has).or_else(|| offered.names().next().map(CobsScenario::from));
    }

    fn note_status(&mut self, parts: &Parts) -> Option<CobsInstructionStatus> {
        let status = parts.status();
        let order = &mut self.state.order;
        if status.is_some() && order.instruction_status != status {
            self.state.polls = 0;
            order.instruction_status = status.clone();
        }
        order.status_change_info = parts.text("/statusChangeInfo").or(order.status_change_info.take());
        status
    }

    fn note_signing(&mut self, parts: &Parts) -> Option<CobsSignState> {
        let state = parts.sign_state();
        let order = &mut self.state.order;
        if self.state.at != At::CheckingSecond {
            // The payment names the first user's signing.
            order.sign_id = parts.text("/signInfo/signId").or(order.sign_id.take());
        }
        order.state = state.clone().or(order.state.take());
        state
    }

    /// The state of the signing, as the detail, the answer to the code or the payment itself says it.
    fn read_signing(&mut self, parts: &Parts) -> Result<On, Error> {
        let at = self.state.at;
        if at == At::AskingForSecond && parts.text("/signInfo/signId").is_none() {
            return Err(unreadable("signInfo.signId", "the answer names no signing for the second user"));
        }
        let Some(state) = self.note_signing(parts) else {
            return Err(unreadable("signInfo.state", "the answer does not say in which state the signing is"));
        };
        self.choose(parts);
        self.pause_ms = parts.part::<i64>("/pollInterval").map(|pause| pause.clamp(0, LONGEST_PAUSE_MS));
        let on = of_state(&state);
        if on == On::CodeGenerated && matches!(at, At::CheckingCode | At::Confirming) {
            // The bank still waits for a code: the one that was sent was wrong.
            self.state.wrong_codes = self.state.wrong_codes.saturating_add(1);
        }
        let on = match on {
            // No code is typed here: the page waits for the user.
            On::Open | On::CodeGenerated if at == At::CheckingSignature && self.state.redirect.is_some() => On::Page,
            // The answer that said how to sign was lost.
            On::CodeGenerated if at == At::CheckingSignature && !self.state.asked => On::Open,
            on => on,
        };
        let again = super::next(at, on).is_some_and(|to| matches!(to, At::Starting | At::AskingForSecond));
        let given_up = again && self.state.starts >= MOST_STARTS && self.has_row(On::GivenUp);
        Ok(if given_up { On::GivenUp } else { on })
    }

    fn read_start(&mut self, parts: &Parts) -> Result<On, Error> {
        let named = parts.scenario();
        let state = self.note_signing(parts);
        self.state.hash = parts.text("/hash");
        self.state.prefix = parts.text("/code/prefix");
        let scenario = named.clone().unwrap_or_else(|| self.scenario());
        self.state.order.scenario = Some(scenario.clone());
        if let Some(on @ (On::Completed | On::SecondSign)) = state.as_ref().map(of_state) {
            return Ok(on);
        }
        if let Some(url) = parts.text("/href/url") {
            if !scenario.is_page() {
                self.state.order.scenario = Some(CobsScenario::SmsFederated);
            }
            return Ok(match link::page("href.url", &url) {
                Ok(url) => {
                    self.state.redirect = Some(url);
                    On::Page
                }
                Err(error) => {
                    self.state.trouble = Some(error);
                    On::Unusable
                }
            });
        }
        if self.state.prefix.is_some() {
            return Ok(On::CodeSent);
        }
        let offered = parts.part::<Scenarios>("/scenarios");
        let page = offered.as_ref().and_then(|offered| {
            let mut names = offered.names().map(CobsScenario::from);
            names.next().filter(CobsScenario::is_page).filter(|_| names.all(|scenario| scenario.is_page()))
        });
        match (page.or_else(|| scenario.is_page().then_some(scenario)), state, named) {
            (Some(page), ..) if self.state.starts < MOST_STARTS => {
                self.state.order.scenario = Some(page);
                Ok(On::OnlyPage)
            }
            (Some(_), ..) => {
                self.state.trouble = Some(unreadable("href.url", "the answer names no page to go to"));
                Ok(On::Unusable)
            }
            (None, None, None) => Err(unreadable("signInfo.state", "the answer does not say how the order is signed")),
            (None, Some(state), _) if of_state(&state) == On::Pending => Ok(On::Pending),
            _ => Ok(On::CodeSent),
        }
    }

    fn read_status(&mut self, parts: &Parts) -> Result<On, Error> {
        let Some(status) = self.note_status(parts) else {
            return Err(unreadable("instructionStatus", "the answer holds no status"));
        };
        if self.state.subject == Subject::Batch {
            self.note_payments(parts);
        }
        let on = of_status(&status);
        let at_rest = self.state.later || self.state.subject != Subject::Payment;
        Ok(match on {
            On::InProcess | On::Working if self.state.deletions >= MOST_DELETIONS && self.has_row(On::GivenUp) => {
                On::GivenUp
            }
            On::InProcess | On::Working if at_rest && self.has_row(On::Accepted) => On::Accepted,
            on => on,
        })
    }

    /// The state of each payment of a batch. What was known of one is not lost where the bank does not list it.
    fn note_payments(&mut self, parts: &Parts) {
        let listed = parts.part::<Vec<Value>>("/payments").unwrap_or_default();
        for (place, listed) in listed.into_iter().map(Parts).enumerate() {
            let (id, sign_id) = (listed.text("/transactionIdentification"), listed.text("/signInfo/signId"));
            if id.is_none() && sign_id.is_none() {
                continue;
            }
            let payments = self.state.order.payments.get_or_insert_with(Vec::new);
            let same = |payment: &CobsEntered| {
                id.is_some() && payment.payment_id == id || sign_id.is_some() && payment.sign_id == sign_id
            };
            // A thousand of them come in the order in which they were entered.
            let at = match payments.get(place) {
                Some(payment) if same(payment) => place,
                _ => payments.iter().position(same).unwrap_or(payments.len()),
            };
            if at == payments.len() {
                payments.push(CobsEntered::new());
            }
            if let Some(payment) = payments.get_mut(at) {
                payment.payment_id = id.or(payment.payment_id.take());
                payment.sign_id = sign_id.or(payment.sign_id.take());
                payment.instruction_status = listed.status().or(payment.instruction_status.take());
            }
        }
    }

    /// The user came back. The bank is asked whatever their address says; but it has to be the agreed one.
    pub(super) fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        if self.state.redirect.is_none() || !self.has_row(On::Returned) {
            return Err(Error::new(ErrorKind::UnexpectedReturn, "the user was not sent to the bank by this step")
                .at("url")
                .next("find the flow that asked for this redirect and feed it there"));
        }
        let agreed = needs_redirect(&self.bank, &self.state.context)?;
        let parameters = link::returned(&agreed, url)?;
        let said = parameters.iter().rev().find(|(name, _)| name == RETURN_STATE).map(|(_, value)| value.as_str());
        if !matches!(said, Some("COMPLETED" | "SECOND_SIGN_REQUIRED")) {
            self.state.trouble = Some(
                Error::new(ErrorKind::Refused, "the user came back from the bank without having signed")
                    .fault(Fault::User),
            );
        }
        self.go(now, On::Returned)
    }
}

fn of_state(state: &CobsSignState) -> On {
    match state {
        CobsSignState::Open => On::Open,
        CobsSignState::CodeGenerated => On::CodeGenerated,
        CobsSignState::Completed | CobsSignState::Done => On::Completed,
        CobsSignState::SecondSignRequired => On::SecondSign,
        CobsSignState::Unknown(_) => On::Pending,
    }
}

fn of_status(status: &CobsInstructionStatus) -> On {
    match status {
        CobsInstructionStatus::Acsc | CobsInstructionStatus::Accc => On::Settled,
        CobsInstructionStatus::Rjct => On::Rejected,
        CobsInstructionStatus::Canc => On::Cancelled,
        CobsInstructionStatus::Acsp => On::InProcess,
        _ => On::Working,
    }
}

fn not_by_bank(response: &Response) -> Error {
    unreadable("status", &format!("HTTP {} without a code of the bank", response.status))
}

fn unreadable(field: &str, message: &str) -> Error {
    Error::new(ErrorKind::UnreadableAnswer, message).at(field)
}
