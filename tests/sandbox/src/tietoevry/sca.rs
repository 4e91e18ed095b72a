//! scaRedirect: the page where the PSU approves or rejects, and the way back to the TPP.

use serde_json::{Value, json};
use time::OffsetDateTime;
use url::Url;

use super::{
    BANK_NAME,
    call::{self, Answer, Call},
    people::Customer,
    refusal::Refusal,
    world::{Payment, Session, Subject, Visit, Who, World},
};
use crate::{
    exchange::{Incoming, Reply},
    page::{self, Context, Question},
};

/// The person whose number is filled in where the TPP did not say who comes.
const DEMO_PERSON: &str = "13039319955";

/// GET /v1/users: registering a PSU is nothing but a visit to the bank.
pub(super) fn users(call: &mut Call<'_>) -> Answer {
    let redirect = call.visit(Subject::Registration, None);
    let body = json!({"_links": {"scaRedirect": {"href": redirect}}});
    Ok(Reply::json(200, &body).with("aspsp-sca-approach", "REDIRECT"))
}

/// GET /v1/agreements: the companies for which the PSU may act.
pub(super) fn agreements(call: &mut Call<'_>) -> Answer {
    let who = call.psu()?;
    Ok(Reply::json(200, &json!({"agreements": agreements_of(call.world, &call.tpp.id, &who.national_id)})))
}

/// One entry for each company; `id` is what goes into PSU-Corporate-ID.
fn agreements_of(world: &World, tpp: &str, national_id: &str) -> Vec<Value> {
    let one = |number: String| {
        let name = world.customers.get(&number).map_or("", |company| company.name.as_str());
        json!({"id": call::corporate_id(tpp, &number), "name": name, "organisationNumber": number})
    };
    world.companies(national_id).into_iter().map(one).collect()
}

/// TPP-Redirect-URI has to be an address to which a query can be added.
pub(super) fn check_redirect_uri(incoming: &Incoming) -> Result<(), Refusal> {
    let given = incoming.header("tpp-redirect-uri").unwrap_or_default();
    match Url::parse(given) {
        Ok(url) if !url.cannot_be_a_base() => Ok(()),
        _ => Err(Refusal::format("TPP-Redirect-URI", "this header is an absolute URI")),
    }
}

/// Answers below /sca/: GET shows the page, POST decides.
pub(super) fn answer(world: &mut World, incoming: &Incoming, token: &str, now: OffsetDateTime) -> Reply {
    let Some(visit) = world.visits.get(token).cloned() else {
        return Reply::html(
            404,
            page::notice(BANK_NAME, "Nothing to approve here", "This address is unknown, or too old."),
        );
    };
    if visit.answered {
        let text = "You have answered already. You may close this page.";
        return Reply::html(410, page::notice(BANK_NAME, "Nothing left to approve", text));
    }
    match incoming.method.as_str() {
        "GET" | "HEAD" => {
            progress(world, &visit, "started");
            Reply::html(200, question(world, &visit, None, incoming).page())
        }
        "POST" => match decide(world, &visit, incoming, now) {
            Ok(location) => {
                if let Some(visit) = world.visits.get_mut(token) {
                    visit.answered = true;
                }
                Reply::see_other(&location)
            }
            Err(problem) => Reply::html(400, question(world, &visit, Some(problem), incoming).page()),
        },
        _ => Reply::empty(405).with("allow", "GET, POST"),
    }
}

/// Carries out what the person decided; gives the address to go to, or what is wrong with the form.
fn decide(world: &mut World, visit: &Visit, incoming: &Incoming, now: OffsetDateTime) -> Result<String, &'static str> {
    match incoming.form_value("decision").as_deref() {
        Some("approve") => {}
        Some("reject") => return Ok(rejected(world, visit)),
        _ => return Err("Choose Approve or Reject."),
    }
    let typed = incoming.form_value("nationalId").filter(|text| !text.trim().is_empty());
    let national_id = typed.map_or_else(|| prefilled(visit), |text| text.trim().to_owned());
    let person = world.person(&national_id).cloned().ok_or("This bank has no customer with that number.")?;
    let who = match &visit.who {
        Some(who) if who.national_id != person.number => {
            return Err("Somebody else was expected: this is for another customer of the bank.");
        }
        Some(who) => who.clone(),
        None => Who {
            national_id: person.number.clone(),
            company: context(world, &person, incoming.form_value("context").as_deref())?,
        },
    };
    let refused = approve(world, visit, &who, &incoming.form_values("account"), now).err();
    if refused.is_none() {
        // "Creating a new TPP-Session-ID … if completed will invalidate the old one."
        let session = Session { id: visit.session_id.clone(), since: now };
        world.sessions.insert((visit.tpp.clone(), who.national_id.clone()), session);
        // Whoever has been here is known to the TPP from now on.
        world.users.insert((visit.tpp.clone(), call::psu_id(&visit.tpp, &who.national_id)), who.national_id.clone());
    }
    Ok(match refused {
        Some(refusal) => back_after_failure(visit, &refusal),
        None => back_after_success(visit, &who),
    })
}

/// The company that the person chose to act for: `PRIVATE`, `CORPORATE` (the first), or `CORPORATE:<number>`.
fn context(world: &World, person: &Customer, chosen: Option<&str>) -> Result<Option<String>, &'static str> {
    let companies = world.companies(&person.number);
    let first = || companies.first().cloned().map(Some).ok_or("This customer does not act for any company.");
    match chosen {
        None if person.private => Ok(None),
        None | Some("CORPORATE") => first(),
        Some("PRIVATE") if person.private => Ok(None),
        Some("PRIVATE") => Err("This customer has no accounts of their own: choose a company."),
        Some(other) => {
            let number = other.strip_prefix("CORPORATE:").unwrap_or_default();
            let found = companies.iter().find(|company| *company == number);
            found.cloned().map(Some).ok_or("This customer does not act for that company.")
        }
    }
}

/// Carries out what was approved. `chosen` are the accounts for a consent, all of them where none is named.
fn approve(world: &mut World, visit: &Visit, who: &Who, chosen: &[String], now: OffsetDateTime) -> Result<(), Refusal> {
    match &visit.subject {
        Subject::Registration => {}
        Subject::Consent => {
            // "The PSU deselects the accounts it wants to revoke consent for": what is not chosen now is not consented.
            world.consents.retain(|(tpp, consented, _)| *tpp != visit.tpp || consented != who);
            let readable = world.readable(who).into_iter().filter(|key| chosen.is_empty() || chosen.contains(key));
            let consents: Vec<_> = readable.map(|key| (visit.tpp.clone(), who.clone(), key)).collect();
            world.consents.extend(consents);
        }
        Subject::Basket(id, _) => {
            let basket = world.baskets.iter().find(|basket| basket.id == *id).ok_or_else(too_late)?;
            let payments = basket.payments.clone();
            progress(world, visit, "finalised");
            // "Individual payment authorisations can fail": each is signed on its own.
            for id in payments {
                let open = world.find(&visit.tpp, &id).is_some_and(|payment| {
                    payment.status.can_be_authorised() && !payment.signed_by.contains(&who.national_id)
                });
                if open {
                    world.sign(&visit.tpp, &id, &who.national_id, now);
                }
            }
        }
        Subject::Payment(id, _) => {
            let payment = world.find(&visit.tpp, id).ok_or_else(too_late)?;
            if !payment.status.can_be_authorised() || payment.signed_by.contains(&who.national_id) {
                progress(world, visit, "failed");
                return Err(too_late());
            }
            progress(world, visit, "finalised");
            world.sign(&visit.tpp, id, &who.national_id, now);
        }
        Subject::Cancellation(id, _) => {
            let payment = world.find_mut(&visit.tpp, id).ok_or_else(too_late)?;
            if !payment.cancelling || !payment.status.is_deletable() {
                progress(world, visit, "failed");
                return Err(Refusal::new("CANCELLATION_INVALID", "The payment can no longer be cancelled."));
            }
            payment.cancel();
            progress(world, visit, "finalised");
        }
    }
    Ok(())
}

fn too_late() -> Refusal {
    Refusal::new("STATUS_INVALID", "The payment can no longer be approved.")
}

/// A rejected payment is over; a rejected cancellation leaves the payment as it is.
fn rejected(world: &mut World, visit: &Visit) -> String {
    progress(world, visit, "failed");
    let refusal = match &visit.subject {
        Subject::Registration => Refusal::new("PSU_CREDENTIALS_INVALID", "The customer did not agree."),
        Subject::Consent => Refusal::new("CONSENT_INVALID", "The customer did not give consent."),
        // The payments stand as they were, and can be signed in another basket.
        Subject::Basket(..) => Refusal::new("PAYMENT_FAILED", "The customer did not sign the basket."),
        Subject::Payment(id, _) => {
            if let Some(payment) = world.find_mut(&visit.tpp, id) {
                payment.reject();
            }
            Refusal::new("PAYMENT_FAILED", "The customer rejected the payment.")
        }
        Subject::Cancellation(id, _) => {
            if let Some(payment) = world.find_mut(&visit.tpp, id) {
                payment.cancelling = false;
            }
            Refusal::new("CANCELLATION_INVALID", "The customer keeps the payment.")
        }
    };
    back_after_failure(visit, &refusal)
}

/// Writes the scaStatus of the authorisation that the visit is about.
fn progress(world: &mut World, visit: &Visit, sca_status: &'static str) {
    let (id, authorisation) = match &visit.subject {
        Subject::Registration | Subject::Consent => return,
        Subject::Basket(id, at) => {
            let basket = world.baskets.iter_mut().find(|basket| basket.id == *id);
            if let Some(authorisation) = basket.and_then(|basket| basket.authorisations.get_mut(*at)) {
                authorisation.sca_status = sca_status;
            }
            return;
        }
        Subject::Payment(id, at) | Subject::Cancellation(id, at) => (id, *at),
    };
    let Some(payment) = world.find_mut(&visit.tpp, id) else { return };
    let list = match visit.subject {
        Subject::Cancellation(..) => &mut payment.cancellations,
        _ => &mut payment.authorisations,
    };
    if let Some(authorisation) = list.get_mut(authorisation) {
        authorisation.sca_status = sca_status;
    }
}

/// "Redirect after successful SCA process"
fn back_after_success(visit: &Visit, who: &Who) -> String {
    let mut parameters = vec![("psu-id", call::psu_id(&visit.tpp, &who.national_id))];
    if let Some(company) = &who.company {
        parameters.push(("psu-corporate-id", call::corporate_id(&visit.tpp, company)));
    }
    if let Some(session) = &visit.session_id {
        parameters.push(("tpp-session-id", session.clone()));
    }
    parameters.push(("context", if who.company.is_some() { "CORPORATE" } else { "PRIVATE" }.to_owned()));
    with_parameters(&visit.redirect_uri, &parameters)
}

/// "Redirect after failed SCA process"
fn back_after_failure(visit: &Visit, refusal: &Refusal) -> String {
    let parameters = [
        ("system", "ERA-PSD2".to_owned()),
        ("status", refusal.status.to_string()),
        ("code", refusal.code.to_owned()),
        ("message", refusal.text.clone()),
    ];
    with_parameters(&visit.redirect_uri, &parameters)
}

fn with_parameters(redirect_uri: &str, parameters: &[(&str, String)]) -> String {
    let Ok(mut url) = Url::parse(redirect_uri) else { return redirect_uri.to_owned() };
    url.query_pairs_mut().extend_pairs(parameters);
    url.to_string()
}

fn prefilled(visit: &Visit) -> String {
    visit.who.as_ref().map_or_else(|| DEMO_PERSON.to_owned(), |who| who.national_id.clone())
}

fn question(world: &World, visit: &Visit, problem: Option<&'static str>, incoming: &Incoming) -> Question {
    let typed = incoming.form_value("nationalId").filter(|_| problem.is_some());
    let mut question = Question {
        bank: BANK_NAME,
        title: "Let a service act for you",
        lead: format!("{} asks to act for you at {BANK_NAME}. Each payment still needs your approval.", visit.tpp_name),
        amount: None,
        facts: Vec::new(),
        national_id: typed.unwrap_or_else(|| prefilled(visit)),
        contexts: Vec::new(),
        problem,
    };
    match &visit.subject {
        Subject::Registration => question.contexts = contexts(world, incoming.form_value("context").as_deref()),
        Subject::Consent => {
            question.title = "Give access to your accounts";
            question.lead = format!("{} asks to read balances and transactions of your accounts.", visit.tpp_name);
            match &visit.who {
                None => question.contexts = contexts(world, incoming.form_value("context").as_deref()),
                Some(who) => question.facts = readable(world, who),
            }
        }
        Subject::Basket(id, _) => {
            question.title = "Sign several payments";
            question.lead = format!("{} has prepared these payments for you.", visit.tpp_name);
            let basket = world.baskets.iter().find(|basket| basket.id == *id);
            let payments = basket.into_iter().flat_map(|basket| &basket.payments);
            let payments = payments.filter_map(|id| world.find(&visit.tpp, id));
            question.facts = payments
                .map(|payment| ("To", format!("{}, {}", payment.order.creditor_name, payment.amount_for_people())))
                .collect();
        }
        Subject::Payment(id, _) => {
            question.title = "Approve a payment";
            question.lead = format!("{} has prepared this payment for you.", visit.tpp_name);
            describe(world, visit, id, &mut question);
        }
        Subject::Cancellation(id, _) => {
            question.title = "Cancel a payment";
            question.lead = format!("{} asks to cancel this payment before it is carried out.", visit.tpp_name);
            describe(world, visit, id, &mut question);
        }
    }
    question
}

/// The accounts that somebody gives access to.
fn readable(world: &World, who: &Who) -> Vec<(&'static str, String)> {
    let name = |key: String| match (world.accounts.get(&key), world.cards.get(&key)) {
        (Some(account), _) => Some(("Account", format!("{} {}", account.name, grouped(&account.bban)))),
        (None, Some(card)) => Some(("Card", format!("{} {}", card.name, card.masked_pan))),
        (None, None) => None,
    };
    world.readable(who).into_iter().filter_map(name).collect()
}

fn contexts(world: &World, chosen: Option<&str>) -> Vec<Context> {
    let mut all = vec![("PRIVATE".to_owned(), "yourself".to_owned())];
    let companies = world.customers.values().filter(|customer| customer.corporate);
    all.extend(companies.map(|company| (format!("CORPORATE:{}", company.number), company.name.clone())));
    let chosen = chosen.unwrap_or("PRIVATE");
    all.into_iter().map(|(value, label)| Context { chosen: value == chosen, value, label }).collect()
}

fn describe(world: &World, visit: &Visit, id: &str, question: &mut Question) {
    let Some(payment) = world.find(&visit.tpp, id) else { return };
    question.amount = Some(payment.amount_for_people());
    question.facts = facts(world, payment);
}

fn facts(world: &World, payment: &Payment) -> Vec<(&'static str, String)> {
    let order = &payment.order;
    let account = |number: &str| match world.account(number) {
        Some(account) => format!("{} {}", account.name, grouped(number)),
        None => grouped(number),
    };
    let mut facts = vec![
        ("From", account(&order.debtor)),
        ("To", order.creditor_name.clone()),
        ("Account", grouped(&order.creditor)),
        ("Date", order.due.to_string()),
    ];
    let remittance = ["remittanceInformationUnstructured", "remittanceInformationStructured"];
    if let Some(text) = remittance.iter().find_map(|name| order.fields.get(*name)?.as_str()) {
        facts.push(("Message", text.to_owned()));
    }
    if order.fee > 0 {
        facts.push(("Fee", format!("{} NOK", super::money::for_people(order.fee))));
    }
    if !payment.signed_by.is_empty() {
        facts.push(("Signatures so far", payment.signed_by.len().to_string()));
    }
    facts
}

/// A Norwegian account number as people write it, `1234.56.78901`; anything else as it is.
fn grouped(number: &str) -> String {
    match (number.len(), number.get(..4), number.get(4..6), number.get(6..)) {
        (11, Some(bank), Some(group), Some(rest)) => format!("{bank}.{group}.{rest}"),
        _ => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agreements_are_the_companies_one_may_act_for() {
        let names = |national_id| -> Vec<Value> {
            agreements_of(&World::new(), "TPP", national_id).iter().map(|agreement| agreement["name"].clone()).collect()
        };
        assert_eq!(names("20079518612"), ["Fjordbrygg AS", "Nordlys Handel AS"]);
        assert_eq!(names("18129215603"), ["Fjordbrygg AS"]);
        assert!(names("13039319955").is_empty());
        let ids = |tpp| agreements_of(&World::new(), tpp, "18129215603")[0]["id"].clone();
        assert_ne!(ids("one"), ids("another"), "an id is good for one TPP");
    }
}
