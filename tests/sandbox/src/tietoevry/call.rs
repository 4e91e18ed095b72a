//! A verified request on its way to its handler.

use std::collections::HashMap;

use time::OffsetDateTime;

use super::{
    guard::Tpp,
    ids,
    people::{self, Person},
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
        self.params.get("paymentService").map_or("payments", String::as_str)
    }

    /// The body of a request that says it is JSON.
    pub(super) fn json_body(&self) -> Result<&[u8], Refusal> {
        let kind = self.incoming.header("content-type").unwrap_or("application/json");
        if kind.split(';').next().is_none_or(|kind| !kind.trim().eq_ignore_ascii_case("application/json")) {
            return Err(Refusal::format("Content-Type", "the API takes application/json"));
        }
        Ok(&self.incoming.body)
    }

    /// The person that PSU-ID names, in the context that PSU-Corporate-ID names.
    pub(super) fn psu(&self) -> Result<Who, Refusal> {
        let Some(psu_id) = self.incoming.header("psu-id").filter(|id| !id.is_empty()) else {
            return Err(Refusal::format("PSU-ID", "this call is made for a PSU: its PSU-ID is required"));
        };
        let national_id = self.world.users.get(&(self.tpp.id.clone(), psu_id.to_owned()));
        let person = national_id.and_then(|national_id| people::person(national_id)).ok_or_else(|| {
            let text = "no PSU of this TPP has that PSU-ID; it comes with the redirect after GET /v1/users";
            Refusal::new("PSU_CREDENTIALS_INVALID", text)
        })?;
        Ok(Who { national_id: person.national_id.to_owned(), company: self.company(person)? })
    }

    fn company(&self, person: &Person) -> Result<Option<String>, Refusal> {
        let Some(id) = self.incoming.header("psu-corporate-id").filter(|id| !id.is_empty()) else {
            return Ok(None);
        };
        let company = person.companies.iter().find(|number| corporate_id(&self.tpp.id, number) == id);
        company.map(|number| Some((*number).to_owned())).ok_or_else(|| {
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
