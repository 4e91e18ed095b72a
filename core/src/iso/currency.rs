//! Currencies.

use super::rule;
use crate::wire::Error;

super::checked_text! {
    /// A currency: its alphabetic code of three capital letters, such as `NOK`.
    ///
    /// Source: ISO 4217.
    Currency, "currency", shown
}

/// The active codes by the number of their decimals ("minor unit"); metals, units of account and test codes have none.
///
/// `BGN` was replaced by the euro on 2026-01-01 and stays: reports and corrections of the years before carry it.
const CODES: [(Option<u8>, &str); 5] = [
    (
        Some(2),
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF \
         CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG \
         HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR \
         MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD \
         SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD \
         XCG YER ZAR ZMW ZWG",
    ),
    (Some(0), "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
    (Some(3), "BHD IQD JOD KWD LYD OMR TND"),
    (Some(4), "CLF UYW"),
    (None, "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"),
];

impl Currency {
    /// Checks the code against ISO 4217: three capital letters that are an active code.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let code = self.as_str();
        let letters = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        rule(letters, "a currency is the three capital letters of ISO 4217, such as NOK, DKK, CZK or EUR")?;
        rule(self.is_known(), "this is no active currency code of ISO 4217; write one such as NOK, DKK, CZK or EUR")
    }

    /// Whether the code is an active one.
    pub fn is_known(&self) -> bool {
        self.entry().is_some()
    }

    /// How many decimals amounts in the currency have; `None` for unknown codes and those without a minor unit.
    pub fn decimals(&self) -> Option<u8> {
        self.entry().flatten()
    }

    fn entry(&self) -> Option<Option<u8>> {
        CODES
            .iter()
            .find(|(_, codes)| codes.split_ascii_whitespace().any(|code| code == self.as_str()))
            .map(|(decimals, _)| *decimals)
    }
}
