//! Every system, operation and type, each once, in an order in which a type follows what it is made of.

use girokit::bank::list::ListOutcome;
use girokit::bank::maxbanka::codes::CobsErrorCode;
use girokit::bank::operation::Kind;
use girokit::bank::xs2a::codes::MessageCode;
use girokit::bank::{BankConfig, Context, MORE_TYPES, Operation, SYSTEMS, System};
use girokit::wire::model::{Codes, Described, Model, Shape, Union};
use girokit::{EntryFilter, OddEntry, Warning};

/// A named type.
#[derive(Clone, Copy)]
pub(crate) enum Named {
    Model(&'static Model),
    Codes(&'static Codes),
    Union(&'static Union),
}

impl Named {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Model(model) => model.name,
            Self::Codes(codes) => codes.name,
            Self::Union(union) => union.name,
        }
    }
}

/// Everything there is to write about.
pub(crate) struct Catalogue {
    /// The types, dependencies first.
    pub(crate) types: Vec<Named>,
    /// Every type that was met on the way, also where its name was known already.
    pub(crate) met: Vec<Named>,
    /// The systems with their operations.
    pub(crate) systems: &'static [&'static System],
}

impl Catalogue {
    /// Walks from the operations to every type they reach.
    pub(crate) fn collect() -> Self {
        let mut catalogue = Self { types: Vec::new(), met: Vec::new(), systems: SYSTEMS };
        catalogue.reach(BankConfig::shape());
        catalogue.reach(Context::shape());
        // What stands as text in an error's `bank.code`, so that a program need not spell it.
        catalogue.reach(MessageCode::shape());
        catalogue.reach(CobsErrorCode::shape());
        catalogue.reach(EntryFilter::shape());
        catalogue.reach(OddEntry::shape());
        catalogue.reach(Warning::shape());
        catalogue.reach(ListOutcome::shape());
        for operation in SYSTEMS.iter().flat_map(|system| system.operations) {
            catalogue.reach((operation.input)());
            catalogue.reach((operation.reply)());
        }
        for shape in MORE_TYPES {
            catalogue.reach(shape());
        }
        catalogue
    }

    fn reach(&mut self, shape: Shape) {
        match shape {
            Shape::Model(model) => {
                self.met.push(Named::Model(model));
                if !self.knows(model.name) {
                    model.fields.iter().for_each(|field| self.reach((field.shape)()));
                    self.types.push(Named::Model(model));
                }
            }
            Shape::Codes(codes) => {
                self.met.push(Named::Codes(codes));
                if !self.knows(codes.name) {
                    self.types.push(Named::Codes(codes));
                }
            }
            Shape::Union(union) => {
                self.met.push(Named::Union(union));
                if !self.knows(union.name) {
                    union.variants.iter().for_each(|(.., shape)| self.reach(shape()));
                    self.types.push(Named::Union(union));
                }
            }
            Shape::List(of) | Shape::Map(of) => self.reach(of()),
            Shape::Text(_) | Shape::Bool | Shape::Integer | Shape::Json => {}
        }
    }

    fn knows(&self, name: &str) -> bool {
        self.types.iter().any(|known| known.name() == name)
    }
}

/// Whether two types are one: of one kind, and with the same parts.
pub(crate) fn same(one: Named, other: Named) -> bool {
    match (one, other) {
        (Named::Model(one), Named::Model(other)) => {
            let parts =
                |model: &Model| model.fields.iter().map(|field| (field.wire, field.required)).collect::<Vec<_>>();
            one.doc == other.doc && parts(one) == parts(other)
        }
        (Named::Codes(one), Named::Codes(other)) => one.doc == other.doc && one.codes == other.codes,
        (Named::Union(one), Named::Union(other)) => {
            let parts = |union: &Union| union.variants.iter().map(|variant| (variant.0, variant.1)).collect::<Vec<_>>();
            one.doc == other.doc && one.tag == other.tag && parts(one) == parts(other)
        }
        _ => false,
    }
}

/// Whether an operation is one call, whose outcome wraps its reply.
pub(crate) fn is_call(operation: &Operation) -> bool {
    matches!(operation.kind, Kind::Call(_))
}

/// Whether an operation reads a long list, entry by entry.
pub(crate) fn is_list(operation: &Operation) -> bool {
    matches!(operation.kind, Kind::List(_))
}
