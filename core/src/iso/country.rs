//! Countries.

use super::rule;
use crate::wire::Error;

super::checked_text! {
    /// A country: its code of two capital letters, such as `NO`.
    ///
    /// Source: ISO 3166-1 alpha-2, and `XK` (Kosovo), which banks use although ISO 3166-1 has it only as a
    /// user-assigned code.
    CountryCode, "country", shown
}

const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
    BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
    MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
    PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The member states of the European Union, Iceland, Liechtenstein and Norway, and the parts of them that have a code
/// of their own and lie within the Union's territory (Åland, the outermost regions of France).
const EEA: &str = "AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO \
    SE SI SK YT";

/// What takes part in SEPA beyond the EEA (European Payments Council, EPC409-09, the list of SEPA countries).
const SEPA_BEYOND_EEA: &str = "AD AL BL CH GB GG GI IM JE MC MD ME MK PM RS SM VA";

impl CountryCode {
    /// Checks the code against ISO 3166-1: two capital letters that are assigned.
    ///
    /// # Errors
    /// [`crate::ErrorKind::InvalidInput`] with the rule that is broken.
    pub fn check(&self) -> Result<(), Error> {
        let code = self.as_str();
        let letters = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        rule(letters, "a country is the two capital letters of ISO 3166-1, such as NO, DK or CZ")?;
        rule(
            self.is_known(),
            "this is no country code of ISO 3166-1; write one such as NO, DK or CZ (Greece is GR, not EL)",
        )
    }

    /// Whether the code is assigned.
    pub fn is_known(&self) -> bool {
        self.in_list(CODES)
    }

    /// Whether the country lies in the European Economic Area.
    pub fn is_eea(&self) -> bool {
        self.in_list(EEA)
    }

    /// Whether the country takes part in the Single Euro Payments Area.
    pub fn is_sepa(&self) -> bool {
        self.is_eea() || self.in_list(SEPA_BEYOND_EEA)
    }

    fn in_list(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|code| code == self.as_str())
    }
}
