//! The row of an operation at its bank: everything that belongs to it.

use super::operation::{Kind, Listing, Operation, Resume, Route, Start};
use crate::flow::{Call, Context, Job};
use crate::http::Response;
use crate::wire::page::{Adapt, Repeats};
use crate::wire::{Error, Now};
use serde_json::Value;
use std::sync::Arc;

/// Checks the input of an operation against the bank's rules, and may complete it.
pub(crate) type Rule<B> = fn(&B, &mut Value, &Now) -> Result<(), Error>;
/// What is presented of an answer: from the input and the bank's reply to the outcome.
pub(crate) type View<B> = fn(&B, &Now, &Value, Value) -> Result<Value, Error>;
/// What is done to an entry of a list before it is handed out, at this bank and time; `None` where nothing is.
pub(crate) type Entries<B> = fn(&B, &Now, &Listing) -> Option<Adapt>;
/// The call for an input, where it is more than path, query and JSON.
pub(crate) type Make<B> = fn(&B, &'static Route, &str, &Value) -> Result<Call, Error>;
/// The reply in an answer, where it is more than its JSON.
pub(crate) type Read<B> = fn(&B, &Now, &Call, &Response, &Context) -> Result<Value, Error>;
type Begin<B> = fn(Arc<B>, &Now, Start) -> Result<Box<dyn Job>, Error>;
type GoOn<B> = fn(Arc<B>, Resume) -> Result<Box<dyn Job>, Error>;

/// One operation at a bank of type `B`.
pub(crate) struct Row<B: 'static> {
    pub(crate) operation: &'static Operation,
    pub(crate) rule: Option<Rule<B>>,
    pub(crate) job: Option<&'static JobRow<B>>,
    /// The single call behind it, when it is not the operation itself.
    pub(crate) via: Option<&'static str>,
    pub(crate) view: Option<View<B>>,
    pub(crate) adapt: Option<Entries<B>>,
    /// The list of which the bank repeats entries on every page.
    pub(crate) repeats: Option<Repeats>,
    pub(crate) make: Option<Make<B>>,
    pub(crate) read: Option<Read<B>>,
}

/// A job of several calls: how it begins, and how it is resumed after it was saved.
pub(crate) struct JobRow<B> {
    pub(crate) begin: Begin<B>,
    pub(crate) resume: GoOn<B>,
}

impl<B> Row<B> {
    pub(crate) const fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            rule: None,
            job: None,
            via: None,
            view: None,
            adapt: None,
            repeats: None,
            make: None,
            read: None,
        }
    }

    /// The list that it reads, where it reads one.
    pub(crate) fn listing(&self) -> Option<Listing> {
        match self.operation.kind {
            Kind::List(listing) => Some(listing),
            _ => None,
        }
    }
}

/// Writes a system's operations down: number, name, call, input, reply; and in braces what else is true of the row:
///
/// * of a call: `{user Present}` or `{user None}`, `{server Authorization}`, `{redirects}`, `{counted}`, `{lost "what to do"}`;
/// * of what begins with it: `{rule f}` checks the input against the bank's rules, `{job J}` is the job, `{via "call"}` and `{view f}`
///   say which call is behind it and how its answer is presented, `{entries f}` how those of a list are, `{repeats r}` of which
///   list the bank repeats entries on every page; `{makes f}` and
///   `{reads f}` make the request and read the answer of a call that is not JSON both ways.
macro_rules! operations {
    ($system:literal of $bank:ty: $($(#[doc = $doc:literal])* $number:literal $task:ident = $name:literal: $kind:tt $($route:literal)? $([$($query:literal),*])?, $input:ty => $reply:ty $(, $effect:ident)? $({$($fact:tt)*})*;)*) => {
        $(
            $(#[doc = $doc])*
            #[derive(Debug, Clone, Copy)]
            pub struct $task;
            impl $crate::system::operation::Task for $task {
                type Input = $input;
                type Outcome = operations!(@outcome $kind $reply);
                const NAME: &'static str = concat!($system, ".", $name);
            }
            impl $task {
                #[allow(dead_code, reason = "only single calls use their route")]
                pub(crate) const ROUTE: $crate::flow::Route = {
                    #[allow(unused_mut)]
                    let mut route = operations!(@route $name $kind $($route)? [$($($query),*)?] $($effect)?);
                    $(operations!(@fact route $($fact)*);)*
                    route
                };
                pub(crate) const OPERATION: $crate::system::operation::Operation = $crate::system::operation::Operation {
                    number: $number,
                    name: $name,
                    full_name: concat!($system, ".", $name),
                    task: stringify!($task),
                    doc: concat!($($doc, "\n"),*),
                    kind: operations!(@kind $task $kind $($route)? [$($($query),*)?]),
                    input: <$input as $crate::wire::model::Described>::shape,
                    reply: <$reply as $crate::wire::model::Described>::shape,
                };
            }
        )*

        /// Every operation, in the order of its number.
        pub const OPERATIONS: &[$crate::system::operation::Operation] = &[$($task::OPERATION),*];

        /// The rows of the operations: what checks the input of each, and what begins with it.
        pub(super) const ROWS: &[$crate::system::row::Row<$bank>] = &[$({
            #[allow(unused_mut)]
            let mut row = $crate::system::row::Row::new(&$task::OPERATION);
            $(operations!(@row row $($fact)*);)*
            row
        }),*];
    };
    (@outcome JOB $reply:ty) => { $reply };
    (@outcome LIST $reply:ty) => { $crate::system::list::ListOutcome };
    (@outcome $method:tt $reply:ty) => { $crate::system::operation::CallOutcome<$reply> };
    (@kind $task:ident JOB []) => { $crate::system::operation::Kind::Job };
    (@kind $task:ident REFUSED $why:literal []) => { $crate::system::operation::Kind::Refused($why) };
    (@kind $task:ident LIST $call:literal [$($list:literal),*]) => {
        $crate::system::operation::Kind::List($crate::system::operation::Listing { call: $call, lists: &[$($list),*] })
    };
    (@kind $task:ident $method:tt $path:literal [$($query:literal),*]) => {
        $crate::system::operation::Kind::Call(&$task::ROUTE)
    };
    (@route $name:literal $method:tt $path:literal [$($query:literal),*] $effect:ident) => {
        $crate::flow::Route::new($name, stringify!($method), $path, &[$($query),*], $crate::flow::Effect::$effect)
    };
    // Only a single call has a route of its own.
    (@route $name:literal $kind:tt $($rest:tt)*) => {
        $crate::flow::Route::new($name, "", "", &[], $crate::flow::Effect::Read)
    };
    (@fact $route:ident user $user:ident) => { $route.user = $crate::flow::User::$user };
    (@fact $route:ident server $server:ident) => { $route.server = $crate::flow::Server::$server };
    (@fact $route:ident redirects) => { $route.redirects = true };
    (@fact $route:ident counted) => { $route.counted = true };
    (@fact $route:ident lost $next:literal) => { $route.when_lost = Some($next) };
    (@fact $route:ident rule $rule:expr) => {};
    (@fact $route:ident job $job:expr) => {};
    (@fact $route:ident via $call:literal) => {};
    (@fact $route:ident view $view:expr) => {};
    (@fact $route:ident entries $adapt:expr) => {};
    (@fact $route:ident repeats $repeats:expr) => {};
    (@fact $route:ident makes $make:expr) => {};
    (@fact $route:ident reads $read:expr) => {};
    (@row $row:ident rule $rule:expr) => { $row.rule = Some($rule) };
    (@row $row:ident job $job:expr) => { $row.job = Some($job) };
    (@row $row:ident via $call:literal) => { $row.via = Some($call) };
    (@row $row:ident view $view:expr) => { $row.view = Some($view) };
    (@row $row:ident entries $adapt:expr) => { $row.adapt = Some($adapt) };
    (@row $row:ident repeats $repeats:expr) => { $row.repeats = Some($repeats) };
    (@row $row:ident makes $make:expr) => { $row.make = Some($make) };
    (@row $row:ident reads $read:expr) => { $row.read = Some($read) };
    (@row $row:ident user $user:ident) => {};
    (@row $row:ident server $server:ident) => {};
    (@row $row:ident redirects) => {};
    (@row $row:ident counted) => {};
    (@row $row:ident lost $next:literal) => {};
}
pub(crate) use operations;
