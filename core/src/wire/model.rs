//! How the standards' messages are written down.
//!
//! [`model!`](crate::model), [`codes!`](crate::codes) and [`outcomes!`](crate::outcomes) each turn one definition,
//! which reads like the table in the standard, into a Rust type, its JSON form (unknown fields and codes kept and
//! written back), and a [`Described`] description. The types of every other language are generated from that
//! description, so nothing is written twice.

use serde::de::{self, IntoDeserializer};
use serde_json::{Map, Value};
use std::marker::PhantomData;

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
    /// Several models told apart by a tag.
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

/// Several models told apart by a tag.
#[derive(Debug)]
pub struct Union {
    /// Name of the type.
    pub name: &'static str,
    /// What it is, in Markdown.
    pub doc: &'static str,
    /// The field that tells them apart.
    pub tag: &'static str,
    /// The tag's value, the name in Rust, what it means, and the model.
    pub variants: &'static [Variant],
}

/// One of several models: the tag's value, the name in Rust, what it means, and the model.
pub type Variant = (&'static str, &'static str, &'static str, fn() -> Shape);

/// A type that can say what it looks like.
pub trait Described: de::DeserializeOwned {
    /// What the type looks like on the wire.
    fn shape() -> Shape;

    /// Reads it. Lists say which of their entries cannot be read.
    fn read<'de, D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// Declares which kind of text or number a plain type is.
macro_rules! described {
    ($($ty:ty => $shape:expr),* $(,)?) => {$(
        impl $crate::wire::model::Described for $ty {
            fn shape() -> $crate::wire::model::Shape { $shape }
        }
    )*};
}
#[allow(unused_imports)]
pub(crate) use described;

described! {
    String => Shape::Text("text"),
    bool => Shape::Bool,
    u16 => Shape::Integer,
    u32 => Shape::Integer,
    i32 => Shape::Integer,
    i64 => Shape::Integer,
    Value => Shape::Json,
    crate::wire::secret::Secret => Shape::Text("secret"),
}

impl<T: Described> Described for Vec<T> {
    fn shape() -> Shape {
        Shape::List(T::shape)
    }

    fn read<'de, D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List<T>(PhantomData<T>);
        impl<'de, T: Described> de::Visitor<'de> for List<T> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::with_capacity(items.size_hint().unwrap_or_default().min(4096));
                loop {
                    match items.next_element_seed(Reading(PhantomData::<T>)) {
                        Ok(Some(item)) => list.push(item),
                        Ok(None) => return Ok(list),
                        Err(error) => return at(&format!("[{}]", list.len()), Err(error)),
                    }
                }
            }
        }
        deserializer.deserialize_seq(List(PhantomData))
    }
}

/// Reads a type by [`Described::read`].
struct Reading<T>(PhantomData<T>);

impl<'de, T: Described> de::DeserializeSeed<'de> for Reading<T> {
    type Value = T;
    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads a field by [`Described::read`]; `null` is none.
#[doc(hidden)]
pub struct Maybe<T>(pub PhantomData<T>);

impl<'de, T: Described> de::DeserializeSeed<'de> for Maybe<T> {
    type Value = Option<T>;
    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Described> de::Visitor<'de> for Maybe<T> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_some<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer).map(Some)
    }
}

impl<T: Described> Described for Box<T> {
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Described> Described for std::collections::BTreeMap<String, T> {
    fn shape() -> Shape {
        Shape::Map(T::shape)
    }
}

/// Fields that a message carried and its definition does not know: kept, and written back.
pub type Extra = Map<String, Value>;

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

/// A field as it prints.
#[doc(hidden)]
pub struct Shown<'a, T>(pub &'a T, pub fn() -> Shape);

impl<T: std::fmt::Debug> std::fmt::Debug for Shown<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if (self.1)().is_hidden() { f.write_str("[redacted]") } else { self.0.fmt(f) }
    }
}

/// Prints which unknown fields there are, and not what they hold: it may be an account number.
#[doc(hidden)]
pub fn show_extra(shown: &mut std::fmt::DebugStruct<'_, '_>, extra: &Extra) -> std::fmt::Result {
    if !extra.is_empty() {
        shown.field("extra", &extra.keys().collect::<Vec<_>>());
    }
    shown.finish()
}

/// Reads a field that was not there: an error that names it, unless the type has an empty form.
#[doc(hidden)]
pub fn missing<'de, T: de::Deserialize<'de>, E: de::Error>(wire: &'static str) -> Result<T, E> {
    struct Missing<E>(&'static str, std::marker::PhantomData<E>);
    impl<'de, E: de::Error> de::Deserializer<'de> for Missing<E> {
        type Error = E;
        fn deserialize_any<V: de::Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
            Err(E::missing_field(self.0))
        }
        fn deserialize_option<V: de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            visitor.visit_none()
        }
        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }
    T::deserialize(Missing(wire, std::marker::PhantomData))
}

/// Writes a message down as the standard's table has it: `must` or `may`, name on the wire, name in Rust, type. A name that
/// documents also spell otherwise, as in `must "statusCodeEnum" | "stausCodeEnum"`, is read in both spellings.
///
/// ```
/// girokit::model! {
///     /// An account as the standard refers to it.
///     pub Account {
///         /// International account number.
///         may "iban" iban: String,
///         /// ISO 4217 code of the account's currency.
///         must "currency" currency: String as "identifier",
///     }
/// }
/// let account: Account = serde_json::from_str(r#"{"currency":"NOK","colour":"blue"}"#)?;
/// assert_eq!(account.iban, None);
/// assert_eq!(serde_json::to_string(&account)?, r#"{"currency":"NOK","colour":"blue"}"#);
/// // What is not known is kept, and not printed.
/// assert_eq!(format!("{account:?}"), r#"Account { iban: None, currency: "NOK", extra: ["colour"] }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    ($($(#[doc = $doc:literal])* pub $name:ident { $($(#[doc = $fdoc:literal])* $need:ident $wire:literal $(| $alias:literal)? $field:ident : $ty:ty $(as $kind:literal)?),* $(,)? })*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[doc = $fdoc])* pub $field: $crate::model!(@ty $need $ty),)*
            /// Fields that the bank sent and this definition does not know: kept, and written back.
            pub extra: $crate::wire::model::Extra,
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(shown.field(
                    stringify!($field),
                    &$crate::model!(@shown $need self.$field, <$ty as $crate::wire::model::Described>::shape),
                );)*
                $crate::wire::model::show_extra(&mut shown, &self.extra)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // The fields' names, read without being copied.
                #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
                enum __Name { $($field,)* __Other(String) }
                impl<'de> serde::Deserialize<'de> for __Name {
                    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                        struct Names;
                        impl serde::de::Visitor<'_> for Names {
                            type Value = __Name;
                            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                                f.write_str("the name of a field")
                            }
                            fn visit_str<E>(self, __key: &str) -> Result<__Name, E> {
                                Ok(match __key { $($wire $(| $alias)? => __Name::$field,)* _ => __Name::__Other(__key.to_owned()) })
                            }
                        }
                        deserializer.deserialize_identifier(Names)
                    }
                }
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($name), ")"))
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        let mut extra = $crate::wire::model::Extra::new();
                        $(let mut $field: Option<$ty> = None;)*
                        while let Some(__key) = map.next_key::<__Name>()? {
                            match __key {
                                $(__Name::$field => {
                                    $field = $crate::wire::model::at(
                                        $wire,
                                        map.next_value_seed($crate::wire::model::Maybe(std::marker::PhantomData)),
                                    )?;
                                    if $field.is_none() { extra.insert($wire.to_owned(), serde_json::Value::Null); }
                                })*
                                __Name::__Other(__key) => { extra.insert(__key, map.next_value()?); }
                            }
                        }
                        Ok($name { $($field: $crate::model!(@take $need $wire $field),)* extra })
                    }
                }
                deserializer.deserialize_map(Visitor)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $($crate::model!(@put $need $wire self.$field, map);)*
                for (key, value) in &self.extra { map.serialize_entry(key, value)?; }
                map.end()
            }
        }

        impl $crate::wire::model::Described for $name {
            fn shape() -> $crate::wire::model::Shape {
                static MODEL: $crate::wire::model::Model = $crate::wire::model::Model {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),*),
                    fields: &[$($crate::wire::model::Field {
                        wire: $wire,
                        name: stringify!($field),
                        doc: concat!($($fdoc, "\n"),*),
                        required: $crate::model!(@required $need),
                        shape: $crate::model!(@shape $ty $(as $kind)?),
                    }),*],
                };
                $crate::wire::model::Shape::Model(&MODEL)
            }
        }

        $crate::model!(@new $name [] $($need $field: $ty,)*);
    )*};
    (@shape $ty:ty) => { <$ty as $crate::wire::model::Described>::shape };
    // A text whose kind says more than its Rust type.
    (@shape $ty:ty as $kind:literal) => { || $crate::wire::model::Shape::Text($kind) };
    (@ty must $ty:ty) => { $ty };
    (@ty may $ty:ty) => { Option<$ty> };
    (@required must) => { true };
    (@required may) => { false };
    (@take must $wire:literal $field:ident) => {
        match $field { Some(value) => value, None => $crate::wire::model::at($wire, $crate::wire::model::missing($wire))? }
    };
    (@take may $wire:literal $field:ident) => { $field };
    (@shown must $value:expr, $shape:expr) => { $crate::wire::model::Shown(&$value, $shape) };
    (@shown may $value:expr, $shape:expr) => {
        $value.as_ref().map(|value| $crate::wire::model::Shown(value, $shape))
    };
    (@put must $wire:literal $value:expr, $map:ident) => { $map.serialize_entry($wire, &$value)?; };
    (@put may $wire:literal $value:expr, $map:ident) => {
        if let Some(value) = &$value { $map.serialize_entry($wire, value)?; }
    };
    // A constructor that takes what must be there and leaves the rest empty.
    (@new $name:ident [$($done:tt)*] $($need:ident $field:ident: $ty:ty,)*) => {
        $crate::model!(@split $name {} {} $($need $field: $ty,)*);
    };
    (@split $name:ident {$($must:ident: $mty:ty,)*} {$($may:ident,)*} must $field:ident: $ty:ty, $($rest:tt)*) => {
        $crate::model!(@split $name {$($must: $mty,)* $field: $ty,} {$($may,)*} $($rest)*);
    };
    (@split $name:ident {$($must:ident: $mty:ty,)*} {$($may:ident,)*} may $field:ident: $ty:ty, $($rest:tt)*) => {
        $crate::model!(@split $name {$($must: $mty,)*} {$($may,)* $field,} $($rest)*);
    };
    (@split $name:ident {$($must:ident: $mty:ty,)*} {$($may:ident,)*}) => {
        impl $name {
            /// Takes the fields that must be there; the others start empty and can be set.
            #[allow(clippy::too_many_arguments, clippy::new_without_default)]
            pub fn new($($must: impl Into<$mty>),*) -> Self {
                Self { $($must: $must.into(),)* $($may: None,)* extra: Default::default() }
            }
        }
    };
}

/// Names the field in the error of its value, so that a path can be read off: `a.b[2].c`.
#[doc(hidden)]
pub fn at<T, E: de::Error>(wire: &str, read: Result<T, E>) -> Result<T, E> {
    read.map_err(|error| {
        let text = error.to_string();
        let text = text.split(" at line ").next().unwrap_or_default();
        match text.strip_prefix('\u{1}') {
            Some(inner) => E::custom(format_args!("\u{1}{wire}.{inner}")),
            None => E::custom(format_args!("\u{1}{wire}\u{2}{text}")),
        }
    })
}

/// Takes apart what [`at`] put together: the path of the field and what is wrong with it.
pub(crate) fn located(error: &serde_json::Error) -> (Option<String>, String) {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    match text.strip_prefix('\u{1}').and_then(|rest| rest.split_once('\u{2}')) {
        Some((path, why)) => (Some(path.replace(".[", "[")), without_value(why)),
        None => (None, without_value(text)),
    }
}

/// A type error says what was found, and what was found may be an account number: the type stays, the value goes.
fn without_value(why: &str) -> String {
    let found = why.strip_prefix("invalid ").and_then(|rest| rest.rsplit_once(", expected "));
    match found {
        Some((found, expected)) => {
            let kind = found.split(['`', '"']).next().unwrap_or_default().trim_end();
            format!("invalid {kind}, expected {expected}")
        }
        None => why.to_owned(),
    }
}

/// Writes a set of codes down: a code that is not in the table is kept as `Unknown`.
#[macro_export]
macro_rules! codes {
    ($($(#[doc = $doc:literal])* pub $name:ident { $($(#[doc = $cdoc:literal])* $code:ident = $wire:literal),* $(,)? })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $cdoc])* $code,)*
            /// A code that this version does not know, as the bank wrote it.
            Unknown(String),
        }

        impl $name {
            /// The code as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self { $(Self::$code => $wire,)* Self::Unknown(code) => code }
            }

            /// The code as it stands on the wire, where this version knows it.
            pub fn known(&self) -> Option<&'static str> {
                match self { $(Self::$code => Some($wire),)* Self::Unknown(_) => None }
            }

            /// Whether this version knows the code.
            pub fn is_known(&self) -> bool {
                self.known().is_some()
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> Self {
                match code { $($wire => Self::$code,)* other => Self::Unknown(other.to_owned()) }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Code;
                impl serde::de::Visitor<'_> for Code {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a string")
                    }
                    fn visit_str<E>(self, code: &str) -> Result<$name, E> {
                        Ok($name::from(code))
                    }
                }
                deserializer.deserialize_str(Code)
            }
        }

        impl $crate::wire::model::Described for $name {
            fn shape() -> $crate::wire::model::Shape {
                static CODES: $crate::wire::model::Codes = $crate::wire::model::Codes {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),*),
                    codes: &[$(($wire, stringify!($code), concat!($($cdoc, "\n"),*))),*],
                };
                $crate::wire::model::Shape::Codes(&CODES)
            }
        }
    )*};
}

/// Writes the ways in which a job can end down, each with its own message, told apart by the field `outcome`.
#[macro_export]
macro_rules! outcomes {
    ($($(#[doc = $doc:literal])* pub $name:ident { $($(#[doc = $vdoc:literal])* $variant:ident = $tag:literal ($ty:ty)),* $(,)? })*) => {$(
        $(#[doc = $doc])*
        // There is one outcome in a job: what it takes in memory is no matter.
        #[allow(clippy::large_enum_variant)]
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(tag = "outcome")]
        #[non_exhaustive]
        #[must_use = "it says what became of the job"]
        pub enum $name {
            $($(#[doc = $vdoc])* #[serde(rename = $tag)] $variant($ty),)*
        }

        impl $crate::wire::model::Described for $name {
            fn shape() -> $crate::wire::model::Shape {
                static UNION: $crate::wire::model::Union = $crate::wire::model::Union {
                    name: stringify!($name),
                    doc: concat!($($doc, "\n"),*),
                    tag: "outcome",
                    variants: &[$(($tag, stringify!($variant), concat!($($vdoc, "\n"),*), <$ty as $crate::wire::model::Described>::shape)),*],
                };
                $crate::wire::model::Shape::Union(&UNION)
            }
        }
    )*};
}

/// Reads JSON text of the caller.
pub(crate) fn read_text<T: de::DeserializeOwned>(text: &str, what: &str) -> Result<T, crate::wire::Error> {
    serde_json::from_str(text).map_err(|error| {
        let (field, why) = located(&error);
        crate::wire::Error::invalid(field.map_or(what.to_owned(), |field| format!("{what}.{field}")), why)
    })
}

/// Reads a typed message from a JSON value.
pub(crate) fn from_value<T: de::DeserializeOwned>(value: Value) -> Result<T, (Option<String>, String)> {
    T::deserialize(value.into_deserializer()).map_err(|error: serde_json::Error| located(&error))
}
