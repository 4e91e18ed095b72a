//! What the banks on Berlin Group's XS2A framework share: codes, messages, errors, signed transport, single calls and
//! the payment machine. What differs is the profile of each bank.

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
