//! What a report says of a payee, from the first row of its payments.

use super::columns::{Column, Payment};
use super::payment::{Wrong, check_specified, check_text, maybe};
use crate::bank::cesop::report::check::{has_iban_form, is_bic};
use crate::bank::cesop::report::schema::Simple;
use crate::bank::cesop::report::xml::Sink;
use crate::iso::Iban;

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
