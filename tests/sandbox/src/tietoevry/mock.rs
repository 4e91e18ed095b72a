//! "Sandbox API for Dynamic Mock Data": customers, agreements, accounts and transactions are made up and taken away.

use girokit::iso::{Amount, Iban};
use serde_json::{Map, Value, json};
use time::{Date, macros::format_description};

use super::{
    call::{Answer, Call},
    ids, money,
    money::Minor,
    payments::put,
    people::{Account, Agreement, CardAccount, CardEntry, Customer, Engagement, Entry},
    refusal::Refusal,
    world::{World, norwegian_date},
};
use crate::exchange::Reply;

/// POST /v1/sandbox/initialize: "will reset the Sandbox to a known state".
pub(super) fn initialize(call: &mut Call<'_>) -> Answer {
    let seen = std::mem::take(&mut call.world.seen);
    *call.world = World { seen, ..World::new() };
    Ok(Reply::empty(204))
}

/// POST /v1/sandbox/customers
pub(super) fn create_customer(call: &mut Call<'_>) -> Answer {
    let body = object(call)?;
    let number = text(&body, "customerNumber")?;
    let name = text(&body, "name")?;
    let corporate = match text(&body, "type")?.as_str() {
        "private" => false,
        "corporate" => true,
        _ => return Err(Refusal::format("type", "private or corporate")),
    };
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || number.is_empty() || !corporate && number.len() != 11 {
        return Err(Refusal::format("customerNumber", "eleven digits for a person, digits for a company"));
    }
    if call.world.customers.contains_key(&number) {
        return Err(Refusal::format("customerNumber", "there is such a customer already"));
    }
    let customer = Customer::new(&number, &name, corporate, !corporate);
    if !corporate {
        // "An agreement is created automatically for you."
        let id = ids::stable_id(&["agreement", &number]);
        call.world.agreements.push(Agreement { id, owner: number.clone(), name, engagements: Vec::new() });
    }
    let reply = told_customer(call.world, &customer, false, false);
    call.world.customers.insert(number, customer);
    Ok(Reply::json(201, &reply))
}

/// GET /v1/sandbox/customers
pub(super) fn customers(call: &mut Call<'_>) -> Answer {
    let asked = |name: &str| call.incoming.query_value(name).as_deref() == Some("true");
    let (accounts, agreements) = (asked("includeAccounts"), asked("includeAgreements"));
    let all = call.world.customers.values();
    let told: Vec<Value> = all.map(|customer| told_customer(call.world, customer, accounts, agreements)).collect();
    Ok(Reply::json(200, &json!({"customers": told})))
}

/// GET /v1/sandbox/customers/{customerId}
pub(super) fn customer(call: &mut Call<'_>) -> Answer {
    let customer = find_customer(call)?;
    Ok(Reply::json(200, &told_customer(call.world, &customer, true, true)))
}

/// DELETE /v1/sandbox/customers/{customerId}: "delete operations are cascading".
pub(super) fn delete_customer(call: &mut Call<'_>) -> Answer {
    let number = find_customer(call)?.number;
    let world = &mut *call.world;
    world.customers.remove(&number);
    world.agreements.retain(|agreement| agreement.owner != number);
    world.agreements.iter_mut().for_each(|agreement| agreement.engagements.retain(|one| one.customer != number));
    world.accounts.retain(|_, account| account.owner != number);
    world.cards.retain(|_, card| card.owner != number);
    Ok(Reply::empty(204))
}

fn find_customer(call: &Call<'_>) -> Result<Customer, Refusal> {
    let id = call.param("customerId");
    let found = call.world.customers.values().find(|customer| customer.id == id);
    found.cloned().ok_or_else(|| Refusal::unknown_resource("there is no such customer").status(404))
}

fn told_customer(world: &World, customer: &Customer, accounts: bool, agreements: bool) -> Value {
    let mut body = json!({
        "customerId": customer.id,
        "customerNumber": customer.number,
        "customerType": if customer.corporate { "CORPORATE" } else { "PRIVATE" },
        "customerName": customer.name,
        "_links": own(&format!("/v1/sandbox/customers/{}", ids::segment(&customer.id))),
    });
    if accounts {
        let owned = world.accounts.values().filter(|account| account.owner == customer.number);
        put(&mut body, "accounts", owned.map(told_account).collect());
    }
    if agreements {
        let concerns = |agreement: &&Agreement| {
            agreement.owner == customer.number
                || agreement.engagements.iter().any(|one| one.customer == customer.number)
        };
        put(&mut body, "agreements", world.agreements.iter().filter(concerns).map(told_agreement).collect());
    }
    body
}

/// POST /v1/sandbox/agreements
pub(super) fn create_agreement(call: &mut Call<'_>) -> Answer {
    let body = object(call)?;
    let owner = text(&body, "owner")?;
    if !call.world.customers.get(&owner).is_some_and(|customer| customer.corporate) {
        return Err(Refusal::format("owner", "customerNumber of a company"));
    }
    let list = body.get("engagements").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let engagements = engagements_of(call.world, &owner, list, "engagements")?;
    let agreement = Agreement { id: ids::payment_id(), owner, name: text(&body, "name")?, engagements };
    let reply = told_agreement(&agreement);
    call.world.agreements.push(agreement);
    Ok(Reply::json(201, &reply))
}

/// GET /v1/sandbox/agreements
pub(super) fn agreements(call: &mut Call<'_>) -> Answer {
    let told: Vec<Value> = call.world.agreements.iter().map(told_agreement).collect();
    Ok(Reply::json(200, &json!({"agreements": told})))
}

/// GET /v1/sandbox/agreements/{agreementId}
pub(super) fn agreement(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &told_agreement(find_agreement(call)?)))
}

/// DELETE /v1/sandbox/agreements/{agreementId}
pub(super) fn delete_agreement(call: &mut Call<'_>) -> Answer {
    let id = find_agreement(call)?.id.clone();
    call.world.agreements.retain(|agreement| agreement.id != id);
    Ok(Reply::empty(204))
}

/// POST /v1/sandbox/agreements/{agreementId}/engagements
pub(super) fn add_engagements(call: &mut Call<'_>) -> Answer {
    let list: Vec<Value> = serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a JSON list: {error}")))?;
    let owner = find_agreement(call)?.owner.clone();
    let added = engagements_of(call.world, &owner, &list, "")?;
    let agreement = find_agreement(call)?;
    agreement.engagements.extend(added);
    Ok(Reply::json(201, &told_engagements(agreement)))
}

/// GET /v1/sandbox/agreements/{agreementId}/engagements
pub(super) fn engagements(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &told_engagements(find_agreement(call)?)))
}

/// DELETE /v1/sandbox/agreements/{agreementId}/engagements
pub(super) fn delete_engagements(call: &mut Call<'_>) -> Answer {
    find_agreement(call)?.engagements.clear();
    Ok(Reply::empty(204))
}

fn find_agreement<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Agreement, Refusal> {
    let id = call.param("agreementId").to_owned();
    let found = call.world.agreements.iter_mut().find(|agreement| agreement.id == id);
    found.ok_or_else(|| Refusal::unknown_resource("there is no such agreement").status(404))
}

fn engagements_of(world: &World, owner: &str, list: &[Value], path: &str) -> Result<Vec<Engagement>, Refusal> {
    let one = |(at, entry): (usize, &Value)| {
        let path = format!("{path}[{at}]");
        let refused = |name: &str, text: &str| Refusal::format(&format!("{path}.{name}"), text);
        let customer = entry.get("customer").and_then(Value::as_str).filter(|number| world.person(number).is_some());
        let customer = customer.ok_or_else(|| refused("customer", "customerNumber of a person"))?;
        let number = ["iban", "bban"].iter().find_map(|name| entry.get("account")?.get(*name)?.as_str());
        let account = number.and_then(|number| world.account(number)).filter(|account| account.owner == owner);
        let account = account.ok_or_else(|| refused("account", "an account that the company owns"))?;
        let roles: Vec<&str> =
            entry.get("roles").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        if roles.is_empty() || roles.iter().any(|role| !["VIEW", "REGISTER"].contains(role)) {
            return Err(refused("roles", "VIEW, REGISTER, or both"));
        }
        Ok(Engagement {
            customer: customer.to_owned(),
            account: account.bban.clone(),
            view: roles.contains(&"VIEW"),
            register: roles.contains(&"REGISTER"),
        })
    };
    list.iter().enumerate().map(one).collect()
}

fn told_agreement(agreement: &Agreement) -> Value {
    let mut body = told_engagements(agreement);
    put(&mut body, "agreementId", json!(agreement.id));
    put(&mut body, "owner", json!(agreement.owner));
    put(&mut body, "name", json!(agreement.name));
    put(&mut body, "_links", own(&format!("/v1/sandbox/agreements/{}", ids::segment(&agreement.id))));
    body
}

fn told_engagements(agreement: &Agreement) -> Value {
    let one = |engagement: &Engagement| {
        let roles = [("VIEW", engagement.view), ("REGISTER", engagement.register)];
        let roles: Vec<&str> = roles.iter().filter(|(_, has)| *has).map(|(role, _)| *role).collect();
        json!({"customer": engagement.customer, "account": {"bban": engagement.account}, "roles": roles})
    };
    json!({"engagements": agreement.engagements.iter().map(one).collect::<Vec<_>>()})
}

/// POST /v1/sandbox/accounts
pub(super) fn create_account(call: &mut Call<'_>) -> Answer {
    let body = object(call)?;
    let owner = owner(call.world, &body)?;
    let bban = text(&body, "bban")?;
    let currency = text(&body, "currency")?;
    let name = optional(&body, "accountName")?.unwrap_or_else(|| "Konto".to_owned());
    let account = Account::new(&bban, &owner, &name, &currency);
    let mut account = account
        .filter(|_| girokit::iso::NorwegianBban::parse(&bban).is_ok() && super::accounts::is_number(&bban))
        .ok_or_else(|| Refusal::format("bban", "a Norwegian account number: eleven digits, modulus 11"))?;
    if let Some(iban) = optional(&body, "iban")?
        && (Iban::parse(&iban).is_err() || iban != account.iban)
    {
        return Err(Refusal::format("iban", "the same account number as IBAN"));
    }
    if call.world.accounts.contains_key(&bban) {
        return Err(Refusal::format("bban", "there is such an account already"));
    }
    account.balance = balance(&body)?;
    account.product = optional(&body, "product")?.unwrap_or(account.product);
    account.cash_account_type = optional(&body, "cashAccountType")?.unwrap_or(account.cash_account_type);
    let reply = told_account(&account);
    call.world.accounts.insert(bban, account);
    Ok(Reply::json(201, &reply))
}

/// GET /v1/sandbox/accounts
pub(super) fn accounts(call: &mut Call<'_>) -> Answer {
    let told: Vec<Value> = call.world.accounts.values().map(told_account).collect();
    Ok(Reply::json(200, &json!({"accounts": told})))
}

/// GET /v1/sandbox/accounts/{mockAccountId}
pub(super) fn account(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &told_account(find_account(call)?)))
}

/// DELETE /v1/sandbox/accounts/{mockAccountId}
pub(super) fn delete_account(call: &mut Call<'_>) -> Answer {
    let bban = find_account(call)?.bban.clone();
    call.world.accounts.remove(&bban);
    call.world.agreements.iter_mut().for_each(|agreement| agreement.engagements.retain(|one| one.account != bban));
    Ok(Reply::empty(204))
}

fn find_account<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Account, Refusal> {
    let id = call.param("mockAccountId").to_owned();
    let found = call.world.accounts.values_mut().find(|account| account.id == id);
    found.ok_or_else(|| Refusal::unknown_resource("there is no such account").status(404))
}

fn told_account(account: &Account) -> Value {
    let balance = json!({"currency": account.currency, "amount": money::format(account.balance)});
    json!({
        "id": account.id,
        "customerNumber": account.owner,
        "accountName": account.name,
        "bban": account.bban,
        "iban": account.iban,
        "currency": account.currency,
        "product": account.product,
        "cashAccountType": account.cash_account_type,
        "balances": [{"balanceType": "EXPECTED", "balanceAmount": balance}],
        "_links": own(&format!("/v1/sandbox/accounts/{}", ids::segment(&account.id))),
    })
}

/// POST /v1/sandbox/accounts/{mockAccountId}/transactions
pub(super) fn create_transactions(call: &mut Call<'_>) -> Answer {
    let list: Vec<Map<String, Value>> = serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a list of objects: {error}")))?;
    let today = norwegian_date(call.now);
    let entries: Vec<Entry> =
        list.iter().enumerate().map(|(at, body)| entry(body, at, today)).collect::<Result<_, _>>()?;
    let account = find_account(call)?;
    account.balance += entries.iter().map(|entry| entry.amount).sum::<Minor>();
    let told: Vec<Value> = entries.iter().map(|entry| told_entry(account, entry)).collect();
    account.entries.extend(entries);
    Ok(Reply::json(201, &json!({"transactions": told})))
}

/// GET /v1/sandbox/accounts/{mockAccountId}/transactions
pub(super) fn transactions(call: &mut Call<'_>) -> Answer {
    let window = Window::read(call)?;
    let account = find_account(call)?;
    let held = account.entries.iter().filter(|entry| window.holds(entry.booked));
    let told: Vec<Value> = window.cut(held).map(|entry| told_entry(account, entry)).collect();
    Ok(Reply::json(200, &json!({"transactions": told})))
}

/// DELETE /v1/sandbox/accounts/{mockAccountId}/transactions
pub(super) fn delete_transactions(call: &mut Call<'_>) -> Answer {
    find_account(call)?.entries.clear();
    Ok(Reply::empty(204))
}

/// "Transactions must have booking date and value date before current time and booking date must not be after value date."
fn entry(body: &Map<String, Value>, at: usize, today: Date) -> Result<Entry, Refusal> {
    let under = |refusal: Refusal| refusal.under(&format!("[{at}]"), &[]);
    let amount = amount(body, "amount").map_err(under)?;
    let (booked, valued) = (date(body, "bookingDate").map_err(under)?, date(body, "valueDate").map_err(under)?);
    if booked > today || valued > today || booked > valued {
        let text = "booked in the past, and not after the value date";
        return Err(Refusal::format(&format!("[{at}].bookingDate"), text));
    }
    let mut fields = body.clone();
    for name in ["amount", "currency", "bookingDate", "valueDate"] {
        fields.remove(name);
    }
    Ok(Entry { id: ids::token(), amount, booked, valued, fields })
}

fn told_entry(account: &Account, entry: &Entry) -> Value {
    let mut body = Value::Object(entry.fields.clone());
    put(&mut body, "transactionId", json!(entry.id));
    put(&mut body, "amount", json!(money::format(entry.amount)));
    put(&mut body, "currency", json!(account.currency));
    put(&mut body, "bookingDate", json!(entry.booked.to_string()));
    put(&mut body, "valueDate", json!(entry.valued.to_string()));
    body
}

/// POST /v1/sandbox/card-accounts
pub(super) fn create_card(call: &mut Call<'_>) -> Answer {
    let body = object(call)?;
    let owner = owner(call.world, &body)?;
    let limit = body.get("creditLimit").and_then(Value::as_object).map(|limit| amount(limit, "amount")).transpose()?;
    let name = optional(&body, "name")?.unwrap_or_else(|| "Kort".to_owned());
    let mut card =
        CardAccount::new(&text(&body, "maskedPan")?, &owner, &name, &text(&body, "currency")?, limit.unwrap_or(0));
    card.balance = balance(&body)?;
    if call.world.cards.contains_key(&card.id) {
        return Err(Refusal::format("maskedPan", "there is such a card account already"));
    }
    let reply = told_card(&card);
    call.world.cards.insert(card.id.clone(), card);
    Ok(Reply::json(201, &reply))
}

/// GET /v1/sandbox/card-accounts
pub(super) fn cards(call: &mut Call<'_>) -> Answer {
    let told: Vec<Value> = call.world.cards.values().map(told_card).collect();
    Ok(Reply::json(200, &json!({"cardAccounts": told})))
}

/// GET /v1/sandbox/card-accounts/{mockCardAccountId}
pub(super) fn card(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &told_card(find_card(call)?)))
}

/// DELETE /v1/sandbox/card-accounts/{mockCardAccountId}
pub(super) fn delete_card(call: &mut Call<'_>) -> Answer {
    let id = find_card(call)?.id.clone();
    call.world.cards.remove(&id);
    Ok(Reply::empty(204))
}

fn find_card<'a>(call: &'a mut Call<'_>) -> Result<&'a mut CardAccount, Refusal> {
    let id = call.param("mockCardAccountId").to_owned();
    let found = call.world.cards.get_mut(&id);
    found.ok_or_else(|| Refusal::unknown_resource("there is no such card account").status(404))
}

fn told_card(card: &CardAccount) -> Value {
    json!({
        "resourceId": card.id,
        "customerNumber": card.owner,
        "name": card.name,
        "maskedPan": card.masked_pan,
        "currency": card.currency,
        "product": card.product,
        "creditLimit": {"currency": card.currency, "amount": money::format(card.credit_limit)},
        "_links": own(&format!("/v1/sandbox/card-accounts/{}", ids::segment(&card.id))),
    })
}

/// POST /v1/sandbox/card-accounts/{mockCardAccountId}/transactions
pub(super) fn create_card_transactions(call: &mut Call<'_>) -> Answer {
    let list: Vec<Map<String, Value>> = serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a list of objects: {error}")))?;
    let entries: Vec<CardEntry> =
        list.iter().enumerate().map(|(at, body)| card_entry(body, at)).collect::<Result<_, _>>()?;
    let card = find_card(call)?;
    card.balance += entries.iter().map(|entry| entry.amount).sum::<Minor>();
    let told: Vec<Value> = entries.iter().map(|entry| told_card_entry(card, entry)).collect();
    card.entries.extend(entries);
    Ok(Reply::json(201, &json!({"transactions": told})))
}

/// GET /v1/sandbox/card-accounts/{mockCardAccountId}/transactions
pub(super) fn card_transactions(call: &mut Call<'_>) -> Answer {
    let window = Window::read(call)?;
    let card = find_card(call)?;
    let held = card.entries.iter().filter(|entry| window.holds(entry.booked));
    let told: Vec<Value> = window.cut(held).map(|entry| told_card_entry(card, entry)).collect();
    Ok(Reply::json(200, &json!({"transactions": told})))
}

/// DELETE /v1/sandbox/card-accounts/{mockCardAccountId}/transactions
pub(super) fn delete_card_transactions(call: &mut Call<'_>) -> Answer {
    find_card(call)?.entries.clear();
    Ok(Reply::empty(204))
}

fn card_entry(body: &Map<String, Value>, at: usize) -> Result<CardEntry, Refusal> {
    let under = |refusal: Refusal| refusal.under(&format!("[{at}]"), &[]);
    let inner = |name: &str| body.get(name).and_then(Value::as_object);
    let booked = inner("transactionAmount")
        .ok_or_else(|| Refusal::format("transactionAmount", "this field is mandatory"))
        .and_then(|booked| amount(booked, "amount"));
    let original =
        inner("originalAmount").map(|original| Ok((amount(original, "amount")?, text(original, "currency")?)));
    let mut fields = body.clone();
    for name in
        ["cardTransactionId", "bookingDate", "transactionDate", "transactionAmount", "originalAmount", "maskedPan"]
    {
        fields.remove(name);
    }
    Ok(CardEntry {
        id: text(body, "cardTransactionId").map_err(under)?,
        amount: booked.map_err(under)?,
        original: original.transpose().map_err(under)?,
        booked: date(body, "bookingDate").map_err(under)?,
        used: date(body, "transactionDate").map_err(under)?,
        fields,
    })
}

fn told_card_entry(card: &CardAccount, entry: &CardEntry) -> Value {
    let mut body = Value::Object(entry.fields.clone());
    put(&mut body, "cardTransactionId", json!(entry.id));
    put(&mut body, "bookingDate", json!(entry.booked.to_string()));
    put(&mut body, "transactionDate", json!(entry.used.to_string()));
    put(&mut body, "transactionAmount", json!({"currency": card.currency, "amount": money::format(entry.amount)}));
    if let Some((amount, currency)) = &entry.original {
        put(&mut body, "originalAmount", json!({"currency": currency, "amount": money::format(*amount)}));
    }
    body
}

/// Which made-up transactions are told.
struct Window {
    from: Option<Date>,
    to: Option<Date>,
    offset: usize,
    limit: usize,
}

impl Window {
    fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let query: Map<String, Value> = ["fromDate", "toDate", "offset", "limit"]
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), Value::from(call.incoming.query_value(name)?))))
            .collect();
        let day = |name: &str| query.contains_key(name).then(|| date(&query, name)).transpose();
        let number = |name: &str, default: usize| match query.get(name).and_then(Value::as_str) {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| Refusal::format(name, "a whole number")),
        };
        Ok(Self {
            from: day("fromDate")?,
            to: day("toDate")?,
            offset: number("offset", 0)?,
            limit: number("limit", usize::MAX)?,
        })
    }

    fn holds(&self, day: Date) -> bool {
        self.from.is_none_or(|from| day >= from) && self.to.is_none_or(|to| day <= to)
    }

    fn cut<'a, T: 'a>(&self, held: impl Iterator<Item = &'a T>) -> impl Iterator<Item = &'a T> {
        held.skip(self.offset).take(self.limit)
    }
}

fn object(call: &Call<'_>) -> Result<Map<String, Value>, Refusal> {
    serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a JSON object: {error}")))
}

fn text(body: &Map<String, Value>, name: &str) -> Result<String, Refusal> {
    optional(body, name)?
        .filter(|text| !text.is_empty())
        .ok_or_else(|| Refusal::format(name, "this field is mandatory"))
}

fn optional(body: &Map<String, Value>, name: &str) -> Result<Option<String>, Refusal> {
    match body.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Refusal::format(name, "this field is a text")),
    }
}

fn date(body: &Map<String, Value>, name: &str) -> Result<Date, Refusal> {
    Date::parse(&text(body, name)?, format_description!("[year]-[month]-[day]"))
        .map_err(|_| Refusal::format(name, "a date has the form YYYY-MM-DD"))
}

/// An amount, as text or as a number.
fn amount(body: &Map<String, Value>, name: &str) -> Result<Minor, Refusal> {
    let written = match body.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(number @ Value::Number(_)) => number.to_string(),
        _ => return Err(Refusal::format(name, "an amount")),
    };
    let thousandths = Amount::from(written.as_str()).thousandths();
    thousandths.map(|thousandths| thousandths / 10).ok_or_else(|| Refusal::format(name, "an amount"))
}

/// The first balance of a new account.
fn balance(body: &Map<String, Value>) -> Result<Minor, Refusal> {
    let first = body.get("balances").and_then(|list| list.get(0)?.get("balanceAmount")?.as_object());
    first.map_or(Ok(0), |first| amount(first, "amount"))
}

fn owner(world: &World, body: &Map<String, Value>) -> Result<String, Refusal> {
    let owner = text(body, "customerNumber")?;
    if world.customers.contains_key(&owner) {
        return Ok(owner);
    }
    Err(Refusal::format("customerNumber", "there is no such customer; POST /v1/sandbox/customers comes first"))
}

fn own(path: &str) -> Value {
    json!({"self": {"href": path, "verbs": ["GET", "DELETE"]}})
}
