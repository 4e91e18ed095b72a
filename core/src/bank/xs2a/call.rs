//! What banks of the framework have of their own about single calls: the user's consent where the bank asks for it (401 with
//! `scaRedirect`, "Account Information API Access"), links to further pages, and what is counted without the user.

use super::budget::{self, Counted};
use super::return_page::Return;
use super::{Xs2a, needs_user, page};
use crate::flow::{Call, Context, Session};
use crate::http::{Response, link};
use crate::system::call::Calls;
use crate::system::operation::{Listing, Route, User};
use crate::wire::{Error, Now};
use serde_json::Value;

/// "PSU-Http-Method".
const HTTP_METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

impl Calls for Xs2a {
    fn paths(&self, route: &Route) -> Vec<String> {
        (self.defaults.paths)(route.path)
    }

    /// A field `next` of the input is a link that the bank gave: it is followed instead.
    fn call(&self, route: &'static Route, purpose: &str, input: &Value) -> Result<Call, Error> {
        let mut call = route.call_at(&(self.defaults.path)(route.path, input), purpose, input)?;
        if let Some(href) = input.get("next").and_then(Value::as_str) {
            call.target = self.base.target("next", href)?;
        }
        Ok(call)
    }

    fn amounts_as_numbers(&self) -> bool {
        self.defaults.amounts_as_numbers
    }

    /// The forms that the framework has for what is said of the user's device (Berlin Group OpenAPI 1.3.9).
    fn check_context(&self, context: &Context) -> Result<(), Error> {
        let Some(psu) = &context.psu else { return Ok(()) };
        let given = |value: &Option<String>, holds: fn(&str) -> bool| value.as_deref().is_none_or(holds);
        if !given(&psu.http_method, |method| HTTP_METHODS.contains(&method)) {
            return Err(Error::invalid("psu.httpMethod", format!("the methods are {}", HTTP_METHODS.join(", "))));
        }
        if !given(&psu.device_id, crate::iso::is_uuid) {
            return Err(Error::invalid(
                "psu.deviceId",
                "PSU-Device-ID is a UUID: 99435c7e-ad88-49ec-a2ad-99ddcb1f5555",
            )
            .next("make one when the app is installed, and keep it"));
        }
        if !given(&psu.geo_location, has_six_places) {
            return Err(Error::invalid("psu.geoLocation", "both numbers have six decimals: GEO:52.506931;13.144558"));
        }
        Ok(())
    }

    fn prepare(&self, now: &Now, call: &Call, input: &Value, context: Context) -> Result<Context, Error> {
        if call.route.user == User::Present {
            needs_user(&context)?;
        }
        let context = self.with_session(now, context);
        self.check_redirects(call, &context)?;
        if let Some(counted) = counted(call.route, input) {
            budget::check(&self.defaults.without_user, now, &counted, &context)?;
        }
        Ok(context)
    }

    fn count(&self, now: &Now, route: &Route, input: &Value, context: &mut Context) {
        if let Some(counted) = counted(route, input) {
            budget::count(&self.defaults.without_user, now, &counted, context);
        }
    }

    fn next_page(&self, listing: &Listing, input: &Value, beside: &Value) -> Result<Option<Value>, Error> {
        let report = listing.lists.first().and_then(|list| list.split('.').next()).unwrap_or_default();
        page::next(input, beside, report)
    }

    fn refusal(&self, _route: &Route, response: &Response) -> Error {
        self.refusal(response)
    }

    fn asks_for_user(&self, response: &Response) -> Result<Option<String>, Error> {
        if response.status != 401 {
            return Ok(None);
        }
        // A page of a gateway names nobody to ask.
        let body = response.json().unwrap_or_default();
        let href = body.pointer("/_links/scaRedirect/href").and_then(Value::as_str);
        href.map(|href| link::page("_links.scaRedirect.href", href)).transpose()
    }

    fn came_back(&self, now: &Now, context: &Context, url: &str) -> Result<Result<Session, Error>, Error> {
        Ok(match self.returned(now, context, url)? {
            Return::Authenticated(session) => Ok(session),
            Return::Failed(error) => Err(error),
        })
    }
}

/// What a call is counted as when the user is not there ("User Not Present - Request Limits").
fn counted(route: &Route, input: &Value) -> Option<Counted> {
    let text = |name: &str| input.get(name).and_then(Value::as_str);
    route.counted.then(|| Counted {
        service: route.name.to_owned(),
        account_id: text("accountId").unwrap_or_default().to_owned(),
        date_from: text("dateFrom").map(crate::iso::IsoDate::from),
        further_page: text("next").is_some(),
    })
}

/// "PSU-Geo-Location": `GEO:-?[0-9]{1,2}\.[0-9]{6};-?[0-9]{1,3}\.[0-9]{6}`. That they are degrees is checked before.
fn has_six_places(place: &str) -> bool {
    let six = |degrees: &str| degrees.split_once('.').is_some_and(|(_, places)| places.len() == 6);
    place.split(';').all(six)
}
