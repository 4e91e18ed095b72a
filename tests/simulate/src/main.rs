//! `girokit-simulate [--seeds N] [--from N] [--seed N [--keep FOLDER]] [--finds TEXT] [--ends] [--cells]`

use girokit_simulate::{Detail, Plan, Progress, play, play_all};
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The stories of so many failures are shown; the others are counted.
const SHOWN: usize = 3;
/// So many failures in one thread are enough.
const MOST: usize = 200;

/// A run that is shorter shows no progress.
const SOON: Duration = Duration::from_secs(5);

struct Arguments {
    seeds: u64,
    from: u64,
    seed: Option<u64>,
    keep: Option<PathBuf>,
    finds: Option<String>,
    ends: bool,
    cells: bool,
}

fn arguments() -> Result<Arguments, String> {
    let mut found = Arguments { seeds: 2_000, from: 0, seed: None, keep: None, finds: None, ends: false, cells: false };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let mut value = || given.next().ok_or(format!("{name} needs a value"));
        let number = |text: String| text.parse::<u64>().map_err(|_| format!("{text} is no number"));
        match name.as_str() {
            "--seeds" => found.seeds = number(value()?)?,
            "--from" => found.from = number(value()?)?,
            "--seed" => found.seed = Some(number(value()?)?),
            "--keep" => found.keep = Some(PathBuf::from(value()?)),
            "--finds" => found.finds = Some(value()?),
            "--ends" => found.ends = true,
            "--cells" => found.cells = true,
            _ => {
                return Err(format!(
                    "{name} is not known; there are --seeds, --from, --seed, --keep, --finds, --ends and --cells"
                ));
            }
        }
    }
    Ok(found)
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(arguments) => arguments,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::from(2);
        }
    };
    // A panic of the core is caught, and shown with its seed.
    std::panic::set_hook(Box::new(|_| {}));
    match arguments.seed {
        Some(seed) => one(seed, arguments.keep),
        None if arguments.finds.is_some() => find(&arguments),
        None if arguments.cells => cells(),
        None => all(&arguments),
    }
}

/// The cells that cannot be visited, with their reasons.
fn cells() -> ExitCode {
    for (why, cells) in girokit_simulate::reasons() {
        println!("{why}:\n    {}", cells.join(", "));
    }
    println!("{} cells can be visited", girokit_simulate::cells());
    ExitCode::SUCCESS
}

/// One seed, with its story.
fn one(seed: u64, keep: Option<PathBuf>) -> ExitCode {
    let Some(verdict) = play(seed, Detail { story: true, vector: false }) else { return ExitCode::FAILURE };
    print!("{}", story_of(seed));
    if let Some(folder) = keep {
        match kept(seed, &folder) {
            Ok(path) => println!("kept as {path}"),
            Err(why) => {
                println!("not kept: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    if verdict.breaches.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn story_of(seed: u64) -> String {
    let Some(verdict) = play(seed, Detail { story: true, vector: false }) else { return String::new() };
    let mut text = format!(
        "seed {seed}: {}\n  about  {}\n  ended  {}\n\n   since (h:m:s)  who      what\n{}",
        verdict.job,
        verdict.about,
        verdict.ends.join(", then "),
        verdict.story
    );
    for breach in &verdict.breaches {
        text.push_str(&format!("FAILED seed {seed} ({}): {breach}\n", verdict.job));
    }
    text
}

fn kept(seed: u64, folder: &std::path::Path) -> Result<String, String> {
    let verdict = play(seed, Detail { story: false, vector: true }).ok_or("there is no such seed")?;
    let vector = verdict.vector.ok_or("nothing was recorded")?;
    match (girokit_conformance::vector(&vector), verdict.breaches.is_empty()) {
        (Err(why), true) => return Err(format!("the vector does not play as the run did: {why}")),
        (Err(why), false) => println!("as a vector it fails with: {why}"),
        (Ok(()), true) => {}
        (Ok(()), false) => {
            println!("the vector plays what happened; that it is wrong is in its `about`: write down what is right")
        }
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let name = vector.get("name").and_then(|name| name.as_str()).unwrap_or("seed").to_owned();
    let path = folder.join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(&vector).map_err(|error| error.to_string())?;
    std::fs::write(&path, text + "\n").map_err(|error| error.to_string())?;
    Ok(path.display().to_string())
}

/// Plays until a seed is wrong in these words: a fault that is known to be there has to be found.
fn find(arguments: &Arguments) -> ExitCode {
    let words = arguments.finds.as_deref().unwrap_or_default();
    let report = play_all(&plan(arguments), |_| {});
    let found = report.failures.iter().find(|verdict| verdict.breaches.iter().any(|breach| breach.contains(words)));
    match found {
        Some(verdict) => {
            println!("{}", story_of(verdict.seed));
            ExitCode::SUCCESS
        }
        None => {
            let others = report.failures.iter().flat_map(|verdict| verdict.breaches.iter().take(1)).take(SHOWN);
            others.for_each(|breach| println!("another breach: {breach}"));
            println!("none of {} seeds is wrong in these words: {words}", arguments.seeds);
            ExitCode::FAILURE
        }
    }
}

fn plan(arguments: &Arguments) -> Plan {
    Plan {
        seeds: arguments.from..arguments.from.saturating_add(arguments.seeds),
        threads: std::thread::available_parallelism().map_or(2, usize::from),
        most: MOST,
        until: arguments.finds.clone(),
    }
}

fn all(arguments: &Arguments) -> ExitCode {
    let began = Instant::now();
    let plan = plan(arguments);
    let threads = plan.threads;
    let report = play_all(&plan, |progress| {
        show_progress(progress, arguments.seeds, began);
    });
    if std::io::stderr().is_terminal() && began.elapsed() > SOON {
        eprintln!();
    }
    for verdict in report.failures.iter().take(SHOWN) {
        println!("{}", story_of(verdict.seed));
    }
    let mut kinds: std::collections::BTreeMap<String, (u64, u64)> = std::collections::BTreeMap::new();
    for verdict in &report.failures {
        let what = verdict.breaches.first().map(|breach| plain(breach)).unwrap_or_default();
        kinds.entry(format!("{}: {what}", verdict.job)).or_insert((0, verdict.seed)).0 += 1;
    }
    for (what, (count, seed)) in &kinds {
        println!("{count:>5} × {what} (seed {seed})");
    }
    if arguments.ends {
        for (end, count) in &report.ends {
            println!("{count:>7}  {end}");
        }
    }
    println!("{}", report.table());
    let mut failed = report.failures.len();
    let (cells, zeros, impossible) = (girokit_simulate::cells(), report.zeros(), report.impossible());
    // Each cell has a seed in as many seeds as there are cells; a shorter run cannot get everywhere.
    let everywhere = arguments.seeds >= u64::try_from(cells).unwrap_or(u64::MAX);
    println!("{} of {cells} cells visited; `–` cannot be, --cells says why", cells - zeros.len());
    if everywhere {
        failed += zeros.len();
        zeros.iter().for_each(|cell| println!("FAILED never visited: {cell}"));
    } else if !zeros.is_empty() {
        println!("the others are visited from {cells} seeds on, and only then is one that is not a failure");
    }
    failed += impossible.len();
    impossible.iter().for_each(|cell| println!("FAILED visited, though it is said that it cannot be: {cell}"));
    println!(
        "{} seeds in {:.1} s on {threads} threads",
        report.passed + report.failures.len() as u64,
        began.elapsed().as_secs_f64()
    );
    println!("{} passed, {failed} failed", report.passed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A bar and the time that is left, where somebody looks; otherwise a line now and then.
fn show_progress(progress: &Progress, seeds: u64, began: Instant) {
    let (played, failed) = (progress.played.load(Ordering::Relaxed), progress.failed.load(Ordering::Relaxed));
    let seconds = began.elapsed().as_secs();
    if began.elapsed() < SOON || played == 0 {
        return;
    }
    let left = seeds.saturating_sub(played) * seconds.max(1) / played;
    let line =
        format!("{played} of {seeds} seeds, {failed} failed, {} a second, {left} s left", played / seconds.max(1));
    if std::io::stderr().is_terminal() {
        let full = usize::try_from(played * 30 / seeds.max(1)).unwrap_or_default();
        eprint!("\r[{:<30}] {line}   ", "#".repeat(full));
    } else if seconds.is_multiple_of(30) && LAST_LINE.swap(seconds, Ordering::Relaxed) != seconds {
        eprintln!("{line}");
    }
}

/// The second of the last line.
static LAST_LINE: AtomicU64 = AtomicU64::new(0);

/// A breach without the ids and numbers of its run.
fn plain(breach: &str) -> String {
    let words = breach.split(' ').map(|word| if word.bytes().any(|byte| byte.is_ascii_digit()) { "…" } else { word });
    let text = words.collect::<Vec<_>>().join(" ");
    text.chars().take(150).collect()
}
