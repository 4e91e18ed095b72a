//! What single calls have of their own: reports are XML, tokens are asked for with a nonce.

use super::model::{CesopTokenRequest, ReportToSubmit};
use super::report::read;
use super::submission;
use super::transport::{Cesop, check_se};
use super::{answer, documents, jwt};
use crate::flow::{Call, Context};
use crate::http::Response;
use crate::system::call::Calls;
use crate::system::operation::{Route, Server, typed};
use crate::wire::{Error, Now};
use serde_json::{Value, json};

impl Calls for Cesop {
    fn paths(&self, route: &Route) -> Vec<String> {
        vec![self.path(route).to_owned()]
    }

    fn check_context(&self, context: &Context) -> Result<(), Error> {
        context.on_behalf_of.as_ref().map_or(Ok(()), |se| check_se("context.onBehalfOf", se))
    }

    fn prepare(&self, _: &Now, call: &Call, input: &Value, mut context: Context) -> Result<Context, Error> {
        if call.route.server == Server::Authorization {
            let asked: CesopTokenRequest = typed(input)?;
            if let Some(se) = asked.paa_vegne_af_se {
                check_se("paa_vegne_af_se", &se)?;
                context.on_behalf_of = Some(se);
            }
        }
        Ok(context)
    }

    fn refusal(&self, route: &Route, response: &Response) -> Error {
        let who = if route.server == Server::Authorization { "Billetautomaten" } else { "CESOP-DK" };
        answer::refusal(who, response)
    }
}

pub(super) fn token(bank: &Cesop, _: &'static Route, purpose: &str, _: &Value) -> Result<Call, Error> {
    Ok(Call { purpose: purpose.to_owned(), ..bank.token_call() })
}

pub(super) fn token_reply(
    bank: &Cesop,
    now: &Now,
    _: &Call,
    response: &Response,
    context: &Context,
) -> Result<Value, Error> {
    bank.share(now, response, context)?;
    let mut reply = response.json()?;
    let claims = reply.get("access_token").and_then(Value::as_str).and_then(jwt::claims);
    if let (Some(claims), Some(fields)) = (claims, reply.as_object_mut()) {
        fields.insert("claims".to_owned(), claims);
    }
    Ok(reply)
}

pub(super) fn submit(bank: &Cesop, _: &'static Route, _: &str, input: &Value) -> Result<Call, Error> {
    let report: ReportToSubmit = typed(input)?;
    Ok(submission::submit(bank, report.xml.as_str()))
}

pub(super) fn submitted(bank: &Cesop, _: &Now, call: &Call, response: &Response, _: &Context) -> Result<Value, Error> {
    let id = std::str::from_utf8(&call.body).ok().and_then(read::message_ref_id).unwrap_or_default();
    Ok(json!(documents::submitted(&bank.paths, response, &id)))
}

pub(super) fn list(bank: &Cesop, _: &Now, _: &Call, response: &Response, _: &Context) -> Result<Value, Error> {
    Ok(json!(documents::list(&bank.paths, response)?))
}

pub(super) fn document(_: &Cesop, _: &Now, _: &Call, response: &Response, _: &Context) -> Result<Value, Error> {
    Ok(json!(documents::document(response)?))
}
