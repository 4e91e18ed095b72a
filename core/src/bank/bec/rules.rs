//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.

use super::matrix::{Matrix, PAYMENTS, PERIODICS, SLIPS};
use super::model::{
    BecAccount, InitiateBecPayment, InitiateBecPeriodicPayment, InitiateBecSlip, PaymentInitiation,
    PaymentInitiationSlip, PeriodicPaymentInitiation,
};
use crate::bank::xs2a::Xs2a;
use crate::bank::xs2a::basket::{CreateBasket, SignBasket};
use crate::bank::xs2a::codes::FrequencyCode;
use crate::bank::xs2a::rules::{
    check_amount, check_end_date, check_length, check_lengths, check_not_past, check_purpose, check_references,
    not_offered,
};
use crate::iso::slip::SlipType;
use crate::iso::{Bic, DanishBban};
use crate::system::operation::typed;
use crate::wire::{Error, Now};
use serde_json::Value;

/// "maxLength" of the models.
const NAME: usize = 70;
const LINE: usize = 70;
const REMITTANCE: usize = 140;
const END_TO_END: usize = 35;
const END_TO_END_OF_SLIP: usize = 20;

/// Names, references and messages, which single and periodic payments have alike.
macro_rules! check_texts {
    ($payment:expr) => {{
        check_lengths([
            ("creditorName", &$payment.creditor_name, NAME),
            ("ultimateCreditor", &$payment.ultimate_creditor, NAME),
            ("endToEndIdentification", &$payment.end_to_end_identification, END_TO_END),
        ])?;
        check_purpose($payment.purpose_code.as_ref())?;
        check_lengths([
            ("remittanceInformationStructured", &$payment.remittance_information_structured, REMITTANCE),
            ("remittanceInformationUnstructured", &$payment.remittance_information_unstructured, REMITTANCE),
        ])?;
        check_lines($payment.remittance_information_unstructured_array.as_deref())
    }};
}

pub(super) fn payment(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let message: InitiateBecPayment = typed(input)?;
    check_column("paymentProduct", &PAYMENTS, message.payment_product.as_str(), body(input))?;
    check_single(message.payment_product.as_str(), &message.body, now)
}

pub(super) fn slip(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let message: InitiateBecSlip = typed(input)?;
    check_column("slipType", &SLIPS, message.slip_type.as_str(), body(input))?;
    check_payment_slip(&message.slip_type, &message.body, now)
}

pub(super) fn periodic(_: &Xs2a, input: &mut Value, now: &Now) -> Result<(), Error> {
    let message: InitiateBecPeriodicPayment = typed(input)?;
    check_column("paymentProduct", &PERIODICS, message.payment_product.as_str(), body(input))?;
    check_periodic_payment(&message.body, now)
}

pub(super) fn basket(_: &Xs2a, input: &mut Value, _: &Now) -> Result<(), Error> {
    check_new_basket(&typed(input)?)
}

pub(super) fn sign_basket(_: &Xs2a, input: &mut Value, _: &Now) -> Result<(), Error> {
    check_payments_of_basket(&typed(input)?)
}

/// Checks service and product of a payment that the bank already holds.
pub(super) fn reference(_: &Xs2a, input: &mut Value, _: &Now) -> Result<(), Error> {
    let text = |name: &str| input.get(name).and_then(Value::as_str);
    match (text("paymentService"), text("paymentProduct")) {
        (Some(service), Some(product)) => check_service_and_product("", service, product),
        _ => Ok(()),
    }
}

fn body(input: &Value) -> &Value {
    input.get("body").unwrap_or(&Value::Null)
}

/// Checks that the bank offers the product or slip type, and that the message has the fields of it.
fn check_column(field: &str, matrix: &Matrix, column: &str, body: &Value) -> Result<(), Error> {
    if !matrix.columns().contains(&column) {
        return Err(not_offered(
            field,
            &format!("the bank offers {}", matrix.columns().join(", ")),
            "choose one of these",
        ));
    }
    matrix.check(column, body)
}

fn check_single(product: &str, payment: &PaymentInitiation, now: &Now) -> Result<(), Error> {
    check_amount("instructedAmount", &payment.instructed_amount)?;
    // "For sepa-credit-transfers both debtorAccount, and creditorAccount numbers must be provided in IBAN format."
    let sepa = product == "sepa-credit-transfers";
    let cross_border = product == "cross-border-credit-transfers";
    check_account("debtorAccount", &payment.debtor_account, (sepa || cross_border).then_some(product))?;
    check_account("creditorAccount", &payment.creditor_account, sepa.then_some(product))?;
    check_agent(payment.creditor_agent.as_ref())?;
    if let Some(date) = &payment.requested_execution_date {
        check_not_past("requestedExecutionDate", date, now)?;
    }
    if let Some(bearer) = &payment.charge_bearer {
        let internal = product == "internal-currency-transfers";
        let (allowed, rule): (&[&str], _) = match internal {
            true => (&["DEBT", "CRED"], "DEBT or CRED: internal-currency-transfers support no other"),
            false => (&["DEBT", "CRED", "SHAR", "SLEV"], "DEBT, CRED, SHAR or SLEV"),
        };
        check_one_of("chargeBearer", bearer.as_str(), allowed, rule)?;
    }
    if let Some(account) = &payment.currency_account {
        check_one_of("currencyAccount", account.as_str(), &["DEBT", "CRED"], "DEBT or CRED")?;
    }
    check_lengths([
        ("additionalDetails", &payment.additional_details, LINE),
        ("messageToBank", &payment.message_to_bank, LINE),
    ])?;
    check_texts!(payment)
}

fn check_payment_slip(slip_type: &SlipType, slip: &PaymentInitiationSlip, now: &Now) -> Result<(), Error> {
    check_amount("instructedAmount", &slip.instructed_amount)?;
    check_account("debtorAccount", &slip.debtor_account, None)?;
    slip_type.check_creditor(&slip.creditor_id).map_err(|error| error.under("creditorId"))?;
    slip_type.check_id(slip.debtor_id.as_ref()).map_err(|error| error.under("debtorId"))?;
    if let Some(date) = &slip.requested_execution_date {
        check_not_past("requestedExecutionDate", date, now)?;
    }
    check_lengths([
        ("endToEndIdentification", &slip.end_to_end_identification, END_TO_END_OF_SLIP),
        ("paymentInformation", &slip.payment_information, REMITTANCE),
        ("remittanceInformationUnstructured", &slip.remittance_information_unstructured, REMITTANCE),
    ])
}

fn check_periodic_payment(payment: &PeriodicPaymentInitiation, now: &Now) -> Result<(), Error> {
    check_amount("instructedAmount", &payment.instructed_amount)?;
    check_account("debtorAccount", &payment.debtor_account, None)?;
    check_account("creditorAccount", &payment.creditor_account, None)?;
    check_not_past("startDate", &payment.start_date, now)?;
    check_end_date(&payment.start_date, payment.end_date.as_ref())?;
    check_one_of(
        "frequency",
        payment.frequency.as_str(),
        &["Weekly", "EveryTwoWeeks", "Monthly", "Quarterly", "SemiAnnual", "Annual"],
        "Weekly, EveryTwoWeeks, Monthly, Quarterly, SemiAnnual or Annual: the bank does not support Daily and EveryTwoMonths",
    )?;
    let by_weeks = matches!(payment.frequency, FrequencyCode::Weekly | FrequencyCode::EveryTwoWeeks);
    match payment.day_of_execution.as_deref() {
        Some(day) if !is_day(day) => {
            Err(Error::invalid("dayOfExecution", "a day of the month as text of one or two digits, 0 to 31"))
        }
        // "Use startDate with dayOfExecution for periodics".
        None if !by_weeks => Err(Error::invalid(
            "dayOfExecution",
            format!("dayOfExecution is needed where frequency is {}: the day of the month, 0 to 31", payment.frequency),
        )),
        _ => Ok(()),
    }?;
    check_agent(payment.creditor_agent.as_ref())?;
    check_texts!(payment)
}

/// "Value from range [0,31]", at most two characters.
fn is_day(day: &str) -> bool {
    (1..=2).contains(&day.len())
        && day.bytes().all(|byte| byte.is_ascii_digit())
        && day.parse::<u8>().is_ok_and(|day| day <= 31)
}

/// "Either iban or bban MUST be filled out". `needs_iban` names the product that accepts no other number.
fn check_account(field: &str, account: &BecAccount, needs_iban: Option<&str>) -> Result<(), Error> {
    match (&account.iban, &account.bban) {
        (Some(_), Some(_)) => Err(Error::invalid(field, "an account is named by one number: iban or bban, not both")
            .next("leave one of them out")),
        (None, None) => Err(Error::invalid(field, "an account is named by its iban or its bban; both are missing")),
        (Some(iban), None) => iban.check().map_err(|error| error.under(&format!("{field}.iban"))),
        (None, Some(bban)) => match needs_iban {
            Some(product) => {
                Err(Error::invalid(format!("{field}.iban"), format!("{product} need the IBAN of this account")))
            }
            None => DanishBban::from(bban.as_str()).check().map_err(|error| error.under(&format!("{field}.bban"))),
        },
    }
}

fn check_agent(agent: Option<&Bic>) -> Result<(), Error> {
    agent.map_or(Ok(()), |agent| agent.check_bec().map_err(|error| error.under("creditorAgent")))
}

fn check_lines(lines: Option<&[String]>) -> Result<(), Error> {
    const FIELD: &str = "remittanceInformationUnstructuredArray";
    let Some(lines) = lines else { return Ok(()) };
    if lines.is_empty() {
        return Err(Error::invalid(FIELD, "this is empty; leave the field out, or fill it"));
    }
    lines.iter().enumerate().try_for_each(|(at, line)| check_length(&format!("{FIELD}[{at}]"), Some(line), REMITTANCE))
}

fn check_one_of(field: &str, code: &str, allowed: &[&str], rule: &str) -> Result<(), Error> {
    if allowed.contains(&code) { Ok(()) } else { Err(Error::invalid(field, format!("{field} is {rule}"))) }
}

/// "consentIds parameter IS NOT SUPPORTED".
fn check_new_basket(input: &CreateBasket) -> Result<(), Error> {
    if input.body.consent_ids.is_some() {
        return Err(Error::invalid("consentIds", "consentIds is not supported: a basket here holds payments only")
            .next("leave consentIds out"));
    }
    check_references("paymentIds", input.body.payment_ids.iter().flatten().map(String::as_str))
}

fn check_payments_of_basket(input: &SignBasket) -> Result<(), Error> {
    check_references("payments", input.payments.iter().map(|payment| payment.payment_id.as_str()))?;
    for (at, payment) in input.payments.iter().enumerate() {
        check_service_and_product(&format!("payments[{at}]."), &payment.payment_service, &payment.payment_product)?;
    }
    Ok(())
}

/// Checks the service and product in a reference to a payment.
fn check_service_and_product(under: &str, service: &str, product: &str) -> Result<(), Error> {
    let known: Vec<&str> = match service {
        "payments" => PAYMENTS.columns().iter().chain(SLIPS.columns()).copied().collect(),
        "periodic-payments" => PERIODICS.columns().to_vec(),
        _ => {
            let message = "the bank's services are payments and periodic-payments";
            return Err(not_offered(&format!("{under}paymentService"), message, "choose one of these"));
        }
    };
    if known.contains(&product) {
        return Ok(());
    }
    let message = format!("the products of {service} are {}", known.join(", "));
    Err(not_offered(&format!("{under}paymentProduct"), &message, "choose one of these"))
}
