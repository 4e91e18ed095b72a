//! Which field a product or slip type has, and what may stand in it: the bank's own reading of its document, apart from the
//! client's.

use serde_json::{Map, Value};
use time::{Date, macros::format_description};

use crate::xs2a::refusal::Refusal;

pub(super) const PRODUCTS: [&str; 6] = [
    "domestic-credit-transfers",
    "instant-domestic-credit-transfers",
    "intraday-domestic-credit-transfers",
    "sepa-credit-transfers",
    "cross-border-credit-transfers",
    "internal-currency-transfers",
];
pub(super) const SLIPS: [&str; 6] = ["slip-01", "slip-04", "slip-15", "slip-71", "slip-73", "slip-75"];

type Body = Map<String, Value>;
type Checked = Result<(), Refusal>;

fn need(body: &Body, fields: &[&str]) -> Checked {
    match fields.iter().find(|field| !body.contains_key(**field)) {
        Some(field) => Err(Refusal::format(field, "this field is mandatory here")),
        None => Ok(()),
    }
}

fn only(body: &Body, fields: &[&str]) -> Checked {
    match body.keys().find(|name| !fields.contains(&name.as_str())) {
        Some(name) => Err(Refusal::format(name, "this field is not supported here")),
        None => Ok(()),
    }
}

fn text<'a>(body: &'a Body, field: &str) -> &'a str {
    body.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn holds(kept: bool, field: &str, rule: &str) -> Checked {
    if kept { Ok(()) } else { Err(Refusal::format(field, rule)) }
}

/// A date that is not past; none where the field is not there.
pub(super) fn date(body: &Body, field: &str, today: Date) -> Result<Option<Date>, Refusal> {
    let Some(value) = body.get(field) else { return Ok(None) };
    let format = format_description!("[year]-[month]-[day]");
    let date = value.as_str().and_then(|text| Date::parse(text, format).ok());
    let date = date.ok_or_else(|| Refusal::format(field, "a date reads YYYY-MM-DD"))?;
    if date < today {
        return Err(Refusal::new("EXECUTION_DATE_INVALID", "the date is past").at(field));
    }
    Ok(Some(date))
}

const COMMON: [&str; 10] = [
    "instructedAmount",
    "debtorAccount",
    "creditorAccount",
    "creditorName",
    "creditorAgent",
    "endToEndIdentification",
    "purposeCode",
    "remittanceInformationStructured",
    "remittanceInformationUnstructured",
    "remittanceInformationUnstructuredArray",
];

pub(super) fn payment(product: &str, body: &Body) -> Checked {
    let mut fields = COMMON.to_vec();
    fields.push("ultimateCreditor");
    need(body, &["instructedAmount", "debtorAccount", "creditorAccount"])?;
    match product {
        "domestic-credit-transfers" => need(body, &["requestedExecutionDate"])?,
        "cross-border-credit-transfers" => {
            need(body, &["creditorAgent"])?;
            fields.push("chargeBearer");
        }
        "internal-currency-transfers" => {
            need(body, &["chargeBearer"])?;
            holds(matches!(text(body, "chargeBearer"), "DEBT" | "CRED"), "chargeBearer", "DEBT or CRED")?;
            fields.extend(["chargeBearer", "currencyAccount", "additionalDetails", "messageToBank"]);
        }
        _ => {}
    }
    if product != "instant-domestic-credit-transfers" {
        fields.push("requestedExecutionDate");
    }
    only(body, &fields)?;
    let iban =
        |field: &str| holds(of(body, field, "iban").is_some(), &format!("{field}.iban"), "an IBAN is needed here");
    if matches!(product, "sepa-credit-transfers" | "cross-border-credit-transfers") {
        iban("debtorAccount")?;
    }
    if product == "sepa-credit-transfers" {
        iban("creditorAccount")?;
    }
    if let Some(agent) = body.get("creditorAgent").and_then(Value::as_str) {
        holds(is_bicfi(agent), "creditorAgent", "BICFI: [A-Z]{6,6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3,3}){0,1}")?;
    }
    accounts(body)
}

pub(super) fn periodic(body: &Body, today: Date) -> Checked {
    let mut fields = COMMON.to_vec();
    fields.extend(["ultimateCreditor", "startDate", "endDate", "dayOfExecution", "frequency"]);
    need(body, &["instructedAmount", "debtorAccount", "creditorAccount", "startDate", "frequency"])?;
    only(body, &fields)?;
    holds(!matches!(text(body, "frequency"), "Daily" | "EveryTwoMonths"), "frequency", "not supported")?;
    let day = text(body, "dayOfExecution");
    holds(day.is_empty() || day.parse::<u8>().is_ok_and(|day| day <= 31), "dayOfExecution", "0 to 31")?;
    let (start, end) = (date(body, "startDate", today)?, date(body, "endDate", today)?);
    holds(end.is_none_or(|end| start.is_some_and(|start| start <= end)), "endDate", "before startDate")?;
    accounts(body)
}

pub(super) fn slip(slip: &str, body: &Body) -> Checked {
    need(body, &["instructedAmount", "debtorAccount", "creditorId"])?;
    let mut fields =
        vec!["instructedAmount", "debtorAccount", "creditorId", "requestedExecutionDate", "endToEndIdentification"];
    let digits = match slip {
        "slip-71" => Some(15),
        "slip-04" | "slip-15" | "slip-75" => Some(16),
        _ => None,
    };
    if let Some(digits) = digits {
        need(body, &["debtorId"])?;
        fields.push("debtorId");
        let id = text(body, "debtorId");
        holds(
            id.len() == digits && is_luhn(id),
            "debtorId",
            "the payment id is too short or long, or misses its check digit",
        )?;
    }
    if matches!(slip, "slip-01" | "slip-73") {
        need(body, &["paymentInformation"])?;
    }
    if matches!(slip, "slip-01" | "slip-73" | "slip-75") {
        fields.push("paymentInformation");
    }
    if matches!(slip, "slip-01" | "slip-75") {
        fields.push("remittanceInformationUnstructured");
    }
    only(body, &fields)?;
    let creditor = text(body, "creditorId");
    holds(!creditor.is_empty() && creditor.bytes().all(|byte| byte.is_ascii_digit()), "creditorId", "digits only")?;
    account(body, "debtorAccount")
}

/// A field of an account.
pub(super) fn of<'a>(body: &'a Body, field: &str, name: &str) -> Option<&'a str> {
    body.get(field)?.get(name)?.as_str()
}

fn accounts(body: &Body) -> Checked {
    account(body, "debtorAccount")?;
    account(body, "creditorAccount")
}

/// "Either iban or bban MUST be filled out".
fn account(body: &Body, field: &str) -> Checked {
    match (of(body, field, "iban"), of(body, field, "bban")) {
        (Some(iban), None) => holds(is_iban(iban), &format!("{field}.iban"), "the check digits do not fit"),
        (None, Some(bban)) => {
            let fits = (1..=14).contains(&bban.len()) && bban.bytes().all(|byte| byte.is_ascii_digit());
            holds(fits, &format!("{field}.bban"), "[0-9]{1,14}")
        }
        _ => Err(Refusal::format(field, "either iban or bban")),
    }
}

/// ISO 13616: the remainder by 97 is 1 when the first four characters are moved to the end.
fn is_iban(iban: &str) -> bool {
    let Some((front, rest)) = iban.split_at_checked(4) else { return false };
    let value = rest.chars().chain(front.chars()).try_fold(0_u32, |sum, letter| {
        let digit = letter.to_digit(36).filter(|_| !letter.is_ascii_lowercase())?;
        Some((sum * if digit > 9 { 100 } else { 10 } + digit) % 97)
    });
    value == Some(1)
}

/// ISO/IEC 7812-1, annex B: every second digit from the right, without the check digit, is doubled.
fn is_luhn(number: &str) -> bool {
    let sum = number.chars().rev().enumerate().try_fold(0, |sum, (at, digit)| {
        let digit = digit.to_digit(10)?;
        let doubled = if at % 2 == 1 { digit * 2 } else { digit };
        Some(sum + doubled / 10 + doubled % 10)
    });
    sum.is_some_and(|sum| sum % 10 == 0)
}

fn is_bicfi(code: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| match at {
        0..=5 => byte.is_ascii_uppercase(),
        6 => byte.is_ascii_uppercase() || (b'2'..=b'9').contains(&byte),
        7 => byte.is_ascii_uppercase() && byte != b'O' || byte.is_ascii_digit(),
        _ => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
    };
    matches!(code.len(), 8 | 11) && code.bytes().enumerate().all(shape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_are_those_of_the_standards() {
        assert!(
            is_iban("DK5000400440116243")
                && is_iban("NO9386011117947")
                && !is_iban("DK5100400440116243")
                && !is_iban("DK")
        );
        assert!(is_luhn("79927398713") && !is_luhn("79927398710") && !is_luhn("7992739871x"));
        assert!(
            is_bicfi("DABADKKK")
                && is_bicfi("DABADKKKXXX")
                && !is_bicfi("DABADK1K")
                && !is_bicfi("DABADKKO")
                && !is_bicfi("DABADK")
        );
    }
}
