//! Accounts, balances, transactions, balance checks; pages and sorting.

use std::cmp::Ordering;

use girokit::iso::{Amount, Iban};
use serde_json::{Value, json};

use super::{
    Answer, at,
    people::{self, Account},
    put,
    refusal::Refusal,
    routes::Call,
    text,
};
use crate::exchange::{Incoming, Reply};

pub(super) fn list(call: &mut Call<'_>) -> Answer {
    let user = call.caller.user;
    let listed = call.world.accounts.values().filter(|account| account.owners.contains(&user)).map(shown).collect();
    paged(call.incoming, "accounts", listed, 400)
}

fn shown(account: &Account) -> Value {
    let owners: Vec<&str> =
        account.owners.iter().filter_map(|login| people::person(login)).map(|person| person.name).collect();
    json!({
        "id": account.id,
        "identification": {"iban": account.iban, "other": account.number},
        "currency": account.currency,
        "servicer": {"bankCode": "2250", "countryCode": "CZ", "bic": "CTASCZ22"},
        "productI18N": account.product,
        "ownersNames": owners,
    })
}

fn own<'a>(call: &'a Call<'_>) -> Result<&'a Account, Refusal> {
    let account = call.world.accounts.get(call.param("accountId"));
    let account = account.filter(|account| account.owners.contains(&call.caller.user));
    account.ok_or_else(|| Refusal::new(404, "ID_NOT_FOUND").at("id").saying("Account does not exist"))
}

pub(super) fn balance(call: &mut Call<'_>) -> Answer {
    let now = girokit::iso::IsoDateTime::from_unix_ms(call.now.unix_timestamp() * 1000);
    let account = own(call)?;
    let one = |code: &str, value: i128| {
        json!({
            "type": {"codeOrProprietary": {"code": code}},
            "amount": {"value": people::number(value.abs()), "currency": account.currency},
            "creditDebitIndicator": if value < 0 { "DBIT" } else { "CRDT" },
            "date": {"dateTime": now.as_str()},
        })
    };
    Ok(Reply::json(
        200,
        &json!({"balances": [
            one("TOTAL_AVAILABLE_BALANCE", account.balance), one("CURRENT_BALANCE", account.balance),
            one("OPENING_BALANCE", account.opening),
        ]}),
    ))
}

/// "if you use request without sort parameter, you cannot use paging"
pub(super) fn transactions(call: &mut Call<'_>) -> Answer {
    let account = own(call)?;
    let date = |name: &str| call.incoming.query_value(name).and_then(|value| value.get(..10).map(str::to_owned));
    let (from, to) = (date("fromDate"), date("toDate"));
    let within = |entry: &&Value| {
        let booked = text(entry, "bookingDate.date").unwrap_or_default();
        from.as_deref().is_none_or(|from| booked >= from) && to.as_deref().is_none_or(|to| booked <= to)
    };
    let found: Vec<Value> = account.transactions.iter().filter(within).cloned().collect();
    if call.incoming.query_value("sort").is_some() {
        return paged(call.incoming, "transactions", found, 404);
    }
    if call.incoming.query_value("page").is_some_and(|page| page != "0") {
        return Err(Refusal::new(404, "PAGE_NOT_FOUND").at("page").saying("paging needs the sort parameter"));
    }
    let size: usize = number(call.incoming, "size")?.unwrap_or(found.len());
    let first: Vec<Value> = found.into_iter().take(size).collect();
    Ok(Reply::json(200, &json!({"pageNumber": 0, "pageSize": first.len(), "transactions": first})))
}

fn number(incoming: &Incoming, name: &'static str) -> Result<Option<usize>, Refusal> {
    let Some(text) = incoming.query_value(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Refusal::new(400, "PARAMETER_INVALID").at(name))
}

/// A page of a sorted list.
pub(super) fn paged(incoming: &Incoming, name: &str, mut items: Vec<Value>, no_page: u16) -> Answer {
    sort(incoming, &mut items)?;
    let total = items.len();
    let page = number(incoming, "page")?.unwrap_or(0);
    let size = number(incoming, "size")?.unwrap_or(total.max(1));
    if size == 0 {
        return Err(Refusal::new(400, "PARAMETER_INVALID").at("size"));
    }
    let pages = total.div_ceil(size).max(1);
    if page >= pages {
        return Err(Refusal::new(no_page, "PAGE_NOT_FOUND").at("page"));
    }
    let shown: Vec<Value> = items.into_iter().skip(page * size).take(size).collect();
    let mut reply =
        json!({"pageNumber": page, "pageCount": pages, "pageSize": shown.len(), "totalCount": total, name: shown});
    if page + 1 < pages {
        put(&mut reply, "nextPage", json!(page + 1));
    }
    Ok(Reply::json(200, &reply))
}

/// "Sorting is possible by any parameter. Inner params defines by dots."
fn sort(incoming: &Incoming, items: &mut [Value]) -> Result<(), Refusal> {
    let Some(fields) = incoming.query_value("sort") else { return Ok(()) };
    let order = incoming.query_value("order").unwrap_or_default().to_ascii_lowercase();
    let mut ways = order.split(',').filter(|way| !way.is_empty());
    let mut keys = Vec::new();
    for field in fields.split(',') {
        let descending = match ways.next() {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(_) => return Err(Refusal::new(400, "PARAMETER_INVALID").at("order").allowing(&["asc", "desc"])),
        };
        keys.push((field, descending));
    }
    items.sort_by(|one, other| {
        let by = |(field, descending): &(&str, bool)| {
            let order = compare(at(one, field), at(other, field));
            if *descending { order.reverse() } else { order }
        };
        keys.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    Ok(())
}

fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            Amount::from(one.to_string()).partial_cmp(&Amount::from(other.to_string())).unwrap_or(Ordering::Equal)
        }
        (Some(one), Some(other)) => one.to_string().cmp(&other.to_string()),
        (one, other) => one.is_some().cmp(&other.is_some()),
    }
}

/// "Balance check", of a PISP for its user and of a CISP for any account.
pub(super) fn check(call: &mut Call<'_>) -> Answer {
    let body = super::orders::body(call.incoming)?;
    for field in ["exchangeIdentification", "debtorAccount", "transactionDetails"] {
        at(&body, field).ok_or_else(|| Refusal::missing(field))?;
    }
    let scope = "debtorAccount.identification.iban";
    let iban = text(&body, scope).ok_or_else(|| Refusal::missing(scope))?;
    let wrong = || Refusal::new(400, "AC02").at(scope).saying("IBAN not valid");
    Iban::parse(iban).map_err(|_| wrong())?;
    let account = call.world.account_of(iban).ok_or_else(wrong)?;
    if !call.caller.user.is_empty() && !account.owners.contains(&call.caller.user) {
        return Err(wrong());
    }
    let scope = "transactionDetails.totalAmount";
    let total = at(&body, scope).ok_or_else(|| Refusal::missing(scope))?;
    let total =
        people::thousandths(total).ok_or_else(|| Refusal::new(400, "AM12").at(scope).saying("InvalidAmount"))?;
    let response = if account.balance >= total { "APPR" } else { "DECL" };
    let number = u64::try_from(call.now.unix_timestamp_nanos() / 1_000_000).unwrap_or_default();
    Ok(Reply::json(
        200,
        &json!({
            "exchangeIdentification": at(&body, "exchangeIdentification"), "responseIdentification": number, "response": response,
        }),
    ))
}
