//! A storm of callbacks: every delivery repeated and shuffled, one in ten failing, two receivers on one store, forged tokens.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::betalingsservice::transitions::{FINAL, LIFE};
use girokit::{Bank, Now, Step};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

const MANDATES: usize = 10_000;
/// The token of whoever is not the bank.
const FORGED: &str = "token of another";
const NOW: i64 = 1_760_000_000_000;

/// Small, fast and the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % sides
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.roll(at + 1));
        }
    }
}

fn bank() -> Bank {
    Bank::from_json(
        &json!({"system": "betalingsservice", "baseUrl": "https://gateway.example/bs/v1", "clientId": "c", "clientSecret": "s"})
            .to_string(),
    )
    .unwrap()
}

fn now() -> Now {
    Now::new(NOW, [7; 32])
}

/// What one mandate request goes through at the bank: a walk through the table, as far as luck has it.
struct Story {
    uuid: String,
    token: String,
    statuses: Vec<String>,
}

impl Story {
    fn tell(number: usize, dice: &mut Dice) -> Self {
        let mut statuses: Vec<String> = Vec::new();
        let mut here = "RECEIVED".to_owned();
        loop {
            let ways: Vec<_> = LIFE.iter().filter(|(from, _)| from.as_str() == here).collect();
            if ways.is_empty() || !statuses.is_empty() && dice.roll(20) == 0 {
                break;
            }
            // The way on, most of the time; the table has it first.
            let way = if dice.roll(3) > 0 { 0 } else { dice.roll(ways.len()) };
            here = ways[way].1.as_str().to_owned();
            statuses.push(here.clone());
        }
        let uuid = format!("{number:08x}-aaaa-4bbb-8ccc-{:012x}", dice.roll(1 << 40));
        Self { uuid, token: format!("token of {number} {}", dice.roll(1 << 40)), statuses }
    }

    fn body(&self, status: &str) -> Value {
        let mut held = json!({"statusCodeEnum": status});
        if matches!(status, "ACCEPTED_BY_DEBTOR" | "MANDATE_FAILED" | "COMPLETED" | "CLOSED") {
            held["creditorsDebtorReference"] = json!("BSE000000000042");
        }
        if matches!(status, "COMPLETED" | "CLOSED") {
            held["mandateId"] = json!("123456789");
        }
        json!({"uuid": self.uuid, "statusMandate": held})
    }
}

#[derive(Clone)]
struct Delivery {
    story: usize,
    status: String,
    forged: bool,
}

/// A table `mandates(uuid, revision, saved)` that is written with compare-and-swap, and what was told with each write.
#[derive(Default)]
struct Store {
    rows: Vec<Mutex<HashMap<String, (i64, String)>>>,
    told: Mutex<BTreeMap<(String, String), usize>>,
}

impl Store {
    fn new() -> Self {
        Self { rows: (0..64).map(|_| Mutex::default()).collect(), told: Mutex::default() }
    }

    fn rows(&self, uuid: &str) -> &Mutex<HashMap<String, (i64, String)>> {
        &self.rows[usize::from_str_radix(&uuid[6..8], 16).unwrap() % 64]
    }

    fn load(&self, uuid: &str) -> Option<String> {
        self.rows(uuid).lock().unwrap().get(uuid).map(|(_, saved)| saved.clone())
    }

    fn swap(&self, uuid: &str, expected: i64, revision: i64, saved: &str, events: &[Value]) -> bool {
        let mut rows = self.rows(uuid).lock().unwrap();
        if rows.get(uuid).is_none_or(|(stored, _)| *stored != expected) {
            return false;
        }
        rows.insert(uuid.to_owned(), (revision, saved.to_owned()));
        let mut told = self.told.lock().unwrap();
        for event in events {
            assert!(event.get("impossible").is_none(), "nothing impossible happened: {event}");
            let status = event["statusMandate"]["statusCodeEnum"].as_str().unwrap().to_owned();
            *told.entry((uuid.to_owned(), status)).or_default() += 1;
        }
        true
    }
}

/// A receiver as a host writes it; gives the HTTP status that the bank sees.
struct Receiver<'a> {
    bank: Bank,
    store: &'a Store,
    dice: Dice,
    races: &'a AtomicUsize,
    /// Each request was given a callback address of its own, with the uuid in it: no need to be told which to load.
    knows_uuid: bool,
}

impl Receiver<'_> {
    fn call(&self, input: &Value) -> Value {
        let flow = self.bank.start(&now(), "receiveCallback", &input.to_string(), "{}").unwrap();
        match flow.step(&now()) {
            Step::Done { outcome } => serde_json::from_str(&outcome.json).unwrap(),
            other => panic!("{other:?}"),
        }
    }

    fn deliver(&mut self, uuid: &str, token: &str, body: &Value) -> u64 {
        let trouble = self.dice.roll(20);
        if trouble == 0 {
            return 500; // Down before anything was done.
        }
        let mut input = json!({"headers": {"Authorization": format!("Bearer {token}")}, "body": body.to_string()});
        loop {
            if !self.knows_uuid {
                let first = self.call(&input);
                assert_eq!((&first["outcome"], &first["uuid"]), (&json!("load"), &json!(uuid)));
            }
            match self.store.load(uuid) {
                Some(saved) => input["saved"] = json!(saved),
                None => input["notFound"] = json!(true),
            }
            let outcome = self.call(&input);
            if trouble == 2 {
                thread::yield_now();
            }
            let number = |name: &str| outcome[name].as_i64().unwrap();
            if outcome["outcome"] == "save" {
                assert_ne!(token, FORGED, "a forged delivery changes nothing");
                let events = outcome["events"].as_array().unwrap();
                let saved = outcome["saved"].as_str().unwrap();
                if !self.store.swap(uuid, number("expectedRevision"), number("revision"), saved, events) {
                    self.races.fetch_add(1, Ordering::Relaxed);
                    input.as_object_mut().unwrap().remove("saved");
                    continue;
                }
            }
            // Down after everything was done: the bank does not hear the answer.
            return if trouble == 1 { 500 } else { outcome["answer"]["status"].as_u64().unwrap() };
        }
    }
}

#[test]
fn a_storm_of_callbacks() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let stories: Vec<Story> = (0..MANDATES).map(|number| Story::tell(number, &mut dice)).collect();
    let store = Store::new();
    let bank_of_host = bank();
    let mut deliveries: Vec<Delivery> = Vec::new();
    for (number, story) in stories.iter().enumerate() {
        let input = json!({"body": {"uuid": story.uuid, "debtorIdentity": {"phoneNo": "51515151"},
            "productDescription": {"title": "t", "description": "d"},
            "callback": {"url": "https://creditor.dk/cb", "authToken": story.token}}});
        let flow = bank_of_host.start(&now(), "mandate", &input.to_string(), "{}").unwrap();
        store.rows(&story.uuid).lock().unwrap().insert(story.uuid.clone(), (0, flow.save()));
        let mut own: Vec<Delivery> = Vec::new();
        for status in &story.statuses {
            let one = Delivery { story: number, status: status.clone(), forged: false };
            own.extend(vec![one; 1 + dice.roll(4)]);
        }
        for _ in 0..dice.roll(2) {
            let lies = LIFE[dice.roll(LIFE.len())].1.as_str().to_owned();
            own.push(Delivery { story: number, status: lies, forged: true });
        }
        dice.shuffle(&mut own);
        deliveries.extend(own);
    }
    let total = deliveries.len();

    // Both receivers work on the same requests at the same time: neighbours in the list go to different ones.
    let races = AtomicUsize::new(0);
    let (mut even, mut odd) = (VecDeque::new(), VecDeque::new());
    for (at, delivery) in deliveries.into_iter().enumerate() {
        if at % 2 == 0 { even.push_back(delivery) } else { odd.push_back(delivery) }
    }
    let forged: usize = thread::scope(|scope| {
        let run = |mut queue: VecDeque<Delivery>, seed: u64, knows_uuid: bool| {
            let mut receiver = Receiver { bank: bank(), store: &store, dice: Dice(seed), races: &races, knows_uuid };
            let stories = &stories;
            move || {
                let mut forged = 0;
                while let Some(delivery) = queue.pop_front() {
                    let story = &stories[delivery.story];
                    let token = if delivery.forged { FORGED } else { &story.token };
                    match (receiver.deliver(&story.uuid, token, &story.body(&delivery.status)), delivery.forged) {
                        (200, false) => {}
                        (401, true) => forged += 1,
                        // "Otherwise Mandate API will retry sending the same status update."
                        (500, _) => queue.push_back(delivery),
                        (status, forged) => panic!("answered {status}, forged: {forged}"),
                    }
                }
                forged
            }
        };
        let handles =
            [scope.spawn(run(even, 0xD1B5_4A32_D192_ED03, true)), scope.spawn(run(odd, 0xAEF1_7502_108E_F2D9, false))];
        handles.map(|handle| handle.join().unwrap()).iter().sum()
    });
    assert!(total > 60_000 && forged > 3_000, "{total} deliveries, {forged} forged");

    // Every event exactly once, and no other.
    let told = store.told.lock().unwrap();
    assert_eq!(told.values().filter(|times| **times != 1).count(), 0);
    assert_eq!(told.len(), stories.iter().map(|story| story.statuses.len()).sum::<usize>());
    for story in &stories {
        for status in &story.statuses {
            assert!(told.contains_key(&(story.uuid.clone(), status.clone())), "{status} was not told");
        }
    }
    // Every mandate request stands where the bank has it.
    for story in &stories {
        let last = story.statuses.last().unwrap();
        let flow = bank_of_host.resume(&store.load(&story.uuid).unwrap(), None).unwrap();
        match flow.step(&now()) {
            Step::Wait { reason, .. } => {
                assert!(reason.contains(last.as_str()), "{reason}, and the bank has {last}");
                assert!(!FINAL.iter().any(|(code, ..)| code.as_str() == last), "{last} is an end");
            }
            Step::Done { outcome } => {
                let outcome: Value = serde_json::from_str(&outcome.json).unwrap();
                assert_eq!(outcome["mandate"]["statusCodeEnum"], last.as_str());
                assert_eq!(outcome["mandate"]["statuses"].as_array().unwrap().len(), story.statuses.len());
            }
            other => panic!("{other:?}"),
        }
    }
    let races = races.load(Ordering::Relaxed);
    println!("{total} deliveries, {forged} forged, {races} races");
    assert!(races > 0, "the receivers never met: nothing was shown of two on one store");
}
