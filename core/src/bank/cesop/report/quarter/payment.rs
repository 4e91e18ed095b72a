//! A payment as a row of the file has it, and as the report has it.

use crate::bank::cesop::report::check::{has_iban_form, is_bic};
use crate::bank::cesop::report::schema::{self, Day, Simple};
use crate::bank::cesop::report::xml::Sink;
use crate::iso::Iban;
use std::borrow::Cow;

macro_rules! columns {
    ($($(#[doc = $doc:literal])* $column:ident = $name:literal),* $(,)?) => {
        /// A column of a file of payments. Names are those of the schema; letters' case, blanks and underscores do not
        /// count.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Column {
            $($(#[doc = $doc])* $column),*
        }

        impl Column {
            /// Every column.
            pub const ALL: &'static [Column] = &[$(Self::$column),*];

            /// Its name in the first line.
            pub fn name(self) -> &'static str {
                match self { $(Self::$column => $name),* }
            }
        }

        const COLUMNS: usize = Column::ALL.len();
    };
}

columns! {
    /// Reference of the payment.
    TransactionIdentifier = "TransactionIdentifier",
    /// Reference of the payment that a refund is of.
    CorrTransactionIdentifier = "CorrTransactionIdentifier",
    /// Date and time, of the type in `TransactionDateType`.
    DateTime = "DateTime",
    /// CESOP701 (execution) where absent.
    TransactionDateType = "TransactionDateType",
    /// Which other date.
    TransactionDateOther = "TransactionDateOther",
    /// Date and time of execution.
    ExecutionDate = "ExecutionDate",
    /// Date and time of clearing.
    ClearingDate = "ClearingDate",
    /// Date and time of authorisation.
    AuthorisationDate = "AuthorisationDate",
    /// Date and time of purchase.
    PurchaseDate = "PurchaseDate",
    /// Date and time of settlement.
    SettlementDate = "SettlementDate",
    /// The amount; that of a refund may have its minus sign or not.
    Amount = "Amount",
    /// Its currency.
    Currency = "Currency",
    /// true or 1 for a refund; a negative amount is one too where this is absent.
    IsRefund = "IsRefund",
    /// Method.
    PaymentMethod = "PaymentMethodType",
    /// Which other method.
    PaymentMethodOther = "PaymentMethodOther",
    /// true or 1; false where absent.
    AtPhysicalPremises = "InitiatedAtPhysicalPremisesOfMerchant",
    /// Member State of the payer.
    PayerMs = "PayerMS",
    /// What says so: IBAN where absent.
    PayerMsSource = "PayerMSSource",
    /// Role of the provider.
    PspRole = "PSPRoleType",
    /// Which other role.
    PspRoleOther = "PSPRoleOther",
    /// Our own id of the payee: its payments are counted together, whatever its accounts.
    PayeeId = "PayeeId",
    /// Its name.
    PayeeName = "PayeeName",
    /// What kind of name: BUSINESS where absent.
    PayeeNameType = "PayeeNameType",
    /// Its country; that of the IBAN where absent.
    PayeeCountry = "PayeeCountry",
    /// Its account.
    Account = "AccountIdentifier",
    /// What kind of account: IBAN where absent.
    AccountType = "AccountIdentifierType",
    /// Which other kind.
    AccountOther = "AccountIdentifierOther",
    /// Country of the account; that of the IBAN, or of the payee, where absent.
    AccountCountry = "AccountCountryCode",
    /// BIC of who holds the account.
    Bic = "BIC",
    /// BIC, or another identifier, of who receives for a payee without account.
    Representative = "RepresentativeId",
    /// Kind of that identifier: BIC where absent.
    RepresentativeType = "RepresentativePSPIdType",
    /// Which other kind.
    RepresentativeOther = "RepresentativePSPIdOther",
    /// Name of the representative.
    RepresentativeName = "RepresentativeName",
    /// Country of the address.
    AddressCountry = "AddressCountryCode",
    /// Street.
    Street = "Street",
    /// House number.
    Building = "BuildingIdentifier",
    /// Post code.
    PostCode = "PostCode",
    /// City.
    City = "City",
    /// The address as one text.
    AddressFree = "AddressFree",
    /// Email address.
    Email = "EmailAddress",
    /// Web page.
    WebPage = "WebPage",
    /// Confirmed VAT number.
    VatId = "VATId",
    /// Who issued it; its first two letters where absent.
    VatIssuedBy = "VATIdIssuedBy",
    /// Another tax number.
    TaxId = "TAXId",
    /// Who issued it; the payee's country where absent.
    TaxIssuedBy = "TAXIdIssuedBy",
    /// Its kind: TIN where absent.
    TaxType = "TAXIdType",
    /// Which other kind.
    TaxOther = "TAXIdOther",
}

impl Column {
    /// The column of a name in the first line.
    pub(super) fn find(name: &str) -> Option<Self> {
        let plain = |text: &str| {
            text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>()
        };
        let wanted = plain(name);
        Self::ALL.iter().copied().find(|column| plain(column.name()) == wanted)
    }
}

/// A payment as a row of the file has it: texts by their columns; an empty text is none.
#[derive(Debug, Clone)]
pub struct Payment<'a> {
    values: [&'a str; COLUMNS],
}

impl Default for Payment<'_> {
    fn default() -> Self {
        Self { values: [""; COLUMNS] }
    }
}

impl<'a> Payment<'a> {
    /// A payment of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a value.
    #[must_use]
    pub fn with(mut self, column: Column, value: &'a str) -> Self {
        self.set(column, value);
        self
    }

    pub(super) fn set(&mut self, column: Column, value: &'a str) {
        if let Some(place) = self.values.get_mut(column as usize) {
            *place = value;
        }
    }

    /// A value; empty where there is none.
    pub fn get(&self, column: Column) -> &'a str {
        self.values.get(column as usize).copied().unwrap_or_default()
    }

    fn or<'b>(&'b self, column: Column, otherwise: &'b str) -> &'b str {
        let value = self.get(column);
        if value.is_empty() { otherwise } else { value }
    }
}

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

fn check_text(column: Column, simple: Simple, text: &str) -> Result<(), Wrong> {
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
fn check_specified(payment: &Payment<'_>, column: Column, other: bool) -> Result<(), Wrong> {
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

fn maybe(out: &mut impl Sink, name: &str, text: &str) {
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

/// What a payee's element has before its transactions, and what it has between them and its references.
pub(super) fn payee(payment: &Payment<'_>, country: &str) -> Result<(Vec<u8>, Vec<u8>), Wrong> {
    let get = |column: Column| payment.get(column);
    let to_200 = Simple::Collapsed(1, 200);
    let mut head = b"<ReportedPayee><Name nameType=\"".to_vec();
    let name_type = name_type(payment);
    check_text(Column::PayeeNameType, Simple::OneOf(&["BUSINESS", "TRADE", "LEGAL", "PERSON", "OTHER"]), name_type)?;
    check_text(Column::PayeeName, to_200, get(Column::PayeeName))?;
    head.put(name_type.as_bytes());
    head.put(b"\">");
    head.escape(get(Column::PayeeName));
    head.put(b"</Name><Country>");
    head.put(country.as_bytes());
    head.put(b"</Country>");
    address(&mut head, payment)?;
    for (column, simple) in [(Column::Email, Simple::AtMost(320)), (Column::WebPage, Simple::AtMost(1000))] {
        check_text(column, simple, get(column))?;
        maybe(&mut head, column.name(), get(column));
    }
    tax(&mut head, payment, country)?;
    account(&mut head, payment, country)?;
    Ok((head, representative(payment)?))
}

fn address(out: &mut Vec<u8>, payment: &Payment<'_>) -> Result<(), Wrong> {
    let fixed = [Column::Street, Column::Building, Column::PostCode, Column::City];
    let country = payment.get(Column::AddressCountry);
    if !country.is_empty() {
        check_text(Column::AddressCountry, Simple::Country, country)?;
    }
    out.put(b"<Address>");
    maybe(out, "cm:CountryCode", country);
    if fixed.iter().any(|column| !payment.get(*column).is_empty()) {
        out.put(b"<cm:AddressFix>");
        for column in fixed {
            check_text(column, Simple::Collapsed(0, 200), payment.get(column))?;
            maybe(out, &format!("cm:{}", column.name()), payment.get(column));
        }
        out.put(b"</cm:AddressFix>");
    }
    check_text(Column::AddressFree, Simple::Collapsed(0, 1000), payment.get(Column::AddressFree))?;
    maybe(out, "cm:AddressFree", payment.get(Column::AddressFree));
    out.put(b"</Address>");
    Ok(())
}

fn tax(out: &mut Vec<u8>, payment: &Payment<'_>, country: &str) -> Result<(), Wrong> {
    let (vat, tax) = (payment.get(Column::VatId), payment.get(Column::TaxId));
    out.put(b"<TAXIdentification>");
    if !vat.is_empty() {
        check_text(Column::VatId, Simple::Vat, vat)?;
        let issued_by = payment.or(Column::VatIssuedBy, vat.get(..2).unwrap_or_default());
        check_text(Column::VatIssuedBy, Simple::MemberState, issued_by)?;
        out.put(b"<VATId issuedBy=\"");
        out.put(issued_by.as_bytes());
        out.put(b"\">");
        out.put(vat.as_bytes());
        out.put(b"</VATId>");
    }
    let kind = payment.or(Column::TaxType, "TIN");
    check_specified(payment, Column::TaxOther, kind == "OTHER" && !tax.is_empty())?;
    if !tax.is_empty() {
        check_text(Column::TaxId, Simple::Tax, tax)?;
        check_text(Column::TaxType, Simple::OneOf(&["UNCONFIRMED_VAT", "TIN", "IOSS", "VOES", "OTHER"]), kind)?;
        let issued_by = payment.or(Column::TaxIssuedBy, "");
        let issued_by = if issued_by.is_empty() { country } else { issued_by };
        check_text(Column::TaxIssuedBy, Simple::Country, issued_by)?;
        out.put(b"<TAXId issuedBy=\"");
        out.put(issued_by.as_bytes());
        out.put(b"\" type=\"");
        out.put(kind.as_bytes());
        if kind == "OTHER" {
            out.put(b"\" TAXIdOther=\"");
            out.escape(payment.get(Column::TaxOther));
        }
        out.put(b"\">");
        out.put(tax.as_bytes());
        out.put(b"</TAXId>");
    }
    out.put(b"</TAXIdentification>");
    Ok(())
}

fn name_type<'a>(payment: &'a Payment<'_>) -> &'a str {
    payment.or(Column::PayeeNameType, "BUSINESS")
}

fn account_type<'a>(payment: &'a Payment<'_>) -> &'a str {
    payment.or(Column::AccountType, "IBAN")
}

/// Where an account is held that names no country: an IBAN says so itself, others are where their payee is.
fn account_country<'a>(payment: &'a Payment<'_>, country: &'a str) -> &'a str {
    let held = match account_type(payment) {
        "IBAN" => payment.get(Column::Account).get(..2).unwrap_or_default(),
        _ => country,
    };
    payment.or(Column::AccountCountry, held)
}

/// All that is reported of a payee's name and account. Two payees with the same are one to the validator (20150).
/// `None` for a payee without an account.
pub(super) fn identity<'a>(payment: &'a Payment<'_>, country: &'a str) -> Option<[&'a str; 7]> {
    let get = |column| payment.get(column);
    let account = Some(get(Column::Account)).filter(|account| !account.is_empty())?;
    Some([
        get(Column::PayeeName),
        name_type(payment),
        account,
        account_type(payment),
        account_country(payment, country),
        get(Column::AccountOther),
        get(Column::Bic),
    ])
}

fn account(out: &mut Vec<u8>, payment: &Payment<'_>, country: &str) -> Result<(), Wrong> {
    let account = payment.get(Column::Account);
    if account.is_empty() {
        if payment.get(Column::Representative).is_empty() {
            let rule = "a payee has an account, or a representative (RepresentativeId) where it has none";
            return Err((Column::Account, rule.to_owned()));
        }
        out.put(b"<AccountIdentifier/>");
        return Ok(());
    }
    let kind = account_type(payment);
    check_text(Column::AccountType, Simple::OneOf(&["IBAN", "OBAN", "Other"]), kind)?;
    check_text(Column::Account, Simple::Collapsed(1, 200), account)?;
    check_specified(payment, Column::AccountOther, kind == "Other")?;
    if matches!(payment.get(Column::AccountOther), "IBAN" | "BIC" | "OBAN") {
        return Err((Column::AccountOther, "give it as AccountIdentifierType".to_owned()));
    }
    // The validator accepts letters where a country's IBAN has digits; here they are typing errors.
    let iban = || Iban::from(account.to_ascii_uppercase().as_str());
    if kind == "IBAN" && !(has_iban_form(account) && iban().check().is_ok()) {
        return Err((Column::Account, "the IBAN is not valid: look for a typing error".to_owned()));
    }
    let of_account = account_country(payment, country);
    check_text(Column::AccountCountry, Simple::Country, of_account)?;
    let mut one = |kind: &str, value: &str, other: &str| {
        out.put(b"<AccountIdentifier CountryCode=\"");
        out.put(of_account.as_bytes());
        out.put(b"\" type=\"");
        out.put(kind.as_bytes());
        if !other.is_empty() {
            out.put(b"\" accountIdentifierOther=\"");
            out.escape(other);
        }
        out.put(b"\">");
        out.escape(value);
        out.put(b"</AccountIdentifier>");
    };
    one(kind, account, payment.get(Column::AccountOther));
    let bic = payment.get(Column::Bic);
    if !bic.is_empty() {
        if !is_bic(bic) {
            return Err((Column::Bic, "a BIC has 8 or 11 capital letters and digits (ISO 9362)".to_owned()));
        }
        one("BIC", bic, "");
    }
    Ok(())
}

fn representative(payment: &Payment<'_>) -> Result<Vec<u8>, Wrong> {
    let id = payment.get(Column::Representative);
    if id.is_empty() || !payment.get(Column::Account).is_empty() {
        return Ok(Vec::new());
    }
    let kind = payment.or(Column::RepresentativeType, "BIC");
    check_text(Column::RepresentativeType, Simple::OneOf(&["BIC", "Other"]), kind)?;
    check_text(Column::Representative, Simple::Collapsed(1, 200), id)?;
    check_specified(payment, Column::RepresentativeOther, kind == "Other")?;
    if kind == "BIC" && !is_bic(id) {
        return Err((Column::Representative, "a BIC has 8 or 11 capital letters and digits (ISO 9362)".to_owned()));
    }
    let mut out = b"<Representative><RepresentativeId PSPIdType=\"".to_vec();
    out.put(kind.as_bytes());
    if kind == "Other" {
        out.put(b"\" PSPIdOther=\"");
        out.escape(payment.get(Column::RepresentativeOther));
    }
    out.put(b"\">");
    out.escape(id);
    out.put(b"</RepresentativeId>");
    let name = payment.get(Column::RepresentativeName);
    if !name.is_empty() {
        check_text(Column::RepresentativeName, Simple::Collapsed(1, 200), name)?;
        out.put(b"<Name nameType=\"BUSINESS\">");
        out.escape(name);
        out.put(b"</Name>");
    }
    out.put(b"</Representative>");
    Ok(out)
}
