//! What the bank would refuse, refused before it is sent, with the field's path as the bank would name it.

use super::codes::{CobsChargeBearer, CobsInterval, CobsMode, CobsModeDue, CobsPriority, CobsScenario};
use super::day::today;
use super::model::*;
use super::occurrence::{self, PaymentKind};
use super::profile::Cobs;
use super::signing::{
    BatchCobsPayments, ChangeCobsStandingOrder, OrderCobsPayment, OrderCobsStandingOrder, SignCobsPayment,
};
use super::transport::CobsBank;
use crate::http::link;
use crate::iso::{Amount, Bic, CountryCode, Currency, Iban, IsoDate, IsoDateTime};
use crate::system::operation::typed;
use crate::wire::{Error, ErrorKind, Now};
use serde::Serialize;
use serde_json::Value;

/// "the reason for the payment is required": from this amount in EUR on.
const REASON_FROM_EUR: i128 = 15_000_000;
/// "the length of the creditor.name field is 35 characters", in standing orders.
const STANDING_ORDER_CREDITOR: usize = 35;
/// How many addresses of return a TPP registers, and how long one is.
const REDIRECTS: (usize, usize) = (3, 2047);

/// The rules that the rows of the operations name: each takes the input in its type, or the message in it.
macro_rules! rules {
    ($($name:ident: $input:ty => |$typed:ident, $profile:ident, $now:ident| $check:expr;)*) => {$(
        pub(super) fn $name(bank: &CobsBank, input: &mut Value, now: &Now) -> Result<(), Error> {
            let ($typed, $profile, $now): ($input, _, _) = (typed(input)?, &bank.profile, now);
            let _ = ($profile, $now);
            $check
        }
    )*};
}
rules! {
    registration: RegisterCobsTpp => |input, _p, _n| check_registration(&input.body);
    registration_update: UpdateCobsTpp => |input, _p, _n| check_registration(&input.body);
    certificate: AddCobsCertificate => |input, _p, _n| check_certificate(&input.body);
    accounts: ReadCobsAccounts => |input, _p, _n| sorting(input.sort.as_deref(), input.order.as_deref());
    transactions: ReadCobsTransactions => |input, _p, _n| check_transactions(&input);
    every_transaction: ReadCobsTransactions => |input, _p, _n| check_every_transaction(&input);
    balance_check: CheckCobsBalance => |input, _p, _n| check_balance_check(&input.body);
    payment: InitiateCobsPayment => |input, _p, now| check_payment(&input.body, now);
    payment_order: OrderCobsPayment => |input, _p, now| check_payment(&input.body, now);
    sign_payment: SignCobsPayment => |input, _p, _n| given("paymentId", &input.payment_id);
    standing_order: CreateCobsStandingOrder => |input, profile, now| check_standing_order(&input.body, profile, now);
    standing_order_update: UpdateCobsStandingOrder => |input, profile, now| check_standing_order(&input.body, profile, now);
    standing_order_order: OrderCobsStandingOrder => |input, profile, now| check_standing_order(&input.body, profile, now);
    standing_order_change: ChangeCobsStandingOrder => |input, profile, now| check_standing_order(&input.body, profile, now);
    batch: CreateCobsBatch => |input, _p, _n| check_batch(&input.body);
    batch_of_payments: BatchCobsPayments => |input, _p, now| check_batch_of_payments(&input, now);
    payment_signing: StartCobsPaymentSigning => |input, _p, _n| sign_start(&input.body);
    standing_order_signing: StartCobsStandingOrderSigning => |input, _p, _n| sign_start(&input.body);
    batch_signing: StartCobsBatchSigning => |input, _p, _n| sign_start(&input.body);
    payment_confirmation: ConfirmCobsPaymentSigning => |input, _p, _n| confirmation(&input.body);
    standing_order_confirmation: ConfirmCobsStandingOrderSigning => |input, _p, _n| confirmation(&input.body);
    batch_confirmation: ConfirmCobsBatchSigning => |input, _p, _n| confirmation(&input.body);
    authorisation_page: CobsAuthorisationRequest => |input, _p, _n| way_back_if_given("redirect_uri", input.redirect_uri.as_deref());
    signing_page: CobsSigningPage => |input, _p, _n| way_back_if_given("redirectUrl", input.redirect_url.as_deref());
    token: GetCobsToken => |input, _p, _n| check_token(&input.form);
}

/// A message as it will be sent.
fn sent<T: Serialize>(message: &T) -> Result<Value, Error> {
    serde_json::to_value(message).map_err(|error| Error::invalid("body", error.to_string()))
}

/// The bank's own text for what is not there.
fn missing(field: &str) -> Error {
    Error::invalid(field, "Missing mandatory field in the request")
}

fn must<'a, T>(field: &str, value: &'a Option<T>) -> Result<&'a T, Error> {
    value.as_ref().ok_or_else(|| missing(field))
}

fn given(field: &str, text: &str) -> Result<(), Error> {
    if text.trim().is_empty() { Err(missing(field)) } else { Ok(()) }
}

/// "Register new TPP".
fn check_registration(tpp: &CobsTppRegistration) -> Result<(), Error> {
    let kind = must("application_type", &tpp.application_type)?;
    if !kind.is_known() {
        return Err(Error::invalid("application_type", "the type of application is web or native"));
    }
    let uris = must("redirect_uris", &tpp.redirect_uris)?;
    if uris.is_empty() || uris.len() > REDIRECTS.0 {
        return Err(Error::invalid("redirect_uris", "at least 1 and at most 3 addresses to come back to"));
    }
    for (index, uri) in uris.iter().enumerate() {
        let field = format!("redirect_uris[{index}]");
        longest(&field, uri, REDIRECTS.1)?;
        let web = *kind == super::codes::CobsApplicationType::Web;
        let scheme = url::Url::parse(uri).map(|url| url.scheme().to_owned());
        if web && !matches!(scheme.as_deref(), Ok("http" | "https")) {
            return Err(Error::invalid(field, "a web application comes back to an http or https address"));
        }
        // "For the native type … it is possible to enter e.g. the application package": a name, and no address.
        if scheme.is_ok() || uri.trim().is_empty() {
            way_back(&field, uri)?;
        }
    }
    let name = must("client_name", &tpp.client_name)?;
    given("client_name", name)?;
    longest("client_name", name, 255)?;
    for (field, text) in tpp.extra.iter().filter(|(field, _)| field.starts_with("client_name#")) {
        longest(field, text.as_str().unwrap_or_default(), 1024)?;
    }
    longest("logo_uri", tpp.logo_uri.as_deref().unwrap_or_default(), 2047)?;
    longest("contact", tpp.contact.as_deref().unwrap_or_default(), 320)?;
    // "for TPP registration request parameter scopes[] is required"
    let scopes = must("scopes", &tpp.scopes)?;
    match scopes.iter().position(|scope| !scope.is_known()) {
        Some(index) => Err(Error::invalid(format!("scopes[{index}]"), "the scopes are aisp, pisp and cisp")),
        None if scopes.is_empty() => Err(missing("scopes")),
        None => Ok(()),
    }
}

/// An address to come back to that is part of a message.
fn way_back(field: &str, uri: &str) -> Result<(), Error> {
    link::check_return_address(field, uri).map_err(|error| Error { kind: ErrorKind::InvalidInput, ..error })
}

fn way_back_if_given(field: &str, uri: Option<&str>) -> Result<(), Error> {
    uri.map_or(Ok(()), |uri| way_back(field, uri))
}

fn longest(field: &str, text: &str, most: usize) -> Result<(), Error> {
    let count = text.chars().count();
    if count > most {
        return Err(Error::invalid(field, format!("at most {most} characters; this has {count}")));
    }
    Ok(())
}

fn check_certificate(certificate: &CobsCertificate) -> Result<(), Error> {
    let pem = must("certificatePem", &certificate.certificate_pem)?;
    crate::cert::Certificate::from_pem_or_base64(pem).map_err(|error| error.at("certificatePem"))?;
    Ok(())
}

/// "Sorting is possible by any parameter. Possible order params: asc and desc", one for each field.
fn sorting(sort: Option<&str>, order: Option<&str>) -> Result<(), Error> {
    let Some(order) = order else { return Ok(()) };
    let Some(sort) = sort else {
        return Err(Error::invalid("order", "an order says how to sort: give it together with `sort`"));
    };
    let ways: Vec<&str> = order.split(',').collect();
    if !ways.iter().all(|way| way.eq_ignore_ascii_case("asc") || way.eq_ignore_ascii_case("desc")) {
        return Err(Error::invalid("order", "the order of each field is asc or desc, divided by commas"));
    }
    if ways.len() != sort.split(',').count() {
        return Err(Error::invalid("order", "there are as many orders as fields in `sort`, in the same order"));
    }
    Ok(())
}

/// Without `sort` there is one page, and with a size that one would be cut off without a word.
fn check_every_transaction(input: &ReadCobsTransactions) -> Result<(), Error> {
    if input.sort.is_none() && input.size.is_some() {
        return Err(Error::invalid(
            "size",
            "without `sort` the bank does not page transactions: what comes after the first page would be left out",
        )
        .next("give `sort`, or leave `size` out and take all transactions at once"));
    }
    Ok(())
}

/// "if you use request without sort parameter, you cannot use paging".
fn check_transactions(input: &ReadCobsTransactions) -> Result<(), Error> {
    given("accountId", &input.account_id)?;
    sorting(input.sort.as_deref(), input.order.as_deref())?;
    if input.sort.is_none() && input.page.is_some_and(|page| page > 0) {
        return Err(Error::invalid(
            "page",
            "without `sort` the bank does not page transactions: there is no second page",
        )
        .next("give `sort`, or leave `page` out and take all transactions at once"));
    }
    for (field, moment) in [("fromDate", &input.from_date), ("toDate", &input.to_date)] {
        let Some(moment) = moment else { continue };
        let right = IsoDate::from(moment).check().is_ok() || IsoDateTime::from(moment).check().is_ok();
        if !right {
            return Err(Error::invalid(
                field,
                "a date is written YYYY-MM-DD, with time YYYY-MM-DDThh:mm:ss+01:00 (ISO 8601)",
            )
            .next("the bank would take the nearest date for a wrong one, and say nothing"));
        }
    }
    match (date(&input.from_date), date(&input.to_date)) {
        (Some(from), Some(to)) if from.days_until(&to).is_some_and(|days| days < 0) => {
            Err(Error::invalid("toDate", "the end lies before the beginning"))
        }
        _ => Ok(()),
    }
}

fn date(moment: &Option<String>) -> Option<IsoDate> {
    moment.as_deref().and_then(|moment| moment.get(..10)).map(IsoDate::from)
}

/// "Balance check".
fn check_balance_check(check: &CobsBalanceCheck) -> Result<(), Error> {
    must("exchangeIdentification", &check.exchange_identification)?;
    occurrence::check_texts(&sent(check)?, "")?;
    let account = must("debtorAccount", &check.debtor_account)?;
    let number = must("debtorAccount.identification", &account.identification)?;
    let iban = must("debtorAccount.identification.iban", &number.iban)?;
    iban.check().map_err(|error| error.under("debtorAccount.identification.iban"))?;
    let query = must("transactionDetails", &check.transaction_details)?;
    let currency = must("transactionDetails.currency", &query.currency)?;
    let total = must("transactionDetails.totalAmount", &query.total_amount)?;
    currency.check().map_err(|error| error.under("transactionDetails.currency"))?;
    total.check_positive_for(currency).map_err(|error| error.under("transactionDetails.totalAmount"))?;
    if let Some(pan) = check.card.as_ref().and_then(|card| card.masked_pan.as_ref())
        && !pan.as_str().contains('*')
    {
        return Err(Error::invalid("card.maskedPan", "a card number is sent masked: 1234********6789")
            .next("never send a whole card number"));
    }
    Ok(())
}

/// "New Payment".
fn check_payment(payment: &CobsPayment, now: &Now) -> Result<(), Error> {
    // A wrong currency would make another kind of payment of it.
    let instructed = payment.amount.as_ref().and_then(|amount| amount.instructed_amount.as_ref());
    if let Some(currency) = instructed.and_then(|instructed| instructed.currency.as_ref()) {
        currency.check().map_err(|error| error.under("amount.instructedAmount.currency"))?;
    }
    let kind = PaymentKind::of(payment);
    let message = sent(payment)?;
    occurrence::check(kind, &message)?;
    occurrence::check_texts(&message, "")?;
    check_order(&message, payment.remittance_information.as_ref(), now)?;
    if let Some(priority) = payment.payment_type_information.as_ref().and_then(|of| of.instruction_priority.as_ref())
        && matches!(priority, CobsPriority::Unknown(_))
    {
        return Err(Error::invalid(
            "instructionPriority",
            format!("instructionPriority has invalid value {priority}: it is NORM, HIGH or INST"),
        ));
    }
    for (field, party) in
        [("ultimateDebtor", &payment.ultimate_debtor), ("ultimateCreditor", &payment.ultimate_creditor)]
    {
        let identification = party.as_ref().and_then(|party| party.identification.as_ref());
        if identification.is_some_and(|i| i.organisation_identification.is_some() && i.private_identification.is_some())
        {
            return Err(Error::invalid(
                format!("{field}.identification"),
                "a party is identified as an organisation or as a person, not both",
            ));
        }
    }
    Ok(())
}

const AMOUNT: &str = "amount.instructedAmount.value";
const CURRENCY: &str = "amount.instructedAmount.currency";
const CREDITOR_IBAN: &str = "creditorAccount.identification.iban";

/// What payments and standing orders carry alike.
const CARRIED: [&str; 9] = [
    "amount",
    "amount.instructedAmount",
    AMOUNT,
    CURRENCY,
    "debtorAccount",
    "debtorAccount.identification",
    "debtorAccount.identification.iban",
    "creditorAccount",
    "creditorAccount.identification",
];

/// How a text has to be written.
type Spelling = fn(&str) -> Result<(), Error>;

/// What is written by a rule of its own, wherever it appears.
const WRITTEN: [(&str, Spelling); 8] = [
    (CURRENCY, |text| Currency::from(text).check()),
    ("debtorAccount.identification.iban", |text| Iban::from(text).check()),
    ("debtorAccount.currency", |text| Currency::from(text).check()),
    (CREDITOR_IBAN, |text| Iban::from(text).check()),
    ("creditorAccount.currency", |text| Currency::from(text).check()),
    ("creditorAgent.financialInstitutionIdentification.bic", |text| Bic::from(text).check()),
    ("creditorAgent.financialInstitutionIdentification.postalAddress.country", |text| CountryCode::from(text).check()),
    ("creditor.postalAddress.country", |text| CountryCode::from(text).check()),
];

/// An order, as it is to be sent.
fn check_order(message: &Value, remittance: Option<&CobsRemittance>, now: &Now) -> Result<(), Error> {
    let at = |path: &str| occurrence::at(message, path);
    let text = |path: &str| at(path).and_then(Value::as_str);
    if let Some(path) = CARRIED.iter().find(|path| at(path).is_none()) {
        return Err(missing(path));
    }
    // Foreign payments carry one of them or both: "creditorAccount.identification.other".
    if text(CREDITOR_IBAN).is_none() && at("creditorAccount.identification.other.identification").is_none() {
        return Err(missing(CREDITOR_IBAN));
    }
    for (path, check) in WRITTEN {
        text(path).map_or(Ok(()), check).map_err(|error| error.under(path))?;
    }
    let value = at(AMOUNT).map(ToString::to_string).unwrap_or_default();
    let currency = Currency::from(text(CURRENCY).unwrap_or_default());
    Amount::from(value.trim_matches('"')).check_positive_for(&currency).map_err(|error| error.under(AMOUNT))?;
    for of in ["creditor", "creditorAgent.financialInstitutionIdentification"] {
        let path = format!("{of}.postalAddress.addressLine");
        if at(&path).and_then(Value::as_array).is_some_and(|lines| lines.len() > 2) {
            return Err(Error::invalid(path, "an address has at most two lines"));
        }
    }
    if let Some(bearer) = text("chargeBearer").filter(|bearer| !CobsChargeBearer::from(*bearer).is_known()) {
        let message = format!("chargeBearer has invalid value {bearer}: DEBT, CRED, SHAR or SLEV");
        return Err(Error::invalid("chargeBearer", message));
    }
    if let Some(date) = text("requestedExecutionDate") {
        execution_date("requestedExecutionDate", &IsoDate::from(date), now)?;
    }
    let Some(remittance) = remittance else { return Ok(()) };
    // The symbols are those of domestic orders; in other texts nothing is read.
    if currency.as_str() == "CZK" && is_czech(text(CREDITOR_IBAN)) {
        let field = match remittance.structured {
            Some(_) => REFERENCE,
            None => "remittanceInformation.unstructured",
        };
        remittance.symbols().check().map_err(|error| error.under(field))?;
    }
    references(remittance)
}

const REFERENCE: &str = "remittanceInformation.structured.creditorReferenceInformation.reference";

/// `["VS:varSymb","KS:constSymb","SS:specSymb"]`: at most three, each of its kind once.
fn references(remittance: &CobsRemittance) -> Result<(), Error> {
    let structured = remittance.structured.as_ref().and_then(|of| of.creditor_reference_information.as_ref());
    let Some(references) = structured.and_then(|of| of.reference.as_ref()) else { return Ok(()) };
    let mut seen = Vec::new();
    for (index, reference) in references.items().iter().enumerate() {
        let kind = reference.split_once(':').map(|(kind, _)| kind);
        match kind {
            Some(kind @ ("VS" | "KS" | "SS")) if !seen.contains(&kind) => seen.push(kind),
            Some("VS" | "KS" | "SS") => {
                return Err(Error::invalid(format!("{REFERENCE}[{index}]"), "each symbol is given once"));
            }
            _ => {
                return Err(Error::invalid(
                    format!("{REFERENCE}[{index}]"),
                    "a reference is a symbol: VS:123456, KS:0308 or SS:879213546",
                ));
            }
        }
    }
    Ok(())
}

fn execution_date(field: &str, date: &IsoDate, now: &Now) -> Result<(), Error> {
    date.check().map_err(|error| error.under(field))?;
    let today = today(now);
    if today.days_until(date).is_some_and(|days| days < 0) {
        return Err(Error::invalid(field, format!("the date is past; today is {}", today.as_str())));
    }
    Ok(())
}

/// "New Standing order", with Max banka's "Differences from COBS standard" where the profile has them.
fn check_standing_order(order: &CobsStandingOrder, profile: &Cobs, now: &Now) -> Result<(), Error> {
    let message = sent(order)?;
    // Whoever changes a standing order sends the whole of it, as it was read, and that holds more than is to be sent.
    for own in ["signInfo", "scenarios", "instructionStatus", "statusChangeInfo", "paymentTypeInformation.serviceLevel"]
    {
        if occurrence::at(&message, own).is_some() {
            return Err(Error::invalid(own, "this is the bank's to say, and is not sent").next("leave it out"));
        }
    }
    occurrence::check_texts(&message, "")?;
    check_order(&message, order.remittance_information.as_ref(), now)?;
    let terms = must("standingOrder", &order.standing_order)?;
    let execution = must("standingOrder.execution", &terms.execution)?;
    let mode = must("standingOrder.execution.mode", &execution.mode)?;
    let mode_due = must("standingOrder.execution.modeDue", &execution.mode_due)?;
    let interval = must("standingOrder.execution.interval", &execution.interval)?;
    for (field, known) in [
        ("standingOrder.execution.mode", mode.is_known()),
        ("standingOrder.execution.modeDue", mode_due.is_known()),
        ("standingOrder.execution.interval", interval.is_known()),
    ] {
        if !known {
            return Err(Error::invalid(field, "this is no code of the standard"));
        }
    }
    let validity = terms.validity.as_ref();
    let last = validity.and_then(|validity| validity.last_execution_date.as_ref());
    if *mode == CobsMode::UntilDate && last.is_none() {
        let field =
            if validity.is_none() { "standingOrder.validity" } else { "standingOrder.validity.lastExecutionDate" };
        return Err(missing(field).next("a standing order UNTIL_DATE says when its last payment is"));
    }
    if let Some(last) = last {
        execution_date("standingOrder.validity.lastExecutionDate", last, now)?;
        let first = order.requested_execution_date.as_ref();
        if first.and_then(|first| first.days_until(last)).is_some_and(|days| days < 0) {
            return Err(Error::invalid(
                "standingOrder.validity.lastExecutionDate",
                "the last payment lies before the first",
            ));
        }
    }
    if profile.own_standing_orders { deviations(order, &message, terms, execution, now) } else { Ok(()) }
}

/// "Differences from COBS standard", with the bank's own texts.
fn deviations(
    order: &CobsStandingOrder,
    message: &Value,
    terms: &CobsTerms,
    execution: &CobsExecution,
    now: &Now,
) -> Result<(), Error> {
    let unsupported = |field: &str, what: &str| Err(Error::invalid(field, format!("{what} not supported")));
    if let Some(mode @ (CobsMode::AfterMaxIterationExceeded | CobsMode::MaxAmountExceeded)) = &execution.mode {
        return unsupported("standingOrder.execution.mode", mode.as_str());
    }
    if let Some(due @ CobsModeDue::DueLastDayOfMonth) = &execution.mode_due {
        return unsupported("standingOrder.execution.modeDue", due.as_str())
            .map_err(|error: Error| error.next("use the interval MONTHLY_END_OF_MONTH"));
    }
    if let Some(interval @ (CobsInterval::Irregular | CobsInterval::BiMonthly)) = &execution.interval {
        return unsupported("standingOrder.execution.interval", interval.as_str())
            .map_err(|error: Error| error.next("use another interval, and remitSkipCount for every second or third"));
    }
    if execution.remit_skip_count.is_some_and(|count| !(1..=10).contains(&count)) {
        return Err(Error::invalid(
            "standingOrder.execution.remitSkipCount",
            "Must be in interval from 1 to 10: every how many intervals a payment is made",
        ));
    }
    let validity = terms.validity.as_ref();
    for (field, what, given) in [
        ("execution.intervalDue", "intervalDue", execution.interval_due.is_some()),
        ("exceptions", "Exceptions", terms.exceptions.is_some()),
        ("validity.maxIterations", "maxIterations", validity.is_some_and(|of| of.max_iterations.is_some())),
        ("validity.maxAmount", "maxAmount", validity.is_some_and(|of| of.max_amount.is_some())),
    ] {
        if given {
            return unsupported(&format!("standingOrder.{field}"), what);
        }
    }
    if let Some(first) = &order.requested_execution_date
        && today(now).days_until(first).is_some_and(|days| days < 1)
    {
        let field = "requestedExecutionDate";
        return Err(Error::invalid(field, "the first day of a standing order cannot be today or in the past (DT01)"));
    }
    let creditor = order.creditor.as_ref().and_then(|creditor| creditor.name.as_deref());
    longest("creditor.name", creditor.unwrap_or_default(), STANDING_ORDER_CREDITOR)?;
    if creditor.is_none() && !is_czech(occurrence::at(message, CREDITOR_IBAN).and_then(Value::as_str)) {
        return Err(missing("creditor.name").next("only a domestic standing order goes without the creditor's name"));
    }
    let instructed = order.amount.as_ref().and_then(|amount| amount.instructed_amount.as_ref());
    let in_eur = instructed.and_then(|of| of.currency.as_ref()).is_some_and(|currency| currency.as_str() == "EUR");
    let large = instructed.and_then(|of| of.value.as_ref()).and_then(Amount::thousandths);
    let reason = order.purpose.as_ref().and_then(|purpose| purpose.proprietary.as_deref());
    if in_eur && large.is_some_and(|value| value >= REASON_FROM_EUR) && reason.is_none() {
        return Err(missing("purpose.proprietary").next("from EUR 15,000 on the reason for the payment is stated"));
    }
    Ok(())
}

/// An account in the Czech Republic.
fn is_czech(iban: Option<&str>) -> bool {
    iban.and_then(|iban| Iban::from(iban).country()).is_some_and(|country| country.as_str() == "CZ")
}

fn check_names_of_batch(id: &Identifier, name: Option<&str>) -> Result<(), Error> {
    given("exchangeIdentification", &id.text())?;
    longest("exchangeIdentification", &id.text(), 18)?;
    longest("instructionName", name.unwrap_or_default(), 35)
}

/// "New Batch payment".
fn check_batch(batch: &CobsBatch) -> Result<(), Error> {
    let id = must("exchangeIdentification", &batch.exchange_identification)?;
    check_names_of_batch(id, batch.instruction_name.as_deref())?;
    let payments = must("payments", &batch.payments)?;
    if payments.is_empty() {
        return Err(missing("payments"));
    }
    let mut seen = std::collections::BTreeSet::new();
    for (index, payment) in payments.iter().enumerate() {
        let field = format!("payments[{index}].signId");
        let id = must(&field, &payment.sign_id)?;
        given(&field, id)?;
        if !seen.insert(id) {
            return Err(Error::invalid(field, "this payment is in the batch already"));
        }
    }
    Ok(())
}

fn check_batch_of_payments(input: &BatchCobsPayments, now: &Now) -> Result<(), Error> {
    check_names_of_batch(&input.exchange_identification, input.instruction_name.as_deref())?;
    let payments = input.payments.as_deref().unwrap_or_default();
    let entered = input.sign_ids.as_deref().unwrap_or_default();
    if payments.is_empty() && entered.is_empty() {
        return Err(missing("payments").next("give payments to enter, or the signIds of payments that are entered"));
    }
    for (index, payment) in payments.iter().enumerate() {
        check_payment(payment, now).map_err(|error| error.under(&format!("payments[{index}]")))?;
    }
    Ok(())
}

/// "Authorization initiation (II)".
fn sign_start(start: &CobsSignStart) -> Result<(), Error> {
    let scenario = must("authorizationType", &start.authorization_type)?;
    if *scenario == CobsScenario::SmsFederated && start.redirect_url.is_none() {
        return Err(missing("redirectUrl").next("the bank's page has to know where to send the user back to"));
    }
    way_back_if_given("redirectUrl", start.redirect_url.as_deref())
}

/// "Authorization initiation (III)".
fn confirmation(confirmation: &CobsConfirmation) -> Result<(), Error> {
    let code =
        confirmation.code.as_ref().and_then(|code| code.code.as_ref()).or(confirmation.one_time_password.as_ref());
    match code {
        Some(code) if !code.expose_secret().trim().is_empty() => Ok(()),
        _ => Err(missing("code.code")),
    }
}

/// "Obtain a Token", "Token refresh".
fn check_token(form: &CobsTokenForm) -> Result<(), Error> {
    must("client_id", &form.client_id)?;
    match must("grant_type", &form.grant_type)?.as_str() {
        "authorization_code" => {
            must("code", &form.code)?;
            way_back("redirect_uri", must("redirect_uri", &form.redirect_uri)?)?;
            must("client_secret", &form.client_secret).map(|_| ())
        }
        "refresh_token" => must("refresh_token", &form.refresh_token).map(|_| ()),
        _ => Err(Error::invalid("grant_type", "the grants are authorization_code and refresh_token")),
    }
}
