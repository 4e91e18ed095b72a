//! Long lists: 10,000 transactions over 100 pages take the memory of one page.
//!
//! Alone in its file: the allocator that counts is one for the whole program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::list::ListOutcome;
use girokit::bank::xs2a::account::{Transaction, TransactionQuery};
use girokit::bank::{maxbanka, tietoevry};
use girokit::{Bank, Context, Flow, Header, Input, Now, Session, Step};
use peak_alloc::PeakAlloc;
use serde_json::{Value, json};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const NOW: Now = Now { unix_ms: 1_760_000_000_000, entropy: [7; 32] };
const PAGES: usize = 100;
const ENTRIES: usize = 100;

/// A bank that has the pages: the answer to a request for one, in exactly the memory that it takes.
fn answer(page: usize, list: &str, entry: impl Fn(usize) -> String, next: &str) -> Vec<u8> {
    let entries: Vec<String> = (0..ENTRIES).map(|at| entry(page * ENTRIES + at)).collect();
    let next = if page + 1 < PAGES { next.replace("{}", &(page + 1).to_string()) } else { "null".to_owned() };
    list.replace("{entries}", &entries.join(",")).replace("{next}", &next).into_bytes().into_boxed_slice().into_vec()
}

/// Drives a job over one page.
fn drive(flow: &mut Flow, answer: impl Fn(&str) -> Vec<u8>) {
    loop {
        match flow.step(&NOW) {
            Step::Send { request, .. } => {
                let body = answer(&request.url);
                let headers = vec![Header::new("content-type", "application/json")];
                flow.feed(&NOW, Input::Response { id: request.id, status: 200, headers, body }).unwrap();
            }
            Step::Done { .. } => return,
            other => panic!("{other:?}"),
        }
    }
}

/// Reads the whole list; gives the most memory that it took beside what was there before, and the size of a page.
fn read(bank: &Bank, mut flow: Flow, answer: impl Fn(&str) -> Vec<u8>, seen: impl Fn(&Flow, usize)) -> (usize, usize) {
    let (before, mut most, mut size) = (MEMORY.current_usage(), 0, 0);
    for page in 0..PAGES {
        let body = std::cell::RefCell::new(answer(&format!("{page}")));
        size = size.max(body.borrow().len());
        MEMORY.reset_peak_usage();
        drive(&mut flow, |url| {
            assert!(page == 0 || url.contains(&format!("page={page}")), "{url} is not for page {page}");
            std::mem::take(&mut *body.borrow_mut())
        });
        seen(&flow, page);
        most = most.max(MEMORY.peak_usage() - before);
        match bank.next_page(&NOW, &flow).unwrap() {
            Some(next) => flow = next,
            None => assert_eq!(page + 1, PAGES),
        }
    }
    (most, size)
}

fn known() -> Context {
    let mut context = Context::new();
    context.session = Some(Session::new());
    context
}

#[test]
fn ten_thousand_transactions_take_the_memory_of_one_page() {
    // Signed, with links: tietoevry.
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/vectors/signing/key-id-from-certificate-with-numbered-attributes.json"
    );
    let demo: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let config = json!({"system": "tietoevry", "baseUrl": "https://bank.example", "redirectUri": "https://tpp.example/back", "certificate": demo["certificate"], "key": demo["key"]});
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let entry = |at: usize| {
        format!(
            r#"{{"transactionId":"t-{at}","bookingDate":"2025-09-01","valueDate":"2025-09-01","transactionAmount":{{"currency":"NOK","amount":"-{at}.50"}},"creditorName":"Nordlys Handel AS","creditorAccount":{{"bban":"15030044115"}},"remittanceInformationUnstructured":"{:0400}","newField":{at}}}"#,
            at
        )
    };
    let answered = |page: &str| {
        let list =
            r#"{"account":{"bban":"15030044115"},"transactions":{"booked":[{entries}],"_links":{"next":{next}}}}"#;
        let next = r#"{"href":"/v1/accounts/acc-1/transactions?page={}"}"#;
        answer(page.parse().unwrap(), list, entry, next)
    };
    let query = TransactionQuery::new("acc-1", "booked");
    let flow = bank.begin::<tietoevry::operations::EveryTransaction>(&NOW, &query, &known()).unwrap();
    let (most, size) = read(&bank, flow, answered, |flow, page| {
        assert!(matches!(flow.outcome::<ListOutcome>(), Some(Ok(ListOutcome::Read(read))) if read.entries == 100));
        let mut count = 0;
        for (at, transaction) in flow.page().unwrap().iter::<Transaction>().enumerate() {
            let (transaction, at) = (transaction.unwrap(), page * ENTRIES + at);
            assert_eq!(transaction.transaction_id, Some(format!("t-{at}")));
            assert_eq!(transaction.transaction_amount.amount.as_str(), format!("-{at}.50"));
            assert_eq!(transaction.extra["newField"], json!(at));
            count += 1;
        }
        assert_eq!(count, ENTRIES);
    });
    println!("tietoevry: at most {most} bytes for pages of {size} bytes");
    assert!(size > 50_000 && most < size * 3 / 2, "{most} bytes for pages of {size} bytes");

    // With tokens, by page numbers: Max banka.
    let config = json!({"system": "maxbanka", "baseUrl": "https://api.bank.example", "authUrl": "https://auth.bank.example", "apiKey": "k", "clientId": "c",
                        "tppName": "TPP", "tppIdentification": "CZ-1"});
    let bank = Bank::from_json(&config.to_string()).unwrap();
    let entry = |at: usize| {
        format!(
            r#"{{"entryReference":"e-{at}","amount":{{"value":{at}.10,"currency":"CZK"}},"entryDetails":{{}},"newField":"{:0400}"}}"#,
            at
        )
    };
    let answered =
        |page: &str| answer(page.parse().unwrap(), r#"{"nextPage":{next},"transactions":[{entries}]}"#, entry, "{}");
    let mut query = maxbanka::model::ReadCobsTransactions::new("A-1");
    (query.sort, query.size) = (Some("bookingDate.date".to_owned()), Some(100));
    let mut context = known();
    context.session.as_mut().unwrap().tokens =
        serde_json::from_value(json!({"accessToken": "a", "expiresAtMs": NOW.unix_ms + 3_600_000})).unwrap();
    let flow = bank.begin::<maxbanka::operations::EveryTransaction>(&NOW, &query, &context).unwrap();
    let (most, size) = read(&bank, flow, answered, |flow, page| {
        let page_read = flow.page().unwrap();
        for (at, entry) in page_read.iter::<maxbanka::model::CobsTransaction>().enumerate() {
            let amount = entry.unwrap().amount.unwrap();
            assert_eq!(serde_json::to_value(amount).unwrap()["value"], json!(format!("{}.10", page * ENTRIES + at)));
        }
    });
    println!("maxbanka: at most {most} bytes for pages of {size} bytes");
    assert!(size > 40_000 && most < size * 3 / 2, "{most} bytes for pages of {size} bytes");

    // What the same answers take when they are read at once: many pages, so that the limit above says something.
    let all: Vec<Value> = (0..3).map(|page| serde_json::from_slice(&answered(&page.to_string())).unwrap()).collect();
    assert!(MEMORY.current_usage() > size * 3, "{}", all.len());
}
