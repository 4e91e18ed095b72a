//! What the bank says, and what of it is noted: from an answer to the row that it stands for.

use super::{At, CobsEntered, MOST_STARTS, On, RETURN_STATE, SigningJob, Subject, needs_redirect};
use crate::bank::maxbanka::answer;
use crate::bank::maxbanka::codes::{CobsErrorCode, CobsInstructionStatus, CobsScenario, CobsSignState};
use crate::bank::maxbanka::model::{
    CobsBatchEntered, CobsBatchPayment, CobsBatchStatus, CobsConfirmed, CobsPayment, CobsSignDetail, CobsSignInfo,
    CobsSignStarted, CobsStandingOrder, CobsStatus, Identifier, Scenarios,
};
use crate::bank::operation::read_answer as read;
use crate::http::{Response, link};
use crate::wire::{Error, ErrorKind, Fault, Now};

impl SigningJob {
    pub(super) fn answered(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        match response.status {
            200..300 => {}
            404 => {
                self.state.trouble = Some(answer::refusal(response));
                let on = if matches!(self.state.at, At::Entering | At::Batching) { On::Refused } else { On::Gone };
                return self.go(now, on);
            }
            400.. => return self.refused(now, response),
            status => {
                let message = format!("HTTP {status} is no answer to this request");
                return Err(Error::new(ErrorKind::UnknownAnswer, message).at("status"));
            }
        }
        match self.state.at {
            At::Entering => self.heard_entry(now, response),
            At::Batching => self.heard_batch(now, response),
            At::Starting => self.heard_start(now, response),
            At::Confirming => self.heard_confirmation(now, response),
            At::Following | At::CheckingDeletion => self.heard_status(now, response),
            At::Deleting => self.go(now, On::Deleted),
            _ => self.heard_detail(now, response),
        }
    }

    fn refused(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let error = answer::refusal(response);
        let code = CobsErrorCode::read(error.bank.as_ref().map_or("", |bank| bank.code.as_str()));
        self.state.trouble = Some(error);
        let limit = code == CobsErrorCode::AuthLimitExceeded && matches!(self.state.at, At::Starting | At::Confirming);
        self.go(now, if limit { On::LimitReached } else { On::Refused })
    }

    fn heard_entry(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        if self.state.subject == Subject::Batch {
            return self.heard_payment_of_batch(now, response);
        }
        let (id, sign_info, scenarios) = if self.state.subject == Subject::StandingOrder {
            let reply: CobsStandingOrder = read(response)?;
            let id = reply.standing_order_identification.and_then(|ids| ids.transaction_identification);
            let level = reply.payment_type_information.and_then(|kind| kind.service_level);
            self.state.order.service_level = level.and_then(|level| level.code);
            self.note_status(reply.instruction_status, reply.status_change_info);
            (id, reply.sign_info, reply.scenarios)
        } else {
            let reply: CobsPayment = read(response)?;
            let id = reply.payment_identification.and_then(|ids| ids.transaction_identification);
            let level = reply.payment_type_information.and_then(|kind| kind.service_level);
            self.state.order.service_level = level.and_then(|level| level.code);
            self.note_status(reply.instruction_status, reply.status_change_info);
            (id, reply.sign_info, reply.scenarios)
        };
        self.entered_as(now, id, sign_info, scenarios)
    }

    fn heard_payment_of_batch(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsPayment = read(response)?;
        let mut entered = CobsEntered::new();
        let id = reply.payment_identification.and_then(|ids| ids.transaction_identification);
        entered.payment_id = id.map(|id| id.text());
        entered.sign_id = reply.sign_info.and_then(|info| info.sign_id);
        entered.instruction_status = reply.instruction_status;
        if entered.sign_id.is_none() {
            return Err(unreadable("signInfo.signId", "the answer names no signing of the payment"));
        }
        let payments = self.state.order.payments.get_or_insert_with(Vec::new);
        payments.push(entered);
        let all = payments.len() >= self.state.to_enter;
        if self.state.cancel {
            return self.go(now, On::Withdrawn);
        }
        self.go(now, if all { On::EnteredAll } else { On::EnteredOne })
    }

    fn heard_batch(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsBatchEntered = read(response)?;
        self.note_status(reply.instruction_status, None);
        self.entered_as(now, reply.transaction_identification, reply.sign_info, reply.scenarios)
    }

    fn entered_as(
        &mut self,
        now: &Now,
        id: Option<Identifier>,
        sign_info: Option<CobsSignInfo>,
        scenarios: Option<Scenarios>,
    ) -> Result<(), Error> {
        let id = id.ok_or_else(|| unreadable("transactionIdentification", "the answer names no id of the order"))?;
        self.state.order.id = Some(id.text());
        let state = self.note_signing(sign_info);
        if self.state.cancel {
            return self.go(now, On::WithdrawnEntered);
        }
        if self.state.order.instruction_status == Some(CobsInstructionStatus::Rjct) {
            return self.go(now, On::Rejected);
        }
        if matches!(state, Some(CobsSignState::Completed | CobsSignState::Done)) {
            return self.go(now, On::Completed);
        }
        if self.state.order.sign_id.is_none() {
            return Err(unreadable("signInfo.signId", "the answer names no signing of the order"));
        }
        self.choose(scenarios.as_ref());
        self.go(now, On::Entered)
    }

    /// As wished; else by SMS where that is offered; else on the bank's page.
    fn choose(&mut self, offered: Option<&Scenarios>) {
        if self.state.wish.is_some() {
            return;
        }
        let Some(offered) = offered else { return };
        let has = |scenario: &CobsScenario| offered.names().any(|name| name == scenario.as_str());
        let usual = [CobsScenario::SmsTpp, CobsScenario::SmsFederated];
        self.state.wish = usual.into_iter().find(has).or_else(|| offered.names().next().map(CobsScenario::from));
    }

    fn note_status(&mut self, status: Option<CobsInstructionStatus>, change: Option<String>) {
        let order = &mut self.state.order;
        order.instruction_status = status.or(order.instruction_status.take());
        order.status_change_info = change.or(order.status_change_info.take());
    }

    fn note_signing(&mut self, info: Option<CobsSignInfo>) -> Option<CobsSignState> {
        let info = info?;
        let order = &mut self.state.order;
        order.sign_id = info.sign_id.or(order.sign_id.take());
        order.state = info.state.clone().or(order.state.take());
        info.state
    }

    fn heard_detail(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsSignDetail = read(response)?;
        if let (At::AskingForSecond, None) =
            (self.state.at, reply.sign_info.as_ref().and_then(|info| info.sign_id.as_ref()))
        {
            return Err(unreadable("signInfo.signId", "the answer names no signing for the second user"));
        }
        if matches!(self.state.at, At::Detailing | At::AskingForSecond) {
            self.choose(reply.scenarios.as_ref());
        }
        let state = self.note_signing(reply.sign_info);
        let on = self.on_state(state)?;
        let restarts = matches!((self.state.at, on), (At::CheckingStart, On::Open | On::CodeGenerated) | (_, On::Open));
        let counted = matches!(self.state.at, At::CheckingStart | At::CheckingCode | At::CheckingConfirmation);
        if restarts && counted && self.state.starts >= MOST_STARTS {
            return self.go(now, On::GivenUp);
        }
        self.code_was_wrong(on);
        self.go(now, on)
    }

    fn on_state(&self, state: Option<CobsSignState>) -> Result<On, Error> {
        use CobsSignState as S;
        match state {
            Some(S::Open) => Ok(On::Open),
            Some(S::CodeGenerated) => Ok(On::CodeGenerated),
            Some(S::Completed | S::Done) => Ok(On::Completed),
            Some(S::SecondSignRequired) => Ok(On::SecondSign),
            Some(S::Unknown(_)) => {
                Err(Error::new(ErrorKind::UnknownAnswer, "the signing is in a state that this version does not know")
                    .at("signInfo.state"))
            }
            None => Err(unreadable("signInfo.state", "the answer does not say where the signing stands")),
        }
    }

    /// The bank still waits for a code: the one that was sent was wrong.
    fn code_was_wrong(&mut self, on: On) {
        if on == On::CodeGenerated && matches!(self.state.at, At::CheckingCode | At::Confirming) {
            self.state.wrong_codes += 1;
        }
    }

    fn heard_start(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsSignStarted = read(response)?;
        let scenario = reply.authorization_type.or(reply.sign_info.as_ref().and_then(|info| info.scenario.clone()));
        let state = self.note_signing(reply.sign_info);
        self.state.hash = reply.hash;
        self.state.prefix = reply.code.and_then(|code| code.prefix);
        self.state.order.scenario = scenario.or_else(|| Some(self.scenario()));
        match state {
            Some(CobsSignState::Completed | CobsSignState::Done) => return self.go(now, On::Completed),
            Some(CobsSignState::SecondSignRequired) => return self.go(now, On::SecondSign),
            _ => {}
        }
        if let Some(url) = reply.href.and_then(|page| page.url) {
            self.state.redirect = Some(link::page("href.url", &url)?);
            self.state.order.scenario = Some(CobsScenario::SmsFederated);
            return self.go(now, On::Page);
        }
        let by_sms = self.state.order.scenario == Some(CobsScenario::SmsTpp);
        if self.state.prefix.is_some() || state == Some(CobsSignState::CodeGenerated) && by_sms {
            return self.go(now, On::CodeSent);
        }
        let only_page = self.state.order.scenario == Some(CobsScenario::SmsFederated)
            || reply.scenarios.as_ref().is_some_and(|offered| offered.names().all(|name| name == "SMS_FEDERATED"));
        if only_page && self.state.starts < MOST_STARTS {
            self.state.order.scenario = Some(CobsScenario::SmsFederated);
            return self.go(now, On::OnlyPage);
        }
        Err(unreadable("signInfo.state", "the answer has neither a code on its way nor a page to go to"))
    }

    fn heard_confirmation(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let reply: CobsConfirmed = read(response)?;
        let state = self.note_signing(reply.sign_info).or(reply.state);
        self.state.order.state = state.clone().or(self.state.order.state.take());
        let on = self.on_state(state)?;
        if on == On::Open && self.state.starts >= MOST_STARTS {
            return self.go(now, On::GivenUp);
        }
        self.code_was_wrong(on);
        self.go(now, on)
    }

    fn heard_status(&mut self, now: &Now, response: &Response) -> Result<(), Error> {
        let (status, change) = match self.state.subject {
            Subject::Batch => {
                let reply: CobsBatchStatus = read(response)?;
                self.note_payments(reply.payments.unwrap_or_default());
                (reply.instruction_status, None)
            }
            _ => {
                let reply: CobsStatus = read(response)?;
                (reply.instruction_status, reply.status_change_info)
            }
        };
        if self.state.order.instruction_status.as_ref() != Some(&status) {
            self.state.polls = 0;
        }
        self.note_status(Some(status.clone()), change);
        let at_rest = self.state.later || self.state.subject != Subject::Payment;
        let on = match status {
            CobsInstructionStatus::Acsc => On::Settled,
            CobsInstructionStatus::Rjct => On::Rejected,
            _ if at_rest => On::Accepted,
            _ => On::Working,
        };
        self.go(now, on)
    }

    fn note_payments(&mut self, listed: Vec<CobsBatchPayment>) {
        let entered = |payment: CobsBatchPayment| {
            let mut entered = CobsEntered::new();
            entered.payment_id = payment.transaction_identification.map(|id| id.text());
            entered.sign_id = payment.sign_info.and_then(|info| info.sign_id);
            entered.instruction_status = payment.instruction_status;
            entered
        };
        if !listed.is_empty() {
            self.state.order.payments = Some(listed.into_iter().map(entered).collect());
        }
    }

    /// The user came back. The bank is asked whatever their address says; but it has to be the agreed one.
    pub(super) fn returned(&mut self, now: &Now, url: &str) -> Result<(), Error> {
        if self.state.at != At::AtBank {
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

fn unreadable(field: &str, message: &str) -> Error {
    Error::new(ErrorKind::UnreadableAnswer, message).at(field)
}
