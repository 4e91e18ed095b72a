//! A payment as the report has it, or the reason why it has it not.

use super::columns::{Column, Payment};
use crate::bank::cesop::report::schema::{self, Day, Simple};
use crate::bank::cesop::report::xml::Sink;
use std::borrow::Cow;

/// What is wrong with a row, and in which column.
pub(super) type Wrong = (Column, String);

/// A row that is reported, or would be if there were more of its payee.
#[derive(Debug)]
pub(super) struct Row<'a> {
    payment: &'a Payment<'a>,
    /// Most payments have one date.
    date: (&'a str, Cow<'a, str>),
    more_dates: Vec<(&'a str, Cow<'a, str>)>,
    amount: Amount<'a>,
    pub(super) refund: bool,
    /// Hundredths, for totals.
    pub(super) hundredths: i128,
    premises: bool,
    pub(super) country: &'a str,
}

/// An amount in parts.
#[derive(Debug, Clone, Copy)]
struct Amount<'a> {
    negative: bool,
    whole: &'a str,
    part: [u8; 2],
}

/// Why a row is not reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dropped {
    /// None of its dates lies in the quarter.
    OutsideQuarter,
    /// Payer and payee are in the same country.
    Domestic,
    /// The payer is in no Member State.
    PayerOutsideUnion,
}

/// Whether a row is reported, and why not.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
pub(super) enum Judged<'a> {
    Kept(Row<'a>),
    Dropped(Dropped),
}

/// The settings by which rows are checked.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) year: u16,
    pub(super) quarter: u16,
    /// Z or an offset, for dates without one.
    pub(super) time_zone: Option<String>,
    pub(super) decimal_comma: bool,
}

/// The columns of dates, with the type that each has, or has unless `TransactionDateType` says otherwise.
const DATES: [(Column, &str); 6] = [
    (Column::DateTime, "CESOP701"),
    (Column::ExecutionDate, "CESOP701"),
    (Column::ClearingDate, "CESOP702"),
    (Column::AuthorisationDate, "CESOP703"),
    (Column::PurchaseDate, "CESOP704"),
    (Column::SettlementDate, "CESOP705"),
];

pub(super) fn check_text(column: Column, simple: Simple, text: &str) -> Result<(), Wrong> {
    simple.fault(text).map_or(Ok(()), |fault| Err((column, fault)))
}

impl Rules {
    /// Reads a row and decides whether it is reported. A row that is `known` was checked against every rule before, and
    /// is only sorted.
    pub(super) fn judge<'a>(&self, payment: &'a Payment<'a>, known: bool) -> Result<Judged<'a>, Wrong> {
        let mut date = None;
        let mut more_dates = Vec::new();
        let mut inside = false;
        for (column, kind) in DATES {
            let text = payment.get(column);
            if text.is_empty() {
                continue;
            }
            let kind = if column == Column::DateTime { payment.or(Column::TransactionDateType, kind) } else { kind };
            let (text, day) = self.moment(column, text)?;
            inside |= (day.year, day.quarter()) == (self.year, self.quarter);
            match &date {
                None => date = Some((kind, text)),
                Some(_) => more_dates.push((kind, text)),
            }
        }
        let Some(date) = date else { return Err((Column::DateTime, "a payment has a date".to_owned())) };
        if !inside {
            return Ok(Judged::Dropped(Dropped::OutsideQuarter));
        }
        let payer = payment.get(Column::PayerMs);
        let country = match payment.get(Column::PayeeCountry) {
            "" => iban_country(payment).ok_or_else(|| {
                (Column::PayeeCountry, "the country of the payee, where the account is no IBAN".to_owned())
            })?,
            country => country,
        };
        if !known {
            check_text(Column::PayerMs, Simple::Country, payer)?;
            check_text(Column::PayeeCountry, Simple::Country, country)?;
        }
        if !schema::is_member_state(payer) {
            return Ok(Judged::Dropped(Dropped::PayerOutsideUnion));
        }
        if schema::same_country(payer, country) {
            return Ok(Judged::Dropped(Dropped::Domestic));
        }
        let amount = self.amount(payment.get(Column::Amount)).ok_or_else(|| {
            let rule = "an amount with at most two decimals, such as -12.50, without signs between thousands";
            (Column::Amount, rule.to_owned())
        })?;
        let refund = flag(payment, Column::IsRefund)?;
        if refund == Some(false) && amount.negative {
            let rule = "the amount of a payment is positive: set IsRefund for a refund";
            return Err((Column::Amount, rule.to_owned()));
        }
        let refund = refund.unwrap_or(amount.negative);
        let amount = Amount { negative: refund, ..amount };
        let hundredths = amount.hundredths().ok_or_else(|| (Column::Amount, "the amount is too large".to_owned()))?;
        let premises = flag(payment, Column::AtPhysicalPremises)?.unwrap_or_default();
        let row = Row { payment, date, more_dates, amount, refund, hundredths, premises, country };
        if !known {
            row.check()?;
        }
        Ok(Judged::Kept(row))
    }

    /// A date as the schema wants it. Files have dates without time, and times without zone.
    fn moment<'a>(&self, column: Column, text: &'a str) -> Result<(Cow<'a, str>, Day), Wrong> {
        if let Some(day) = schema::moment(text) {
            return Ok((Cow::Borrowed(text), day));
        }
        let time = text.get(10..).map(|rest| rest.trim_start_matches(['T', ' '])).filter(|rest| !rest.is_empty());
        let whole = |zone: &str| {
            let text = format!("{}T{}{zone}", text.get(..10).unwrap_or_default(), time.unwrap_or("00:00:00"));
            schema::moment(&text).map(|day| (Cow::Owned(text), day))
        };
        let read = whole("").or_else(|| whole(self.time_zone.as_deref()?));
        read.ok_or_else(|| {
            let rule = "a date is written YYYY-MM-DDThh:mm:ss with Z or an offset; the setting timeZone completes those without";
            (column, rule.to_owned())
        })
    }

    fn amount<'a>(&self, text: &'a str) -> Option<Amount<'a>> {
        let (negative, digits) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let point = if self.decimal_comma && !digits.contains('.') { ',' } else { '.' };
        let (whole, part) = digits.split_once(point).unwrap_or((digits, ""));
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let beyond = part.get(2..).unwrap_or_default();
        if whole.is_empty() && part.is_empty()
            || !all_digits(whole)
            || !all_digits(part)
            || beyond.contains(|c| c != '0')
        {
            return None;
        }
        let mut digits = part.bytes();
        let part = [digits.next().unwrap_or(b'0'), digits.next().unwrap_or(b'0')];
        Some(Amount { negative, whole: if whole.is_empty() { "0" } else { whole }, part })
    }
}

impl Amount<'_> {
    fn hundredths(&self) -> Option<i128> {
        // Most amounts are small, and wide numbers are slow.
        if self.whole.len() <= 15 {
            let digits = self.whole.bytes().chain(self.part);
            let sum = digits.fold(0_i64, |sum, digit| sum.wrapping_mul(10).wrapping_add(i64::from(digit & 15)));
            return Some(i128::from(if self.negative { -sum } else { sum }));
        }
        let digits = self.whole.bytes().chain(self.part);
        let sum = digits
            .take(38)
            .try_fold(0_i128, |sum, digit| sum.checked_mul(10)?.checked_add(i128::from(digit.wrapping_sub(b'0'))))?;
        (self.whole.len() <= 30).then_some(if self.negative { -sum } else { sum })
    }
}

/// Checks that the type "other" is specified, and that no other type is.
pub(super) fn check_specified(payment: &Payment<'_>, column: Column, other: bool) -> Result<(), Wrong> {
    let text = payment.get(column);
    if other == text.is_empty() {
        let rule =
            if other { "the other type has to be specified" } else { "it is allowed only where the type is `other`" };
        return Err((column, rule.to_owned()));
    }
    if other { check_text(column, Simple::Collapsed(1, 200), text) } else { Ok(()) }
}

fn iban_country<'a>(payment: &Payment<'a>) -> Option<&'a str> {
    let is_iban = payment.or(Column::AccountType, "IBAN") == "IBAN";
    payment.get(Column::Account).get(..2).filter(|_| is_iban)
}

fn flag(payment: &Payment<'_>, column: Column) -> Result<Option<bool>, Wrong> {
    match payment.get(column) {
        "" => Ok(None),
        text => schema::boolean(&text.to_ascii_lowercase())
            .map(Some)
            .ok_or_else(|| (column, "true, false, 1 or 0".to_owned())),
    }
}

impl Row<'_> {
    /// Checks the row against the rules of a transaction.
    fn check(&self) -> Result<(), Wrong> {
        let payment = self.payment;
        let kind = payment.get(Column::TransactionDateType);
        if !kind.is_empty() {
            check_text(Column::TransactionDateType, Simple::OneOf(schema::DATE_TYPES), kind)?;
        }
        check_text(Column::TransactionIdentifier, Simple::Collapsed(1, 100), self.id())?;
        check_text(Column::Currency, Simple::Currency, self.currency())?;
        if self.hundredths == 0 {
            return Err((Column::Amount, "an amount is not zero".to_owned()));
        }
        let corr = payment.get(Column::CorrTransactionIdentifier);
        if !corr.is_empty() {
            check_text(Column::CorrTransactionIdentifier, Simple::Collapsed(1, 100), corr)?;
            if !self.refund {
                let rule = "it belongs in refunds only: set IsRefund, or leave it out";
                return Err((Column::CorrTransactionIdentifier, rule.to_owned()));
            }
        }
        let sources = Simple::OneOf(&["IBAN", "OBAN", "BIC", "Other"]);
        check_text(Column::PayerMsSource, sources, payment.or(Column::PayerMsSource, "IBAN"))?;
        for (column, list, other) in [
            (Column::PaymentMethod, schema::PAYMENT_METHODS, Column::PaymentMethodOther),
            (Column::PspRole, schema::PSP_ROLES, Column::PspRoleOther),
        ] {
            let text = payment.get(column);
            if !text.is_empty() {
                check_text(column, Simple::OneOf(list), text)?;
            }
            check_specified(payment, other, text == "Other")?;
        }
        check_specified(payment, Column::TransactionDateOther, kind == "CESOP709")?;
        let first = self.date.0;
        if self.more_dates.iter().any(|(kind, _)| *kind == first) {
            return Err((Column::DateTime, format!("there are two dates of the type {first}")));
        }
        Ok(())
    }

    pub(super) fn id(&self) -> &str {
        self.payment.get(Column::TransactionIdentifier)
    }

    pub(super) fn currency(&self) -> &str {
        self.payment.get(Column::Currency)
    }

    /// The transaction as XML. What is written together in nearly every transaction is one piece: this is most of the
    /// writing.
    pub(super) fn write(&self, out: &mut impl Sink) {
        let payment = self.payment;
        out.put(if self.refund {
            b"<ReportedTransaction IsRefund=\"true\"><TransactionIdentifier>"
        } else {
            b"<ReportedTransaction><TransactionIdentifier>"
        });
        out.escape(self.id());
        let corr = payment.get(Column::CorrTransactionIdentifier);
        if !corr.is_empty() {
            out.put(b"</TransactionIdentifier><CorrTransactionIdentifier>");
            out.escape(corr);
            out.put(b"</CorrTransactionIdentifier><DateTime transactionDateType=\"");
        } else {
            out.put(b"</TransactionIdentifier><DateTime transactionDateType=\"");
        }
        self.write_date(out, &self.date);
        for date in &self.more_dates {
            out.put(b"</DateTime><DateTime transactionDateType=\"");
            self.write_date(out, date);
        }
        out.put(b"</DateTime><Amount currency=\"");
        out.put(self.currency().as_bytes());
        out.put(if self.amount.negative { b"\">-" } else { b"\">" });
        out.put(self.amount.whole.as_bytes());
        let [tenths, hundredths] = self.amount.part;
        out.put(&[b'.', tenths, hundredths]);
        let method = payment.get(Column::PaymentMethod);
        if !method.is_empty() {
            out.put(b"</Amount><PaymentMethod><cm:PaymentMethodType>");
            out.put(method.as_bytes());
            out.put(b"</cm:PaymentMethodType>");
            maybe(out, "cm:PaymentMethodOther", payment.get(Column::PaymentMethodOther));
            out.put(b"</PaymentMethod>");
        } else {
            out.put(b"</Amount>");
        }
        out.put(if self.premises {
            b"<InitiatedAtPhysicalPremisesOfMerchant>true</InitiatedAtPhysicalPremisesOfMerchant><PayerMS PayerMSSource=\""
        } else {
            b"<InitiatedAtPhysicalPremisesOfMerchant>false</InitiatedAtPhysicalPremisesOfMerchant><PayerMS PayerMSSource=\""
        });
        out.put(payment.or(Column::PayerMsSource, "IBAN").as_bytes());
        out.put(b"\">");
        out.put(payment.get(Column::PayerMs).as_bytes());
        let role = payment.get(Column::PspRole);
        if !role.is_empty() {
            out.put(b"</PayerMS><PSPRole><cm:PSPRoleType>");
            out.put(role.as_bytes());
            out.put(b"</cm:PSPRoleType>");
            maybe(out, "cm:PSPRoleOther", payment.get(Column::PspRoleOther));
            out.put(b"</PSPRole></ReportedTransaction>");
        } else {
            out.put(b"</PayerMS></ReportedTransaction>");
        }
    }

    /// The attributes and the text of a date, between the beginning of its element and the end.
    fn write_date(&self, out: &mut impl Sink, (kind, text): &(&str, Cow<'_, str>)) {
        out.put(kind.as_bytes());
        if *kind == "CESOP709" {
            out.put(b"\" transactionDateOther=\"");
            out.escape(self.payment.get(Column::TransactionDateOther));
        }
        out.put(b"\">");
        out.put(text.as_bytes());
    }
}

pub(super) fn maybe(out: &mut impl Sink, name: &str, text: &str) {
    if !text.is_empty() {
        out.put(b"<");
        out.put(name.as_bytes());
        out.put(b">");
        out.escape(text);
        out.put(b"</");
        out.put(name.as_bytes());
        out.put(b">");
    }
}
