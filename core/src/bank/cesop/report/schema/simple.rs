//! The simple types of the schema: what a text may be.

use Simple::*;

/// A simple type: what a text may be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Simple {
    /// Any text.
    Any,
    /// A text of so many characters, blanks at its ends and doubled ones not counted (`whiteSpace` is `collapse`).
    Collapsed(usize, usize),
    /// A text of at most so many characters.
    AtMost(usize),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// `CountryCode_Type`.
    Country,
    /// `MSCountryCode_Type`.
    MemberState,
    /// `currCode_Type`.
    Currency,
    /// `UUID`: version 4.
    Uuid,
    /// `dateTimeWithRequiredTimeZone`.
    Moment,
    /// `xs:boolean`.
    Boolean,
    /// `xs:integer`.
    Integer,
    /// `Quarter_Type`.
    Quarter,
    /// `Year_Type`.
    Year,
    /// `AmountCurrency_Type`.
    Amount,
    /// `VATIdentification_Type`.
    Vat,
    /// `TAXIdentification_Type`.
    Tax,
    /// The fixed version.
    Version,
}

/// `CountryCode_Type`: ISO 3166 as the tax administrations use it, with EL beside GR, and XX.
const COUNTRIES: &str = "AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR \
    IO BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER EE EL \
    ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM VA HN HK HU IS IN ID IR IQ IE IM IL \
    IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MK MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN \
    ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU NF MP NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL SH KN \
    LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SD SR SJ SZ SE CH SY TW TJ TZ TH TL TG TK TO TT \
    TN TR TM TC TV UG UA AE GB US UM UY UZ VU VE VN VG VI WF EH YE ZM ZW XK XX";

/// `MSCountryCode_Type`: the Member States, with EL beside GR.
const MEMBER_STATES: &str = "AT BE BG CY CZ DK EE FI FR DE EL GR HU HR IE IT LV LT LU MT NL PL PT RO SK SI ES SE";

/// `currCode_Type`: ISO 4217 with some codes that were withdrawn.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP \
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL \
    GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT \
    LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB \
    PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
    TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XOF XPD \
    XPF XPT XSU XUA XXX YER ZAR ZMW ZWL";

/// A list of codes as a table by their letters, so that a code is looked up in one step.
pub(crate) struct Letters<const N: usize>([bool; N]);

const fn place(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut index = 0;
    while index < bytes.len() {
        let Some((byte, _)) = bytes.split_at(index).1.split_first() else { return None };
        if !byte.is_ascii_uppercase() {
            return None;
        }
        at = at * 26 + (*byte - b'A') as usize;
        index += 1;
    }
    Some(at)
}

impl<const N: usize> Letters<N> {
    /// From a list of codes of `length` letters, divided by single blanks. Evaluated by the compiler.
    #[allow(clippy::indexing_slicing)]
    const fn of(list: &str, length: usize) -> Self {
        let bytes = list.as_bytes();
        let mut table = [false; N];
        let mut at = 0;
        while at + length <= bytes.len() {
            if let Some(place) = place(bytes.split_at(at).1.split_at(length).0) {
                table[place] = true;
            }
            at += length + 1;
        }
        Self(table)
    }

    pub(crate) fn has(&self, code: &[u8], length: usize) -> bool {
        code.len() == length && place(code).and_then(|place| self.0.get(place)).copied().unwrap_or(false)
    }
}

static COUNTRY_TABLE: Letters<676> = Letters::of(COUNTRIES, 2);
static MEMBER_TABLE: Letters<676> = Letters::of(MEMBER_STATES, 2);
static CURRENCY_TABLE: Letters<17576> = Letters::of(CURRENCIES, 3);

/// Whether it is a `CountryCode_Type`.
pub(crate) fn is_country(code: &str) -> bool {
    COUNTRY_TABLE.has(code.as_bytes(), 2)
}

/// Whether it is an `MSCountryCode_Type`.
pub(crate) fn is_member_state(code: &str) -> bool {
    MEMBER_TABLE.has(code.as_bytes(), 2)
}

/// Whether it is a `currCode_Type`.
pub(crate) fn is_currency(code: &str) -> bool {
    CURRENCY_TABLE.has(code.as_bytes(), 3)
}

/// The same country: Greece is EL in the Union's own law and GR in ISO 3166.
pub(crate) fn same_country(one: &str, other: &str) -> bool {
    let canonical = |code| if code == "EL" { "GR" } else { code };
    canonical(one) == canonical(other)
}

impl Simple {
    /// What is wrong with a text of this type; `None` when nothing is.
    pub(crate) fn fault(self, text: &str) -> Option<String> {
        let says = |right: bool, rule: &str| (!right).then(|| rule.to_owned());
        match self {
            Any => None,
            // Most texts are short, and need not be counted.
            Collapsed(0 | 1, most) if text.len() <= most && !text.bytes().all(|byte| byte.is_ascii_whitespace()) => {
                None
            }
            Collapsed(least, most) => {
                let count = collapsed_length(text);
                let right = (least..=most).contains(&count);
                (!right).then(|| format!("a text of {least} to {most} characters; this has {count}"))
            }
            AtMost(most) if text.len() <= most => None,
            AtMost(most) => {
                let count = text.chars().count();
                (count > most).then(|| format!("a text of at most {most} characters; this has {count}"))
            }
            OneOf(list) => (!list.contains(&text)).then(|| format!("one of {}", list.join(", "))),
            Country => says(is_country(text), "a country code of ISO 3166-1, two capital letters"),
            MemberState => says(is_member_state(text), "the country code of a Member State, two capital letters"),
            Currency => says(is_currency(text), "a currency code of ISO 4217, three capital letters"),
            Uuid => says(is_uuid4(text), "a UUID, version 4"),
            Moment => says(
                moment(text).is_some(),
                "date, time and time zone: YYYY-MM-DDThh:mm:ss, milliseconds if any, and Z or an offset such as +01:00",
            ),
            Boolean => says(boolean(text).is_some(), "true, false, 1 or 0"),
            Integer => says(
                text.trim().strip_prefix(['-', '+']).unwrap_or(text.trim()).bytes().all(|byte| byte.is_ascii_digit())
                    && text.bytes().any(|byte| byte.is_ascii_digit()),
                "a whole number",
            ),
            Quarter => {
                let number = text.trim().trim_start_matches('+').trim_start_matches('0');
                says(matches!(number, "1" | "2" | "3" | "4"), "1, 2, 3 or 4")
            }
            Year => says(text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()), "a year of four digits"),
            Amount => says(is_amount(text), "an amount with exactly two decimals after a point, such as -12.50"),
            Vat => says(
                text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
                "at most 20 letters and digits",
            ),
            Tax => says(
                text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-+".contains(&byte)),
                "at most 20 letters, digits, dashes and plus signs",
            ),
            Version => {
                let number = text.trim().trim_start_matches('+').trim_start_matches('0');
                let number = number.split_once('.').map(|(whole, part)| (whole, part.trim_end_matches('0')));
                says(number == Some(("4", "03")), "4.03")
            }
        }
    }

    /// Whether blanks around the text do not count (`whiteSpace` is `collapse`, as in every type but texts).
    pub(crate) fn collapses(self) -> bool {
        matches!(self, Collapsed(..) | Moment | Boolean | Integer | Quarter | Amount | Version)
    }
}

/// How many characters a text has once runs of blanks are one blank and those at its ends are gone.
pub(crate) fn collapsed_length(text: &str) -> usize {
    let words = text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty());
    words.map(|word| word.chars().count() + 1).sum::<usize>().saturating_sub(1)
}

/// A text with runs of blanks as one blank and none at its ends.
pub(crate) fn collapse(text: &str) -> std::borrow::Cow<'_, str> {
    let blank = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r');
    if !text.starts_with(blank) && !text.ends_with(blank) && !text.contains("  ") && !text.contains(['\t', '\n', '\r'])
    {
        return text.into();
    }
    text.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").into()
}

/// Whether it is a UUID, version 4, in either case.
pub(crate) fn is_uuid4(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            14 => byte == b'4',
            19 => b"89ABab".contains(&byte),
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Whether it has the form `-?[0-9]*\.[0-9]{2}`.
pub(crate) fn is_amount(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let Some(whole) = digits.len().checked_sub(3) else { return false };
    digits.iter().enumerate().all(|(at, byte)| if at == whole { *byte == b'.' } else { byte.is_ascii_digit() })
}

/// `xs:boolean`.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text.trim() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// A date as it is written: year, month, day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

impl Day {
    /// The quarter, 1 to 4.
    pub(crate) fn quarter(self) -> u16 {
        u16::from(self.month.saturating_sub(1)) / 3 + 1
    }
}

/// Reads a `dateTimeWithRequiredTimeZone` of a year with four digits: the day as it is written, in the writer's own
/// zone.
pub(crate) fn moment(text: &str) -> Option<Day> {
    let bytes = text.as_bytes();
    let number = |at: usize, count: usize| {
        let digits = bytes.get(at..at + count)?;
        digits.iter().try_fold(0_u16, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u16::from(*byte - b'0')))
    };
    let mark = |at: usize, byte: u8| (bytes.get(at) == Some(&byte)).then_some(());
    let (year, month, day) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
    mark(4, b'-')?;
    mark(7, b'-')?;
    mark(10, b'T')?;
    mark(13, b':')?;
    mark(16, b':')?;
    let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => return None,
    };
    if year == 0 || day == 0 || day > last || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut at = 19;
    if bytes.get(at) == Some(&b'.') {
        number(at + 1, 3)?;
        at += 4;
    }
    match bytes.get(at)? {
        b'Z' if bytes.len() == at + 1 => {}
        b'+' | b'-' if bytes.len() == at + 6 => {
            mark(at + 3, b':')?;
            let (hours, minutes) = (number(at + 1, 2)?, number(at + 4, 2)?);
            // xs:dateTime ends at 14:00.
            if hours > 14 || minutes > 59 || hours == 14 && minutes > 0 {
                return None;
            }
        }
        _ => return None,
    }
    Some(Day { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_whole() {
        let count = |list: &str, is: fn(&str) -> bool| {
            let codes: Vec<&str> = list.split_ascii_whitespace().collect();
            assert!(codes.iter().all(|code| is(code)));
            codes.len()
        };
        assert_eq!(count(COUNTRIES, is_country), 252);
        assert_eq!(count(MEMBER_STATES, is_member_state), 28);
        assert_eq!(count(CURRENCIES, is_currency), 178);
        for code in ["", "D", "DKK", "dk", "ZZ", "A[", "Ø"] {
            assert!(!is_country(code) && !is_member_state(code) && !is_currency("DK"), "{code}");
        }
        assert!(!is_member_state("GB") && is_country("GB") && is_country("XX") && same_country("EL", "GR"));
    }

    #[test]
    fn simple_types_hold_their_patterns() {
        let right = |simple: Simple, text: &str| simple.fault(text).is_none();
        for text in ["0.00", "-12.50", ".25", "123456789012345678.00"] {
            assert!(right(Amount, text), "{text}");
        }
        for text in ["", "1", "1.5", "1.500", "+1.00", "1,00", "--1.00", "-", "1.0a"] {
            assert!(!right(Amount, text), "{text}");
        }
        for text in ["2025-02-03T10:15:00Z", "2024-02-29T23:59:59.123+14:00", "2025-01-31T00:00:00-02:30"] {
            assert!(right(Moment, text), "{text}");
        }
        for text in [
            "2025-02-03T10:15:00",
            "2025-02-29T10:15:00Z",
            "2025-02-03",
            "2025-02-03T24:00:00Z",
            "2025-02-03T10:15:00.1Z",
            "2025-02-03T10:15:00+14:30",
            "2025-02-03T10:15:00+0100",
            "2025-13-03T10:15:00Z",
            "0000-01-01T00:00:00Z",
        ] {
            assert!(!right(Moment, text), "{text}");
        }
        assert!(
            right(Collapsed(1, 3), "  a \n b ") && !right(Collapsed(1, 3), " \t ") && !right(Collapsed(1, 3), "abcd")
        );
        assert!(right(Version, "4.030") && !right(Version, "4.3") && !right(Version, "4"));
        assert!(right(Quarter, "04") && !right(Quarter, "0") && !right(Quarter, "5") && !right(Quarter, ""));
        assert!(right(Uuid, "5b0d6c2e-6f5e-4a3a-9f59-0d6f1f0f7c11"));
        assert!(
            !right(Uuid, "5b0d6c2e-6f5e-1a3a-9f59-0d6f1f0f7c11")
                && !right(Uuid, "5b0d6c2e-6f5e-4a3a-cf59-0d6f1f0f7c11")
        );
        assert_eq!(collapse(" a  b\n"), "a b");
    }

    #[test]
    fn quarters() {
        for (month, quarter) in [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (9, 3), (10, 4), (12, 4)] {
            assert_eq!(Day { year: 2025, month, day: 1 }.quarter(), quarter);
        }
    }
}
