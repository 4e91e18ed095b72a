//! BEC's matrix of fields and products: for each cell what is accepted and what is refused, in `bec_matrix.json`. The fields
//! come from the models and the columns from the code lists, so a cell that nobody has filled in is found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use girokit::bank::bec;
use girokit::wire::model::Shape;
use girokit::{Bank, ErrorKind, Fault, Now, Step};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The table, from the file.
fn file() -> Value {
    serde_json::from_str(include_str!("bec_matrix.json")).unwrap()
}

fn bank() -> Bank {
    let config = json!({"system": "bec", "baseUrl": "https://psd2api19.bank.example/eidas/1.0/v1", "redirectUri": "https://tpp.example/back",
        "profile": {"signed": false}});
    Bank::from_json(&config.to_string()).unwrap()
}

/// What the file has, cell by cell: the table, the column, the field, and its cases.
struct Cell {
    table: Value,
    column: String,
    field: String,
    accepted: Vec<Value>,
    refused: Vec<Value>,
}

fn cells(kind: &str) -> Vec<Cell> {
    let mut cells = Vec::new();
    for table in file()["tables"].as_array().unwrap() {
        for (field, groups) in table[kind].as_object().unwrap() {
            for group in groups.as_array().unwrap() {
                for column in group["in"].as_array().unwrap() {
                    cells.push(Cell {
                        table: table.clone(),
                        column: column.as_str().unwrap().to_owned(),
                        field: field.clone(),
                        accepted: group["accepted"].as_array().unwrap().clone(),
                        refused: group["refused"].as_array().unwrap().clone(),
                    });
                }
            }
        }
    }
    cells
}

impl Cell {
    fn body(&self, case: &Value) -> Value {
        let mut body: Map<String, Value> = self.table["bases"][&self.column].as_object().unwrap().clone();
        for (name, value) in case.as_object().unwrap() {
            match value {
                Value::Null => drop(body.remove(name)),
                value => drop(body.insert(name.clone(), value.clone())),
            }
        }
        Value::Object(body)
    }

    /// Begins each job of the table with a body.
    fn begin(&self, body: &Value) -> Vec<Result<Step, girokit::Error>> {
        let input = json!({self.table["column"].as_str().unwrap(): self.column, "body": body}).to_string();
        let now = Now { unix_ms: file()["now_ms"].as_i64().unwrap(), entropy: [7; 32] };
        let jobs = self.table["jobs"].as_array().unwrap().iter();
        let context = json!({"psu": {"ipAddress": "192.0.2.7"}}).to_string();
        jobs.map(|job| bank().start(&now, job.as_str().unwrap(), &input, &context).map(|flow| flow.step(&now)))
            .collect()
    }

    fn name(&self) -> String {
        format!("{} × {}", self.column, self.field)
    }
}

#[test]
fn what_a_cell_accepts_is_sent_as_it_was_given() {
    for cell in cells("fields").iter().chain(&cells("fields of the others")) {
        assert!(!cell.accepted.is_empty(), "{}", cell.name());
        for case in &cell.accepted {
            let body = cell.body(case);
            for step in cell.begin(&body) {
                let Ok(Step::Send { request, .. }) = step else { panic!("{} {case}: {step:?}", cell.name()) };
                let text = String::from_utf8(request.body).unwrap();
                let mut sent: Value = serde_json::from_str(&text).unwrap();
                let amount = sent["instructedAmount"]["amount"].clone();
                assert!(amount.is_number(), "{}: the amount is a JSON number", cell.name());
                sent["instructedAmount"]["amount"] = json!(amount.to_string());
                assert_eq!(sent, body, "{}", cell.name());
            }
        }
    }
}

#[test]
fn what_a_cell_refuses_is_refused_with_field_and_rule() {
    let mut wrong = Vec::new();
    for cell in cells("fields").iter().chain(&cells("fields of the others")) {
        assert!(!cell.refused.is_empty(), "{}", cell.name());
        for case in &cell.refused {
            let (field, says) = (case[1].as_str().unwrap(), case[2].as_str().unwrap());
            assert!(field.starts_with(&cell.field), "{}: a case of another cell", cell.name());
            for step in cell.begin(&cell.body(&case[0])) {
                let told = match step {
                    Ok(_) => "accepted".to_owned(),
                    Err(error)
                        if (error.kind, error.fault) == (ErrorKind::InvalidInput, Fault::Caller)
                            && error.field.as_deref() == Some(field)
                            && error.message.contains(says)
                            && error.to_string().contains(field) =>
                    {
                        continue;
                    }
                    Err(error) => format!("{:?} of {:?}: {error}", error.kind, error.fault),
                };
                wrong.push(format!("{} {}: {told}, and not at {field}: {says}", cell.name(), case[0]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The fields of the body of an operation's input, by the model, and the columns by the code list.
fn model(job: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let operation = bec::SYSTEM.operations.iter().find(|operation| operation.name == job).unwrap();
    let Shape::Model(input) = (operation.input)() else { panic!("{job} takes a message") };
    let (mut fields, mut columns) = (BTreeSet::new(), BTreeSet::new());
    for field in input.fields {
        match (field.shape)() {
            Shape::Model(body) => fields = body.fields.iter().map(|field| field.wire.to_owned()).collect(),
            Shape::Codes(codes) => columns = codes.codes.iter().map(|(code, ..)| (*code).to_owned()).collect(),
            _ => panic!("{}.{}", job, field.wire),
        }
    }
    (fields, columns)
}

#[test]
fn no_cell_is_left_out() {
    let mut found: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for cell in cells("fields") {
        let table = cell.table["jobs"][0].as_str().unwrap().to_owned();
        found.entry(table).or_default().push((cell.column, cell.field));
    }
    let expected = [("initiatePayment", 6 * 16), ("initiatePaymentSlip", 6 * 8), ("initiatePeriodicPayment", 17)];
    for (job, count) in expected {
        let (fields, columns) = model(job);
        let columns = if job == "initiatePeriodicPayment" {
            BTreeSet::from(["domestic-credit-transfers".to_owned()])
        } else {
            columns
        };
        let all: BTreeSet<(String, String)> =
            columns.iter().flat_map(|column| fields.iter().map(|field| (column.clone(), field.clone()))).collect();
        assert_eq!(all.len(), count, "{job}: the document has so many");
        let cells = &found[job];
        assert_eq!(cells.len(), count, "{job}: each cell once");
        assert_eq!(cells.iter().cloned().collect::<BTreeSet<_>>(), all, "{job}");
    }
}

/// A field that one kind of payment has is told where it belongs when it is given to another kind.
#[test]
fn every_field_of_another_kind_is_refused() {
    let jobs = ["initiatePayment", "initiatePaymentSlip", "initiatePeriodicPayment"];
    let all: BTreeSet<String> = jobs.iter().flat_map(|job| model(job).0).collect();
    for job in jobs {
        let own = model(job).0;
        let cells = cells("fields of the others");
        let told: BTreeSet<String> =
            cells.iter().filter(|cell| cell.table["jobs"][0] == json!(job)).map(|cell| cell.field.clone()).collect();
        assert_eq!(told, all.difference(&own).cloned().collect(), "{job}");
    }
}
