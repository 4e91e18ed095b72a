//! The rules of an order, with the codes, scopes and texts of the document.

use girokit::iso::{Amount, Bic, Currency, Iban, IsoDate, czech::Symbols};
use serde_json::Value;
use time::OffsetDateTime;

use super::{
    at,
    refusal::Refusal,
    text,
    world::{Kind, World},
};

/// "execution.mode", as Max banka offers it.
const MODES: [&str; 2] = ["UNTIL_DATE", "UNTIL_CANCELLATION"];
/// "execution.modeDue", as Max banka offers it.
const MODES_DUE: [&str; 3] = ["DUE_DAY_OF_MONTH", "DUE_OR_BEFORE_DAY_OF_MONTH", "DUE_OR_NEXT_DAY_OF_MONTH"];
/// "execution.interval", as Max banka offers it.
const INTERVALS: [&str; 7] =
    ["DAILY", "WEEKLY", "MONTHLY", "MONTHLY_END_OF_MONTH", "QUARTERLY", "HALFYEARLY", "YEARLY"];
const PRIORITIES: [&str; 3] = ["NORM", "HIGH", "INST"];

/// Checks an order and says what kind of payment it is: `serviceLevel.code`.
pub(super) fn order(world: &World, kind: Kind, user: &str, body: &Value) -> Result<&'static str, Refusal> {
    let level = level(body);
    let id = match kind {
        Kind::StandingOrder => "standingOrderIdentification.instructionIdentification",
        _ => "paymentIdentification.instructionIdentification",
    };
    if kind == Kind::Payment {
        longest(body, id, 35, true)?;
    } else {
        longest(body, id, 35, false)?;
    }
    for own in [
        "signInfo",
        "scenarios",
        "instructionStatus",
        "paymentTypeInformation.serviceLevel",
        "debtor",
        "chargesAccount",
    ] {
        if at(body, own).is_some() {
            return Err(Refusal::invalid(own, format!("{own} must not be sent")));
        }
    }
    if let Some(priority) = text(body, "paymentTypeInformation.instructionPriority")
        && !PRIORITIES.contains(&priority)
    {
        let message = format!("instructionPriority has invalid value {priority}");
        return Err(Refusal::invalid("instructionPriority", message).allowing(&PRIORITIES));
    }
    amount(body)?;
    debtor(world, user, body)?;
    creditor(kind, level, body)?;
    if kind == Kind::StandingOrder {
        first_day(body)?;
    }
    date(body, "requestedExecutionDate")?;
    longest(body, "remittanceInformation.unstructured", 140, false)?;
    symbols(level, body)?;
    if kind == Kind::StandingOrder {
        standing(level, body)?;
    }
    Ok(level)
}

fn level(body: &Value) -> &'static str {
    let iban = text(body, "creditorAccount.identification.iban").unwrap_or_default();
    let currency = text(body, "amount.instructedAmount.currency").unwrap_or_default();
    let country = Iban::from(iban).country();
    match currency {
        "CZK" if iban.starts_with("CZ") => "DMCT",
        "EUR" if country.is_some_and(|country| country.is_sepa()) => "ESCT",
        _ => "XBCT",
    }
}

fn longest(body: &Value, path: &str, most: usize, required: bool) -> Result<(), Refusal> {
    match at(body, path) {
        None if required => Err(Refusal::missing(path)),
        None => Ok(()),
        Some(Value::String(text)) if text.chars().count() <= most && !text.is_empty() => Ok(()),
        Some(_) => Err(Refusal::invalid(path, format!("a text of 1 to {most} characters"))),
    }
}

fn amount(body: &Value) -> Result<(), Refusal> {
    let scope = "amount.instructedAmount.value";
    let value = at(body, scope).ok_or_else(|| Refusal::missing(scope))?;
    let wrong = |text: &str| Refusal::new(400, "AM12").at(scope).saying(text);
    let Value::Number(number) = value else { return Err(wrong("InvalidAmount: an amount is a JSON number")) };
    let at_currency = "amount.instructedAmount.currency";
    let currency = text(body, at_currency).ok_or_else(|| Refusal::missing(at_currency))?;
    let currency = Currency::parse(currency)
        .map_err(|_| Refusal::new(400, "AM11").at(at_currency).saying("InvalidTransactionCurrency"))?;
    Amount::from(number.to_string()).check_positive_for(&currency).map_err(|_| wrong("InvalidAmount"))
}

fn debtor(world: &World, user: &str, body: &Value) -> Result<(), Refusal> {
    let scope = "debtorAccount.identification.iban";
    let iban = text(body, scope).ok_or_else(|| Refusal::missing(scope))?;
    let wrong = || Refusal::new(400, "AC02").at(scope).saying("IBAN not valid");
    Iban::parse(iban).map_err(|_| wrong())?;
    let account = world.account_of(iban).filter(|account| account.owners.contains(&user)).ok_or_else(wrong)?;
    match text(body, "debtorAccount.currency") {
        Some(currency) if currency != account.currency => {
            Err(Refusal::new(400, "AC10").at("debtorAccount.currency").saying("InvalidDebtorAccountCurrency"))
        }
        _ => Ok(()),
    }
}

fn creditor(kind: Kind, level: &str, body: &Value) -> Result<(), Refusal> {
    let (iban, other) = ("creditorAccount.identification.iban", "creditorAccount.identification.other.identification");
    match (text(body, iban), text(body, other)) {
        (_, Some(_)) if level != "XBCT" && kind == Kind::Payment => {
            return Err(Refusal::invalid(other, "foreign payments only"));
        }
        (Some(number), _) => {
            Iban::parse(number).map_err(|_| Refusal::new(400, "AC03").at(iban).saying("IBAN not valid"))?;
        }
        (None, Some(_)) if level == "XBCT" => {}
        (None, _) => return Err(Refusal::missing(iban)),
    }
    let agent = "creditorAgent.financialInstitutionIdentification.bic";
    if let Some(bic) = text(body, agent) {
        Bic::parse(bic).map_err(|_| Refusal::new(400, "RC07").at(agent).saying("InvalidCreditorBIC"))?;
    }
    let name = text(body, "creditor.name");
    if level != "DMCT" && name.is_none() {
        return Err(Refusal::new(400, "RR03").at("creditor.name").saying("MissingCreditorNameOrAddress"));
    }
    if level == "DMCT" && kind == Kind::Payment && at(body, "creditor").is_some() {
        return Err(Refusal::invalid("creditor", "creditor must not be sent in a domestic payment"));
    }
    if level == "XBCT" && kind == Kind::Payment && at(body, "creditorAgent").is_none() {
        return Err(Refusal::missing("creditorAgent"));
    }
    let end_to_end = "paymentIdentification.endToEndIdentification";
    if kind == Kind::Payment && level == "ESCT" {
        longest(body, end_to_end, 35, true)?;
    }
    longest(body, "creditor.name", if kind == Kind::StandingOrder { 35 } else { 70 }, false)?;
    match text(body, "chargeBearer") {
        Some(bearer) if !["DEBT", "CRED", "SHAR", "SLEV"].contains(&bearer) || level != "XBCT" => {
            Err(Refusal::new(400, "BE19").at("chargeBearer").saying("InvalidChargeBearerCode"))
        }
        _ => Ok(()),
    }
}

fn date(body: &Value, path: &str) -> Result<(), Refusal> {
    let Some(date) = at(body, path) else { return Ok(()) };
    let date = IsoDate::from(date.as_str().unwrap_or_default());
    date.check().map_err(|_| Refusal::new(400, "DT01").at(path).saying("InvalidDate"))?;
    let yesterday = (OffsetDateTime::now_utc() - time::Duration::days(1)).date().to_string();
    if date.as_str() < yesterday.as_str() {
        return Err(Refusal::new(400, "EXECUTION_DATE_INVALID").at(path).saying("the date is past"));
    }
    Ok(())
}

fn first_day(body: &Value) -> Result<(), Refusal> {
    // The day in Prague, in winter.
    let today = (OffsetDateTime::now_utc() + time::Duration::hours(1)).date().to_string();
    let first = "requestedExecutionDate";
    if text(body, first).is_some_and(|date| date <= today.as_str()) {
        let message = "The required due date cannot be today or in the past.";
        return Err(Refusal::new(400, "DT01").at(first).saying(message));
    }
    Ok(())
}

fn symbols(level: &str, body: &Value) -> Result<(), Refusal> {
    let (path, words) = (
        "remittanceInformation.structured.creditorReferenceInformation.reference",
        "remittanceInformation.unstructured",
    );
    let Some(references) = at(body, path) else {
        // They may stand at the beginning of the text of a domestic order.
        let read = Symbols::from_text(text(body, words).filter(|_| level == "DMCT").unwrap_or_default());
        return read.check().map_err(|_| Refusal::invalid(words, "a symbol has 1 to 10 digits"));
    };
    let list = references.as_array().ok_or_else(|| Refusal::invalid(path, "a list of symbols"))?;
    let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    let wrong = |text: &&str| !["VS:", "KS:", "SS:"].iter().any(|kind| text.starts_with(kind));
    if texts.len() != list.len() || texts.len() > 3 || texts.iter().any(wrong) {
        return Err(Refusal::invalid(path, "[\"VS:varSymb\",\"KS:konstSymb\",\"SS:specSymb\"]"));
    }
    Symbols::from_references(texts).check().map_err(|_| Refusal::invalid(path, "a symbol has 1 to 10 digits"))
}

/// "Differences from COBS standard".
fn standing(level: &str, body: &Value) -> Result<(), Refusal> {
    let execution = "standingOrder.execution";
    at(body, execution).ok_or_else(|| Refusal::missing(execution))?;
    if at(body, "standingOrder.exceptions").is_some() {
        return Err(Refusal::unsupported("standingOrder.exceptions", "Exceptions"));
    }
    let code = |name: &str, offered: &[&str], scope: &str| {
        let path = format!("{execution}.{name}");
        let code = text(body, &path).ok_or_else(|| Refusal::missing(path.as_str()))?.to_owned();
        if offered.contains(&code.as_str()) {
            return Ok(code);
        }
        let known =
            ["AFTER_MAX_ITERATION_EXCEEDED", "MAX_AMOUNT_EXCEEDED", "DUE_LAST_DAY_OF_MONTH", "IRREGULAR", "BI_MONTHLY"];
        if known.contains(&code.as_str()) {
            return Err(Refusal::unsupported(scope, &code));
        }
        Err(Refusal::invalid(path, format!("{name} has invalid value {code}")).allowing(offered))
    };
    let mode = code("mode", &MODES, "standingOrder.execution.mode")?;
    code("modeDue", &MODES_DUE, "standingOrder.execution.modeDue")?;
    // The document's example names another field than the one that is wrong.
    code("interval", &INTERVALS, "standingOrder.execution.intervalDue")?;
    if at(body, "standingOrder.execution.intervalDue").is_some() {
        return Err(Refusal::unsupported("standingOrder.execution.intervalDue", "intervalDue"));
    }
    if let Some(count) = at(body, "standingOrder.execution.remitSkipCount")
        && !count.as_i64().is_some_and(|count| (1..=10).contains(&count))
    {
        return Err(Refusal::invalid("standingOrder.execution.remitSkipCount", "Must be in interval from 1 to 10"));
    }
    if mode == "UNTIL_DATE" && at(body, "standingOrder.validity").is_none() {
        return Err(Refusal::missing("standingOrder.validity"));
    }
    for field in ["maxIterations", "maxAmount"] {
        if at(body, &format!("standingOrder.validity.{field}")).is_some() {
            return Err(Refusal::unsupported("standingOrder.validity", field));
        }
    }
    date(body, "standingOrder.validity.lastExecutionDate")?;
    let value = at(body, "amount.instructedAmount.value").and_then(super::people::thousandths).unwrap_or_default();
    let in_eur = text(body, "amount.instructedAmount.currency") == Some("EUR");
    if in_eur && value >= 15_000_000 && text(body, "purpose.proprietary").is_none() {
        return Err(Refusal::missing("purpose.proprietary"));
    }
    if level != "DMCT" && text(body, "creditor.name").is_none() {
        return Err(Refusal::missing("creditor.name"));
    }
    Ok(())
}
