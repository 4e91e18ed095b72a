//! What the banks on Berlin Group's XS2A framework share: codes, messages, errors, signed transport, single calls and
//! the payment machine. What differs is the profile of each bank.
//!
//! ```text
//! transport.rs      how requests are dressed and signed; what a bank demands where the configuration says nothing else
//! call.rs           what single calls have of their own: page.rs follows links to further pages, budget.rs counts
//! answer.rs         refusals, read                parts.rs   other answers, part by part
//! return_page.rs    the user who comes back
//! machine.rs        the walk through a table of rows
//! transitions.rs    the rows that the banks share
//! payment/          a payment, its authorisation and its deletion, as such a walk
//! basket/           several payments, signed once, as such a walk
//! consent.rs        the user's consent to read accounts, as such a walk
//! jobs.rs           where each of these jobs begins
//! account.rs        accounts, balances, transactions; model.rs has the other messages, codes.rs the code lists
//! rules.rs          checks of what is to be sent
//! ```

pub mod account;
mod answer;
pub mod basket;
pub(crate) mod budget;
mod call;
pub mod codes;
pub mod consent;
pub(crate) mod jobs;
pub mod machine;
pub mod model;
pub(crate) mod page;
mod parts;
pub mod payment;
mod return_page;
pub(crate) mod rules;
pub mod transitions;
pub(crate) mod transport;

pub(crate) use answer::{bank_says, is_of_the_bank, no_page, refusal};
pub(crate) use basket::BasketJob;
pub(crate) use consent::ConsentJob;
pub(crate) use payment::{Entry, PaymentJob, needs_user};
pub(crate) use transport::Xs2a;
