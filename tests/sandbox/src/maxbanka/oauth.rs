//! The user's page, codes and tokens.

use serde_json::{Value, json};
use time::OffsetDateTime;
use url::Url;

use super::{
    Answer, BANK_NAME, people, random,
    refusal::Refusal,
    world::{CODE_LIFE, Code, Grant, World},
};
use crate::{
    exchange::{Incoming, Reply},
    page::{escape, sheet},
};

/// "Authorization": shows the page, and takes what the user has decided there.
pub(super) fn page(world: &mut World, incoming: &Incoming) -> Answer {
    let asked = |name: &str| incoming.query_value(name).unwrap_or_default();
    let (id, redirect_uri, state) = (asked("client_id"), asked("redirect_uri"), asked("state"));
    let client = world.clients.get(&id).filter(|client| client.approved);
    let client = client.ok_or_else(|| Refusal::words("unauthorized_client - TPP client_id is not authorized"))?;
    if asked("response_type") != "code" {
        return Err(Refusal::words("unsupported_response_type - response_type has to be code"));
    }
    if !registered(&client.record, &redirect_uri) {
        return Err(Refusal::words("invalid_redirect_uri - redirect_uri is not registered"));
    }
    let approved: Vec<String> = scopes(&client.record);
    // "TPP approved scopes will be automatically used … if request does not contain any scopes"
    let wanted: Vec<String> =
        asked("scope").split([' ', ',']).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let wanted = if wanted.is_empty() { approved.clone() } else { wanted };
    if let Some(foreign) = wanted.iter().find(|scope| !approved.contains(scope)) {
        return Err(Refusal::words(format!("invalid_scope - {foreign} is not approved")));
    }
    let name = client.record.get("client_name").and_then(Value::as_str).unwrap_or_default().to_owned();
    if incoming.method == "GET" {
        return Ok(Reply::html(200, ask(&name, &wanted, None)));
    }
    let mut back = Url::parse(&redirect_uri).map_err(|_| Refusal::words("invalid_redirect_uri - no URL"))?;
    if incoming.form_value("decision").as_deref() != Some("approve") {
        back.query_pairs_mut().append_pair("error", "access_denied").append_pair("state", &state);
        return Ok(Reply::see_other(back.as_str()));
    }
    let Some(person) = incoming.form_value("login").and_then(|login| people::person(&login)) else {
        return Ok(Reply::html(200, ask(&name, &wanted, Some("There is no such user."))));
    };
    let now = OffsetDateTime::now_utc();
    let (code, until) = (random::<16>(), now + CODE_LIFE);
    let grant = Grant { client: id.clone(), user: person.login, scopes: wanted, until };
    world.codes.insert(code.clone(), Code { client: id, redirect_uri, grant, until });
    back.query_pairs_mut().append_pair("code", &code).append_pair("state", &state);
    Ok(Reply::see_other(back.as_str()))
}

/// "The authorization request must contain just one of these registered URIs in the exact format." On this machine any
/// port and query passes, because a test does not know its port beforehand.
pub(super) fn registered(record: &Value, uri: &str) -> bool {
    let exact = record.get("redirect_uris").and_then(Value::as_array).into_iter().flatten().any(|known| known == uri);
    let local =
        |text: &str| Url::parse(text).is_ok_and(|url| matches!(url.host_str(), Some("127.0.0.1" | "localhost")));
    exact || local(uri)
}

fn scopes(record: &Value) -> Vec<String> {
    let listed = record.get("scopes").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn ask(tpp: &str, scopes: &[String], problem: Option<&str>) -> String {
    let problem = problem.map_or_else(String::new, |text| {
        format!(r#"<p class="problem" role="alert" id="problem">{}</p>"#, escape(text))
    });
    let meaning = |scope: &String| match scope.as_str() {
        "aisp" => "see your accounts, balances and transactions",
        "pisp" => "enter payments, which you sign one by one",
        _ => "ask whether your account holds an amount",
    };
    let list: String = scopes
        .iter()
        .map(|scope| format!("<div><dt>{}</dt><dd>{}</dd></div>", escape(scope), meaning(scope)))
        .collect();
    let users: String = people::PEOPLE
        .iter()
        .enumerate()
        .map(|(at, person)| {
            format!(
                r#"<label><input type="radio" name="login" value="{}"{}> {}</label>"#,
                person.login,
                if at == 0 { " checked" } else { "" },
                escape(person.name),
            )
        })
        .collect();
    let body = format!(
        r#"<h1>Give access</h1><p class="lead">{tpp} asks to:</p><dl>{list}</dl>{problem}
<form method="post" action=""><fieldset><legend>You are</legend>{users}</fieldset>
<div class="buttons"><button type="submit" name="decision" value="approve">Approve</button>
<button type="submit" name="decision" value="reject" class="quiet" formnovalidate>Reject</button></div></form>"#,
        tpp = escape(tpp),
    );
    sheet(BANK_NAME, "Give access", &body)
}

/// "Obtain a Token", "Token refresh".
pub(super) fn token(world: &mut World, incoming: &Incoming) -> Answer {
    let form = |name: &str| incoming.form_value(name).unwrap_or_default();
    let denied = || Refusal::oauth(401, "ACCESS_DENIED");
    let kind = incoming.header("content-type").unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Refusal::new(415, "UNSUPPORTED_MEDIA_TYPE"));
    }
    let id = form("client_id");
    let client = world.clients.get(&id).filter(|client| client.approved).ok_or_else(denied)?;
    let now = OffsetDateTime::now_utc();
    let grant = match form("grant_type").as_str() {
        "authorization_code" => {
            if client.secret != form("client_secret") {
                return Err(denied());
            }
            // A code holds once, whatever comes of it.
            let code = world.codes.remove(&form("code")).ok_or_else(denied)?;
            if code.client != id || code.redirect_uri != form("redirect_uri") || code.until < now {
                return Err(denied());
            }
            code.grant
        }
        // A refresh token is replaced by the one that comes with the new access token.
        "refresh_token" => {
            let grant = world.refresh.remove(&form("refresh_token"));
            grant.filter(|grant| grant.client == id).ok_or_else(|| Refusal::oauth(401, "INVALID_GRANT"))?
        }
        _ => return Err(Refusal::oauth(400, "INVALID_REQUEST")),
    };
    let tokens = world.issue(&grant);
    Ok(Reply::json(200, &tokens))
}

/// "Token revoke".
pub(super) fn revoke(world: &mut World, incoming: &Incoming) -> Answer {
    let token = incoming.form_value("token").ok_or_else(|| Refusal::oauth(400, "INVALID_REQUEST"))?;
    world.access.remove(&token);
    world.refresh.remove(&token);
    Ok(Reply::empty(200))
}

/// What a test wants to know of the tokens.
pub(super) fn summary(world: &World) -> Value {
    json!({ "access": world.access.len(), "refresh": world.refresh.len() })
}
