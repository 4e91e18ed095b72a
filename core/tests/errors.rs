//! What an error prints: all that whoever reads it needs, and nothing that has to stay in.

use girokit::{BankAnswer, Error, ErrorKind};

fn refused(text: &str) -> String {
    let bank = BankAnswer::new(401, "SIGNATURE_INVALID", text);
    Error::new(ErrorKind::Refused, "the bank refused").at("signature").next("look closer").answered(bank).to_string()
}

#[test]
fn the_bank_is_heard_in_its_own_words() {
    assert_eq!(refused("another key"), "signature: the bank refused (the bank: another key) – look closer");
    assert_eq!(refused(" "), "signature: the bank refused – look closer");
}

#[test]
fn an_account_number_in_the_banks_words_is_not_passed_on() {
    assert!(refused("97105048304 is closed").contains("(the bank: [redacted] is closed)"));
}
