//! Payments, slips and periodic payments: initiate, read, delete, authorise.

use girokit::iso::{Amount, Currency};
use serde_json::{Map, Value, json};
use time::Date;

use super::{
    call::{Answer, Call},
    rules,
    world::{Authorisation, Payment, Scenario, Status, Subject, Visit, danish_date},
};
use crate::{
    exchange::Reply,
    xs2a::{ids, refusal::Refusal},
};

/// POST /payments/{paymentProduct}, /payments/payment-slips/{slipType}, /periodic-payments/{paymentProduct}
pub(super) fn create(call: &mut Call<'_>) -> Answer {
    call.user_present()?;
    let today = danish_date(call.now);
    let periodic = call.incoming.path.starts_with("/v1/periodic-payments/");
    let slip = call.param("slipType").to_owned();
    let product = if slip.is_empty() { call.param("paymentProduct").to_owned() } else { slip.clone() };
    let known = match (periodic, slip.is_empty()) {
        (true, _) => product == rules::PRODUCTS[0],
        (_, true) => rules::PRODUCTS.contains(&product.as_str()),
        (_, false) => rules::SLIPS.contains(&product.as_str()),
    };
    if !known {
        return Err(Refusal::new("PRODUCT_UNKNOWN", format!("this bank does not offer {product} here")));
    }
    match (periodic, slip.is_empty()) {
        (true, _) => rules::periodic(&call.body, today)?,
        (_, true) => rules::payment(&product, &call.body)?,
        (_, false) => rules::slip(&slip, &call.body)?,
    }
    let addresses = call.addresses()?;
    let payment = order(call, if periodic { "periodic-payments" } else { "payments" }, product, addresses, today)?;
    let id = payment.id.clone();
    let cut = payment.scenario == Scenario::CutAfterPost;
    let scenario = payment.scenario;
    call.world.payments.push(payment);
    let (path, status) = {
        let payment = call.world.payment(&call.tpp.id, &id).ok_or_else(unknown)?;
        (own_path(payment), payment.status)
    };
    let mut links = vec![("self", path.clone()), ("status", format!("{path}/status"))];
    if scenario == Scenario::Implicit {
        let (authorisation, page) = begin(call, &id, Subject::Payment(id.clone()), None)?;
        links.extend([("scaRedirect", page), ("scaStatus", format!("{path}/authorisations/{authorisation}"))]);
    }
    let body = json!({"transactionStatus": status.code(), "paymentId": id, "_links": linked(&links)});
    let reply = Reply::json(201, &body).with("location", path);
    Ok(if cut { reply.cut() } else { reply })
}

fn order(
    call: &mut Call<'_>,
    service: &str,
    product: String,
    addresses: (String, String),
    today: Date,
) -> Result<Payment, Refusal> {
    let body = &call.body;
    let amount = body.get("instructedAmount").cloned().unwrap_or_default();
    let currency = Currency::from(amount.get("currency").and_then(Value::as_str).unwrap_or_default());
    currency.check().map_err(|error| Refusal::format("instructedAmount.currency", error.message))?;
    let number = amount.get("amount").cloned().unwrap_or_default().to_string();
    let exact = Amount::from(number.as_str());
    exact.check_positive_for(&currency).map_err(|error| Refusal::format("instructedAmount.amount", error.message))?;
    let number = ["bban", "iban"].iter().find_map(|name| rules::of(body, "debtorAccount", name)).unwrap_or_default();
    let debtor = call
        .world
        .account(number)
        .map(|account| account.bban)
        .ok_or_else(|| Refusal::new("RESOURCE_UNKNOWN", "this is no account of the bank").at("debtorAccount"))?;
    let due = rules::date(body, "requestedExecutionDate", today)?;
    let scenario = std::mem::take(&mut call.world.next);
    Ok(Payment {
        id: ids::random_uuid(),
        service: service.to_owned(),
        product,
        tpp: call.tpp.id.clone(),
        request_id: call.incoming.header("x-request-id").unwrap_or_default().to_owned(),
        fields: body.clone(),
        amount: exact.thousandths().unwrap_or_default(),
        currency: currency.as_str().to_owned(),
        debtor,
        due,
        status: match scenario {
            Scenario::RejectAtOnce => Status::Rjct,
            Scenario::Exempt => Status::Acsp,
            _ => Status::Rcvd,
        },
        scenario,
        authorisations: Vec::new(),
        cancelling: false,
        addresses,
    })
}

/// GET …/{paymentId}
pub(super) fn read(call: &mut Call<'_>) -> Answer {
    let payment = found(call)?;
    let mut body = payment.fields.clone();
    body.insert("transactionStatus".to_owned(), json!(payment.status.code()));
    Ok(Reply::json(200, &Value::Object(body)))
}

/// GET …/{paymentId}/status
pub(super) fn status(call: &mut Call<'_>) -> Answer {
    Ok(Reply::json(200, &json!({"transactionStatus": found(call)?.status.code()})))
}

/// DELETE …/{paymentId}: "No content. Initiation deleted" (204), or "Authorization needed" (202).
pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    let addresses = call.addresses()?;
    let (id, status, scenario) = {
        let payment = found(call)?;
        (payment.id.clone(), payment.status, payment.scenario)
    };
    let payment = call.world.payment_mut(&call.tpp.id, &id).ok_or_else(unknown)?;
    match status {
        Status::Rcvd => {
            payment.status = Status::Canc;
            Ok(Reply::empty(204))
        }
        status if status.is_accepted() => {
            payment.cancelling = true;
            let path = own_path(payment);
            let mut links = vec![("self", path.clone()), ("status", format!("{path}/status"))];
            if scenario == Scenario::CancelByLink {
                links.push(("startAuthorisation", format!("{path}/cancellation-authorisations")));
            } else {
                let (authorisation, page) = begin(call, &id, Subject::Cancellation(id.clone()), Some(addresses))?;
                links.extend([("scaRedirect", page), ("scaStatus", format!("{path}/authorisations/{authorisation}"))]);
            }
            Ok(Reply::json(202, &json!({"transactionStatus": status.code(), "_links": linked(&links)})))
        }
        status => {
            let text = format!("a payment in status {} cannot be cancelled", status.code());
            Err(Refusal::new("CANCELLATION_INVALID", text))
        }
    }
}

/// POST …/{paymentId}/authorisations
pub(super) fn authorise(call: &mut Call<'_>) -> Answer {
    let (id, status) = {
        let payment = found(call)?;
        (payment.id.clone(), payment.status)
    };
    if status != Status::Rcvd {
        let text = format!("a payment in status {} takes no further authorisation", status.code());
        return Err(Refusal::new("STATUS_INVALID", text));
    }
    start(call, &id, Subject::Payment(id.clone()))
}

/// POST …/{paymentId}/cancellation-authorisations
pub(super) fn authorise_cancellation(call: &mut Call<'_>) -> Answer {
    let (id, cancelling) = {
        let payment = found(call)?;
        (payment.id.clone(), payment.cancelling)
    };
    if !cancelling {
        return Err(Refusal::new("STATUS_INVALID", "the payment is not being cancelled; DELETE comes first"));
    }
    start(call, &id, Subject::Cancellation(id.clone()))
}

fn start(call: &mut Call<'_>, id: &str, subject: Subject) -> Answer {
    // The document has the addresses with the initiation; where this call names others, they count.
    let addresses = if call.incoming.header("tpp-redirect-uri").is_some() { Some(call.addresses()?) } else { None };
    let (authorisation, page) = begin(call, id, subject, addresses)?;
    Ok(started(&authorisation, page))
}

/// The answer to a new authorisation.
pub(super) fn started(authorisation: &str, page: String) -> Reply {
    let links = linked(&[("scaRedirect", page)]);
    let body = json!({"scaStatus": "CREATED", "authorisationId": authorisation, "_links": links});
    Reply::json(201, &body).with("aspsp-sca-approach", "REDIRECT")
}

/// A new authorisation of a payment or its deletion: its id, and the page.
fn begin(
    call: &mut Call<'_>,
    id: &str,
    subject: Subject,
    addresses: Option<(String, String)>,
) -> Result<(String, String), Refusal> {
    let authorisation = ids::random_uuid();
    let payment = call.world.payment_mut(&call.tpp.id, id).ok_or_else(unknown)?;
    payment.authorisations.push(Authorisation { id: authorisation.clone(), sca_status: "CREATED" });
    let addresses = addresses.unwrap_or_else(|| payment.addresses.clone());
    let page = visit(call, subject, &authorisation, addresses);
    Ok((authorisation, page))
}

/// Opens a visit to scaRedirect and gives its address.
pub(super) fn visit(call: &mut Call<'_>, subject: Subject, authorisation: &str, addresses: (String, String)) -> String {
    let token = ids::token();
    let visit = Visit {
        subject,
        authorisation: authorisation.to_owned(),
        tpp: call.tpp.id.clone(),
        tpp_name: call.tpp.name.clone(),
        addresses,
        answered: false,
    };
    let address = format!("{}/{}/sca/{token}", call.incoming.origin, super::NAME);
    call.world.visits.insert(token, visit);
    address
}

/// GET …/{paymentId}/authorisations
pub(super) fn list_authorisations(call: &mut Call<'_>) -> Answer {
    let ids: Vec<&str> = found(call)?.authorisations.iter().map(|authorisation| authorisation.id.as_str()).collect();
    Ok(Reply::json(200, &json!({"authorisationIds": ids})))
}

/// GET …/{paymentId}/authorisations/{authorisationId}
pub(super) fn sca_status(call: &mut Call<'_>) -> Answer {
    sca_status_of(&found(call)?.authorisations, call.param("authorisationId"))
}

pub(super) fn sca_status_of(authorisations: &[Authorisation], id: &str) -> Answer {
    let found = authorisations.iter().find(|authorisation| authorisation.id == id);
    let found = found.ok_or_else(|| Refusal::unknown_resource("there is no such authorisation").status(404))?;
    Ok(Reply::json(200, &json!({"scaStatus": found.sca_status})))
}

/// The payment that the path names. "Bad request. In cases like for example the incorrect product is used for a given id."
fn found<'a>(call: &'a Call<'_>) -> Result<&'a Payment, Refusal> {
    let payment = call.world.payment(&call.tpp.id, call.param("paymentId")).ok_or_else(unknown)?;
    let slip = call.incoming.path.starts_with("/v1/payments/payment-slips/");
    if payment.service != call.param("paymentService")
        || payment.product != call.param("paymentProduct")
        || slip != payment.product.starts_with("slip-")
    {
        return Err(Refusal::new("PRODUCT_INVALID", "the payment is of another service or product").status(400));
    }
    Ok(payment)
}

fn unknown() -> Refusal {
    Refusal::unknown_resource("this TPP has no such payment").status(404)
}

/// Links are relative to the bank's own address without its `/v1`.
pub(super) fn own_path(payment: &Payment) -> String {
    let slips = if payment.product.starts_with("slip-") { "payment-slips/" } else { "" };
    format!("/v1/{}/{slips}{}/{}", payment.service, payment.product, payment.id)
}

pub(super) fn linked(links: &[(&str, String)]) -> Value {
    let links = links.iter().map(|(name, href)| ((*name).to_owned(), json!({"href": href})));
    Value::Object(links.collect::<Map<_, _>>())
}
