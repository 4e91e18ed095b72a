//! Code lists of the Czech Open Banking Standard, with what Max banka adds to them and leaves out.

codes! {
    /// Status of the signing of an order ("signInfo.state").
    pub CobsSignState {
        /// Not begun.
        Open = "OPEN",
        /// A code is on its way to the user's phone.
        CodeGenerated = "CODE_GENERATED",
        /// Signed.
        Completed = "COMPLETED",
        /// Signed by one user; another one has to sign as well ("Joint signature").
        SecondSignRequired = "SECOND_SIGN_REQUIRED",
        /// Signed, in the words of other banks of the standard.
        Done = "DONE",
    }

    /// How an order is signed ("Single signature").
    pub CobsScenario {
        /// A code comes by SMS and is sent to the bank by the TPP.
        SmsTpp = "SMS_TPP",
        /// The user signs on the bank's own page.
        SmsFederated = "SMS_FEDERATED",
    }

    /// Status of a payment, standing order or batch ("instructionStatus", ISO 20022).
    pub CobsInstructionStatus {
        /// AcceptedTechnicalValidation: entered and not yet signed, or signed and not yet checked.
        Actc = "ACTC",
        /// AcceptedSettlementInProcess: signed and being processed.
        Acsp = "ACSP",
        /// AcceptedSettlementCompleted: done.
        Acsc = "ACSC",
        /// AcceptedSettlementCompletedCreditorAccount: done, and credited.
        Accc = "ACCC",
        /// AcceptedWithChange: accepted, and changed by the bank; `statusChangeInfo` says how.
        Acwc = "ACWC",
        /// Rejected.
        Rjct = "RJCT",
        /// Cancelled.
        Canc = "CANC",
    }

    /// How fast a payment is to be carried out ("Priority2Code", and instant payments).
    pub CobsPriority {
        /// Normal.
        Norm = "NORM",
        /// Urgent.
        High = "HIGH",
        /// Instant.
        Inst = "INST",
    }

    /// What kind of payment the bank has made of an order ("serviceLevel").
    pub CobsServiceLevel {
        /// Domestic payment.
        Dmct = "DMCT",
        /// SEPA payment.
        Esct = "ESCT",
        /// Payment abroad.
        Xbct = "XBCT",
        /// Payment within the European Economic Area.
        Exct = "EXCT",
        /// Payment outside the European Economic Area.
        Nxct = "NXCT",
    }

    /// Who bears the charges ("ChargeBearerType1Code").
    pub CobsChargeBearer {
        /// The debtor.
        Debt = "DEBT",
        /// The creditor.
        Cred = "CRED",
        /// Shared.
        Shar = "SHAR",
        /// As the service level has it.
        Slev = "SLEV",
    }

    /// How a standing order ends ("execution.mode").
    pub CobsMode {
        /// On the date in `validity.lastExecutionDate`.
        UntilDate = "UNTIL_DATE",
        /// When somebody cancels it.
        UntilCancellation = "UNTIL_CANCELLATION",
        /// After so many payments. Not at Max banka.
        AfterMaxIterationExceeded = "AFTER_MAX_ITERATION_EXCEEDED",
        /// When so much was paid. Not at Max banka.
        MaxAmountExceeded = "MAX_AMOUNT_EXCEEDED",
    }

    /// What happens when the day of a standing order is no banking day ("execution.modeDue").
    pub CobsModeDue {
        /// On the very day.
        DueDayOfMonth = "DUE_DAY_OF_MONTH",
        /// On the day or the banking day before.
        DueOrBeforeDayOfMonth = "DUE_OR_BEFORE_DAY_OF_MONTH",
        /// On the day or the banking day after.
        DueOrNextDayOfMonth = "DUE_OR_NEXT_DAY_OF_MONTH",
        /// On the last day of the month. Not at Max banka.
        DueLastDayOfMonth = "DUE_LAST_DAY_OF_MONTH",
    }

    /// How often a standing order pays ("execution.interval").
    pub CobsInterval {
        /// Every day.
        Daily = "DAILY",
        /// Every week.
        Weekly = "WEEKLY",
        /// Every month.
        Monthly = "MONTHLY",
        /// At the end of every month. Max banka's own.
        MonthlyEndOfMonth = "MONTHLY_END_OF_MONTH",
        /// Every two months. Not at Max banka.
        BiMonthly = "BI_MONTHLY",
        /// Every quarter.
        Quarterly = "QUARTERLY",
        /// Every half year.
        Halfyearly = "HALFYEARLY",
        /// Every year.
        Yearly = "YEARLY",
        /// In chosen months. Not at Max banka.
        Irregular = "IRREGULAR",
    }

    /// What a balance counts ("Account balance").
    pub CobsBalanceCode {
        /// What can be spent: with overdraft and blocked transactions.
        TotalAvailableBalance = "TOTAL_AVAILABLE_BALANCE",
        /// Without overdraft and blocked transactions.
        CurrentBalance = "CURRENT_BALANCE",
        /// At the end of the last banking day.
        OpeningBalance = "OPENING_BALANCE",
    }

    /// To the debit or credit of the account.
    pub CobsCreditDebit {
        /// Credit.
        Crdt = "CRDT",
        /// Debit.
        Dbit = "DBIT",
    }

    /// Whether a transaction is booked.
    pub CobsEntryStatus {
        /// Booked.
        Book = "BOOK",
        /// Blocked.
        Pdng = "PDNG",
    }

    /// The answer to a balance check.
    pub CobsBalanceAnswer {
        /// The account holds the amount.
        Appr = "APPR",
        /// It does not.
        Decl = "DECL",
    }

    /// A role of PSD2 that a TPP asks for.
    pub CobsScope {
        /// Account information.
        Aisp = "aisp",
        /// Payment initiation.
        Pisp = "pisp",
        /// Card issuing: balance checks.
        Cisp = "cisp",
    }

    /// What kind of application a TPP registers.
    pub CobsApplicationType {
        /// Redirect addresses are http or https.
        Web = "web",
        /// Redirect addresses may name an application package.
        Native = "native",
    }

    /// What the bank says when it refuses (COBS rulebook 3.0, error codes; lower case where OAuth 2.0 spells it so).
    pub CobsErrorCode {
        /// A mandatory field is missing.
        FieldMissing = "FIELD_MISSING",
        /// A field has a wrong value; the parameters may name the right ones.
        FieldInvalid = "FIELD_INVALID",
        /// A parameter of the request is wrong.
        ParameterInvalid = "PARAMETER_INVALID",
        /// InvalidDebtorAccountNumber.
        Ac02 = "AC02",
        /// InvalidCreditorAccountNumber.
        Ac03 = "AC03",
        /// InvalidAccountCurrency.
        Ac09 = "AC09",
        /// InvalidDebtorAccountCurrency.
        Ac10 = "AC10",
        /// InvalidAccountType.
        Ac12 = "AC12",
        /// TransactionForbidden on this account.
        Ag01 = "AG01",
        /// NotAllowedAmount.
        Am02 = "AM02",
        /// Duplication.
        Am05 = "AM05",
        /// InvalidTransactionCurrency.
        Am11 = "AM11",
        /// InvalidAmount.
        Am12 = "AM12",
        /// InvalidChargeBearerCode.
        Be19 = "BE19",
        /// InvalidDate.
        Dt01 = "DT01",
        /// The execution date is not possible.
        ExecutionDateInvalid = "EXECUTION_DATE_INVALID",
        /// InvalidFileFormat.
        Ff01 = "FF01",
        /// Narrative: the message says it.
        Narr = "NARR",
        /// InvalidCreditorBIC.
        Rc07 = "RC07",
        /// InvalidCreditorClearingSystemMember.
        Rc10 = "RC10",
        /// NotUniqueTransactionReference: the X-Request-ID was used before.
        Rf01 = "RF01",
        /// MissingCreditorNameOrAddress.
        Rr03 = "RR03",
        /// InvalidCharacterSet.
        Rr10 = "RR10",
        /// The priority is not available; the parameters list those that are.
        NoPart = "NO_PART",
        /// The order has been passed on and cannot be changed or deleted.
        RecSend = "REC_SEND",
        /// Too many tries at signing.
        AuthLimitExceeded = "AUTH_LIMIT_EXCEEDED",
        /// The address to come back to after signing is not allowed.
        InvalidAuthorizationRedirectUri = "INVALID_AUTHORIZATION_REDIRECT_URI",
        /// Payments of a batch are from different accounts.
        AccDifferent = "ACC_DIFFERENT",
        /// Payments of a batch are in different currencies.
        CurrDifferent = "CURR_DIFFERENT",
        /// Payments of a batch are of different types.
        TypeDifferent = "TYPE_DIFFERENT",
        /// A batch has too many payments.
        TooManyPmts = "TOO_MANY_PMTS",
        /// A payment of a batch is not known by this signId.
        IncorrectSignid = "INCORRECT_SIGNID",
        /// Instant: the creditor's bank did not answer in time.
        Ab05 = "AB05",
        /// Instant: the clearing did not answer in time.
        Ab07 = "AB07",
        /// Instant: the creditor's bank is not online.
        Ab08 = "AB08",
        /// Instant: the payment cannot be processed.
        Ag09 = "AG09",
        /// Instant: the creditor's bank is not registered.
        Cnor = "CNOR",
        /// Instant: the debtor's bank is not registered.
        Dnor = "DNOR",
        /// Instant: forbidden for this account.
        Forb = "FORB",
        /// Instant: the creditor's bank is offline.
        Offd = "OFFD",
        /// The token is missing or not valid.
        Unauthorised = "UNAUTHORISED",
        /// The TPP may not do this.
        Forbidden = "FORBIDDEN",
        /// There is no such order.
        TransactionMissing = "TRANSACTION_MISSING",
        /// There is no such account.
        IdNotFound = "ID_NOT_FOUND",
        /// There is no such page.
        PageNotFound = "PAGE_NOT_FOUND",
        /// The body is of a type that the bank does not read.
        UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE",
        /// The order cannot be processed as it is.
        UnprocessableEntity = "UNPROCESSABLE_ENTITY",
        /// The bank does not offer this.
        NotImplemented = "NOT_IMPLEMENTED",
        /// OAuth: the request is incomplete or contradicts itself.
        InvalidRequest = "INVALID_REQUEST",
        /// OAuth: client id or secret are wrong.
        InvalidClient = "INVALID_CLIENT",
        /// OAuth: the code or refresh token is not valid.
        InvalidGrant = "INVALID_GRANT",
        /// OAuth: the token is not valid.
        InvalidToken = "INVALID_TOKEN",
        /// OAuth: the client may not use this grant.
        UnauthorizedClient = "UNAUTHORIZED_CLIENT",
        /// OAuth: the user or the bank refused.
        AccessDenied = "ACCESS_DENIED",
        /// OAuth: the bank failed.
        ServerError = "SERVER_ERROR",
        /// OAuth: the scope is unknown or not the TPP's.
        InvalidScope = "INVALID_SCOPE",
        /// OAuth: the token does not cover this call.
        InsufficientScope = "INSUFFICIENT_SCOPE",
        /// OAuth: the redirect address is not registered.
        InvalidRedirectUri = "INVALID_REDIRECT_URI",
    }
}

impl CobsSignState {
    /// Whether it says that the order is signed, by everybody who has to.
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::Completed | Self::Done)
    }
}

impl CobsInstructionStatus {
    /// Whether it is only given to an order that is signed, or needs no signature.
    pub fn is_signed(&self) -> bool {
        matches!(self, Self::Acsp | Self::Acsc | Self::Accc)
    }
}

impl CobsScenario {
    /// Whether the user signs on a page of the bank, which has to know where to send them back to: `SMS_FEDERATED`, and
    /// `USERAGENT_REDIRECT` at other banks of the standard.
    pub fn is_page(&self) -> bool {
        ["FEDERATED", "REDIRECT"].iter().any(|word| self.as_str().contains(word))
    }
}

impl CobsErrorCode {
    /// The code as a bank means it: banks write OAuth's codes in small letters too, and some put blanks around a code.
    pub fn read(text: &str) -> Self {
        let code = Self::from(text.trim());
        if code.is_known() { code } else { Self::from(text.trim().to_ascii_uppercase().as_str()) }
    }

    /// What the code means, in a few words; `None` where this version does not know it.
    pub fn meaning(&self) -> Option<&'static str> {
        let crate::wire::model::Shape::Codes(set) = <Self as crate::wire::model::Described>::shape() else {
            return None;
        };
        let (.., meaning) = set.codes.iter().find(|(code, ..)| *code == self.as_str())?;
        Some(meaning.trim().trim_end_matches('.'))
    }
}
