//! Signing baskets: several payments, one SCA.

use serde_json::{Value, json};

use super::{
    call::{Answer, Call},
    payments::{linked, sca_status_of, started, visit},
    world::{Authorisation, Basket, Status, Subject, World},
};
use crate::{
    exchange::Reply,
    xs2a::{ids, refusal::Refusal},
};

/// POST /signing-baskets
pub(super) fn create(call: &mut Call<'_>) -> Answer {
    call.user_present()?;
    // "consentIds parameter IS NOT SUPPORTED".
    if call.body.contains_key("consentIds") {
        return Err(Refusal::new("REFERENCE_MIX_INVALID", "consentIds is not supported").at("consentIds"));
    }
    let given = call.body.get("paymentIds").and_then(Value::as_array).cloned().unwrap_or_default();
    let payments: Vec<String> = given.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if payments.is_empty() {
        return Err(Refusal::format("paymentIds", "a basket holds at least one payment"));
    }
    for (at, id) in payments.iter().enumerate() {
        let path = format!("paymentIds[{at}]");
        let payment = call.world.payment(&call.tpp.id, id);
        let payment =
            payment.ok_or_else(|| Refusal::new("RESOURCE_UNKNOWN", "this TPP has no such payment").at(&path))?;
        if payment.status != Status::Rcvd {
            return Err(Refusal::new("REFERENCE_STATUS_INVALID", "the payment is authorised already").at(&path));
        }
        if call.world.baskets.iter().any(|basket| basket.payments.contains(id))
            || payments.iter().take(at).any(|other| other == id)
        {
            return Err(Refusal::new("RESOURCE_BLOCKED", "the payment is in a basket already").at(&path));
        }
    }
    let basket = Basket { id: ids::random_uuid(), tpp: call.tpp.id.clone(), payments, authorisations: Vec::new() };
    let body = json!({"basketId": basket.id, "transactionStatus": status_of(call.world, &basket).code(), "_links": links(&basket)});
    call.world.baskets.push(basket);
    Ok(Reply::json(201, &body))
}

/// GET /signing-baskets/{basketId}
pub(super) fn read(call: &mut Call<'_>) -> Answer {
    let basket = found(call)?;
    let status = status_of(call.world, basket);
    let body = json!({"basketId": basket.id, "payments": basket.payments, "transactionStatus": status.code(), "_links": links(basket)});
    Ok(Reply::json(200, &body))
}

/// GET /signing-baskets/{basketId}/status
pub(super) fn status(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &json!({"transactionStatus": status_of(call.world, found(call)?).code()})))
}

/// DELETE /signing-baskets/{basketId}: "as long as no (partial) authorisation has yet been applied".
pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    let basket = found(call)?;
    if basket.authorisations.iter().any(|authorisation| authorisation.sca_status == "APPROVED") {
        let text = "an authorisation has been applied: the basket is not deletable; single payments can be cancelled";
        return Err(Refusal::new("STATUS_INVALID", text));
    }
    let id = basket.id.clone();
    call.world.baskets.retain(|basket| basket.id != id);
    call.world.visits.retain(|_, visit| visit.subject != Subject::Basket(id.clone()));
    Ok(Reply::empty(204))
}

/// POST /signing-baskets/{basketId}/authorisations
pub(super) fn authorise(call: &mut Call<'_>) -> Answer {
    let addresses = call.addresses()?;
    let basket = found(call)?;
    let open = |id: &String| call.world.payment(&basket.tpp, id).is_some_and(|payment| payment.status == Status::Rcvd);
    if !basket.payments.iter().any(open) {
        return Err(Refusal::new("STATUS_INVALID", "no payment of the basket takes another authorisation"));
    }
    let (id, authorisation) = (basket.id.clone(), ids::random_uuid());
    if let Some(basket) = call.world.basket_mut(&call.tpp.id, &id) {
        basket.authorisations.push(Authorisation { id: authorisation.clone(), sca_status: "CREATED" });
    }
    let page = visit(call, Subject::Basket(id), &authorisation, addresses);
    Ok(started(&authorisation, page))
}

/// GET /signing-baskets/{basketId}/authorisations/{authorisationId}
pub(super) fn sca_status(call: &mut Call<'_>) -> Answer {
    sca_status_of(&found(call)?.authorisations, call.param("authorisationId"))
}

fn found<'a>(call: &'a Call<'_>) -> Result<&'a Basket, Refusal> {
    let found =
        call.world.baskets.iter().find(|basket| basket.id == call.param("basketId") && basket.tpp == call.tpp.id);
    found.ok_or_else(|| Refusal::unknown_resource("this TPP has no such basket").status(404))
}

/// The most negative status of the payments.
fn status_of(world: &World, basket: &Basket) -> Status {
    let order = [Status::Rjct, Status::Canc, Status::Rcvd, Status::Pdng, Status::Acsp, Status::Acsc];
    let statuses: Vec<Status> =
        basket.payments.iter().filter_map(|id| world.payment(&basket.tpp, id)).map(|payment| payment.status).collect();
    order.into_iter().find(|status| statuses.contains(status)).unwrap_or(Status::Rjct)
}

fn links(basket: &Basket) -> Value {
    let path = format!("/v1/signing-baskets/{}", basket.id);
    linked(&[
        ("self", path.clone()),
        ("status", format!("{path}/status")),
        ("startAuthorisation", format!("{path}/authorisations")),
    ])
}
