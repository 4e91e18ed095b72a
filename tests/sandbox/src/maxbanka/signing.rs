//! Scenarios, codes, the bank's own page.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use url::Url;

use super::{
    Answer, BANK_NAME, NAME, oauth, orders, people, put, random,
    refusal::Refusal,
    routes::Call,
    text,
    world::{Kind, Order, SMS_LIFE, Sign, World},
};
use crate::{
    exchange::{Incoming, Reply},
    page::{escape, notice, sheet},
};

/// How often a wrong code may be typed.
const TRIES: u32 = 3;

/// "Authorization detail (I)".
pub(super) fn detail(call: &mut Call<'_>) -> Answer {
    let now = call.now;
    let (_, sign) = signing(call)?;
    expire(sign, now);
    Ok(Reply::json(200, &json!({ "scenarios": orders::SCENARIOS, "signInfo": sign.info() })))
}

/// The signing that the path names; it has to be the user's own.
fn signing<'a>(call: &'a mut Call<'_>) -> Result<(&'a mut String, &'a mut Sign), Refusal> {
    let (id, kind, sign_id, user) =
        (call.order_id(), orders::kind(call), call.param("signId").to_owned(), call.caller.user);
    let order = orders::find(call, &id, kind)?;
    let sign = order.signs.iter_mut().find(|sign| sign.id == sign_id);
    let sign = sign.ok_or_else(|| Refusal::new(404, "ID_NOT_FOUND").at("signId").saying("signId does not exist"))?;
    if sign.user != user {
        return Err(Refusal::new(403, "FORBIDDEN").at("signId").saying("this signing is another user's"));
    }
    Ok((&mut order.id, sign))
}

/// A code that nobody used in time leaves the signing open.
fn expire(sign: &mut Sign, now: OffsetDateTime) {
    if sign.state == "CODE_GENERATED" && sign.sent + SMS_LIFE < now {
        sign.state = "OPEN";
        sign.code = None;
    }
}

/// A transfer between the user's own accounts: "Authorisation is not required".
fn between_own(world: &World, order: &Order) -> bool {
    let owner =
        |path: &str| text(&order.body, path).and_then(|iban| world.account_of(iban)).map(|account| &account.owners);
    let debtor = owner("debtorAccount.identification.iban");
    order.kind == Kind::Payment
        && debtor.is_some_and(|owners| owners.len() == 1)
        && debtor == owner("creditorAccount.identification.iban")
}

/// "Authorization initiation (II)".
pub(super) fn start(call: &mut Call<'_>) -> Answer {
    let body = orders::body(call.incoming)?;
    let scenario = text(&body, "authorizationType").ok_or_else(|| Refusal::missing("authorizationType"))?;
    let mut scenario = orders::SCENARIOS.into_iter().find(|known| *known == scenario).ok_or_else(|| {
        Refusal::invalid("authorizationType", format!("authorizationType has invalid value {scenario}"))
            .allowing(&orders::SCENARIOS)
    })?;
    let record = call.world.clients.get(&call.caller.client).map(|client| client.record.clone()).unwrap_or_default();
    let test = call.incoming.query_value("testAuthCode").as_deref() == Some("true");
    let (id, now, origin) = (call.order_id(), call.now, call.incoming.origin.clone());
    let own = call.world.orders.get(&id).is_some_and(|order| between_own(call.world, order));
    if own {
        scenario = "SMS_FEDERATED";
    }
    let redirect = text(&body, "redirectUrl").map(str::to_owned);
    if scenario == "SMS_FEDERATED" && !own && redirect.is_none() {
        return Err(Refusal::missing("redirectUrl"));
    }
    if redirect.as_deref().is_some_and(|url| !oauth::registered(&record, url)) {
        return Err(Refusal::new(400, "INVALID_AUTHORIZATION_REDIRECT_URI").at("redirectUrl"));
    }
    let payments = call.world.orders.get(&id).map(|order| order.payments.clone()).unwrap_or_default();
    let (order_id, sign) = signing(call)?;
    let order_id = order_id.clone();
    if matches!(sign.state, "COMPLETED" | "SECOND_SIGN_REQUIRED") {
        return Err(Refusal::new(422, "UNPROCESSABLE_ENTITY").at("signId").saying("it is signed already"));
    }
    if sign.wrong >= TRIES {
        return Err(Refusal::new(400, "AUTH_LIMIT_EXCEEDED"));
    }
    sign.scenario = Some(scenario);
    sign.sent = now;
    sign.redirect_url = redirect.clone();
    let code = if test { "0000".to_owned() } else { digits() };
    sign.prefix = letters();
    if own && redirect.is_none() {
        // The page has to know where to send the user back to: the client asks again, with an address.
        let reply =
            json!({ "scenarios": ["SMS_FEDERATED"], "authorizationType": "SMS_FEDERATED", "signInfo": sign.info() });
        return Ok(Reply::json(200, &reply));
    }
    sign.code = (!own).then(|| code.clone());
    sign.state = if own { "OPEN" } else { "CODE_GENERATED" };
    let mut reply = json!({ "authorizationType": scenario, "signInfo": sign.info() });
    if own {
        put(&mut reply, "scenarios", json!(["SMS_FEDERATED"]));
    }
    if scenario == "SMS_TPP" {
        put(&mut reply, "code", json!({ "prefix": sign.prefix }));
        if !payments.is_empty() {
            put(&mut reply, "hash", json!(hash(&payments)));
        }
    } else {
        let page = format!("{}_{}", random::<32>(), random::<8>());
        let back = redirect.unwrap_or_default();
        let mut url =
            Url::parse(&format!("{origin}/{NAME}/oauth2/sign")).map_err(|_| Refusal::new(500, "SERVER_ERROR"))?;
        url.query_pairs_mut().append_pair("id", &page).append_pair("redirectUrl", &back);
        put(&mut reply, "href", json!({ "url": url.as_str(), "id": page }));
        put(&mut reply, "method", json!("GET"));
        sign.page = Some(page);
    }
    if !own {
        let (prefix, user) = (sign.prefix.clone(), sign.user);
        call.world.sms.push(json!({ "user": user, "order": order_id, "prefix": prefix, "code": code }));
    }
    Ok(Reply::json(200, &reply))
}

/// Four digits, as an SMS would bring them; never 0000, which is the test's.
fn digits() -> String {
    let number = u32::from_str_radix(&random::<4>(), 16).unwrap_or(1) % 9999 + 1;
    format!("{number:04}")
}

fn letters() -> String {
    let letter = |byte: u8| char::from(b'A' + byte % 26);
    random::<3>().bytes().step_by(2).map(letter).collect()
}

/// "Checksum hash from batch transaction".
fn hash(payments: &[String]) -> String {
    let hash = Sha256::digest(payments.join(",").as_bytes());
    hash.iter().take(4).map(|byte| format!("{byte:02X}")).collect()
}

/// "Authorization initiation (III)".
pub(super) fn confirm(call: &mut Call<'_>) -> Answer {
    let body = orders::body(call.incoming)?;
    let given = text(&body, "code.code").ok_or_else(|| Refusal::missing("code.code"))?.to_owned();
    let now = call.now;
    let payments = call.world.orders.get(&call.order_id()).map(|order| order.payments.clone()).unwrap_or_default();
    if text(&body, "hash").is_some_and(|given| given != hash(&payments)) {
        return Err(Refusal::invalid("hash", "the checksum is not the batch's"));
    }
    let (id, sign) = signing(call)?;
    let id = id.clone();
    expire(sign, now);
    if sign.state != "CODE_GENERATED" || sign.scenario != Some("SMS_TPP") {
        return Err(Refusal::invalid("code.code", "no code is waited for; it has expired or was never sent"));
    }
    if sign.code.as_deref() != Some(given.as_str()) {
        sign.wrong += 1;
        if sign.wrong >= TRIES {
            sign.state = "OPEN";
            sign.code = None;
            return Err(Refusal::new(400, "AUTH_LIMIT_EXCEEDED").at("code.code"));
        }
        return Err(Refusal::invalid("code.code", "the code is not right"));
    }
    let sign_id = sign.id.clone();
    let info = signed(call.world, &id, &sign_id);
    Ok(Reply::json(200, &json!({ "signInfo": info })))
}

/// One user has signed: that completes the order, or asks for the other.
fn signed(world: &mut World, id: &str, sign_id: &str) -> Value {
    let Some(order) = world.orders.get(id) else { return Value::Null };
    let iban = text(&order.body, "debtorAccount.identification.iban").unwrap_or_default();
    let joint = world.account_of(iban).is_some_and(people::Account::joint);
    let Some(order) = world.orders.get_mut(id) else { return Value::Null };
    let Some(sign) = order.signs.iter_mut().find(|sign| sign.id == sign_id) else { return Value::Null };
    order.signed_by.push(sign.user);
    let complete = !joint || order.signed_by.len() > 1;
    sign.state = if complete { "COMPLETED" } else { "SECOND_SIGN_REQUIRED" };
    sign.code = None;
    let info = sign.info();
    if complete {
        order.signs.iter_mut().for_each(|sign| sign.state = "COMPLETED");
        world.complete(id);
    }
    info
}

/// "Joint signature": a signing of one's own for the second user.
pub(super) fn second(call: &mut Call<'_>) -> Answer {
    let (id, user) = (call.order_id(), call.caller.user);
    let order = orders::find(call, &id, Kind::Payment)?;
    if !order.signs.iter().any(|sign| sign.state == "SECOND_SIGN_REQUIRED") {
        return Err(Refusal::new(422, "UNPROCESSABLE_ENTITY").saying("no second signature is required"));
    }
    if order.signed_by.contains(&user) {
        return Err(Refusal::new(403, "FORBIDDEN").saying("two signatures of two different users are required"));
    }
    let sign = Sign::new(user);
    let info = sign.info();
    order.signs.push(sign);
    Ok(Reply::json(200, &json!({ "scenarios": orders::SCENARIOS, "signInfo": info })))
}

/// "Oauth2 info": the page on which a user signs.
pub(super) fn page(world: &mut World, incoming: &Incoming) -> Answer {
    let visit = incoming.query_value("id").unwrap_or_default();
    let known = world.orders.values().find_map(|order| {
        let sign = order.signs.iter().find(|sign| sign.page.as_deref() == Some(&visit))?;
        Some((order.id.clone(), sign.id.clone()))
    });
    let Some((id, sign_id)) = known.filter(|_| !visit.is_empty()) else {
        let text = "This address is not, or no longer, one that the bank has given.";
        return Ok(Reply::html(404, notice(BANK_NAME, "Nothing to sign", text)));
    };
    let own = world.orders.get(&id).is_some_and(|order| between_own(world, order));
    let Some(order) = world.orders.get_mut(&id) else { return Err(Refusal::new(404, "ID_NOT_FOUND")) };
    let question = Question::of(order, own);
    let Some(sign) = order.signs.iter_mut().find(|sign| sign.id == sign_id) else {
        return Err(Refusal::new(404, "ID_NOT_FOUND"));
    };
    let address = sign.redirect_url.clone().unwrap_or_default();
    if matches!(sign.state, "COMPLETED" | "SECOND_SIGN_REQUIRED") {
        return back(&address, sign.state);
    }
    if incoming.method == "GET" {
        return Ok(Reply::html(200, question.page(sign, own, None)));
    }
    if incoming.form_value("decision").as_deref() != Some("approve") {
        sign.state = "OPEN";
        sign.page = None;
        sign.code = None;
        return back(&address, "OPEN");
    }
    expire(sign, OffsetDateTime::now_utc());
    let typed = incoming.form_value("code").unwrap_or_default();
    if !own && (sign.code.is_none() || sign.code.as_deref() != Some(typed.trim())) {
        sign.wrong += 1;
        if sign.wrong >= TRIES {
            sign.state = "OPEN";
            sign.page = None;
            return back(&address, "OPEN");
        }
        return Ok(Reply::html(200, question.page(sign, own, Some("The code is not right."))));
    }
    let info = signed(world, &id, &sign_id);
    back(&address, info.get("state").and_then(Value::as_str).unwrap_or("OPEN"))
}

/// "In case of successful authorization redirected to URI with parameter state=COMPLETED."
fn back(address: &str, state: &str) -> Answer {
    let mut url = Url::parse(address).map_err(|_| Refusal::new(400, "INVALID_AUTHORIZATION_REDIRECT_URI"))?;
    url.query_pairs_mut().append_pair("state", state);
    Ok(Reply::see_other(url.as_str()))
}

/// What the page says of an order.
struct Question {
    amount: String,
    facts: Vec<(&'static str, String)>,
}

impl Question {
    fn of(order: &Order, own: bool) -> Self {
        let body = &order.body;
        let said = |path: &str| text(body, path).map(str::to_owned);
        let instructed = body.pointer("/amount/instructedAmount");
        let amount = instructed.map(|amount| {
            format!("{} {}", amount.get("value").unwrap_or(&Value::Null), text(amount, "currency").unwrap_or_default())
        });
        let count = (!order.payments.is_empty()).then(|| format!("{} payments", order.payments.len()));
        let other = said("creditorAccount.identification.other.identification");
        let facts = [
            ("From", said("debtorAccount.identification.iban")),
            ("To", said("creditorAccount.identification.iban").or(other)),
            ("Name", said("creditor.name")),
            ("Message", said("remittanceInformation.unstructured")),
            ("Every", said("standingOrder.execution.interval")),
            ("Order", Some(order.id.clone())),
            ("Code", own.then(|| "not needed between your own accounts".to_owned())),
        ];
        let facts = facts.into_iter().filter_map(|(label, value)| Some((label, value?))).collect();
        Self { amount: amount.or(count).unwrap_or_default(), facts }
    }

    fn page(&self, sign: &Sign, own: bool, problem: Option<&str>) -> String {
        let problem = problem.map_or_else(String::new, |text| {
            format!(r#"<p class="problem" role="alert" id="problem">{}</p>"#, escape(text))
        });
        let facts: String = self
            .facts
            .iter()
            .map(|(label, value)| format!("<div><dt>{label}</dt><dd>{}</dd></div>", escape(value)))
            .collect();
        let field = if own {
            String::new()
        } else {
            format!(
                r#"<label for="code">Code from the SMS: {prefix}-</label>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8" required
 aria-describedby="code-hint"><p class="hint" id="code-hint">0000 where the TPP asked for a test code.</p>"#,
                prefix = escape(&sign.prefix),
            )
        };
        let name = people::person(sign.user).map_or("", |person| person.name);
        let body = format!(
            r#"<h1>Sign an order</h1><p class="lead">{name}, you are asked to sign:</p><p class="amount">{amount}</p>
<dl>{facts}</dl>{problem}<form method="post" action="">{field}<div class="buttons">
<button type="submit" name="decision" value="approve">Sign</button>
<button type="submit" name="decision" value="reject" class="quiet" formnovalidate>Do not sign</button></div></form>"#,
            name = escape(name),
            amount = escape(&self.amount),
        );
        sheet(BANK_NAME, "Sign an order", &body)
    }
}
