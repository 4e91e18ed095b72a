//! Signing baskets: several payments, one authorisation ("Signing Baskets").

use serde_json::{Map, Value, json};

use super::{
    call::{Answer, Call},
    ids,
    payments::{links, listed, put, sca_status_of},
    refusal::Refusal,
    world::{Authorisation, Basket, Status, Subject, World},
};
use crate::exchange::Reply;

/// POST /v1/signing-baskets
pub(super) fn create(call: &mut Call<'_>) -> Answer {
    call.user_present()?;
    let who = call.psu()?;
    let body: Map<String, Value> = serde_json::from_slice(call.json_body()?)
        .map_err(|error| Refusal::new("FORMAT_ERROR", format!("the body is not a JSON object: {error}")))?;
    if body.contains_key("consentIds") {
        return Err(Refusal::new("REFERENCE_MIX_INVALID", "baskets are used for payments only").at("consentIds"));
    }
    let given = body.get("paymentIds").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let payments: Vec<String> = given.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if payments.is_empty() || payments.len() != given.len() {
        return Err(Refusal::format("paymentIds", "a basket is a list of at least one payment id"));
    }
    for (at, id) in payments.iter().enumerate() {
        let path = format!("paymentIds[{at}]");
        let payment = call.world.find(&call.tpp.id, id).filter(|payment| !payment.gone);
        let payment =
            payment.ok_or_else(|| Refusal::new("RESOURCE_UNKNOWN", "this TPP has no such payment").at(&path))?;
        if !payment.status.can_be_authorised() {
            return Err(Refusal::new("REFERENCE_STATUS_INVALID", "the payment is authorised already").at(&path));
        }
        if payments.iter().take(at).any(|other| other == id) {
            return Err(Refusal::format(&path, "the payment is in the basket twice"));
        }
    }
    let basket = Basket { id: ids::payment_id(), tpp: call.tpp.id.clone(), who, payments, authorisations: Vec::new() };
    let mut body = json!({"transactionStatus": status_of(call.world, &basket).code(), "basketId": basket.id});
    add_links(&mut body, &basket, true);
    let reply = Reply::json(201, &body).with("location", own_path(&basket));
    call.world.baskets.push(basket);
    Ok(reply)
}

/// GET /v1/signing-baskets/{basketId}
pub(super) fn read(call: &mut Call<'_>) -> Answer {
    let basket = find(call)?;
    let status = status_of(call.world, basket);
    let mut body = json!({"payments": basket.payments, "transactionStatus": status.code()});
    add_links(&mut body, basket, status.can_be_authorised());
    Ok(Reply::json(200, &body))
}

/// GET /v1/signing-baskets/{basketId}/status
pub(super) fn status(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &json!({"transactionStatus": status_of(call.world, find(call)?).code()})))
}

/// POST /v1/signing-baskets/{basketId}/authorisations
pub(super) fn authorise(call: &mut Call<'_>) -> Answer {
    let who = call.psu()?;
    let basket = find(call)?;
    // "Signing baskets are tied to the PSU and cannot be shared."
    if basket.who != who {
        return Err(Refusal::unknown_resource("this basket is another PSU's"));
    }
    let open = basket.payments.iter().filter_map(|id| call.world.find(&basket.tpp, id));
    if !open.into_iter().any(|payment| payment.status.can_be_authorised()) {
        return Err(Refusal::new("STATUS_INVALID", "no payment of the basket takes another authorisation"));
    }
    let id = ids::random_uuid();
    let path = format!("{}/authorisations/{id}", own_path(basket));
    let subject = Subject::Basket(basket.id.clone(), basket.authorisations.len());
    let basket_id = basket.id.clone();
    if let Some(basket) = call.world.baskets.iter_mut().find(|basket| basket.id == basket_id) {
        basket.authorisations.push(Authorisation { id: id.clone(), sca_status: "received" });
    }
    let redirect = call.visit(subject, Some(who));
    let links = links(&[("scaRedirect", redirect), ("scaStatus", path.clone()), ("self", path.clone())]);
    let body = json!({"scaStatus": "received", "authorisationId": id, "_links": links});
    Ok(Reply::json(201, &body).with("location", path).with("aspsp-sca-approach", "REDIRECT"))
}

/// GET /v1/signing-baskets/{basketId}/authorisations
pub(super) fn list_authorisations(call: &mut Call<'_>) -> Answer {
    Ok(listed(&find(call)?.authorisations))
}

/// GET /v1/signing-baskets/{basketId}/authorisations/{authorisationId}
pub(super) fn sca_status(call: &mut Call<'_>) -> Answer {
    sca_status_of(&find(call)?.authorisations, call.param("authorisationId"))
}

fn find<'a>(call: &'a Call<'_>) -> Result<&'a Basket, Refusal> {
    let id = call.param("basketId");
    let found = call.world.baskets.iter().find(|basket| basket.id == id && basket.tpp == call.tpp.id);
    found.ok_or_else(|| Refusal::unknown_resource("this TPP has no such basket"))
}

/// "The status of a signing basket is the 'most negative' status of all the payments."
fn status_of(world: &World, basket: &Basket) -> Status {
    let negative = |status: &Status| match status {
        Status::Rjct => 0,
        Status::Canc => 1,
        Status::Rcvd => 2,
        Status::Patc => 3,
        Status::Pdng => 4,
        Status::Accp => 5,
        Status::Acsp => 6,
        Status::Acsc => 7,
    };
    let statuses = basket.payments.iter().filter_map(|id| world.find(&basket.tpp, id)).map(|payment| payment.status);
    statuses.min_by_key(negative).unwrap_or(Status::Rcvd)
}

fn own_path(basket: &Basket) -> String {
    format!("/v1/signing-baskets/{}", ids::segment(&basket.id))
}

fn add_links(body: &mut Value, basket: &Basket, open: bool) {
    let path = own_path(basket);
    let mut offered = vec![("self", path.clone()), ("status", format!("{path}/status"))];
    if open {
        offered.push(("startAuthorisation", format!("{path}/authorisations")));
    }
    put(body, "_links", links(&offered));
}
