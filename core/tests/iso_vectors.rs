//! Runs `tests/vectors/iso` and what cannot be said there: spelling, order, redaction, and that no input panics.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::result_large_err)]

use std::fmt::Debug;
use std::path::Path;

use girokit::iso::czech::{CzechAccount, Symbols};
use girokit::iso::slip::{SlipId, SlipType};
use girokit::iso::{
    Amount, Bban, Bic, CountryCode, Cpr, CreditorReference, Currency, DanishBban, DanishPhone, Iban, IsoDate,
    IsoDateTime, Kid, MaskedPan, NorwegianBban, Pan, check,
};
use girokit::{Error, ErrorKind};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Vector {
    kind: String,
    #[serde(rename = "type")]
    of: String,
    currency: Option<String>,
    valid: Vec<String>,
    invalid: Vec<Invalid>,
    #[serde(default)]
    ibans: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Invalid {
    value: String,
    says: String,
}

fn vectors() -> Vec<(String, Vector)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/iso");
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let vector = serde_json::from_str(&std::fs::read_to_string(&path).unwrap());
            (name.clone(), vector.unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .collect();
    found.sort_by(|left, right| left.0.cmp(&right.0));
    assert!(found.len() > 30, "the vectors are not where they should be");
    found
}

fn run(vector: &Vector, text: &str) -> Result<(), Error> {
    match &vector.currency {
        Some(currency) => Amount::from(text).check_for(&Currency::parse(currency).unwrap()),
        None => check(&vector.of, text, None),
    }
}

const HIDDEN: [&str; 9] =
    ["iban", "bban", "norwegianBban", "danishBban", "czechAccount", "cpr", "phone", "pan", "maskedPan"];

#[test]
fn every_vector_holds() {
    for (name, vector) in vectors() {
        assert_eq!(vector.kind, "iso", "{name}");
        for value in &vector.valid {
            assert_eq!(run(&vector, value), Ok(()), "{name}: {value}");
        }
        for Invalid { value, says } in &vector.invalid {
            let Err(error) = run(&vector, value) else { panic!("{name}: {value:?} passed") };
            assert_eq!(error.kind, ErrorKind::InvalidInput);
            assert!(
                error.message.contains(says),
                "{name}: {value:?} is refused with {:?}, not {says:?}",
                error.message
            );
            assert_eq!(error.clone().under("a.b").field.as_deref(), Some("a.b"));
            let hidden = HIDDEN.contains(&vector.of.as_str()) && value.len() > 6;
            assert!(!hidden || !error.to_string().contains(value.as_str()), "{name}: the error repeats the value");
        }
        for (national, iban) in &vector.ibans {
            let expected = Iban::parse(iban).unwrap();
            let (made, back) = match vector.of.as_str() {
                "norwegianBban" => (
                    NorwegianBban::from(national).to_iban(),
                    NorwegianBban::from_iban(&expected).map(|number| number.as_str().to_owned()),
                ),
                "czechAccount" => (
                    CzechAccount::from(national).to_iban(),
                    CzechAccount::from_iban(&expected).map(|account| account.as_str().to_owned()),
                ),
                other => panic!("{name}: no conversion for {other}"),
            };
            assert_eq!(made.unwrap().as_str(), iban, "{name}");
            assert_eq!(&back.unwrap(), national, "{name}");
        }
    }
}

#[test]
fn an_unknown_kind_is_refused() {
    assert!(check("colour", "blue", None).unwrap_err().message.contains("no kind of value"));
}

#[test]
fn amounts_keep_their_spelling_through_json() {
    let spellings = [
        "\"100.33\"",
        "200.0",
        "200",
        "200.00",
        "0.1",
        "0.10",
        "-5",
        "-0.0",
        "12345678901234.567",
        "1e+2",
        "1.50e-3",
        "1e+400",
        "123456789012345678901234567890.123456789",
        "18446744073709551616",
        "\"\"",
        "\"abc\"",
        "\"1,5\"",
        "\" 7\"",
    ];
    for json in spellings {
        let amount: Amount = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&amount).unwrap(), json);
        assert_eq!(amount.is_number(), !json.starts_with('"'));
        let value: Value = serde_json::from_str(json).unwrap();
        let amount: Amount = serde_json::from_value(value).unwrap();
        assert_eq!(serde_json::to_string(&amount).unwrap(), json, "by way of a value");
        assert_eq!(serde_json::to_value(&amount).unwrap().to_string(), json);
    }
    for json in ["true", "null", "[]", "{}", "{\"amount\":1}", "[1]"] {
        let error = serde_json::from_str::<Amount>(json).unwrap_err().to_string();
        assert!(error.contains("a text or a number"), "{json}: {error}");
    }
}

#[test]
fn amounts_keep_their_spelling_inside_tagged_messages() {
    #[derive(serde::Serialize, serde::Deserialize)]
    #[serde(tag = "outcome")]
    enum Outcome {
        Paid { amount: Amount },
    }
    let json = r#"{"outcome":"Paid","amount":200.10}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Outcome>(json).unwrap()).unwrap(), json);
}

#[test]
fn amounts_can_be_forced_into_either_form() {
    let amount = Amount::from("5864.850");
    assert_eq!(serde_json::to_string(&amount).unwrap(), "\"5864.850\"");
    assert_eq!(serde_json::to_string(&amount.as_number()).unwrap(), "5864.850");
    assert_eq!(serde_json::to_string(&amount.as_number().as_text()).unwrap(), "\"5864.850\"");
    assert_eq!(serde_json::to_string(&Amount::from("5.").as_number()).unwrap(), "\"5.\"");
}

#[test]
fn amounts_compare_by_value() {
    let equal = [
        ("200.0", "200"),
        ("1e2", "100"),
        ("0.50", ".5"),
        ("-0", "0"),
        ("+7", "7"),
        ("0e999999999", "0"),
        ("abc", "abc"),
    ];
    for (left, right) in equal {
        assert_eq!(Amount::from(left), Amount::from(right));
        assert_eq!(Amount::from(left).partial_cmp(&Amount::from(right)), Some(std::cmp::Ordering::Equal));
        assert_eq!(Amount::from(left).same_text(&Amount::from(right)), left == right);
    }
    let rising = [
        "-1e9",
        "-100.001",
        "-100",
        "-0.001",
        "0",
        "1e-999999999",
        "0.001",
        "0.01",
        "9.99",
        "10",
        "99",
        "100.5",
        "1e999999999",
    ];
    for (place, left) in rising.iter().enumerate() {
        for (other, right) in rising.iter().enumerate() {
            assert_eq!(
                Amount::from(*left).partial_cmp(&Amount::from(*right)),
                Some(place.cmp(&other)),
                "{left} {right}"
            );
        }
    }
    assert_ne!(Amount::from("abc"), Amount::from("0"));
    assert_eq!(Amount::from("abc").partial_cmp(&Amount::from("0")), None);
}

#[test]
fn amounts_add_exactly() {
    let sum = |left: &str, right: &str| {
        Amount::from(left).checked_add(&Amount::from(right)).map(|sum| sum.as_str().to_owned())
    };
    assert_eq!(sum("0.1", "0.2").as_deref(), Some("0.3"));
    assert_eq!(sum("100.30", "0.7").as_deref(), Some("101.00"));
    assert_eq!(sum("99999999999999.999", "0.001").as_deref(), Some("100000000000000.000"));
    assert_eq!(sum("-1", "0.25").as_deref(), Some("-0.75"));
    assert_eq!(sum("1", "0.0001"), None);
    assert_eq!(sum("1", "abc"), None);
    assert_eq!(sum("170000000000000000000000000000000000", "170000000000000000000000000000000000"), None);
    assert_eq!(sum("1", "1e35").as_deref(), Some("100000000000000000000000000000000001"));
    for (text, thousandths) in
        [("1.5", 1500), ("-0.001", -1), ("1e3", 1_000_000), ("0", 0), ("12.3400", 12340), ("1e-3", 1)]
    {
        assert_eq!(Amount::from(text).thousandths(), Some(thousandths), "{text}");
        assert_eq!(Amount::from_thousandths(thousandths), Amount::from(text));
    }
    assert_eq!(Amount::from_thousandths(12500).as_str(), "12.5");
    assert_eq!(Amount::from_thousandths(-7).as_str(), "-0.007");
    assert_eq!(Amount::from_thousandths(12000).as_str(), "12");
    assert!(Amount::from("-0.01").is_negative() && !Amount::from("-0").is_negative());
    let crowns = Currency::from("NOK");
    assert!(Amount::from("0.00").check_for(&crowns).is_ok());
    assert!(Amount::from("0.00").check_positive_for(&crowns).unwrap_err().message.contains("more than zero"));
    assert!(Amount::from("0.01").check_positive_for(&crowns).is_ok());
}

#[test]
fn currencies_know_their_decimals() {
    let known = [
        ("NOK", Some(2)),
        ("ISK", Some(0)),
        ("BHD", Some(3)),
        ("CLF", Some(4)),
        ("XAU", None),
        ("ZZZ", None),
        ("", None),
    ];
    for (code, decimals) in known {
        assert_eq!(Currency::from(code).decimals(), decimals, "{code}");
    }
}

#[test]
fn countries_know_where_they_belong() {
    let belongs = [
        ("NO", true, true),
        ("DK", true, true),
        ("CZ", true, true),
        ("RE", true, true),
        ("CH", false, true),
        ("GB", false, true),
        ("MC", false, true),
        ("US", false, false),
        ("GL", false, false),
        ("FO", false, false),
        ("no", false, false),
        ("", false, false),
    ];
    for (code, eea, sepa) in belongs {
        let country = CountryCode::from(code);
        assert_eq!((country.is_eea(), country.is_sepa()), (eea, sepa), "{code}");
    }
}

#[test]
fn ibans_come_apart_and_together() {
    let iban = Iban::compact(" NO93 8601\u{a0}1117 947 ");
    assert_eq!(iban, Iban::parse("NO9386011117947").unwrap());
    assert_eq!(iban.country(), Some(CountryCode::from("NO")));
    assert_eq!(iban.bban(), Some(Bban::from("86011117947")));
    assert_eq!(Iban::from_bban(&"GB".into(), "WEST12345698765432").unwrap().as_str(), "GB82WEST12345698765432");
    assert!(Iban::from_bban(&"NO".into(), "8601.11.17947").is_err());
    assert!(Iban::from_bban(&"US".into(), "123").unwrap_err().message.contains("issues IBANs"));
    assert_eq!(NorwegianBban::compact("8601.11.17947").as_str(), "86011117947");
    assert!(NorwegianBban::from_iban(&"GB82WEST12345698765432".into()).unwrap_err().message.contains("starts with NO"));
    assert!(CzechAccount::from_iban(&"NO9386011117947".into()).unwrap_err().message.contains("starts with CZ"));
    assert_eq!(CreditorReference::from_number("539007547034").unwrap().as_str(), "RF18539007547034");
    assert_eq!(Bic::from("DNBANOKK").country(), Some("NO".into()));
}

#[test]
fn slips_hold_their_ids_and_creditors() {
    let slip = SlipType::from("slip-71");
    assert_eq!(SlipId::padded(&slip, "18").as_str(), "000000000000018");
    assert_eq!(SlipId::with_check_digit(&slip, "1").unwrap().as_str(), "000000000000018");
    assert!(SlipId::with_check_digit(&slip, "123456789012345").unwrap_err().message.contains("15 digits"));
    assert!(SlipId::with_check_digit(&SlipType::Slip73, "1").is_err());
    let missing = slip.check_id(None).unwrap_err();
    assert!(missing.message.contains("slip-71 needs a payment id of 15 digits"));
    assert!(SlipType::Slip01.check_id(None).is_ok() && SlipType::Slip73.check_id(None).is_ok());
    assert!(SlipType::from("slip-00").check_id(None).unwrap_err().message.contains("no type of payment slip"));
    assert!(slip.check_creditor("81234567").is_ok() && slip.check_creditor("1234567").is_err());
    assert!(
        SlipType::Slip01.check_creditor("1234567").is_ok() && SlipType::Slip01.check_creditor("123456789").is_err()
    );
    assert!(SlipType::Slip04.check_creditor("12A4567").is_err());
}

#[test]
fn czech_symbols_are_read_and_written_in_both_spellings() {
    let list = ["VS:7418529630", "KS:0308", "SS:1234567890"];
    let symbols = Symbols::from_references(list);
    assert_eq!(symbols, Symbols::from_text("/VS/7418529630/SS/1234567890/KS/0308"));
    assert_eq!(symbols.to_references(), list);
    assert_eq!(symbols.to_text(), "/VS/7418529630/KS/0308/SS/1234567890");
    assert!(symbols.check().is_ok());
    assert_eq!(Symbols::from_references(["/VS/1", "RF18", "VS:2"]).to_references(), ["VS:1"]);
    assert_eq!(Symbols::from_text("no symbols"), Symbols::default());
    // At the beginning only: an address may hold the like.
    assert_eq!(Symbols::from_text("see shop.example/SS/abc"), Symbols::default());
    assert_eq!(Symbols::from_text("/VS/7/ thanks /SS/8").to_text(), "/VS/7");
    assert_eq!(Symbols::from_text("/VS/7/SS/8 thanks").to_text(), "/VS/7/SS/8");
    assert_eq!(Symbols::from_text("/VS/").to_text(), "/VS/");
    assert!(Symbols::from_text("/SS/12345678901").check().unwrap_err().message.contains("specific symbol"));
}

#[test]
fn dates_follow_the_calendar() {
    let day = IsoDate::parse("2024-02-28").unwrap();
    assert_eq!(day.days_until(&"2024-03-01".into()), Some(2));
    assert_eq!(day.days_until(&"2023-02-28".into()), Some(-365));
    assert_eq!(day.days_until(&"soon".into()), None);
    assert_eq!(day.plus_days(1), Some("2024-02-29".into()));
    assert_eq!(day.plus_days(i64::MAX), None);
    assert_eq!(IsoDate::from("9999-12-31").plus_days(1), None);
    assert_eq!(IsoDate::from("0000-01-01").plus_days(-1), None);
    assert_eq!(day.parts(), Some((2024, 2, 28)));
    assert_eq!(IsoDate::from_parts(2024, 2, 28), Some(day.clone()));
    assert_eq!(IsoDate::from_parts(2023, 2, 29), None);
    assert_eq!(day.to_unix_ms(), Some(1_709_078_400_000));
    assert_eq!(IsoDate::from_unix_ms(1_709_078_400_000), day);
    assert_eq!(IsoDate::from_unix_ms(1_709_078_399_999).as_str(), "2024-02-27");
    assert_eq!(IsoDate::from_unix_ms_at(1_709_078_399_999, 60), day);
    assert!(day < IsoDate::from("2024-02-29"));
    for extreme in [i64::MIN, i64::MAX, 0] {
        for offset in [i32::MIN, i32::MAX, 0] {
            assert!(IsoDate::from_unix_ms_at(extreme, offset).check().is_ok());
        }
        assert!(IsoDateTime::from_unix_ms(extreme).check().is_ok());
    }
}

#[test]
fn moments_are_read_with_their_offset() {
    let same = [
        "2025-01-31T13:05:00Z",
        "2025-01-31T14:05:00+01:00",
        "2025-01-31T14:05+0100",
        "2025-01-31T11:35:00.0-01:30",
        "2025-01-31T14:05+01",
    ];
    for text in same {
        assert_eq!(IsoDateTime::from(text).to_unix_ms(), Some(1_738_328_700_000), "{text}");
    }
    assert_eq!(IsoDateTime::from("1969-12-31T23:59:59.9999Z").to_unix_ms(), Some(-1));
    assert_eq!(IsoDateTime::from_unix_ms(1_738_328_700_000).as_str(), "2025-01-31T13:05:00Z");
    assert_eq!(IsoDateTime::from_unix_ms(-1).as_str(), "1969-12-31T23:59:59.999Z");
    assert_eq!(IsoDateTime::from("2025-01-31T00:30:00+01:00").date(), Some("2025-01-31".into()));
    assert_eq!(IsoDateTime::from("2025-01-31T14:05:00").to_unix_ms(), None);
}

#[test]
fn cards_are_masked() {
    assert_eq!(Pan::from("4111111111111111").masked().as_str(), "411111xxxxxx1111");
    assert_eq!(Pan::from("12345678").masked().as_str(), "xxxxxxxx");
    assert_eq!(Pan::from("æøå").masked().as_str(), "xxx");
}

#[test]
fn phones_keep_the_form_in_which_they_came() {
    for json in ["4511131742", "\"+4511131742\""] {
        assert_eq!(serde_json::to_string(&serde_json::from_str::<DanishPhone>(json).unwrap()).unwrap(), json);
    }
}

#[test]
fn what_must_not_be_seen_is_not_printed() {
    fn hidden<T: for<'a> From<&'a str> + Debug + serde::Serialize>() {
        let value = T::from("marker");
        assert_eq!(format!("{value:?} {value:#?}"), "[redacted] [redacted]");
        assert_eq!(serde_json::to_string(&value).unwrap(), "\"marker\"");
    }
    hidden::<Iban>();
    hidden::<Bban>();
    hidden::<NorwegianBban>();
    hidden::<DanishBban>();
    hidden::<CzechAccount>();
    hidden::<Pan>();
    hidden::<MaskedPan>();
    hidden::<Cpr>();
    hidden::<DanishPhone>();
    assert_eq!(format!("{:?}", Currency::from("NOK")), "\"NOK\"");
}

#[test]
fn whatever_a_bank_sends_is_read() {
    fn lenient<T: serde::de::DeserializeOwned + serde::Serialize>() {
        for json in [r#""""#, r#""no such thing""#, r#""\u0000 å\n\"""#] {
            let value: T = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_value(&value).unwrap(), serde_json::from_str::<Value>(json).unwrap());
        }
        assert!(serde_json::from_str::<T>("[true]").is_err());
    }
    lenient::<Amount>();
    lenient::<Currency>();
    lenient::<CountryCode>();
    lenient::<Iban>();
    lenient::<Bic>();
    lenient::<Kid>();
    lenient::<IsoDate>();
    lenient::<IsoDateTime>();
    lenient::<SlipId>();
    lenient::<MaskedPan>();
}

/// A small generator (xorshift), so that the test is the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// Calls everything that takes a text.
fn try_everything(kinds: &[String], text: &str) {
    for kind in kinds {
        let _ = check(kind, text, None);
    }
    for kind in ["slip-01", "slip-73", "slip-99"] {
        let slip = SlipType::from(kind);
        let _ = (slip.check_creditor(text), SlipId::with_check_digit(&slip, text));
    }
    let (iban, amount, date, moment) =
        (Iban::from(text), Amount::from(text), IsoDate::from(text), IsoDateTime::from(text));
    let _ = (iban.country(), iban.bban(), Iban::compact(text).check(), Iban::from_bban(&text.into(), text));
    let _ = (NorwegianBban::from_iban(&iban), CzechAccount::from_iban(&iban), NorwegianBban::compact(text).to_iban());
    let _ = (CzechAccount::from(text).to_iban(), Bic::from(text).country(), CreditorReference::from_number(text));
    let _ = (
        SlipType::Slip71.check_creditor(text),
        SlipId::with_check_digit(&SlipType::Slip75, text),
        Pan::from(text).masked(),
    );
    let _ = (date.parts(), date.plus_days(-1), date.days_until(&date), date.to_unix_ms());
    let _ = (
        moment.to_unix_ms(),
        moment.date(),
        Symbols::from_text(text).check(),
        Symbols::from_references([text]).to_text(),
    );
    let _ = (
        amount.thousandths(),
        amount.checked_add(&amount),
        amount.partial_cmp(&"1".into()),
        amount.check_for(&text.into()),
    );
    for amount in [amount.as_number(), amount] {
        let json = serde_json::to_string(&amount).unwrap();
        let back: Amount = serde_json::from_str(&json).unwrap();
        assert_eq!(back.is_zero(), amount.is_zero(), "{json}");
    }
}

#[test]
fn no_input_panics() {
    let (mut kinds, mut seeds) = (Vec::new(), vec![String::new(), "\u{0}".to_owned(), "٣".repeat(20), "𝟙".repeat(9)]);
    for (_, vector) in vectors() {
        kinds.push(vector.of);
        seeds.extend(vector.valid.into_iter().chain(vector.invalid.into_iter().map(|invalid| invalid.value)));
    }
    kinds.sort();
    kinds.dedup();
    let splices =
        ["", "-", "+", ".", "e", "E9", ":", "/", " ", "Z", "T", "é", "\u{a0}", "🂡", "9", "0000", "\u{fffd}", "٣"];
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for seed in &seeds {
        try_everything(&kinds, seed);
        for _ in 0..6 {
            let mut chars: Vec<char> = seed.chars().collect();
            for _ in 0..=dice.roll(3) {
                let at = dice.roll(chars.len() + 1);
                let until = (at + dice.roll(3)).min(chars.len());
                chars.splice(at..until, splices[dice.roll(splices.len())].chars());
            }
            try_everything(&kinds, &chars.into_iter().collect::<String>());
        }
    }
    for _ in 0..3000 {
        let bytes: Vec<u8> = (0..dice.roll(40)).map(|_| dice.roll(256) as u8).collect();
        try_everything(&kinds, &String::from_utf8_lossy(&bytes));
    }
    try_everything(&kinds, &"9".repeat(100_000));
}
