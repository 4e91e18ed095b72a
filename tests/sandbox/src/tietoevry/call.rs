//! A verified request on its way to its handler.

use std::{collections::HashMap, net::IpAddr};

use time::OffsetDateTime;

use super::{
    guard::Tpp,
    ids,
    people::Customer,
    refusal::Refusal,
    world::{Subject, Visit, Who, World},
};
use crate::exchange::{Incoming, Reply};

/// What a handler gives back.
pub(super) type Answer = Result<Reply, Refusal>;

/// A verified request: who sent it, what the path says, and the bank's memory.
pub(super) struct Call<'a> {
    pub(super) incoming: &'a Incoming,
    pub(super) world: &'a mut World,
    pub(super) tpp: Tpp,
    /// The parts of the path that the template names.
    pub(super) params: HashMap<&'static str, String>,
    pub(super) now: OffsetDateTime,
}

impl Call<'_> {
    /// A named part of the path.
    pub(super) fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// The payment service: named in the path, and `payments` where the operation's own path says so.
    pub(super) fn service(&self) -> &str {
        let named = self.params.get("paymentService").map(String::as_str);
        named.or_else(|| self.incoming.path.split('/').nth(2)).unwrap_or("payments")
    }

    /// The body of a request that says it is JSON.
    pub(super) fn json_body(&self) -> Result<&[u8], Refusal> {
        let kind = self.incoming.header("content-type").unwrap_or("application/json");
        if kind.split(';').next().is_none_or(|kind| !kind.trim().eq_ignore_ascii_case("application/json")) {
            return Err(Refusal::format("Content-Type", "the API takes application/json"));
        }
        Ok(&self.incoming.body)
    }

    /// "For this type of call the PSU must always be present, so the header PSU-IP-Address is required."
    pub(super) fn user_present(&self) -> Result<(), Refusal> {
        let address = self.incoming.header("psu-ip-address");
        if address.is_none_or(|address| address.parse::<IpAddr>().is_err()) {
            let text = "the PSU is present for this call: its device's IP address is required";
            return Err(Refusal::format("PSU-IP-Address", text));
        }
        Ok(())
    }

    /// The person that PSU-ID names, in the context that PSU-Corporate-ID names.
    pub(super) fn psu(&self) -> Result<Who, Refusal> {
        let Some(psu_id) = self.incoming.header("psu-id").filter(|id| !id.is_empty()) else {
            return Err(Refusal::format("PSU-ID", "this call is made for a PSU: its PSU-ID is required"));
        };
        let national_id = self.world.users.get(&(self.tpp.id.clone(), psu_id.to_owned()));
        let person = national_id.and_then(|national_id| self.world.person(national_id)).ok_or_else(|| {
            let text = "no PSU of this TPP has that PSU-ID; it comes with the redirect after GET /v1/users";
            Refusal::new("PSU_CREDENTIALS_INVALID", text)
        })?;
        Ok(Who { national_id: person.number.clone(), company: self.company(person)? })
    }

    fn company(&self, person: &Customer) -> Result<Option<String>, Refusal> {
        let Some(id) = self.incoming.header("psu-corporate-id").filter(|id| !id.is_empty()) else {
            return Ok(None);
        };
        let companies = self.world.companies(&person.number);
        let company = companies.into_iter().find(|number| corporate_id(&self.tpp.id, number) == id);
        company.map(Some).ok_or_else(|| {
            Refusal::new("CORPORATE_ID_INVALID", "the PSU has no corporate agreement with that PSU-Corporate-ID")
        })
    }

    /// Opens a visit to scaRedirect and gives its address.
    pub(super) fn visit(&mut self, subject: Subject, who: Option<Who>) -> String {
        let token = ids::token();
        let visit = Visit {
            subject,
            tpp: self.tpp.id.clone(),
            tpp_name: self.tpp.name.clone(),
            who,
            redirect_uri: self.incoming.header("tpp-redirect-uri").unwrap_or_default().to_owned(),
            session_id: self.incoming.header("tpp-session-id").map(str::to_owned),
            answered: false,
        };
        let address = format!("{}/{}/sca/{token}", self.incoming.origin, super::NAME);
        self.world.visits.insert(token, visit);
        address
    }
}

/// The PSU-ID of a person at a TPP.
pub(super) fn psu_id(tpp: &str, national_id: &str) -> String {
    ids::stable_uuid(&["psu", tpp, national_id])
}

/// The PSU-Corporate-ID of a company at a TPP.
pub(super) fn corporate_id(tpp: &str, company: &str) -> String {
    ids::stable_uuid(&["company", tpp, company])
}
