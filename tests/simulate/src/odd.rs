//! Answers as banks and gateways really give them. Each is one of the kinds in `../shared/cases`.

use crate::ledger::Answer;
use crate::markers;
use crate::network::Fault;
use crate::prng::Prng;
use serde_json::{Map, Value, json};

/// What a gateway or proxy says in the bank's place; `None` for faults that leave it to the bank.
pub(crate) fn in_the_banks_place(fault: Fault, prng: &mut Prng) -> Option<Answer> {
    let page = |status: u16, title: &str| {
        let page =
            format!("<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>");
        Answer::new(status, "text/html", page.into_bytes())
    };
    Some(match fault {
        Fault::Page200 => page(200, "Welcome to the Wi-Fi of this hotel"),
        Fault::Page401 => page(401, "Authorization Required"),
        Fault::Page403 => page(403, "Request Rejected"),
        Fault::Page404 => page(404, "The resource cannot be found"),
        Fault::Gateway5xx => {
            let status = prng.pick([500, 502, 503, 504]);
            match prng.below(3) {
                0 => page(status, "Bad Gateway"),
                1 => Answer::json(
                    status,
                    &json!({"httpCode": status.to_string(), "httpMessage": "Service Unavailable", "moreInformation": "no backend"}),
                ),
                _ => Answer::new(status, "text/plain", Vec::new()),
            }
        }
        Fault::Busy429 => {
            let mut answer = match prng.below(2) {
                0 => Answer::json(429, &json!({"fault": {"code": 900_802, "message": "Message throttled out"}})),
                _ => page(429, "Too Many Requests"),
            };
            if prng.percent(50) {
                answer.headers.push(("Retry-After".to_owned(), prng.pick(["1", "5", "120"]).to_owned()));
            }
            answer
        }
        Fault::Timeout408 => page(prng.pick([408, 425]), "Request Timeout"),
        Fault::Empty204 => Answer::new(204, "", Vec::new()),
        _ => return None,
    })
}

/// The bank's answer with this fault in it; `base` is the path of its interface. `None` where there is nothing in it to which the fault could be done.
pub(crate) fn mangled(fault: Fault, answer: &Answer, base: &str, prng: &mut Prng) -> Option<Answer> {
    let changed = |body: Vec<u8>| Some(Answer { body, ..answer.clone() });
    match fault {
        Fault::Cut => {
            let half = answer.body.len() / 2;
            (half > 0).then(|| Answer { body: answer.body.get(..half).unwrap_or_default().to_vec(), ..answer.clone() })
        }
        Fault::NotText => changed([b"{\"transactionStatus\": \"\xff\xfe", answer.body.as_slice()].concat()),
        Fault::TooLarge => {
            let mut body = answer.body.clone();
            body.resize(markers::LARGEST_ANSWER + 1, b' ');
            changed(body)
        }
        _ => {
            let mut body: Value = serde_json::from_slice(&answer.body).ok()?;
            in_json(fault, answer.status, body.as_object_mut()?, base, prng)?;
            changed(body.to_string().into_bytes())
        }
    }
}

fn in_json(fault: Fault, status: u16, body: &mut Map<String, Value>, base: &str, prng: &mut Prng) -> Option<()> {
    match fault {
        Fault::LinksNull => *body.get_mut("_links")? = Value::Null,
        Fault::LinksList => *body.get_mut("_links")? = json!([]),
        Fault::LinkEmpty => *one_link(body, prng)? = if prng.percent(50) { json!({}) } else { Value::Null },
        Fault::LinkForeign => {
            *one_link(body, prng)? = json!({"href": "https://elsewhere.example/v1/payments/x/authorisations"})
        }
        Fault::LinkPort => {
            let links = body.get_mut("_links")?.as_object_mut()?;
            for link in links.values_mut() {
                let href = link.get("href")?.as_str()?;
                let full = match href.strip_prefix("https://bank.example/") {
                    Some(rest) => format!(
                        "{}/{rest}",
                        prng.pick(["https://bank.example:443", "https://BANK.example:443", "HTTPS://bank.example"])
                    ),
                    None if href.starts_with('/') => format!("https://bank.example:443{base}{href}"),
                    None => continue,
                };
                *link = json!({ "href": full });
            }
        }
        Fault::StatusMissing => {
            let (holder, name) = status_of(body)?;
            match prng.below(3) {
                0 => drop(holder.remove(name)),
                1 => drop(holder.insert(name.to_owned(), Value::Null)),
                _ => drop(holder.insert(name.to_owned(), json!(7))),
            }
        }
        Fault::StatusUnknown => {
            let (holder, name) = status_of(body)?;
            holder.insert(name.to_owned(), json!("XYZW"));
        }
        Fault::IdNumber => {
            let id = IDS.iter().find_map(|(path, name)| {
                let id = at(body, path)?.get(*name)?.as_str()?;
                Some((path, name, id.parse::<u64>().ok()?))
            });
            let (path, name, number) = id?;
            at_mut(body, path)?.insert((*name).to_owned(), json!(number));
        }
        Fault::FieldsOdd => {
            odd_entry(body, prng);
            body.insert("transactionFees".to_owned(), if prng.percent(50) { json!([]) } else { json!("3,50") });
            body.insert("transactionFeeIndicator".to_owned(), json!("yes"));
            body.insert("psuMessage".to_owned(), json!(17));
            body.insert("paymentTypeInformation".to_owned(), json!(3));
            body.insert("statusChangeInfo".to_owned(), json!([]));
        }
        Fault::MessagesOdd if status >= 400 => messages(body, prng)?,
        Fault::MessagesOdd => {
            body.insert(
                "tppMessages".to_owned(),
                if prng.percent(50) { json!("none") } else { json!({"category": "WARNING"}) },
            );
        }
        Fault::MoreFields => {
            body.insert("debtorAccount".to_owned(), json!({"iban": markers::BANKS_IBAN, "name": "Kari"}));
            body.insert("note".to_owned(), json!(format!("from {} to {}", markers::BANKS_NUMBER, markers::BANKS_IBAN)));
            body.insert("parties".to_owned(), json!([{"deep": [{"account": markers::BANKS_NUMBER}]}]));
        }
        _ => return None,
    }
    Some(())
}

/// Where ids of what was made stand: the object that they are in, and their name.
const IDS: [(&str, &str); 7] = [
    ("", "paymentId"),
    ("", "basketId"),
    ("", "authorisationId"),
    ("", "reportId"),
    ("", "transactionIdentification"),
    ("paymentIdentification", "transactionIdentification"),
    ("standingOrderIdentification", "transactionIdentification"),
];
/// Where a status stands, in the same way.
const STATUSES: [(&str, &str); 5] = [
    ("", "transactionStatus"),
    ("", "instructionStatus"),
    ("statusMandate", "statusCodeEnum"),
    ("signInfo", "state"),
    ("", "scaStatus"),
];

fn at<'a>(body: &'a Map<String, Value>, path: &str) -> Option<&'a Map<String, Value>> {
    if path.is_empty() { Some(body) } else { body.get(path)?.as_object() }
}

fn at_mut<'a>(body: &'a mut Map<String, Value>, path: &str) -> Option<&'a mut Map<String, Value>> {
    if path.is_empty() { Some(body) } else { body.get_mut(path)?.as_object_mut() }
}

/// The status of an answer: the object that it is in, and the name that its system has for it.
fn status_of(body: &mut Map<String, Value>) -> Option<(&mut Map<String, Value>, &'static str)> {
    let (path, name) =
        STATUSES.into_iter().find(|(path, name)| at(body, path).is_some_and(|holder| holder.contains_key(*name)))?;
    Some((at_mut(body, path)?, name))
}

/// One entry of a list has fields of another type. The others can be read all the same.
fn odd_entry(body: &mut Map<String, Value>, prng: &mut Prng) {
    for value in body.values_mut() {
        let list = match value {
            Value::Object(fields) => fields.get_mut("booked").and_then(Value::as_array_mut),
            Value::Array(list) => Some(list),
            _ => None,
        };
        let Some(list) = list else { continue };
        let at = prng.below(list.len());
        if let Some(entry) = list.get_mut(at).and_then(Value::as_object_mut) {
            for (name, odd) in [
                ("transactionAmount", json!("7,50")),
                ("amount", json!([])),
                ("currency", json!(203)),
                ("bookingDate", json!(20_251_009)),
            ] {
                if entry.contains_key(name) {
                    entry.insert(name.to_owned(), odd);
                }
            }
        }
    }
}

/// One link. The page for the user is not among them: where it leads cannot be judged.
fn one_link<'a>(body: &'a mut Map<String, Value>, prng: &mut Prng) -> Option<&'a mut Value> {
    let links = body.get_mut("_links")?.as_object_mut()?;
    let names: Vec<String> = links.keys().filter(|name| *name != "scaRedirect").cloned().collect();
    links.get_mut(names.get(prng.below(names.len()))?)
}

/// What the bank says of an error, in the shapes that gateways and aggregators make of it.
fn messages(body: &mut Map<String, Value>, prng: &mut Prng) -> Option<()> {
    let list = ["tppMessages", "errors"].into_iter().find(|name| body.contains_key(*name))?;
    let first = body.get(list)?.get(0)?.clone();
    let odd = match prng.below(4) {
        0 => first,
        1 => json!([first.get("text").or_else(|| first.get("message")).cloned().unwrap_or(Value::Null)]),
        2 => Value::Null,
        _ => json!([null, 3, first]),
    };
    body.insert(list.to_owned(), odd);
    Some(())
}
