//! "Account Information API": consent, accounts, card accounts, balances, transactions; and the confirmation of funds.

use girokit::iso::{Bban, Currency};
use serde_json::{Map, Value, json};
use time::{Date, Duration, OffsetDateTime, macros::format_description};

use super::{
    call::{Answer, Call},
    ids,
    money::{self, Minor},
    payments::{links, put},
    people::{Account, CardAccount, CardEntry, Entry},
    refusal::Refusal,
    world::{Deed, Status, Subject, Who, norwegian_date},
};
use crate::exchange::Reply;

/// "No more than 4 calls per 24-hour period."
const UNATTENDED: usize = 4;
const PERIOD: Duration = Duration::hours(24);
/// "Transactions no more than 90 days old", "an SCA within the last 90 days".
const DAYS: Duration = Duration::days(90);
/// "An SCA within a given TPP-Session-ID will last for up to 1 hour."
const SESSION: Duration = Duration::hours(1);
/// Transactions on a page, where no limit is given, and at most.
const PAGE: usize = 100;
const LARGEST_PAGE: usize = 200;
/// Names of card accounts ended here before `longer-names`.
const SHORT_NAME: usize = 35;

/// POST /v1/bank-offered-consents, POST /v1/consents: "will disregard the body and only return a sca redirect".
pub(super) fn consent(call: &mut Call<'_>) -> Answer {
    let who = if call.incoming.header("psu-id").is_some() { Some(call.psu()?) } else { None };
    let links = json!({"scaRedirect": {"href": call.visit(Subject::Consent, who)}});
    let mut body = json!({"_links": links});
    if call.incoming.path == "/v1/consents" {
        put(&mut body, "consentStatus", json!("received"));
        put(&mut body, "consentId", json!(ids::random_uuid()));
    }
    Ok(Reply::json(201, &body).with("aspsp-sca-approach", "REDIRECT"))
}

/// Someone who may read, or the answer that sends them to the bank first.
enum Reader {
    Known(Who),
    Sent(Reply),
}

/// What a handler does once somebody may read.
type Read = fn(&mut Call<'_>, &Who) -> Answer;

fn reading(call: &mut Call<'_>, read: Read) -> Answer {
    reading_after(call, Some(DAYS), read)
}

/// `oldest` is how long ago the last SCA may be where the PSU is not there.
fn reading_after(call: &mut Call<'_>, oldest: Option<Duration>, read: Read) -> Answer {
    match reader(call, oldest)? {
        Reader::Known(who) => read(call, &who),
        Reader::Sent(reply) => Ok(reply),
    }
}

/// "Account Information API Access": 401 with scaRedirect, where there is no consent, or no session with the PSU there.
fn reader(call: &mut Call<'_>, oldest: Option<Duration>) -> Result<Reader, Refusal> {
    if call.incoming.header("psu-id").is_none_or(str::is_empty) {
        return Ok(Reader::Sent(to_consent(call, None, "CONSENT_INVALID", "there is no consent yet")));
    }
    let who = call.psu()?;
    if !call.world.consents.iter().any(|(tpp, consented, _)| *tpp == call.tpp.id && *consented == who) {
        let text = "the PSU has not given consent in this context";
        return Ok(Reader::Sent(to_consent(call, Some(who), "CONSENT_INVALID", text)));
    }
    let session = call.world.sessions.get(&(call.tpp.id.clone(), who.national_id.clone())).cloned();
    let here = call.incoming.header("psu-ip-address").is_some();
    let named = call.incoming.header("tpp-session-id").map(str::to_owned);
    let holds = session.as_ref().is_some_and(|session| {
        let age = call.now - session.since;
        if here { age < SESSION && session.id == named } else { oldest.is_none_or(|oldest| age <= oldest) }
    });
    if holds {
        return Ok(Reader::Known(who));
    }
    let text =
        if here { "the TPP-Session-ID has no SCA, or an expired one" } else { "the last SCA is older than 90 days" };
    Ok(Reader::Sent(to_consent(call, Some(who), "CONSENT_EXPIRED", text)))
}

fn to_consent(call: &mut Call<'_>, who: Option<Who>, code: &'static str, text: &str) -> Reply {
    let href = call.visit(Subject::Consent, who);
    let message = json!({"category": "ERROR", "code": code, "text": text});
    Reply::json(401, &json!({"tppMessages": [message], "_links": {"scaRedirect": {"href": href}}}))
        .with("aspsp-sca-approach", "REDIRECT")
}

/// The id under which a TPP knows an account.
fn resource_id(tpp: &str, key: &str) -> String {
    ids::stable_id(&["resource", tpp, key])
}

fn consented(call: &Call<'_>, who: &Who, key: &str) -> bool {
    call.world.consents.contains(&(call.tpp.id.clone(), who.clone(), key.to_owned()))
}

/// The account that the path names.
fn account(call: &Call<'_>, who: &Who) -> Result<Account, Refusal> {
    let id = call.param("accountId");
    let found = call.world.accounts.values().find(|account| resource_id(&call.tpp.id, &account.bban) == id);
    let found = found.filter(|account| call.world.may(who, &account.bban, &account.owner, Deed::View));
    let found = found.filter(|account| consented(call, who, &account.bban));
    found.cloned().ok_or_else(|| Refusal::unknown_resource("no such account, or none with consent").status(404))
}

fn card(call: &Call<'_>, who: &Who) -> Result<CardAccount, Refusal> {
    let id = call.param("accountId");
    let found = call.world.cards.values().find(|card| resource_id(&call.tpp.id, &card.id) == id);
    let found = found.filter(|card| call.world.may(who, &card.id, &card.owner, Deed::View));
    let found = found.filter(|card| consented(call, who, &card.id));
    found.cloned().ok_or_else(|| Refusal::unknown_resource("no such card account, or none with consent").status(404))
}

/// GET /v1/accounts
pub(super) fn list(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let with_balance = flag(call, "withBalance")?;
        let readable = |account: &&Account| {
            call.world.may(who, &account.bban, &account.owner, Deed::View) && consented(call, who, &account.bban)
        };
        let accounts = call.world.accounts.values().filter(readable);
        let accounts: Vec<Value> = accounts.map(|account| details(call, account, who, with_balance)).collect();
        Ok(Reply::json(200, &json!({"accounts": accounts})))
    })
}

/// GET /v1/accounts/{accountId}
pub(super) fn one(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let with_balance = flag(call, "withBalance")?;
        let account = account(call, who)?;
        Ok(Reply::json(200, &json!({"account": details(call, &account, who, with_balance)})))
    })
}

fn details(call: &Call<'_>, account: &Account, who: &Who, with_balance: bool) -> Value {
    let id = resource_id(&call.tpp.id, &account.bban);
    let path = format!("/v1/accounts/{}", ids::segment(&id));
    // Before `cash-account-type-iso` the bank had words of its own.
    let kind = if fixed(call, "cash-account-type-iso") { &account.cash_account_type } else { &account.product };
    let owner = call.world.customers.get(&account.owner).map_or("", |customer| customer.name.as_str());
    let mut body = json!({
        "resourceId": id,
        "bban": account.bban,
        "iban": account.iban,
        "currency": account.currency,
        "ownerName": owner,
        "name": account.name,
        "product": account.product,
        "cashAccountType": kind,
        "status": "enabled",
        "usage": if who.company.is_some() { "ORGA" } else { "PRIV" },
        "_links": links(&[("balances", format!("{path}/balances")), ("transactions", format!("{path}/transactions"))]),
    });
    if with_balance {
        put(&mut body, "balances", balances_of(call, account));
    }
    body
}

/// GET /v1/accounts/{accountId}/balances: without the PSU of "accounts for which the PSU has granted consent", whenever.
pub(super) fn balances(call: &mut Call<'_>) -> Answer {
    reading_after(call, None, |call, who| {
        let account = account(call, who)?;
        count(call, &account.bban, "balances")?;
        let body = json!({"account": {"bban": account.bban, "currency": account.currency}, "balances": balances_of(call, &account)});
        Ok(Reply::json(200, &body))
    })
}

fn balances_of(call: &Call<'_>, account: &Account) -> Value {
    let today = norwegian_date(call.now).to_string();
    let reserved: Minor = waiting(call, account).iter().map(|entry| entry.amount).sum();
    let one = |kind: &str, amount: Minor| json!({"balanceType": kind, "balanceAmount": amount_of(call, amount, &account.currency), "referenceDate": today});
    json!([one("interimBooked", account.balance), one("expected", account.balance + reserved)])
}

/// GET /v1/accounts/{accountId}/transactions
pub(super) fn transactions(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let account = account(call, who)?;
        let asked = Asked::read(call)?;
        if call.incoming.header("psu-ip-address").is_none() {
            let first = norwegian_date(call.now) - DAYS;
            if asked.from.is_some_and(|from| from < first) {
                return Err(Refusal::new("PERIOD_INVALID", "without the PSU at most 90 days back").at("dateFrom"));
            }
            // A further page belongs to the call that began the list.
            if asked.offset == 0 {
                count(call, &account.bban, "transactions")?;
            }
        }
        let path = format!("/v1/accounts/{}/transactions", ids::segment(&resource_id(&call.tpp.id, &account.bban)));
        let mut entries: Vec<&Entry> = account.entries.iter().filter(|entry| asked.holds(entry.booked)).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.booked));
        let mut report = Map::new();
        if asked.booked {
            let page: Vec<Value> =
                asked.page(&entries).iter().map(|entry| transaction(call, &account, entry, &path)).collect();
            report.insert("booked".to_owned(), Value::Array(page));
        }
        // "Known Issues": pending transactions are all told, whatever is asked for, but for the sandbox.
        if asked.pending && asked.offset == 0 {
            let pending = waiting(call, &account);
            let told: Vec<Value> = pending.iter().map(|entry| unbooked(call, &account, entry)).collect();
            report.insert("pending".to_owned(), Value::Array(told));
        }
        report.insert("_links".to_owned(), asked.links(&path, "account", entries.len()));
        let body = json!({"account": {"bban": account.bban, "currency": account.currency}, "transactions": report});
        Ok(Reply::json(200, &body))
    })
}

/// GET /v1/accounts/{accountId}/transactions/{transactionId}
pub(super) fn transaction_details(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let account = account(call, who)?;
        let found = account.entries.iter().find(|entry| entry.id == call.param("transactionId"));
        let entry = found.ok_or_else(|| Refusal::unknown_resource("the account has no such transaction"))?;
        let mut body = transaction(call, &account, entry, "");
        put(&mut body, "bankTransactionCode", json!("PMNT-ICDT-DMCT"));
        put(&mut body, "additionalInformation", json!(format!("Ref {}", entry.id)));
        if let Some(fields) = body.as_object_mut() {
            fields.remove("_links");
        }
        Ok(Reply::json(200, &json!({"transactionsDetails": body})))
    })
}

fn transaction(call: &Call<'_>, account: &Account, entry: &Entry, path: &str) -> Value {
    let mut body = unbooked(call, account, entry);
    put(&mut body, "transactionId", json!(entry.id));
    put(&mut body, "bookingDate", json!(entry.booked.to_string()));
    put(&mut body, "valueDate", json!(entry.valued.to_string()));
    put(&mut body, "_links", links(&[("transactionDetails", format!("{path}/{}", ids::segment(&entry.id)))]));
    body
}

fn unbooked(call: &Call<'_>, account: &Account, entry: &Entry) -> Value {
    let mut body = Value::Object(entry.fields.clone());
    put(&mut body, "transactionAmount", amount_of(call, entry.amount, &account.currency));
    body
}

/// Payments of today that are accepted and not settled yet.
fn waiting(call: &Call<'_>, account: &Account) -> Vec<Entry> {
    let accepted = |status: Status| matches!(status, Status::Pdng | Status::Accp);
    let payments =
        call.world.payments.iter().filter(|payment| accepted(payment.status) && payment.order.debtor == account.bban);
    let parts = payments.flat_map(|payment| payment.order.parts.iter().map(move |part| (payment, part)));
    parts.map(|(payment, part)| payment.order.entry(part, -part.ore, payment.order.due)).collect()
}

/// GET /v1/card-accounts
pub(super) fn list_cards(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let readable = |card: &&CardAccount| {
            call.world.may(who, &card.id, &card.owner, Deed::View) && consented(call, who, &card.id)
        };
        let cards: Vec<Value> =
            call.world.cards.values().filter(readable).map(|card| card_details(call, card)).collect();
        Ok(Reply::json(200, &json!({"cardAccounts": cards})))
    })
}

/// GET /v1/card-accounts/{accountId}
pub(super) fn one_card(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let card = card(call, who)?;
        Ok(Reply::json(200, &json!({"cardAccount": card_details(call, &card)})))
    })
}

fn card_details(call: &Call<'_>, card: &CardAccount) -> Value {
    let id = resource_id(&call.tpp.id, &card.id);
    let path = format!("/v1/card-accounts/{}", ids::segment(&id));
    let name: String = match fixed(call, "longer-names") {
        true => card.name.chars().take(70).collect(),
        false => card.name.chars().take(SHORT_NAME).collect(),
    };
    json!({
        "resourceId": id,
        "maskedPan": card.masked_pan,
        "currency": card.currency,
        "name": name,
        "product": card.product,
        "debitAccounting": true,
        "status": "enabled",
        "creditLimit": amount_of(call, card.credit_limit, &card.currency),
        "_links": links(&[("balances", format!("{path}/balances")), ("transactions", format!("{path}/transactions"))]),
    })
}

/// GET /v1/card-accounts/{accountId}/balances
pub(super) fn card_balances(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let card = card(call, who)?;
        let balance =
            json!({"balanceType": "interimBooked", "balanceAmount": amount_of(call, card.balance, &card.currency)});
        let body =
            json!({"cardAccount": {"maskedPan": card.masked_pan}, "debitAccounting": true, "balances": [balance]});
        Ok(Reply::json(200, &body))
    })
}

/// GET /v1/card-accounts/{accountId}/transactions
pub(super) fn card_transactions(call: &mut Call<'_>) -> Answer {
    reading(call, |call, who| {
        let card = card(call, who)?;
        let asked = Asked::read(call)?;
        let path = format!("/v1/card-accounts/{}/transactions", ids::segment(&resource_id(&call.tpp.id, &card.id)));
        let mut entries: Vec<&CardEntry> = card.entries.iter().filter(|entry| asked.holds(entry.booked)).collect();
        entries.sort_by_key(|entry| std::cmp::Reverse(entry.booked));
        let mut report = Map::new();
        if asked.booked {
            let page: Vec<Value> = asked.page(&entries).iter().map(|entry| purchase(call, &card, entry)).collect();
            report.insert("booked".to_owned(), Value::Array(page));
        }
        if asked.pending {
            report.insert("pending".to_owned(), json!([]));
        }
        report.insert("_links".to_owned(), asked.links(&path, "cardAccount", entries.len()));
        let body =
            json!({"cardAccount": {"maskedPan": card.masked_pan}, "debitAccounting": true, "cardTransactions": report});
        Ok(Reply::json(200, &body))
    })
}

fn purchase(call: &Call<'_>, card: &CardAccount, entry: &CardEntry) -> Value {
    let mut body = Value::Object(entry.fields.clone());
    let booked = amount_of(call, entry.amount, &card.currency);
    let original = entry.original.as_ref().map(|(amount, currency)| amount_of(call, *amount, currency));
    put(&mut body, "cardTransactionId", json!(entry.id));
    put(&mut body, "transactionDate", json!(entry.used.to_string()));
    put(&mut body, "bookingDate", json!(entry.booked.to_string()));
    put(&mut body, "maskedPAN", json!(card.masked_pan));
    // Before the fix the two stood in each other's place.
    let switched = !fixed(call, "cardaccount-switch-originalamount-and-transactionamount");
    match original {
        Some(original) if switched => {
            put(&mut body, "transactionAmount", original);
            put(&mut body, "originalAmount", booked);
        }
        original => {
            put(&mut body, "transactionAmount", booked);
            put(&mut body, "originalAmount", original.unwrap_or_default());
        }
    }
    if let Some(fields) = body.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    body
}

/// POST /v1/funds-confirmations
pub(super) fn funds(call: &mut Call<'_>) -> Answer {
    let fields: Map<String, Value> = serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a JSON object: {error}")))?;
    let text =
        |pointer: &str| Value::Object(fields.clone()).pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let currency = text("/instructedAmount/currency").unwrap_or_default();
    let asked = money::parse(&text("/instructedAmount/amount").unwrap_or_default(), &Currency::from(currency.as_str()))
        .map_err(|error| Refusal::format("instructedAmount", error.message))?;
    let number = text("/account/iban").or_else(|| text("/account/bban"));
    let number = number.ok_or_else(|| Refusal::format("account", "an account is given as bban or iban"))?;
    let account = call.world.account(&number).filter(|account| account.currency == currency);
    let owner = account.and_then(|account| call.world.customers.get(&account.owner));
    // Nobody has activated the account of a company for a card issuer.
    let (Some(account), Some(_)) = (account, owner.filter(|owner| !owner.corporate)) else {
        return Err(Refusal::new("NO_PIIS_ACTIVATION", "the account is not activated for this card issuer"));
    };
    if let Some(card) = text("/cardNumber") {
        let ends = |masked: &str| {
            card.len() >= 12
                && masked.get(..6) == card.get(..6)
                && masked.ends_with(card.get(card.len() - 4..).unwrap_or("-"))
        };
        if !call.world.cards.values().any(|known| known.owner == account.owner && ends(&known.masked_pan)) {
            return Err(Refusal::new("CARD_INVALID", "the card is unknown, or another customer's").at("cardNumber"));
        }
    }
    Ok(Reply::json(200, &json!({"fundsAvailable": account.balance >= asked})))
}

/// Which transactions are asked for, and which page of them.
struct Asked {
    booked: bool,
    pending: bool,
    status: String,
    from: Option<Date>,
    to: Option<Date>,
    offset: usize,
    limit: usize,
}

impl Asked {
    fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let status = call.incoming.query_value("bookingStatus").unwrap_or_default();
        let (booked, pending) = match status.as_str() {
            "booked" => (true, false),
            "pending" => (false, true),
            "both" => (true, true),
            "" => return Err(Refusal::format("bookingStatus", "this parameter is mandatory")),
            _ => return Err(Refusal::new("PARAMETER_NOT_SUPPORTED", "booked, pending or both").at("bookingStatus")),
        };
        let asked = Self {
            booked,
            pending,
            status,
            from: day(call, "dateFrom")?,
            to: day(call, "dateTo")?,
            offset: number(call, "offset")?.unwrap_or(0),
            limit: number(call, "limit")?.unwrap_or(PAGE).min(LARGEST_PAGE),
        };
        if asked.limit == 0 {
            return Err(Refusal::format("limit", "at least 1"));
        }
        if let (Some(from), Some(to)) = (asked.from, asked.to)
            && to < from
        {
            return Err(Refusal::new("PARAMETER_NOT_CONSISTENT", "dateTo is before dateFrom").at("dateTo"));
        }
        Ok(asked)
    }

    fn holds(&self, booked: Date) -> bool {
        self.from.is_none_or(|from| booked >= from) && self.to.is_none_or(|to| booked <= to)
    }

    fn page<'a, T>(&self, entries: &'a [T]) -> &'a [T] {
        let start = self.offset.min(entries.len());
        let end = start.saturating_add(self.limit).min(entries.len());
        entries.get(start..end).unwrap_or_default()
    }

    /// `next` while there are more, and `previous` after the first page.
    fn links(&self, path: &str, account: &str, total: usize) -> Value {
        let at = |offset: usize| {
            let mut query = format!("bookingStatus={}", self.status);
            for (name, day) in [("dateFrom", self.from), ("dateTo", self.to)] {
                query.extend(day.map(|day| format!("&{name}={day}")));
            }
            format!("{path}?{query}&offset={offset}&limit={}", self.limit)
        };
        let own = path.trim_end_matches("/transactions").to_owned();
        let mut offered = vec![(account, own)];
        if self.booked && self.offset + self.limit < total {
            offered.push(("next", at(self.offset + self.limit)));
        }
        if self.offset > 0 {
            offered.push(("previous", at(self.offset.saturating_sub(self.limit))));
        }
        links(&offered)
    }
}

fn day(call: &Call<'_>, name: &str) -> Result<Option<Date>, Refusal> {
    let Some(text) = call.incoming.query_value(name) else { return Ok(None) };
    Date::parse(&text, format_description!("[year]-[month]-[day]"))
        .map(Some)
        .map_err(|_| Refusal::format(name, "a date has the form YYYY-MM-DD"))
}

fn number(call: &Call<'_>, name: &str) -> Result<Option<usize>, Refusal> {
    let Some(text) = call.incoming.query_value(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| Refusal::format(name, "a whole number"))
}

fn flag(call: &Call<'_>, name: &str) -> Result<bool, Refusal> {
    match call.incoming.query_value(name).as_deref() {
        Some("true") => Ok(true),
        None | Some("false" | "") => Ok(false),
        Some(_) => Err(Refusal::format(name, "true or false")),
    }
}

/// Whether a change is in force for this request: always, but where the bank is played as it was before.
fn fixed(call: &Call<'_>, fix: &str) -> bool {
    let asked = call.incoming.header("x-accept-fix").unwrap_or_default();
    !call.world.before_fixes || asked.split(',').any(|name| name.trim() == fix)
}

/// An amount as the API writes it: text, or before `amount-as-string` a number.
fn amount_of(call: &Call<'_>, amount: Minor, currency: &str) -> Value {
    let text = money::format(amount);
    let number = if fixed(call, "amount-as-string") { None } else { serde_json::from_str::<Value>(&text).ok() };
    json!({"currency": currency, "amount": number.unwrap_or(Value::String(text))})
}

/// "User Not Present - Request Limits".
fn count(call: &mut Call<'_>, key: &str, service: &'static str) -> Result<(), Refusal> {
    if call.incoming.header("psu-ip-address").is_some() {
        return Ok(());
    }
    let now: OffsetDateTime = call.now;
    let calls = call.world.unattended.entry((call.tpp.id.clone(), key.to_owned(), service)).or_default();
    calls.retain(|at| now - *at < PERIOD);
    if calls.len() >= UNATTENDED {
        return Err(Refusal::new("ACCESS_EXCEEDED", "four calls in 24 hours without the PSU are used up"));
    }
    calls.push(now);
    Ok(())
}

/// Whether a text is an account number at all.
pub(super) fn is_number(text: &str) -> bool {
    Bban::from(text).check().is_ok()
}
