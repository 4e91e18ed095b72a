//! How the standards' messages are written down.
//!
//! [`model!`](crate::model), [`codes!`](crate::codes) and [`outcomes!`](crate::outcomes) each turn one definition,
//! which reads like the table in the standard, into a Rust type, its JSON form (unknown fields and codes kept and
//! written back), and a [`Described`] description. The types of every other language are generated from that
//! description, so nothing is written twice.

pub use super::shape::{Codes, Field, Model, Shape, Union, Variant};

use super::Error;
use super::fit::{self, AS_IT_CAME, Change, Mismatch};
use super::scan::{Scanned, scan};
use serde::de::{self, IntoDeserializer};
use serde_json::{Map, Value};

/// A type that can say what it looks like.
pub trait Described: de::DeserializeOwned {
    /// What the type looks like on the wire.
    fn shape() -> Shape;
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

/// Keeps a field that a definition does not know; those that came otherwise than it says are beside it.
#[doc(hidden)]
pub fn keep(extra: &mut Extra, name: String, value: Value) {
    match value {
        Value::Object(fields) if name == AS_IT_CAME => extra.extend(fields),
        value => drop(extra.insert(name, value)),
    }
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
///
/// Fields that several messages share are written once, by [`fields!`](crate::fields); `..name` is put where they go.
#[macro_export]
macro_rules! model {
    ($($(#[doc = $doc:expr])* pub $name:ident { $($(#[doc = $fdoc:expr])* $need:ident $wire:literal $(| $alias:literal)? $field:ident : $ty:ty $(as $kind:literal)?),* $(,)? })*) => {$(
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
                                    $field = map.next_value()?;
                                    if $field.is_none() { extra.insert($wire.to_owned(), serde_json::Value::Null); }
                                })*
                                __Name::__Other(__key) => $crate::wire::model::keep(&mut extra, __key, map.next_value()?),
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
                        aliases: &[$($alias)?],
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
    // Messages with shared fields are written out first, each by itself.
    ($($(#[doc = $doc:expr])* pub $name:ident { $($fields:tt)* })*) => {$(
        $crate::model!(@write [$(#[doc = $doc])* pub $name] [] $($fields)*);
    )*};
    (@write [$($head:tt)*] [$($written:tt)*] ..$shared:ident $(, $($rest:tt)*)?) => {
        $shared!(@write [$($head)*] [$($written)*] $($($rest)*)?);
    };
    (@write [$($head:tt)*] [$($written:tt)*] $(#[doc = $doc:expr])* $need:ident $wire:literal $field:ident : $ty:ty $(as $kind:literal)?, $($rest:tt)*) => {
        $crate::model!(@write [$($head)*] [$($written)* $(#[doc = $doc])* $need $wire $field: $ty $(as $kind)?,] $($rest)*);
    };
    (@write [$($head:tt)*] [$($written:tt)*]) => { $crate::model! { $($head)* { $($written)* } } };
    (@shape $ty:ty) => { <$ty as $crate::wire::model::Described>::shape };
    // A text whose kind says more than its Rust type.
    (@shape $ty:ty as $kind:literal) => { || $crate::wire::model::Shape::Text($kind) };
    (@ty must $ty:ty) => { $ty };
    (@ty may $ty:ty) => { Option<$ty> };
    (@required must) => { true };
    (@required may) => { false };
    (@take must $wire:literal $field:ident) => {
        match $field { Some(value) => value, None => return Err(serde::de::Error::missing_field($wire)) }
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
    // Where nothing must be there, empty is what it is by itself.
    (@split $name:ident {} {$($may:ident,)*}) => {
        impl Default for $name {
            fn default() -> Self {
                Self { $($may: None,)* extra: Default::default() }
            }
        }

        impl $name {
            /// All fields are empty and can be set.
            pub fn new() -> Self {
                Self::default()
            }
        }
    };
    (@split $name:ident {$($must:ident: $mty:ty,)*} {$($may:ident,)*}) => {
        impl $name {
            /// Takes the fields that must be there; the others start empty and can be set.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($must: impl Into<$mty>),*) -> Self {
                Self { $($must: $must.into(),)* $($may: None,)* extra: Default::default() }
            }
        }
    };
}

/// Writes down fields that several messages share, for [`model!`](crate::model).
///
/// ```
/// girokit::fields! {
///     /// Which page of a list it is.
///     page {
///         /// Number of the page, from 0.
///         may "page" page: u32,
///     }
/// }
/// girokit::model! {
///     /// Which accounts are listed.
///     pub Accounts { ..page }
///
///     /// Which transactions are listed.
///     pub Transactions {
///         /// The account.
///         must "accountId" account_id: String as "identifier",
///         ..page,
///     }
/// }
/// let transactions: Transactions = serde_json::from_str(r#"{"accountId":"a","page":2}"#)?;
/// assert_eq!(transactions.page, Some(2));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! fields {
    ($($(#[doc = $doc:literal])* $name:ident { $($fields:tt)* })*) => {
        $($crate::fields!(@define ($) $(#[doc = $doc])* $name { $($fields)* });)*
    };
    (@define ($d:tt) $(#[doc = $doc:literal])* $name:ident { $($fields:tt)* }) => {
        $(#[doc = $doc])*
        macro_rules! $name {
            (@write [$d($d head:tt)*] [$d($d written:tt)*] $d($d rest:tt)*) => {
                $crate::model!(@write [$d($d head)*] [$d($d written)* $($fields)*] $d($d rest)*);
            };
        }
    };
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
            /// The code as it is written on the wire.
            pub fn as_str(&self) -> &str {
                match self { $(Self::$code => $wire,)* Self::Unknown(code) => code }
            }

            /// The code as it is written on the wire, where this version knows it.
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

/// Writes the ways in which a job can end down, each with its own message, which the field `outcome` names. With `of End`, the
/// same ways without a message are the enum `End`, for the tables by which a job moves.
#[macro_export]
macro_rules! outcomes {
    ($($(#[doc = $doc:literal])* pub $name:ident $(of $end:ident)? { $($(#[doc = $vdoc:literal])* $variant:ident = $tag:literal ($ty:ty)),* $(,)? })*) => {$(
        $crate::outcomes!(@end [$($end)?] $(#[doc = $doc])* { $($(#[doc = $vdoc])* $variant = $tag,)* });

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
    (@end [] $($rest:tt)*) => {};
    (@end [$end:ident] $(#[doc = $doc:literal])* { $($(#[doc = $vdoc:literal])* $variant:ident = $tag:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $end {
            $($(#[doc = $vdoc])* $variant,)*
        }

        impl $end {
            /// The name of the outcome.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $tag,)* }
            }
        }
    };
}

/// Reads JSON text of the caller into its type, which is held to its shape.
pub(crate) fn read_text<T: Described>(text: &str, what: &str) -> Result<T, Error> {
    let value = serde_json::from_str(text).map_err(|error| {
        // What the text says is not repeated: it may be an account number.
        let place = format!("line {}, column {}", error.line(), error.column());
        Error::invalid(what, format!("this is not JSON ({place})"))
    })?;
    from_value(value).map_err(|mismatch| {
        let path = mismatch.path.clone();
        let error = Error::invalid(path, mismatch.to_string());
        error.under(what)
    })
}

/// Reads a typed message from a JSON value, which is held to its shape.
pub(crate) fn from_value<T: Described>(value: Value) -> Result<T, Mismatch> {
    fit::check(T::shape(), &value)?;
    // What is left is a number out of range.
    T::deserialize(value.into_deserializer()).map_err(|_: serde_json::Error| Mismatch::out_of_range())
}

/// Reads a typed message from a JSON value that is needed further, which is held to its shape.
pub(crate) fn from_ref<T: Described>(value: &Value) -> Result<T, Mismatch> {
    fit::check(T::shape(), value)?;
    T::deserialize(value).map_err(|_: serde_json::Error| Mismatch::out_of_range())
}

/// As [`read`], for a message that says nothing without one of its fields: that may be missing, and fits where it is there.
pub(crate) fn read_with<T: Described>(mut value: Value, essential: &str) -> Result<T, Mismatch> {
    let changes = fit::fit(T::shape(), &mut value)?;
    if value.get(essential).is_none() {
        let of_it = |mismatch: &Mismatch| mismatch.path.split(['.', '[']).next() == Some(essential);
        if let Some((mismatch, _)) = changes.iter().flat_map(Change::mismatches).find(|(mismatch, _)| of_it(mismatch)) {
            return Err(mismatch.clone());
        }
    }
    T::deserialize(value.into_deserializer()).map_err(|_: serde_json::Error| Mismatch::out_of_range())
}

/// Reads a message that fits its type as it is, which is the rule, without building anything in between. `None` says that
/// it has to be looked at.
pub(crate) fn read_at_once<T: Described>(text: &[u8]) -> Option<T> {
    if scan(T::shape(), text).0 != Scanned::Fits {
        return None;
    }
    serde_json::from_slice(text).ok()
}

/// Reads what a bank sent into its type: what does not fit costs nothing but itself, and is named.
pub(crate) fn read<T: Described>(mut value: Value) -> Result<(T, Vec<Change>), Mismatch> {
    let changes = fit::fit(T::shape(), &mut value)?;
    let read = T::deserialize(value.into_deserializer()).map_err(|_: serde_json::Error| Mismatch::out_of_range())?;
    Ok((read, changes))
}
