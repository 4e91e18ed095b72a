//! The row of a single call: everything that is true of it whenever it is made.

use super::Effect;

/// Whose presence or consent a call needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum User {
    /// It is made for a user, who may be there or not.
    Any,
    /// The user has to be there: what they order, and how they sign it.
    Present,
    /// It is made for no user: it carries no token of one.
    None,
}

/// Which of the bank's servers answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// The interface itself.
    Interface,
    /// The one that authorises users and clients, and gives tokens.
    Authorization,
}

/// Method and path of a single call, and what else is true of it. It is written once, in the row of its operation, and a call
/// carries it: no transport looks at an address to learn what it is sending.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// Name of its operation within the system.
    pub name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path template; `{names}` are fields of the input.
    pub path: &'static str,
    /// Fields of the input that go into the query.
    pub query: &'static [&'static str],
    /// What the call does at the bank.
    pub effect: Effect,
    /// Whose presence it needs.
    pub user: User,
    /// Which server answers.
    pub server: Server,
    /// Whether it names the addresses that users come back to.
    pub redirects: bool,
    /// Whether the bank counts it when the user is not there.
    pub counted: bool,
    /// What to do about a lost answer, beside what holds for every call.
    pub when_lost: Option<&'static str>,
}

impl Route {
    /// A call of which nothing special is true.
    pub(crate) const fn new(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        query: &'static [&'static str],
        effect: Effect,
    ) -> Self {
        let (user, server) = (User::Any, Server::Interface);
        Self { name, method, path, query, effect, user, server, redirects: false, counted: false, when_lost: None }
    }
}
