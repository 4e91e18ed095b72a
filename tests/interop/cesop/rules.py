"""What the XSD User Guide 6.00 asks of a Payment Data message, rule by rule: what an XPath selects is wrong.

Written from the guide and the schema alone. The context item is the CESOP element. Each rule is taken by its letter and for
itself, since CESOP reports "the maximum validation errors in one exchange" (3.1.2). White space goes as the schema has it:
types that derive from a StringMin… collapse, hence `normalize-space`; the others allow none.
"""

from __future__ import annotations

from typing import NamedTuple

FULL, PARTIAL = "FULL", "PARTIAL"


class Rule(NamedTuple):
    code: str
    name: str
    """The guide's identifier, in its chapter 4."""

    rejects: str
    """The guide's "CESOP rejection type"."""

    wrong: str
    """An XPath 3.1 expression."""


# "All the names and their respective reported attribute (nameType, nameOther) exactly match", and so do account and BIC with
# (CountryCode, type, accountIdentifierOther): 3.4.20. In which order they stand is not said to matter.
SAME_PAYEE = """
  let $names := function($payee) {
        sort($payee/Name/string-join((normalize-space(.), @nameType, @nameOther/normalize-space(.)), '|')) },
      $accounts := function($payee) {
        sort($payee/AccountIdentifier[normalize-space(.)]/string-join(
          (normalize-space(.), string(@CountryCode), string(@type), @accountIdentifierOther/normalize-space(.)), '|')) },
      $payees := //ReportedPayee[AccountIdentifier[normalize-space(.)]],
      $keys := $payees/string-join(($names(.), $accounts(.)), '||')
  return for $at in 1 to count($keys) return $payees[$at][$keys[$at] = subsequence($keys, 1, $at - 1)]"""

IS_REFUND = "xs:boolean((@IsRefund, false())[1])"

RULES = [
    Rule("10030", "MH-BR-0030", FULL, "MessageSpec/ReportingPeriod[xs:integer(Year) lt 2024]"),
    Rule("10050", "MH-BR-0050", FULL, "MessageSpec/MessageRefId[not(uuid:is-v4(string(.)))]"),
    Rule("10060", "MH-BR-0060", FULL, "MessageSpec/CorrMessageRefId[not(uuid:is-v4(string(.)))]"),
    Rule("10070", "MH-BR-0070", FULL, ".[MessageSpec/MessageTypeIndic eq 'CESOP100']//cm:DocTypeIndic[. ne 'CESOP1']"),
    Rule("10080", "MH-BR-0080", FULL, """
      .[MessageSpec/MessageTypeIndic eq 'CESOP101']//cm:DocTypeIndic[not(. = ('CESOP2', 'CESOP3'))]"""),
    Rule("10090", "MH-BR-0090", FULL, ".[not(MessageSpec/MessageType eq 'PMT' and PaymentDataBody)]"),
    # "A correction message must be correlated to the previous message it corrects" (3.1.2), and no other code says so.
    Rule("10110", "MH-BR-0110", FULL, "MessageSpec[(MessageTypeIndic eq 'CESOP101') ne exists(CorrMessageRefId)]"),
    # Whose National Administration it is, only the receiver knows.
    Rule("10120", "MH-BR-0120", FULL, "MessageSpec/TransmittingCountry[. ne $authority]"),
    # "Only triggered for the repeated identifiers (i.e. not the first occurrence)": 3.3.2.3. A UUID is the same in either case.
    Rule("20010", "CM-BR-0010", PARTIAL, "//cm:DocRefId[lower-case(.) = preceding::cm:DocRefId/lower-case(.)]"),
    Rule("20030", "CM-BR-0030", FULL, "//cm:DocRefId[not(uuid:is-v4(string(.)))]"),
    Rule("20050", "CM-BR-0050", PARTIAL, "//DocSpec[cm:DocTypeIndic eq 'CESOP1']/cm:CorrDocRefId"),
    Rule("20060", "CM-BR-0060", PARTIAL, ".[MessageSpec/MessageTypeIndic eq 'CESOP101']//DocSpec[not(cm:CorrDocRefId)]"),
    Rule("20100", "CM-BR-0100", FULL, "//PSPId[@PSPIdType eq 'BIC'][not(iso9362:is-bic(normalize-space(.)))]"),
    Rule("20110", "CM-BR-0110", FULL, """
      .[not(MessageSpec/MessageTypeIndic = ('CESOP101', 'CESOP102'))][not(PaymentDataBody/ReportedPayee)]"""),
    # By the names of the types: a representative's id is a PSPId_Type, though it stands at a payee.
    Rule("20130", "CM-BR-0130", FULL, """
      (//PSPId | //RepresentativeId)[(@PSPIdType eq 'Other') ne exists(@PSPIdOther)],
      //PSPRole[(cm:PSPRoleType eq 'Other') ne exists(cm:PSPRoleOther)]"""),
    Rule("20140", "CM-BR-0140", PARTIAL, """
      //AccountIdentifier[(@type = 'Other') ne exists(@accountIdentifierOther)],
      //PaymentMethod[(cm:PaymentMethodType eq 'Other') ne exists(cm:PaymentMethodOther)],
      //TAXId[(@type eq 'OTHER') ne exists(@TAXIdOther)],
      //DateTime[(@transactionDateType eq 'CESOP709') ne exists(@transactionDateOther)]"""),
    Rule("20150", "CM-BR-0150", FULL, SAME_PAYEE),
    # The schema has two codes for Greece.
    Rule("40010", "RP-BR-0010", PARTIAL, """
      //PayerMS[replace(., 'EL', 'GR') eq ancestor::ReportedPayee/replace(Country, 'EL', 'GR')]"""),
    Rule("40020", "RP-BR-0020", PARTIAL, """
      //AccountIdentifier[@type = 'IBAN'][normalize-space(.)][
        not(matches(normalize-space(.), '^[A-Z]{2}[0-9]{2}[0-9A-Za-z]{10,30}$'))]"""),
    Rule("40030", "RP-BR-0030", PARTIAL, """
      //AccountIdentifier[@type = 'IBAN'][normalize-space(.)][not(iso13616:is-valid(normalize-space(.)))]"""),
    Rule("40040", "RP-BR-0040", FULL, ".[MessageSpec/MessageTypeIndic eq 'CESOP102']//ReportedPayee"),
    Rule("40050", "RP-BR-0050", PARTIAL, "//ReportedPayee[not(ReportedTransaction)][DocSpec/cm:DocTypeIndic ne 'CESOP3']"),
    Rule("40060", "RP-BR-0060", PARTIAL, """
      //AccountIdentifier[normalize-space(.)][not(@CountryCode and @type)],
      //AccountIdentifier[not(normalize-space(.))][@CountryCode or @type]"""),
    Rule("40070", "RP-BR-0070", PARTIAL, "//RepresentativeId[@PSPIdType eq 'BIC'][not(iso9362:is-bic(normalize-space(.)))]"),
    Rule("40080", "RP-BR-0080", PARTIAL, """
      //ReportedPayee[exists(Representative) eq exists(AccountIdentifier[normalize-space(.)])]"""),
    Rule("40090", "RP-BR-0090", PARTIAL, "//ReportedPayee[DocSpec/cm:DocTypeIndic eq 'CESOP3'][ReportedTransaction]"),
    Rule("40100", "RP-BR-0100", PARTIAL, """
      //ReportedPayee[AccountIdentifier[normalize-space(.)]][
        not(string-join(sort(AccountIdentifier[normalize-space(.)]/string(@type)), '+') =
          ('IBAN', 'OBAN', 'Other', 'BIC+IBAN', 'BIC+OBAN', 'BIC+Other'))]"""),
    # With another type it is "covered by CM-BR-0140".
    Rule("40110", "RP-BR-0110", PARTIAL, """
      //AccountIdentifier[@type = 'Other'][@accountIdentifierOther/normalize-space(.) = ('IBAN', 'BIC', 'OBAN')]"""),
    Rule("45010", "RT-BR-0010", PARTIAL, f"""
      //ReportedTransaction[if ({IS_REFUND}) then xs:decimal(Amount) ge 0 else xs:decimal(Amount) le 0]"""),
    # A date is the one that is written, wherever the clock stood.
    Rule("45030", "RT-BR-0030", PARTIAL, """
      let $year := xs:integer(MessageSpec/ReportingPeriod/Year), $quarter := xs:integer(MessageSpec/ReportingPeriod/Quarter)
      return //ReportedTransaction[not(DateTime[year-from-dateTime(xs:dateTime(.)) eq $year]
        [(month-from-dateTime(xs:dateTime(.)) + 2) idiv 3 eq $quarter])]"""),
    # A refund is no payment, and "might reuse the TransactionIdentifier of the initial payment": 3.3.4.
    Rule("45040", "RT-BR-0040", PARTIAL, f"""
      //ReportedTransaction[not({IS_REFUND})][normalize-space(TransactionIdentifier) =
        preceding::ReportedTransaction[not({IS_REFUND})]/TransactionIdentifier/normalize-space(.)]"""),
    Rule("45060", "RT-BR-0060", PARTIAL, "//Amount[xs:decimal(.) eq 0]"),
    Rule("45080", "RT-BR-0080", PARTIAL, "//DateTime[@transactionDateType = preceding-sibling::DateTime/@transactionDateType]"),
    Rule("45090", "RT-BR-0090", PARTIAL, f"//ReportedTransaction[CorrTransactionIdentifier][not({IS_REFUND})]"),
]  # fmt: skip
