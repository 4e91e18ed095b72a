//! PaymentData.xsd 4.03 with its two imports, as one table: what is read, written and checked follows it.
//!
//! A [`Kind`] is a type of the schema: its attributes, its text, its children in their order. In JSON an element
//! without attributes and children is a plain value; one with attributes is an object whose text is called `value`.

mod simple;

pub(crate) use simple::{Day, Simple, boolean, collapse, is_member_state, is_uuid4, moment, same_country};

/// The version in the root element.
pub(crate) const VERSION: &str = "4.03";

/// Namespace of PaymentData.xsd.
pub(crate) const CESOP: &str = "urn:ec.europa.eu:taxud:fiscalis:cesop:v1";
/// Namespace of commontypes.xsd.
pub(crate) const COMMON: &str = "urn:eu:taxud:commontypes:v1";
/// Namespace of `xsi:nil`.
pub(crate) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// In which of the two files an element is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    /// PaymentData.xsd.
    Cesop,
    /// commontypes.xsd.
    Common,
}

/// An element in its place.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: &'static str,
    pub(crate) space: Space,
    pub(crate) required: bool,
    pub(crate) many: bool,
    pub(crate) nillable: bool,
    pub(crate) kind: &'static Kind,
}

/// A type.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) attributes: &'static [Attribute],
    pub(crate) text: Option<Simple>,
    pub(crate) children: &'static [Element],
}

/// An attribute.
#[derive(Debug)]
pub(crate) struct Attribute {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) simple: Simple,
}

use Simple::*;

const fn is(name: &'static str, simple: Simple) -> Attribute {
    Attribute { name, required: true, simple }
}
const fn maybe_is(name: &'static str, simple: Simple) -> Attribute {
    Attribute { name, required: false, simple }
}
const fn element(name: &'static str, kind: &'static Kind) -> Element {
    Element { name, space: Space::Cesop, required: true, many: false, nillable: false, kind }
}
const fn common(of: Element) -> Element {
    Element { space: Space::Common, ..of }
}
const fn maybe(name: &'static str, kind: &'static Kind) -> Element {
    Element { required: false, ..element(name, kind) }
}
const fn many(of: Element) -> Element {
    Element { many: true, ..of }
}
const fn nillable(of: Element) -> Element {
    Element { nillable: true, ..of }
}
const fn text(simple: Simple) -> Kind {
    Kind { attributes: &[], text: Some(simple), children: &[] }
}
const fn text_with(simple: Simple, attributes: &'static [Attribute]) -> Kind {
    Kind { attributes, text: Some(simple), children: &[] }
}
const fn sequence(children: &'static [Element]) -> Kind {
    Kind { attributes: &[], text: None, children }
}

static UUID: Kind = text(Uuid);
static COUNTRY: Kind = text(Country);
static TO_100: Kind = text(Collapsed(1, 100));
static TO_200: Kind = text(Collapsed(1, 200));
static TO_1000: Kind = text(Collapsed(1, 1000));
const OTHER_200: Simple = Collapsed(1, 200);

const ACCOUNT_TYPES: Simple = OneOf(&["IBAN", "OBAN", "BIC", "Other"]);
/// `PaymentMethodType_Type`.
pub(crate) const PAYMENT_METHODS: &[&str] = &[
    "Card payment",
    "Bank transfer",
    "Direct debit",
    "E-money",
    "Money Remittance",
    "Marketplace",
    "Intermediary",
    "Other",
];
/// `PSPRoleType_Type`.
pub(crate) const PSP_ROLES: &[&str] = &[
    "Three party card scheme",
    "Four party card scheme",
    "E-money provider",
    "Acquirer",
    "e-Wallet provider",
    "Money Transfer operator",
    "Issuer of payment instruments",
    "Payment Processor",
    "E-payment",
    "Payment collector",
    "Other",
];
/// `TransactionDateType_Type`.
pub(crate) const DATE_TYPES: &[&str] = &["CESOP701", "CESOP702", "CESOP703", "CESOP704", "CESOP705", "CESOP709"];

static PSP_ID: Kind =
    text_with(Collapsed(1, 200), &[is("PSPIdType", OneOf(&["BIC", "Other"])), maybe_is("PSPIdOther", OTHER_200)]);
static NAME: Kind = text_with(
    Collapsed(1, 200),
    &[is("nameType", OneOf(&["BUSINESS", "TRADE", "LEGAL", "PERSON", "OTHER"])), maybe_is("nameOther", OTHER_200)],
);
static PSP: Kind = sequence(&[element("PSPId", &PSP_ID), many(maybe("Name", &NAME))]);
static REPRESENTATIVE: Kind = sequence(&[element("RepresentativeId", &PSP_ID), many(maybe("Name", &NAME))]);
static QUARTER: Kind = text(Quarter);
static YEAR: Kind = text(Year);
static PERIOD: Kind = sequence(&[element("Quarter", &QUARTER), element("Year", &YEAR)]);
static MESSAGE_TYPE: Kind = text(OneOf(&["PMT", "VLD", "PNG"]));
static MESSAGE_TYPE_INDIC: Kind = text(OneOf(&["CESOP100", "CESOP101", "CESOP102"]));
static MEMBER_STATE: Kind = text(MemberState);
static MOMENT: Kind = text(Moment);
static MESSAGE_SPEC: Kind = sequence(&[
    element("TransmittingCountry", &MEMBER_STATE),
    element("MessageType", &MESSAGE_TYPE),
    element("MessageTypeIndic", &MESSAGE_TYPE_INDIC),
    element("MessageRefId", &UUID),
    maybe("CorrMessageRefId", &UUID),
    maybe("SendingPSP", &PSP),
    element("ReportingPeriod", &PERIOD),
    element("Timestamp", &MOMENT),
]);

static ADDRESS_FIX: Kind = sequence(&[
    common(maybe("Street", &TO_200)),
    common(maybe("BuildingIdentifier", &TO_200)),
    common(maybe("SuiteIdentifier", &TO_200)),
    common(maybe("FloorIdentifier", &TO_200)),
    common(maybe("DistrictName", &TO_200)),
    common(maybe("POB", &TO_200)),
    common(maybe("PostCode", &TO_200)),
    common(maybe("City", &TO_200)),
    common(maybe("CountrySubentity", &TO_200)),
]);
static ADDRESS: Kind = Kind {
    attributes: &[maybe_is("legalAddressType", OneOf(&["CESOP301", "CESOP302", "CESOP303", "CESOP304", "CESOP309"]))],
    text: None,
    children: &[
        common(maybe("CountryCode", &COUNTRY)),
        common(maybe("AddressFix", &ADDRESS_FIX)),
        common(maybe("AddressFree", &TO_1000)),
    ],
};
static EMAIL: Kind = text(AtMost(320));
static WEB_PAGE: Kind = text(AtMost(1000));
static VAT_ID: Kind = text_with(Vat, &[is("issuedBy", MemberState)]);
static TAX_ID: Kind = text_with(
    Tax,
    &[
        is("issuedBy", Country),
        is("type", OneOf(&["UNCONFIRMED_VAT", "TIN", "IOSS", "VOES", "OTHER"])),
        maybe_is("TAXIdOther", OTHER_200),
    ],
);
static TAX_IDENTIFICATION: Kind = sequence(&[many(maybe("VATId", &VAT_ID)), many(maybe("TAXId", &TAX_ID))]);
static ACCOUNT: Kind = text_with(
    Collapsed(0, 200),
    &[maybe_is("CountryCode", Country), maybe_is("type", ACCOUNT_TYPES), maybe_is("accountIdentifierOther", OTHER_200)],
);
static DATE: Kind =
    text_with(Moment, &[is("transactionDateType", OneOf(DATE_TYPES)), maybe_is("transactionDateOther", OTHER_200)]);
static AMOUNT: Kind = text_with(Amount, &[is("currency", Currency)]);
static METHOD: Kind = text(OneOf(PAYMENT_METHODS));
static PAYMENT_METHOD: Kind =
    sequence(&[common(element("PaymentMethodType", &METHOD)), common(maybe("PaymentMethodOther", &TO_200))]);
static BOOLEAN: Kind = text(Boolean);
static PAYER: Kind = text_with(MemberState, &[is("PayerMSSource", ACCOUNT_TYPES)]);
static ROLE: Kind = text(OneOf(PSP_ROLES));
static PSP_ROLE: Kind = sequence(&[common(element("PSPRoleType", &ROLE)), common(maybe("PSPRoleOther", &TO_200))]);
static TRANSACTION: Kind = Kind {
    attributes: &[maybe_is("IsRefund", Boolean)],
    text: None,
    children: &[
        element("TransactionIdentifier", &TO_100),
        maybe("CorrTransactionIdentifier", &TO_100),
        many(element("DateTime", &DATE)),
        element("Amount", &AMOUNT),
        maybe("PaymentMethod", &PAYMENT_METHOD),
        element("InitiatedAtPhysicalPremisesOfMerchant", &BOOLEAN),
        element("PayerMS", &PAYER),
        maybe("PSPRole", &PSP_ROLE),
    ],
};
static DOC_TYPE: Kind = text(OneOf(&["CESOP1", "CESOP2", "CESOP3"]));
static DOC_SPEC: Kind = sequence(&[
    common(element("DocTypeIndic", &DOC_TYPE)),
    common(element("DocRefId", &UUID)),
    common(maybe("CorrMessageRefId", &UUID)),
    common(maybe("CorrDocRefId", &UUID)),
]);
static PAYEE: Kind = sequence(&[
    many(element("Name", &NAME)),
    element("Country", &COUNTRY),
    nillable(many(element("Address", &ADDRESS))),
    many(maybe("EmailAddress", &EMAIL)),
    many(maybe("WebPage", &WEB_PAGE)),
    nillable(element("TAXIdentification", &TAX_IDENTIFICATION)),
    nillable(many(element("AccountIdentifier", &ACCOUNT))),
    many(maybe("ReportedTransaction", &TRANSACTION)),
    maybe("Representative", &REPRESENTATIVE),
    element("DocSpec", &DOC_SPEC),
]);
static BODY: Kind = sequence(&[element("ReportingPSP", &PSP), many(maybe("ReportedPayee", &PAYEE))]);

static RESULT: Kind = text(OneOf(&["VALIDATED", "PARTIALLY REJECTED", "FULLY REJECTED"]));
static CODE: Kind = text(Any);
static COUNTER: Kind = text(Integer);
static ERROR: Kind = sequence(&[
    element("ErrorCode", &CODE),
    element("ErrorCounter", &COUNTER),
    element("ErrorShortDesc", &TO_100),
    element("ErrorDescription", &TO_1000),
    maybe("TransactionIdentifier", &TO_100),
    maybe("DocRefId", &UUID),
]);
static VALIDATION: Kind = sequence(&[element("ValidationResult", &RESULT), many(maybe("ValidationErrors", &ERROR))]);

/// The root's type. Body and result are a choice: one of them, or none.
static MESSAGE: Kind = Kind {
    attributes: &[is("version", Version)],
    text: None,
    children: &[
        element("MessageSpec", &MESSAGE_SPEC),
        maybe("PaymentDataBody", &BODY),
        maybe("ValidationResult", &VALIDATION),
    ],
};

/// The root element.
pub(crate) static ROOT: Element = element("CESOP", &MESSAGE);

/// An element of header or body, by its name.
pub(crate) fn find(name: &str) -> Option<&'static Element> {
    MESSAGE_SPEC.children.iter().chain(BODY.children).find(|element| element.name == name)
}
