//! The columns of a file of payments, and a payment as a row of the file has it.

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

    pub(super) fn or<'b>(&'b self, column: Column, otherwise: &'b str) -> &'b str {
        let value = self.get(column);
        if value.is_empty() { otherwise } else { value }
    }
}
