//! What the types of messages look like, as tables: what everything that works on values walks along.

/// What a type looks like, for generators.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Text; the name says which kind: `text`, `amount`, `date`, `iban` …
    Text(&'static str),
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// Any JSON value.
    Json,
    /// A list of something.
    List(fn() -> Shape),
    /// A map from text to something.
    Map(fn() -> Shape),
    /// A message with named fields.
    Model(&'static Model),
    /// A set of codes, open to unknown ones.
    Codes(&'static Codes),
    /// Several models, distinguished by a tag.
    Union(&'static Union),
}

/// A message with named fields.
#[derive(Debug)]
pub struct Model {
    /// Name of the type.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// The fields in order.
    pub fields: &'static [Field],
}

/// One field of a message.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire, spelt as the standard spells it.
    pub wire: &'static str,
    /// Other spellings of the name that documents have.
    pub aliases: &'static [&'static str],
    /// Name in Rust and Python.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// What it holds.
    pub shape: fn() -> Shape,
}

/// A set of codes, open to unknown ones.
#[derive(Debug)]
pub struct Codes {
    /// Name of the type.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// Code on the wire, name in Rust, and what it means.
    pub codes: &'static [(&'static str, &'static str, &'static str)],
}

/// Several models, distinguished by a tag.
#[derive(Debug)]
pub struct Union {
    /// Name of the type.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// The field that distinguishes them.
    pub tag: &'static str,
    /// The tag's value, the name in Rust, what it means, and the model.
    pub variants: &'static [Variant],
}

/// One of several models: the tag's value, the name in Rust, what it means, and the model.
pub type Variant = (&'static str, &'static str, &'static str, fn() -> Shape);

/// Kinds of text that name an account, a card or a person, or are credentials.
const HIDDEN: [&str; 9] = ["iban", "bban", "pan", "maskedPan", "cpr", "phone", "partyNumber", "report", "secret"];

impl Shape {
    /// Whether no language prints it: what names an account or a person, credentials, and free JSON, which may hold either.
    pub fn is_hidden(self) -> bool {
        match self {
            Self::Text(kind) => HIDDEN.contains(&kind),
            Self::Json => true,
            Self::List(of) | Self::Map(of) => of().is_hidden(),
            Self::Bool | Self::Integer | Self::Model(_) | Self::Codes(_) | Self::Union(_) => false,
        }
    }
}
