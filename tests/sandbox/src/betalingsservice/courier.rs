//! "Callback Handling": one status after the other, each until it is taken or given up.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use time::OffsetDateTime;

use super::{
    lock,
    wire::Wire,
    world::{Mandate, Settings, Try, World},
};

/// "List of retry interval", in seconds.
const INTERVALS: [u32; 9] = [1, 10, 30, 60, 120, 350, 3_600, 86_400, 259_200];
/// "On failure Mandate API will retry up to 3 times": the sandbox's simple mechanism.
const SANDBOX_RETRIES: usize = 3;
/// What is kept of the creditor's answer.
const KEPT: usize = 1_000;

/// A callback that is to be sent.
struct Letter {
    url: String,
    token: Option<String>,
    body: String,
    code: &'static str,
}

/// Brings the statuses of a mandate request to its creditor, until there is none left or a try was the last.
pub(super) async fn run(world: Arc<Mutex<World>>, wire: Wire, uuid: String) {
    let mut failures = 0;
    loop {
        // While it waits the world may be begun anew.
        let Some(letter) = next(&mut lock(&world), &uuid) else { return };
        let sent_ms = now_ms();
        let answer = wire.post(&letter.url, letter.token.as_deref(), letter.body).await.ok();
        let done_ms = now_ms();
        let pause = {
            let world = &mut *lock(&world);
            let settings = world.settings.clone();
            let Some(mandate) = world.mandates.get_mut(&uuid) else { return };
            let retries = retries(mandate, &settings);
            let Some(callback) = &mut mandate.callback else { return };
            let (answered, body) = answer.map_or((None, Vec::new()), |(status, body)| (Some(status), body));
            let body = String::from_utf8_lossy(&body).chars().take(KEPT).collect();
            callback.tries.push(Try { code: letter.code, answered, body, sent_ms, done_ms });
            // "Codes in the 2xx range indicate success, other than that indicates failure."
            if answered.is_some_and(|status| (200..300).contains(&status)) {
                callback.taken += 1;
                failures = 0;
                None
            } else if failures == retries {
                // "Callback will be stopped and no more status updates will be sent for this mandate request."
                callback.given_up = true;
                callback.on_the_way = false;
                return;
            } else {
                let wait = INTERVALS.get(failures).or(INTERVALS.last()).copied().unwrap_or_default();
                failures += 1;
                Some(Duration::from_secs_f64(f64::from(wait) * settings.factor))
            }
        };
        if let Some(pause) = pause {
            tokio::time::sleep(pause).await;
        }
    }
}

/// What to send next; where there is nothing, the courier is done.
fn next(world: &mut World, uuid: &str) -> Option<Letter> {
    let mandate = world.mandates.get_mut(uuid)?;
    let taken = mandate.callback.as_ref()?.taken;
    let letter = mandate.life.get(taken).map(|status| (status.code, mandate.told(*status).to_string()));
    let callback = mandate.callback.as_mut()?;
    let Some((code, body)) = letter else {
        callback.on_the_way = false;
        return None;
    };
    Some(Letter { url: callback.url.clone(), token: callback.token.clone(), body, code })
}

fn retries(mandate: &Mandate, settings: &Settings) -> usize {
    let documented = if mandate.sandbox { SANDBOX_RETRIES } else { INTERVALS.len() };
    settings.retries.unwrap_or(documented)
}

fn now_ms() -> i128 {
    OffsetDateTime::now_utc().unix_timestamp_nanos() / 1_000_000
}
