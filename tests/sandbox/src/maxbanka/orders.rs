//! Payments, standing orders and batches: entered, read, changed, deleted.

use serde_json::{Value, json};

use super::{
    Answer, accounts, at, checks, put,
    refusal::Refusal,
    routes::Call,
    text, uuid,
    world::{Kind, Order, Sign},
};
use crate::exchange::{Incoming, Reply};

pub(super) const SCENARIOS: [&str; 2] = ["SMS_TPP", "SMS_FEDERATED"];

pub(super) fn body(incoming: &Incoming) -> Result<Value, Refusal> {
    let value: Option<Value> = serde_json::from_slice(&incoming.body).ok();
    value.filter(Value::is_object).ok_or_else(|| Refusal::new(400, "FF01").saying("the body is no JSON object"))
}

/// "New Payment", "New Standing order".
pub(super) fn create(call: &mut Call<'_>, kind: Kind) -> Answer {
    let body = body(call.incoming)?;
    enter(call, kind, body, None)
}

/// "Standing order update": a new order, and the old one goes once the new one is signed.
pub(super) fn update_standing(call: &mut Call<'_>) -> Answer {
    let id = call.order_id();
    find(call, &id, Kind::StandingOrder)?;
    let body = body(call.incoming)?;
    enter(call, Kind::StandingOrder, body, Some(id))
}

fn enter(call: &mut Call<'_>, kind: Kind, mut body: Value, replaces: Option<String>) -> Answer {
    let level = checks::order(call.world, kind, call.caller.user, &body)?;
    let id = call.world.new_id(kind);
    if kind == Kind::StandingOrder {
        // "when “alias” field is empty it will be filled automatically with account number"
        let number = text(&body, "creditorAccount.identification.iban").unwrap_or_default().to_owned();
        if text(&body, "standingOrder.alias").is_none() {
            put(&mut body, "standingOrder.alias", json!(number));
        }
        // "the SHAR value is set automatically to “chargeBearer” field for foreign payments"
        if level == "XBCT" && text(&body, "chargeBearer").is_none() {
            put(&mut body, "chargeBearer", json!("SHAR"));
        }
    }
    let sign = Sign::new(call.caller.user);
    let (info, identified) = (sign.info(), json!({ "transactionIdentification": id }));
    let order = Order {
        id: id.clone(),
        kind,
        client: call.caller.client.clone(),
        user: call.caller.user,
        body,
        level,
        status: "ACTC",
        signs: vec![sign],
        signed_by: Vec::new(),
        replaces,
        payments: Vec::new(),
        entered: call.now,
    };
    call.world.orders.insert(id, order);
    let mut reply = json!({
        "paymentTypeInformation": {"serviceLevel": {"code": level}}, "scenarios": SCENARIOS, "signInfo": info,
    });
    match kind {
        Kind::StandingOrder => put(&mut reply, "standingOrderIdentification", identified),
        _ => {
            put(&mut reply, "paymentIdentification", identified);
            put(&mut reply, "instructionStatus", json!("ACTC"));
        }
    }
    Ok(Reply::json(200, &reply))
}

/// An order of this TPP that the user may see: an owner of the account it debits.
pub(super) fn find<'a>(call: &'a mut Call<'_>, id: &str, kind: Kind) -> Result<&'a mut Order, Refusal> {
    let gone = || {
        Refusal::gone(match kind {
            Kind::Payment => "Payment",
            Kind::StandingOrder => "Standing order",
            Kind::Batch => "Batch payment",
        })
    };
    let (client, user) = (call.caller.client.clone(), call.caller.user);
    let debited = |order: &Order| text(&order.body, "debtorAccount.identification.iban").map(str::to_owned);
    let owner = call.world.orders.get(id).is_some_and(|order| {
        let account = debited(order).and_then(|iban| call.world.account_of(&iban));
        user.is_empty() || order.user == user || account.is_some_and(|account| account.owners.contains(&user))
    });
    let order = call.world.orders.get_mut(id).filter(|order| order.kind == kind && order.client == client && owner);
    order.ok_or_else(gone)
}

/// What kind of order the path is about.
pub(super) fn kind(call: &Call<'_>) -> Kind {
    let first = call.incoming.segments().into_iter().find(|segment| segment != "v2").unwrap_or_default();
    match first.as_str() {
        "standingorders" => Kind::StandingOrder,
        "batchpayments" => Kind::Batch,
        _ => Kind::Payment,
    }
}

pub(super) fn read(call: &mut Call<'_>) -> Answer {
    let (id, kind) = (call.order_id(), kind(call));
    let order = find(call, &id, kind)?;
    Ok(Reply::json(200, &whole(order)))
}

fn whole(order: &Order) -> Value {
    let mut body = order.body.clone();
    let name = if order.kind == Kind::StandingOrder { "standingOrderIdentification" } else { "paymentIdentification" };
    put(&mut body, &format!("{name}.transactionIdentification"), json!(order.id));
    put(&mut body, "paymentTypeInformation.serviceLevel", json!({ "code": order.level }));
    put(&mut body, "scenarios", json!(SCENARIOS));
    put(&mut body, "signInfo", order.signs.last().map_or(Value::Null, Sign::info));
    put(&mut body, "instructionStatus", json!(order.status));
    body
}

pub(super) fn status(call: &mut Call<'_>) -> Answer {
    let (id, kind) = (call.order_id(), kind(call));
    let order = find(call, &id, kind)?;
    let mut reply = json!({ "instructionStatus": order.status });
    match kind {
        Kind::Payment => {}
        Kind::StandingOrder => put(&mut reply, "realizedPayments", json!([])),
        Kind::Batch => {
            let ids = order.payments.clone();
            let one = |id: &String| {
                call.world.orders.get(id).map(|payment| {
                    json!({
                        "transactionIdentification": payment.id,
                        "instructionStatus": payment.status,
                        "signInfo": payment.signs.last().map(Sign::info),
                    })
                })
            };
            put(&mut reply, "payments", ids.iter().filter_map(one).collect());
        }
    }
    Ok(Reply::json(200, &reply))
}

/// "Payment delete: only if not processed yet"; "Batch payment delete".
pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    let (id, kind) = (call.order_id(), kind(call));
    let order = find(call, &id, kind)?;
    if order.status == "ACSC" || order.status == "ACSP" && kind == Kind::Batch {
        return Err(Refusal::new(400, "REC_SEND").saying("the order has been processed"));
    }
    let payments = order.payments.clone();
    call.world.orders.remove(&id);
    if call.incoming.query_value("allInstructions").as_deref() == Some("true") {
        for payment in payments {
            call.world.orders.remove(&payment);
        }
    }
    Ok(Reply::empty(200))
}

/// "Standing orders".
pub(super) fn list_standing(call: &mut Call<'_>) -> Answer {
    let user = call.caller.user;
    let mine = call.world.orders.values().filter(|order| order.kind == Kind::StandingOrder && order.user == user);
    let listed = mine.map(|order| {
        let id = text(&order.body, "standingOrderIdentification.instructionIdentification");
        let mut shown = json!({
            "standingOrderIdentification": {"transactionIdentification": order.id},
            "amount": at(&order.body, "amount"), "standingOrder": at(&order.body, "standingOrder"),
            "debtorAccount": at(&order.body, "debtorAccount"),
        });
        if let Some(id) = id {
            put(&mut shown, "standingOrderIdentification.instructionIdentification", json!(id));
        }
        let iban = text(&order.body, "debtorAccount.identification.iban").unwrap_or_default();
        put(&mut shown, "debtorAccount.id", json!(call.world.account_of(iban).map(|account| account.id)));
        shown
    });
    accounts::paged(call.incoming, "standingOrders", listed.collect(), 400)
}

/// "New Batch payment".
pub(super) fn create_batch(call: &mut Call<'_>) -> Answer {
    let body = body(call.incoming)?;
    let id = text(&body, "exchangeIdentification").ok_or_else(|| Refusal::missing("exchangeIdentification"))?;
    if id.chars().count() > 18 {
        return Err(Refusal::invalid("exchangeIdentification", "Max18Text"));
    }
    let items = at(&body, "payments").and_then(Value::as_array).filter(|items| !items.is_empty());
    let items = items.ok_or_else(|| Refusal::missing("payments"))?;
    let user = call.caller.user;
    let mut payments = Vec::with_capacity(items.len());
    // A thousand payments among thousands are found by their signing at once.
    let open: std::collections::HashMap<&str, &Order> = call
        .world
        .orders
        .values()
        .filter(|order| order.kind == Kind::Payment && order.user == user && order.client == call.caller.client)
        .filter_map(|order| Some((order.signs.last().filter(|sign| sign.state != "COMPLETED")?.id.as_str(), order)))
        .collect();
    for item in items {
        let sign = text(item, "signId").ok_or_else(|| Refusal::missing("payments.signId"))?;
        let payment = open.get(sign).ok_or_else(|| {
            Refusal::new(400, "INCORRECT_SIGNID").at("payments.signId").saying("Payment does not exist")
        })?;
        let iban = text(&payment.body, "debtorAccount.identification.iban").unwrap_or_default();
        if call.world.account_of(iban).is_some_and(super::people::Account::joint) {
            return Err(Refusal::unsupported("payments", "Two signatures in a batch"));
        }
        payments.push(payment.id.clone());
    }
    let (id, sign) = (uuid(), Sign::new(user));
    let info = sign.info();
    let order = Order {
        id: id.clone(),
        kind: Kind::Batch,
        client: call.caller.client.clone(),
        user,
        body,
        level: "",
        status: "ACTC",
        signs: vec![sign],
        signed_by: Vec::new(),
        replaces: None,
        payments,
        entered: call.now,
    };
    call.world.orders.insert(id.clone(), order);
    Ok(Reply::json(200, &json!({"transactionIdentification": id, "scenarios": SCENARIOS, "signInfo": info})))
}
