//! Payments: create, read, update, delete, authorise.

use serde_json::{Map, Value, json};

use super::{
    call::{Answer, Call},
    ids, money,
    order::{self, PRODUCTS},
    refusal::Refusal,
    world::{Authorisation, NewPayment, Payment, Scenario, Subject},
};
use crate::exchange::Reply;

/// POST /v1/payments/{product}, /v1/bulk-payments/{product}, /v1/periodic-payments/{product}
pub(super) fn create(call: &mut Call<'_>) -> Answer {
    let product = order::product(call.param("paymentProduct"))?;
    call.user_present()?;
    let who = call.psu()?;
    let order = order::read(call.service(), product, call.json_body()?, &who, call.world, call.now)?;
    let duplicates_allowed = match call.incoming.query_value("allowLogicalDuplicate").as_deref() {
        Some("true") => true,
        None | Some("false" | "") => false,
        Some(_) => return Err(Refusal::format("allowLogicalDuplicate", "this parameter is true or false")),
    };
    if !duplicates_allowed && call.world.has_duplicate(&order) {
        let text = "Logical duplicate: a payment with the same date, amount, debtor account and creditor account exists; \
                    allowLogicalDuplicate=true overrides this check";
        return Err(Refusal::new("PAYMENT_FAILED", text));
    }
    let new = NewPayment {
        id: ids::payment_id(),
        service: call.service().to_owned(),
        product: product.name.to_owned(),
        tpp: call.tpp.id.clone(),
        request_id: call.incoming.header("x-request-id").unwrap_or_default().to_owned(),
        order,
    };
    let payment = call.world.receive(new, call.now);
    let reply = Reply::json(201, &details(&payment)).with("location", own_path(&payment));
    let cut = payment.scenario == Scenario::CutAfterPost;
    call.world.payments.push(payment);
    Ok(if cut { reply.cut() } else { reply })
}

/// GET …/{paymentId}
pub(super) fn read(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &details(find(call)?)))
}

/// GET …/{paymentId}/status
pub(super) fn status(call: &mut Call<'_>) -> Answer {
    let mut body = Map::new();
    add_status(&mut body, find(call)?);
    Ok(Reply::json(200, &Value::Object(body)))
}

/// PUT …/{paymentId}: a changed order has to be approved anew.
pub(super) fn update(call: &mut Call<'_>) -> Answer {
    let who = call.psu()?;
    let payment = find(call)?;
    if !payment.status.is_updatable() || payment.cancelling {
        let text = format!("a payment in status {} cannot be changed", payment.status.code());
        return Err(Refusal::new("SERVICE_INVALID", text).status(405));
    }
    let product = order::product(call.param("paymentProduct"))?;
    let order = order::read(call.service(), product, call.json_body()?, &who, call.world, call.now)?;
    let payment = find_mut(call)?;
    payment.amend(order);
    Ok(Reply::json(200, &details(payment)))
}

/// DELETE …/{paymentId}: at once before it was authorised, afterwards only with another authorisation.
pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    call.psu()?;
    let payment = linked_mut(call)?;
    if !payment.status.is_deletable() {
        let text = format!("a payment in status {} cannot be cancelled", payment.status.code());
        return Err(Refusal::new("CANCELLATION_INVALID", text));
    }
    if payment.status.can_be_authorised() {
        payment.cancel();
        return Ok(Reply::empty(204));
    }
    payment.cancelling = true;
    let path = own_path(payment);
    let mut body = Map::new();
    add_status(&mut body, payment);
    body.insert(
        "_links".to_owned(),
        links(&[
            ("self", path.clone()),
            ("status", format!("{path}/status")),
            ("startAuthorisation", operation_link(payment, "/cancellation-authorisations")),
        ]),
    );
    Ok(Reply::json(202, &Value::Object(body)))
}

/// POST …/{paymentId}/authorisations
pub(super) fn authorise(call: &mut Call<'_>) -> Answer {
    let who = call.psu()?;
    let payment = linked_mut(call)?;
    if !payment.status.can_be_authorised() {
        let text = format!("a payment in status {} takes no further authorisation", payment.status.code());
        return Err(Refusal::new("STATUS_INVALID", text));
    }
    if payment.signed_by.contains(&who.national_id) {
        return Err(Refusal::new("STATUS_INVALID", "this PSU has signed already; the next signature is another's"));
    }
    let subject = Subject::Payment(payment.id.clone(), payment.authorisations.len());
    let (id, answer) = started(payment, "authorisations");
    payment.authorisations.push(Authorisation { id, sca_status: "received" });
    Ok(answer(call.visit(subject, Some(who))))
}

/// POST …/{paymentId}/cancellation-authorisations
pub(super) fn authorise_cancellation(call: &mut Call<'_>) -> Answer {
    let who = call.psu()?;
    let payment = linked_mut(call)?;
    if !payment.cancelling {
        return Err(Refusal::new("STATUS_INVALID", "the payment is not being cancelled; DELETE comes first"));
    }
    let subject = Subject::Cancellation(payment.id.clone(), payment.cancellations.len());
    let (id, answer) = started(payment, "cancellation-authorisations");
    payment.cancellations.push(Authorisation { id, sca_status: "received" });
    Ok(answer(call.visit(subject, Some(who))))
}

/// The id of a new authorisation and the answer that names it, once its scaRedirect is known.
fn started(payment: &Payment, kind: &str) -> (String, impl FnOnce(String) -> Reply + use<>) {
    let id = ids::random_uuid();
    let path = format!("{}/{kind}/{}", own_path(payment), ids::segment(&id));
    let named = id.clone();
    (id, move |redirect: String| {
        let links = links(&[("scaRedirect", redirect), ("scaStatus", path.clone()), ("self", path.clone())]);
        let body = json!({"scaStatus": "received", "authorisationId": named, "_links": links});
        Reply::json(201, &body).with("location", path).with("aspsp-sca-approach", "REDIRECT")
    })
}

/// GET …/{paymentId}/authorisations
pub(super) fn list_authorisations(call: &mut Call<'_>) -> Answer {
    Ok(listed(&find(call)?.authorisations))
}

/// GET …/{paymentId}/cancellation-authorisations
pub(super) fn list_cancellations(call: &mut Call<'_>) -> Answer {
    Ok(listed(&find(call)?.cancellations))
}

pub(super) fn listed(authorisations: &[Authorisation]) -> Reply {
    let ids: Vec<&str> = authorisations.iter().map(|authorisation| authorisation.id.as_str()).collect();
    Reply::json(200, &json!({"authorisationIds": ids}))
}

/// GET …/{paymentId}/authorisations/{authorisationId}
pub(super) fn sca_status(call: &mut Call<'_>) -> Answer {
    sca_status_of(&find(call)?.authorisations, call.param("authorisationId"))
}

/// GET …/{paymentId}/cancellation-authorisations/{authorisationId}
pub(super) fn cancellation_sca_status(call: &mut Call<'_>) -> Answer {
    sca_status_of(&find(call)?.cancellations, call.param("authorisationId"))
}

pub(super) fn sca_status_of(authorisations: &[Authorisation], id: &str) -> Answer {
    let found = authorisations.iter().find(|authorisation| authorisation.id == id);
    let found = found.ok_or_else(|| Refusal::unknown_resource("this payment has no such authorisation"))?;
    Ok(Reply::json(200, &json!({"scaStatus": found.sca_status})))
}

/// The payment that the path names: the TPP's own, under its own product, and not yet booked.
fn find<'a>(call: &'a Call<'_>) -> Result<&'a Payment, Refusal> {
    order::product(call.param("paymentProduct"))?;
    let found = call.world.find(&call.tpp.id, call.param("paymentId"));
    let fits =
        |payment: &&Payment| payment.service == call.service() && payment.product == call.param("paymentProduct");
    let payment = found.filter(fits).ok_or_else(|| Refusal::unknown_resource("this TPP has no such payment"))?;
    if payment.gone {
        // "Payments disappear after they are completed and get booked"
        return Err(Refusal::unknown_resource("the payment is booked and is a transaction now").status(404));
    }
    Ok(payment)
}

fn find_mut<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Payment, Refusal> {
    let id = find(call)?.id.clone();
    let found = call.world.find_mut(&call.tpp.id, &id);
    found.ok_or_else(|| Refusal::unknown_resource("this TPP has no such payment"))
}

/// The same, by a link that is not older than the payment: "HATEOAS links must be refreshed by the TPP through a new read
/// of the payment before attempting operations on it".
fn linked_mut<'a>(call: &'a mut Call<'_>) -> Result<&'a mut Payment, Refusal> {
    let named = call.incoming.query_value("change").unwrap_or_else(|| "0".to_owned());
    let payment = find_mut(call)?;
    if named != payment.changes.to_string() {
        let text = "the payment was changed in another channel since: read it for its links";
        return Err(Refusal::unknown_resource(text).status(404));
    }
    Ok(payment)
}

/// A link to an operation on the payment as it is now.
fn operation_link(payment: &Payment, what: &str) -> String {
    let path = own_path(payment);
    if payment.changes == 0 { format!("{path}{what}") } else { format!("{path}{what}?change={}", payment.changes) }
}

/// The payment as the TPP sees it: what it sent, the status, the fee, and what can be done next.
fn details(payment: &Payment) -> Value {
    let mut body = payment.order.fields.clone();
    body.insert("paymentId".to_owned(), Value::from(payment.id.as_str()));
    add_status(&mut body, payment);
    let fee = payment.order.fee;
    body.insert("transactionFeeIndicator".to_owned(), Value::from(fee > 0));
    if fee > 0 {
        body.insert("transactionFees".to_owned(), json!({"currency": "NOK", "amount": money::format(fee)}));
    }
    let path = own_path(payment);
    let mut offered = vec![("self", path.clone()), ("status", format!("{path}/status"))];
    if payment.status.can_be_authorised() {
        offered.push(("startAuthorisation", operation_link(payment, "/authorisations")));
    }
    if payment.cancelling && payment.status.is_deletable() {
        offered.push(("startAuthorisation", operation_link(payment, "/cancellation-authorisations")));
    }
    // "Whether a payment can be deleted is indicated by the presence of a delete link"
    if payment.status.is_deletable() {
        offered.push(("delete", operation_link(payment, "")));
    }
    body.insert("_links".to_owned(), links(&offered));
    Value::Object(body)
}

fn add_status(body: &mut Map<String, Value>, payment: &Payment) {
    body.insert("transactionStatus".to_owned(), Value::from(payment.status.code()));
    if let Some(available) = payment.funds_available() {
        body.insert("fundsAvailable".to_owned(), Value::from(available));
    }
}

/// Links are relative to the bank's base URL, and begin with a slash that the client strips.
fn own_path(payment: &Payment) -> String {
    format!("/v1/{}/{}/{}", payment.service, payment.product, ids::segment(&payment.id))
}

/// Puts a field into an object.
pub(super) fn put(body: &mut Value, name: &str, value: Value) {
    if let Value::Object(fields) = body {
        fields.insert(name.to_owned(), value);
    }
}

pub(super) fn links(entries: &[(&str, String)]) -> Value {
    Value::Object(entries.iter().map(|(name, href)| ((*name).to_owned(), json!({"href": href}))).collect())
}

/// The payments that the bank holds, for the control API.
pub(super) fn listing(payments: &[Payment]) -> Value {
    let one = |payment: &Payment| {
        json!({
            "paymentId": payment.id,
            "service": payment.service,
            "product": payment.product,
            "transactionStatus": payment.status.code(),
            "fundsAvailable": payment.funds_available(),
            "booked": payment.gone,
            "amount": money::format(payment.order.amount),
            "currency": payment.order.currency,
            "debtor": payment.order.debtor,
            "creditor": payment.order.creditor,
            "creditorName": payment.order.creditor_name,
            "due": payment.order.due.to_string(),
            "signatures": payment.signed_by.len(),
            "requestId": payment.request_id,
        })
    };
    Value::Array(payments.iter().map(one).collect())
}

/// The products, for the introduction.
pub(super) fn product_names() -> String {
    PRODUCTS.map(|product| product.name).join(", ")
}
