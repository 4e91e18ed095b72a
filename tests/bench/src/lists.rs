//! Reading a long list: 1.3 MB of transactions.

use crate::{row, side_by_side, spend};
use girokit::bank::tietoevry::operations::EveryTransaction;
use girokit::bank::xs2a::account::{Transaction, TransactionQuery, Transactions};
use girokit::sign::PrivateKey;
use girokit::{Bank, Context, Flow, Header, Input, Now, Page, Step};
use serde::Deserialize;
use std::error::Error;
use std::hint::black_box;

const NOW: Now = Now { unix_ms: 1_760_000_000_000, entropy: [7; 32] };

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let body = answer();
    let bank = bank()?;
    let page = handle(&bank, &body).ok_or("the list cannot be read")?;
    if [with_serde_json(&body), typed(&body), every(&page)] != [page.len(); 3] {
        return Err("the contestants do not read the same".into());
    }
    let [plain, typed, handle, every] = side_by_side([
        (5, &mut || spend(with_serde_json(&body))),
        (5, &mut || spend(typed(&body))),
        (5, &mut || spend(handle(&bank, &body))),
        (5, &mut || spend(handle(&bank, &body).map(|page| every(&page)))),
    ]);
    println!("\n{} transactions, {:.1} MB\n", page.len(), body.len() as f64 / 1e6);
    row("serde_json: plain structs", plain, None, "");
    row("girokit: all at once, all kept", typed, Some(plain), "");
    row("girokit: lazy handle, whole job", handle, Some(plain), "");
    row("girokit: the same, each entry typed", every, Some(plain), "at most 1.05 ×");
    Ok(())
}

/// A bank whose key is held elsewhere, and was seen to be the certificate's.
fn bank() -> Result<Bank, Box<dyn Error>> {
    let vector = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    let vector: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(vector).unwrap_or_default()).unwrap_or_default();
    let config = serde_json::json!({"system": "tietoevry", "baseUrl": "https://bank.example", "redirectUri": "https://tpp.example/back", "certificate": vector.get("certificate")});
    let bank = Bank::from_json(&config.to_string())?;
    let key = PrivateKey::from_pem(vector.get("key").and_then(|key| key.as_str()).unwrap_or_default())?;
    let mut flow = bank.begin::<EveryTransaction>(&NOW, &TransactionQuery::new("5f1c", "booked"), &Context::new())?;
    if let Step::Sign { id, message, .. } = flow.step(&NOW) {
        flow.feed(&NOW, Input::Signature { id, bytes: key.sign(&message, &NOW.entropy)? })?;
    }
    Ok(bank)
}

/// What a bank answers: some 2,600 transactions.
fn answer() -> Vec<u8> {
    let entry = |at: usize| {
        format!(
            r#"{{"transactionId":"2025-{at:012}","bookingDate":"2025-09-{:02}","valueDate":"2025-09-{:02}","transactionAmount":{{"currency":"NOK","amount":"-{}.50"}},"creditorName":"Nordlys Handel AS","creditorAccount":{{"bban":"15030044115"}},"debtorName":"Kari Nordmann","debtorAccount":{{"bban":"15030044115","currency":"NOK"}},"remittanceInformationUnstructured":"Faktura {at}, takk for handelen","proprietaryBankTransactionCode":"VISA VARE","_links":{{"transactionDetails":{{"href":"/v1/accounts/5f1c/transactions/2025-{at:012}"}}}}}}"#,
            at % 28 + 1,
            at % 28 + 1,
            at * 37 % 9_000
        )
    };
    let entries: Vec<String> = (0..2_650).map(entry).collect();
    format!(
        r#"{{"account":{{"bban":"15030044115"}},"transactions":{{"booked":[{}],"pending":[]}}}}"#,
        entries.join(",")
    )
    .into_bytes()
}

/// The same answer as somebody would write it down for serde_json alone: the fields of the data, nothing kept of others.
mod plain {
    use super::Deserialize;

    #[derive(Deserialize)]
    pub(super) struct Transactions {
        pub(super) transactions: Report,
    }

    #[derive(Deserialize)]
    pub(super) struct Report {
        pub(super) booked: Vec<Transaction>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[allow(dead_code)]
    pub(super) struct Transaction {
        transaction_id: Option<String>,
        entry_reference: Option<String>,
        end_to_end_id: Option<String>,
        mandate_id: Option<String>,
        creditor_id: Option<String>,
        booking_date: Option<String>,
        value_date: Option<String>,
        transaction_amount: Amount,
        creditor_name: Option<String>,
        creditor_account: Option<Account>,
        debtor_name: Option<String>,
        debtor_account: Option<Account>,
        remittance_information_unstructured: Option<String>,
        additional_information: Option<String>,
        bank_transaction_code: Option<String>,
        proprietary_bank_transaction_code: Option<String>,
        #[serde(rename = "_links")]
        links: Option<std::collections::BTreeMap<String, Link>>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub(super) struct Amount {
        currency: String,
        amount: String,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub(super) struct Account {
        iban: Option<String>,
        bban: Option<String>,
        currency: Option<String>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code)]
    pub(super) struct Link {
        href: String,
    }
}

fn with_serde_json(body: &[u8]) -> usize {
    let read: Result<plain::Transactions, _> = serde_json::from_slice(black_box(body));
    black_box(read).map_or(0, |read| read.transactions.booked.len())
}

fn typed(body: &[u8]) -> usize {
    let read: Result<Transactions, _> = serde_json::from_slice(black_box(body));
    black_box(read).ok().and_then(|read| read.transactions?.booked).map_or(0, |booked| booked.len())
}

/// The whole job: asked, signed, answered; a handle on the page.
fn handle(bank: &Bank, body: &[u8]) -> Option<Page> {
    let query = TransactionQuery::new("5f1c", "booked");
    let mut flow: Flow = bank.begin::<EveryTransaction>(&NOW, &query, &Context::new()).ok()?;
    loop {
        match flow.step(&NOW) {
            Step::Sign { id, .. } => flow.feed(&NOW, Input::Signature { id, bytes: vec![1; 256] }).ok()?,
            Step::Send { request, .. } => {
                let headers = vec![Header::new("content-type", "application/json")];
                let body = black_box(body).to_vec();
                flow.feed(&NOW, Input::Response { id: request.id, status: 200, headers, body }).ok()?;
            }
            _ => return flow.page(),
        }
    }
}

fn every(page: &Page) -> usize {
    page.iter::<Transaction>().filter(|read| black_box(read).is_ok()).count()
}
