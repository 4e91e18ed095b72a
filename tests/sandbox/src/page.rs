//! The pages a person sees: where they approve or reject, and a front page that says what is here.

use std::sync::Arc;

use crate::system::System;

/// What a bank asks its customer (the PSU) at scaRedirect.
pub(crate) struct Question {
    /// Name of the bank.
    pub(crate) bank: &'static str,
    /// What it is about, as a heading: "Approve a payment".
    pub(crate) title: &'static str,
    /// One sentence that says who asks for what.
    pub(crate) lead: String,
    /// The amount, when money moves: shown large.
    pub(crate) amount: Option<String>,
    /// Facts, label and value.
    pub(crate) facts: Vec<(&'static str, String)>,
    /// National identification number that the field is filled with.
    pub(crate) national_id: String,
    /// The contexts to choose from; empty where there is no choice.
    pub(crate) contexts: Vec<Context>,
    /// What was wrong with the last try.
    pub(crate) problem: Option<&'static str>,
}

/// A role in which a person may act.
pub(crate) struct Context {
    /// Value of the form's field.
    pub(crate) value: String,
    /// What the person reads.
    pub(crate) label: String,
    /// Chosen beforehand.
    pub(crate) chosen: bool,
}

const STYLE: &str = "
:root { color-scheme: light dark; --ground: #eef1f0; --sheet: #fff; --ink: #16241f; --soft: #55665f; --line: #d5ddd9;
  --deep: #0b5d4a; --on-deep: #fff; --warn: #96261c; --warn-ground: #fbeceb; }
@media (prefers-color-scheme: dark) { :root { --ground: #101816; --sheet: #18231f; --ink: #e8efec; --soft: #a3b3ac;
  --line: #31413a; --deep: #4fc3a1; --on-deep: #06231b; --warn: #ffb1a8; --warn-ground: #3a1f1c; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { width: 100%; max-width: 30rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 14px;
  padding: clamp(1.25rem, 5vw, 2.25rem); }
.bank { display: flex; align-items: center; gap: .6rem; margin: 0 0 1.5rem; font-weight: 600; }
.bank svg { width: 1.75rem; height: 1.75rem; color: var(--deep); flex: none; }
.bank small { margin-left: auto; font-weight: 500; color: var(--soft); border: 1px solid var(--line);
  border-radius: 99px; padding: .05rem .6rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .4rem; }
p { margin: 0 0 1rem; }
.lead { color: var(--soft); }
.amount { font-size: 2rem; font-weight: 650; line-height: 1.2; margin: 1.25rem 0; font-variant-numeric: tabular-nums; }
dl { margin: 0 0 1.5rem; border-top: 1px solid var(--line); }
dl div { display: flex; justify-content: space-between; gap: 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--soft); flex: none; }
dd { margin: 0; text-align: right; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
label, legend { display: block; font-weight: 600; margin-bottom: .3rem; padding: 0; }
input[type=text] { width: 100%; font: inherit; font-size: 1.1rem; letter-spacing: .06em; padding: .6rem .75rem;
  color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: 8px; }
.hint { font-size: .875rem; color: var(--soft); margin: .3rem 0 1.25rem; }
fieldset { border: 0; margin: 0 0 1.25rem; padding: 0; }
fieldset label { font-weight: 400; display: flex; gap: .6rem; align-items: center; min-height: 2.75rem; margin: 0;
  border-bottom: 1px solid var(--line); }
fieldset input { width: 1.15rem; height: 1.15rem; accent-color: var(--deep); }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1 1 9rem; font: inherit; font-weight: 600; min-height: 3rem; padding: .6rem 1rem; border-radius: 8px;
  border: 1px solid var(--deep); cursor: pointer; background: var(--deep); color: var(--on-deep); }
button.quiet { background: transparent; color: var(--deep); }
:focus-visible { outline: 3px solid var(--deep); outline-offset: 2px; }
.problem { background: var(--warn-ground); color: var(--warn); border-radius: 8px; padding: .7rem .9rem; }
main:has(pre) { max-width: 46rem; }
pre { overflow-x: auto; font-size: .85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
";

const MARK: &str = r#"<svg viewBox="0 0 24 24" aria-hidden="true"><path fill="currentColor" d="M12 2 2 7.5V10h20V7.5L12 2Zm-7 10v6H3v3h18v-3h-2v-6h-3v6h-2.5v-6h-3v6H8v-6H5Z"/></svg>"#;

impl Question {
    /// The page. Its form posts to its own address: `decision`, `nationalId` and, where there is a choice, `context`.
    pub(crate) fn page(&self) -> String {
        let problem = self.problem.map_or_else(String::new, |text| {
            format!(r#"<p class="problem" role="alert" id="problem">{}</p>"#, escape(text))
        });
        let amount = self
            .amount
            .as_deref()
            .map_or_else(String::new, |amount| format!(r#"<p class="amount">{}</p>"#, escape(amount)));
        let facts: String = self
            .facts
            .iter()
            .map(|(label, value)| format!("<div><dt>{}</dt><dd>{}</dd></div>", escape(label), escape(value)))
            .collect();
        let facts = if facts.is_empty() { facts } else { format!("<dl>{facts}</dl>") };
        let contexts: String = self.contexts.iter().map(Context::radio).collect();
        let contexts = if contexts.is_empty() {
            contexts
        } else {
            format!("<fieldset><legend>You act for</legend>{contexts}</fieldset>")
        };
        let described = if self.problem.is_some() { "problem national-id-hint" } else { "national-id-hint" };
        let body = format!(
            r#"<h1>{title}</h1><p class="lead">{lead}</p>{amount}{facts}{problem}
<form method="post" action="">
<label for="national-id">National identification number</label>
<input type="text" id="national-id" name="nationalId" value="{national_id}" inputmode="numeric" autocomplete="off"
 pattern="[0-9]{{11}}" maxlength="11" required aria-describedby="{described}">
<p class="hint" id="national-id-hint">Eleven digits. Stands for the real sign-in, which a sandbox does not have.</p>
{contexts}<div class="buttons">
<button type="submit" name="decision" value="approve">Approve</button>
<button type="submit" name="decision" value="reject" class="quiet" formnovalidate>Reject</button>
</div></form>"#,
            title = escape(self.title),
            lead = escape(&self.lead),
            national_id = escape(&self.national_id),
        );
        sheet(self.bank, self.title, &body)
    }
}

impl Context {
    fn radio(&self) -> String {
        format!(
            r#"<label><input type="radio" name="context" value="{}"{}> {}</label>"#,
            escape(&self.value),
            if self.chosen { " checked" } else { "" },
            escape(&self.label),
        )
    }
}

/// A page that only says something.
pub(crate) fn notice(bank: &str, title: &str, text: &str) -> String {
    sheet(bank, title, &format!("<h1>{}</h1><p class=\"lead\">{}</p>", escape(title), escape(text)))
}

/// The front page: what is here.
pub(crate) fn index(systems: &[Arc<dyn System>]) -> String {
    let lines: Vec<String> = systems.iter().flat_map(|system| system.introduction()).collect();
    let text = format!(
        "<h1>The sandbox is up</h1><p class=\"lead\">It plays these systems. Nothing here is real.</p><pre>{}</pre>",
        escape(&lines.join("\n"))
    );
    sheet("girokit", "girokit sandbox", &text)
}

pub(crate) fn sheet(bank: &str, title: &str, body: &str) -> String {
    format!(
        r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>{title} – {bank}</title><style>{STYLE}</style></head>
<body><main><p class="bank">{MARK}<span>{bank}</span><small>sandbox</small></p>
{body}
</main></body></html>
"#,
        title = escape(title),
        bank = escape(bank),
    )
}

pub(crate) fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, character| {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_payer_wrote_stays_text() {
        let question = Question {
            bank: "Bank",
            title: "Approve a payment",
            lead: "x".into(),
            amount: None,
            facts: vec![("To", "<script>alert('1')</script>&".into())],
            national_id: "\"><b>".into(),
            contexts: Vec::new(),
            problem: None,
        };
        let page = question.page();
        assert!(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;"), "{page}");
        assert!(page.contains(r#"value="&quot;&gt;&lt;b&gt;""#), "{page}");
    }
}
