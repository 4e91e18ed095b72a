//! Messages that were handed in before, for the rules that look back.

use crate::bank::cesop::report::model::{CesopMessage, ReportingPeriod};
use crate::bank::cesop::report::schema;
use std::collections::HashMap;

/// What was handed in before, as far as rules look back.
#[derive(Debug, Default)]
pub struct History {
    /// Period of each message.
    pub(super) messages: HashMap<String, (u16, u16)>,
    /// Each record: its message, and whether it is still the latest of its payee.
    pub(super) records: HashMap<String, (String, bool)>,
    /// The record that reports each payment, for payments that still count, by provider, period and identifier.
    pub(super) payments: HashMap<(String, (u16, u16), String), String>,
}

impl History {
    /// Adds a message that the validator accepted. `rejected` are the `DocRefId` of the payees that it did not accept:
    /// they can be corrected, and their payments do not count as reported.
    pub fn add(&mut self, message: &CesopMessage, rejected: &[String]) {
        let spec = &message.message_spec;
        let own = reference(&spec.message_ref_id);
        let period = quarter_of(&spec.reporting_period);
        self.messages.insert(own.clone(), period);
        let Some(body) = &message.payment_data_body else { return };
        let psp = body.reporting_psp.psp_id.value.clone();
        for payee in body.reported_payees.iter().flatten() {
            let record = reference(&payee.doc_spec.doc_ref_id);
            let taken = !rejected.iter().any(|id| reference(id) == record);
            if let (Some(old), true) = (&payee.doc_spec.corr_doc_ref_id, taken) {
                let old = reference(old);
                if let Some((_, latest)) = self.records.get_mut(&old) {
                    *latest = false;
                }
                self.payments.retain(|_, holder| *holder != old);
            }
            self.records.insert(record.clone(), (own.clone(), true));
            let payments =
                payee.reported_transactions.iter().flatten().filter(|payment| payment.is_refund != Some(true));
            for payment in payments.filter(|_| taken) {
                let id = schema::collapse(&payment.transaction_identifier).into_owned();
                self.payments.insert((psp.clone(), period, id), record.clone());
            }
        }
    }

    /// Whether a message with this `MessageRefId` was accepted.
    pub fn knows(&self, message_ref_id: &str) -> bool {
        self.messages.contains_key(&reference(message_ref_id))
    }
}

pub(super) fn reference(id: &str) -> String {
    id.to_ascii_lowercase()
}

fn quarter_of(period: &ReportingPeriod) -> (u16, u16) {
    (period.year, period.quarter)
}
