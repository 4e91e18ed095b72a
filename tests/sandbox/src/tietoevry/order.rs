//! From the body of a payment request to an order that the bank can carry out, or the rule that it breaks.

use girokit::iso::{Currency, Iban, Kid, NorwegianBban};
use serde_json::{Map, Value};
use time::{Date, Duration, OffsetDateTime, macros::format_description};

use super::{
    money::{self, Minor},
    refusal::Refusal,
    world::{Deed, Order, PERIODIC, Part, Who, World, norwegian_date},
};

/// A payment product of this bank.
pub(super) struct Product {
    pub(super) name: &'static str,
    /// The only currency, where there is only one.
    currency: Option<&'static str>,
    /// Whether both accounts have to be IBANs.
    ibans: bool,
    /// The bank's fee in øre.
    fee: Minor,
}

pub(super) const PRODUCTS: [Product; 3] = [
    Product { name: "norwegian-domestic-credit-transfers", currency: Some("NOK"), ibans: false, fee: 0 },
    Product { name: "sepa-credit-transfers", currency: Some("EUR"), ibans: true, fee: 0 },
    Product { name: "cross-border-credit-transfers", currency: None, ibans: false, fee: 50_00 },
];

/// Øre per hundredth of any foreign currency, times a hundred: a rate that nobody has to look up.
const RATE: Minor = 1150;

/// Finds a product, or says that the bank does not have it.
pub(super) fn product(name: &str) -> Result<&'static Product, Refusal> {
    let found = PRODUCTS.iter().find(|product| product.name == name);
    found.ok_or_else(|| {
        let names = PRODUCTS.map(|product| product.name).join(", ");
        Refusal::new("PRODUCT_UNKNOWN", format!("this bank does not have that payment product; it has {names}"))
    })
}

/// Reads the body of a payment request of a service.
pub(super) fn read(
    service: &str,
    product: &Product,
    body: &[u8],
    who: &Who,
    world: &World,
    now: OffsetDateTime,
) -> Result<Order, Refusal> {
    let fields: Map<String, Value> = serde_json::from_slice(body)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a JSON object: {error}")))?;
    match service {
        "bulk-payments" => bulk(product, fields, who, world, now),
        PERIODIC => periodic(product, fields, who, world, now),
        _ => single(product, fields, who, world, now),
    }
}

/// "Bulk-payment does currently only support the norwegian-domestic-credit-transfers product."
fn bulk(
    product: &Product,
    fields: Map<String, Value>,
    who: &Who,
    world: &World,
    now: OffsetDateTime,
) -> Result<Order, Refusal> {
    if product.name != "norwegian-domestic-credit-transfers" {
        let text = "bulk payments are made with norwegian-domestic-credit-transfers only";
        return Err(Refusal::new("PRODUCT_UNKNOWN", text));
    }
    let Some(Value::Array(elements)) =
        fields.get("payments").filter(|list| list.as_array().is_some_and(|l| !l.is_empty()))
    else {
        return Err(Refusal::format("payments", "a bulk payment is a list of at least one payment"));
    };
    let mut whole: Option<Order> = None;
    for (at, element) in elements.iter().enumerate() {
        let mut alone = element.as_object().cloned().unwrap_or_default();
        for name in ["debtorAccount", "requestedExecutionDate"] {
            alone.remove(name);
            alone.extend(fields.get(name).map(|value| (name.to_owned(), value.clone())));
        }
        let one = single(product, alone, who, world, now).map_err(|refusal| {
            refusal.under(&format!("payments[{at}]"), &["debtorAccount", "requestedExecutionDate"])
        })?;
        match &mut whole {
            None => whole = Some(one),
            Some(whole) => {
                whole.amount += one.amount;
                whole.charged += one.charged;
                whole.parts.extend(one.parts);
            }
        }
    }
    let mut order = whole.ok_or_else(|| Refusal::format("payments", "a bulk payment is a list of payments"))?;
    if order.parts.len() > 1 {
        order.creditor_name = format!("{} creditors", order.parts.len());
        order.creditor = String::new();
    }
    order.fields = fields;
    Ok(order)
}

const FREQUENCIES: [&str; 9] = [
    "Daily",
    "Weekly",
    "EveryTwoWeeks",
    "Monthly",
    "EveryTwoMonths",
    "Quarterly",
    "SemiAnnual",
    "Annual",
    "MonthlyVariable",
];

fn periodic(
    product: &Product,
    fields: Map<String, Value>,
    who: &Who,
    world: &World,
    now: OffsetDateTime,
) -> Result<Order, Refusal> {
    if fields.contains_key("requestedExecutionDate") {
        return Err(Refusal::format("requestedExecutionDate", "a periodic payment has a startDate"));
    }
    let start = date(&fields, "startDate")?;
    if start < now.date() {
        return Err(Refusal::new("EXECUTION_DATE_INVALID", "the first day is past").at("startDate"));
    }
    if fields.contains_key("endDate") && date(&fields, "endDate")? < start {
        return Err(Refusal::format("endDate", "the last day is before the first"));
    }
    if !FREQUENCIES.contains(&text(&fields, "frequency")?.as_str()) {
        return Err(Refusal::format("frequency", format!("one of {}", FREQUENCIES.join(", "))));
    }
    if fields.contains_key("executionRule")
        && !["following", "preceding"].contains(&text(&fields, "executionRule")?.as_str())
    {
        return Err(Refusal::format("executionRule", "following or preceding"));
    }
    if fields.contains_key("dayOfExecution") {
        let day = text(&fields, "dayOfExecution")?;
        if day.parse::<u8>().ok().is_none_or(|number| !(1..=31).contains(&number) || day.starts_with('0')) {
            return Err(Refusal::format("dayOfExecution", "a day of the month, 1 to 31"));
        }
    }
    let mut order = single(product, fields, who, world, now)?;
    order.due = start;
    Ok(order)
}

fn date(fields: &Map<String, Value>, path: &str) -> Result<Date, Refusal> {
    Date::parse(&text(fields, path)?, format_description!("[year]-[month]-[day]"))
        .map_err(|_| Refusal::format(path, "a date has the form YYYY-MM-DD"))
}

/// Reads a single payment.
fn single(
    product: &Product,
    fields: Map<String, Value>,
    who: &Who,
    world: &World,
    now: OffsetDateTime,
) -> Result<Order, Refusal> {
    let currency = text(&fields, "instructedAmount.currency")?;
    if product.currency.is_some_and(|only| only != currency) {
        let text = format!("{} are paid in {}", product.name, product.currency.unwrap_or_default());
        return Err(Refusal::format("instructedAmount.currency", text));
    }
    let checked = Currency::from(currency.as_str());
    checked.check().map_err(|error| Refusal::format("instructedAmount.currency", error.message))?;
    let amount = money::parse(&text(&fields, "instructedAmount.amount")?, &checked)
        .map_err(|error| Refusal::format("instructedAmount.amount", error.message))?;

    let debtor = account(&fields, "debtorAccount", product)?;
    let ours = world.account(&debtor).filter(|account| world.may(who, &account.bban, &account.owner, Deed::Register));
    let debtor = ours.map(|account| account.bban.clone()).ok_or_else(|| {
        let text = "the PSU has no such account at this bank in this context (PSU-Corporate-ID)";
        Refusal::new("RESOURCE_UNKNOWN", text).at("debtorAccount")
    })?;
    let creditor = account(&fields, "creditorAccount", product)?;
    if product.ibans {
        sepa(&creditor, fields.contains_key("creditorAgent"))?;
    }
    let creditor = world.account(&creditor).map_or(creditor, |account| account.bban.clone());
    let creditor_name = text(&fields, "creditorName")?;
    if creditor_name.trim().is_empty() || creditor_name.chars().count() > 70 {
        return Err(Refusal::format("creditorName", "the creditor's name has 1 to 70 characters"));
    }
    remittance(&fields)?;
    let due = due(&fields, now)?;
    let in_ore = if currency == "NOK" { amount } else { amount * RATE / 100 };
    let remittance = ["remittanceInformationUnstructured", "remittanceInformationStructured"];
    let message = remittance.iter().find_map(|name| fields.get(*name)?.as_str()).map(str::to_owned);
    let part = Part { creditor: creditor.clone(), creditor_name: creditor_name.clone(), ore: in_ore, message };
    Ok(Order {
        parts: vec![part],
        debtor,
        creditor,
        creditor_name,
        amount,
        currency,
        charged: in_ore + product.fee,
        fee: product.fee,
        due,
        fields,
    })
}

/// A text below the body, by its path. Anything else there is a format error.
fn text(fields: &Map<String, Value>, path: &str) -> Result<String, Refusal> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let found = fields.get(first).and_then(|value| if rest.is_empty() { Some(value) } else { value.get(rest) });
    match found {
        Some(Value::String(text)) => Ok(text.clone()),
        None | Some(Value::Null) => Err(Refusal::format(path, "this field is mandatory")),
        Some(_) => Err(Refusal::format(path, "this field is a text")),
    }
}

/// The number of an account: `bban` (Norwegian account number) or `iban`.
fn account(fields: &Map<String, Value>, path: &str, product: &Product) -> Result<String, Refusal> {
    let (bban, iban) = (format!("{path}.bban"), format!("{path}.iban"));
    let has = |name: &str| fields.get(path).and_then(|account| account.get(name)).is_some();
    if has("iban") {
        let number = text(fields, &iban)?;
        Iban::parse(&number).map_err(|error| Refusal::format(&iban, error.message))?;
        return Ok(number);
    }
    if product.ibans && path == "creditorAccount" {
        return Err(Refusal::format(&iban, format!("{} need an IBAN", product.name)));
    }
    if !has("bban") {
        return Err(Refusal::format(path, "an account is given as bban or iban"));
    }
    let number = text(fields, &bban)?;
    if product.currency == Some("NOK") || path == "debtorAccount" {
        NorwegianBban::parse(&number).map_err(|error| Refusal::format(&bban, error.message))?;
    }
    Ok(number)
}

/// "SEPA Credit Transfers": to a bank in a SEPA country, and with a BIC where that is outside of the EEA.
fn sepa(creditor: &str, has_agent: bool) -> Result<(), Refusal> {
    let country = Iban::from(creditor).country().filter(|country| country.is_sepa());
    let country = country.ok_or_else(|| Refusal::format("creditorAccount.iban", "the bank is in no SEPA country"))?;
    if !country.is_eea() && !has_agent {
        return Err(Refusal::format("creditorAgent", "a bank outside of the EEA is named by its BIC"));
    }
    Ok(())
}

/// A KID or a message, never both.
fn remittance(fields: &Map<String, Value>) -> Result<(), Refusal> {
    let given = |name: &str| fields.get(name).filter(|value| !value.is_null());
    let (structured, unstructured) =
        (given("remittanceInformationStructured"), given("remittanceInformationUnstructured"));
    if structured.is_some() && unstructured.is_some() {
        let text = "a payment has a KID (remittanceInformationStructured) or a message, not both";
        return Err(Refusal::format("remittanceInformationUnstructured", text));
    }
    if unstructured.is_some_and(|message| message.as_str().is_none_or(|text| text.chars().count() > 140)) {
        let text = "a message is a text of at most 140 characters";
        return Err(Refusal::format("remittanceInformationUnstructured", text));
    }
    let Some(structured) = structured else { return Ok(()) };
    let reference = structured.as_str().or_else(|| structured.get("reference").and_then(Value::as_str));
    let kid =
        reference.ok_or_else(|| Refusal::new("KID_MISSING", "the structured remittance information has no KID"))?;
    Kid::parse(kid)
        .map(drop)
        .map_err(|error| Refusal::new("KID_INVALID", error.message).at("remittanceInformationStructured"))
}

/// The requested day, or today. The past and more than a year ahead are refused.
fn due(fields: &Map<String, Value>, now: OffsetDateTime) -> Result<Date, Refusal> {
    const PATH: &str = "requestedExecutionDate";
    if fields.get(PATH).is_none_or(Value::is_null) {
        return Ok(norwegian_date(now));
    }
    let due = Date::parse(&text(fields, PATH)?, format_description!("[year]-[month]-[day]"))
        .map_err(|_| Refusal::format(PATH, "a date has the form YYYY-MM-DD"))?;
    if due < now.date() || due > norwegian_date(now) + Duration::days(366) {
        let text = "the execution date is today or at most a year ahead";
        return Err(Refusal::new("EXECUTION_DATE_INVALID", text).at(PATH));
    }
    Ok(due)
}
