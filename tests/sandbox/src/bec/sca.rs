//! scaRedirect: the page where the PSU approves or rejects, and the way back to the TPP: the address alone tells.

use time::OffsetDateTime;

use super::{
    BANK_NAME,
    world::{Payment, Status, Subject, Visit, World, danish_date, decimal},
};
use crate::{
    exchange::{Incoming, Reply},
    page::{self, escape},
};

/// The customer: number, as it is filled in.
pub(super) const PERSON: &str = "0107853346";

/// Answers below /sca/: GET shows the page, POST decides.
pub(super) fn answer(world: &mut World, incoming: &Incoming, token: &str) -> Reply {
    let Some(visit) = world.visits.get(token).cloned() else {
        let text = "This address is unknown, or too old.";
        return Reply::html(404, page::notice(BANK_NAME, "Nothing to approve here", text));
    };
    if visit.answered {
        let text = "You have answered already. You may close this page.";
        return Reply::html(410, page::notice(BANK_NAME, "Nothing left to approve", text));
    }
    match incoming.method.as_str() {
        "GET" | "HEAD" => {
            if let Some(authorisation) = world.authorisation(&visit) {
                authorisation.sca_status = "PENDING";
            }
            Reply::html(200, question(world, &visit, None))
        }
        "POST" => {
            let agreed = match incoming.form_value("decision").as_deref() {
                Some("approve") => true,
                Some("reject") => false,
                _ => return Reply::html(400, question(world, &visit, Some("Choose Approve or Reject."))),
            };
            let typed = incoming.form_value("nationalId").unwrap_or_default();
            if agreed && !typed.trim().is_empty() && typed.trim() != PERSON {
                let problem = "This bank has no customer with that number.";
                return Reply::html(400, question(world, &visit, Some(problem)));
            }
            if let Some(visit) = world.visits.get_mut(token) {
                visit.answered = true;
            }
            let done = agreed && approve(world, &visit);
            Reply::see_other(if done { &visit.addresses.0 } else { &visit.addresses.1 })
        }
        _ => Reply::empty(405).with("allow", "GET, POST"),
    }
}

/// Carries out what was approved; tells whether that was possible. What is rejected stays as it was.
fn approve(world: &mut World, visit: &Visit) -> bool {
    let today = danish_date(OffsetDateTime::now_utc());
    let ids: Vec<String> = match &visit.subject {
        Subject::Payment(id) => vec![id.clone()],
        Subject::Basket(id) => {
            world.basket_mut(&visit.tpp, id).map(|basket| basket.payments.clone()).unwrap_or_default()
        }
        Subject::Cancellation(id) => {
            let Some(payment) = world.payment_mut(&visit.tpp, id) else { return false };
            if !payment.cancelling || !payment.status.is_accepted() {
                return false;
            }
            payment.status = Status::Canc;
            payment.cancelling = false;
            Vec::new()
        }
    };
    let open = |id: &&String| world.payment(&visit.tpp, id).is_some_and(|payment| payment.status == Status::Rcvd);
    let open: Vec<String> = ids.iter().filter(open).cloned().collect();
    if open.is_empty() && !ids.is_empty() {
        return false;
    }
    open.iter().for_each(|id| world.accept(&visit.tpp, id, today));
    if let Some(authorisation) = world.authorisation(visit) {
        authorisation.sca_status = "APPROVED";
    }
    true
}

fn question(world: &World, visit: &Visit, problem: Option<&str>) -> String {
    let payments: Vec<&Payment> = match &visit.subject {
        Subject::Payment(id) | Subject::Cancellation(id) => world.payment(&visit.tpp, id).into_iter().collect(),
        Subject::Basket(id) => {
            let basket = world.baskets.iter().find(|basket| basket.id == *id);
            basket
                .into_iter()
                .flat_map(|basket| &basket.payments)
                .filter_map(|id| world.payment(&visit.tpp, id))
                .collect()
        }
    };
    let (title, lead) = match visit.subject {
        Subject::Payment(_) => ("Approve a payment", "has prepared this payment for you."),
        Subject::Cancellation(_) => ("Cancel a payment", "asks to cancel this payment before it is carried out."),
        Subject::Basket(_) => ("Sign several payments", "has prepared these payments for you."),
    };
    let facts: String = payments.into_iter().map(fact).collect();
    let problem =
        problem.map_or_else(String::new, |text| format!(r#"<p class="problem" role="alert">{}</p>"#, escape(text)));
    let body = format!(
        r#"<h1>{title}</h1><p class="lead">{} {lead}</p><dl>{facts}</dl>{problem}
<form method="post" action="">
<label for="national-id">CPR number</label>
<input type="text" id="national-id" name="nationalId" value="{PERSON}" inputmode="numeric" autocomplete="off" pattern="[0-9]{{10}}" maxlength="10" aria-describedby="hint">
<p class="hint" id="hint">Ten digits. Stands for the real sign-in, which a sandbox does not have.</p>
<div class="buttons">
<button type="submit" name="decision" value="approve">Approve</button>
<button type="submit" name="decision" value="reject" class="quiet" formnovalidate>Reject</button>
</div></form>"#,
        escape(&visit.tpp_name),
    );
    page::sheet(BANK_NAME, title, &body)
}

fn fact(payment: &Payment) -> String {
    let text = |name: &str| payment.fields.get(name).and_then(serde_json::Value::as_str);
    let to = text("creditorName").or_else(|| text("creditorId")).unwrap_or("the creditor");
    format!(
        "<div><dt>{}</dt><dd>{} {}</dd></div><div><dt>From</dt><dd>{}</dd></div>",
        escape(to),
        decimal(payment.amount),
        escape(&payment.currency),
        payment.debtor
    )
}
