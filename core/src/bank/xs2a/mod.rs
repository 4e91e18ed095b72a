//! What the banks on Berlin Group's XS2A framework share: codes, messages, errors, signed transport, single calls and
//! the payment machine. What differs is the profile of each bank.

mod answer;
mod call;
pub mod codes;
pub mod model;
pub mod payment;
mod return_page;
pub(crate) mod transport;

pub(crate) use answer::refusal;
pub(crate) use call::CallJob;
pub(crate) use payment::{Entry, PaymentJob, needs_user};
pub(crate) use transport::Xs2a;
