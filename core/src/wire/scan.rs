//! Whether a piece of JSON fits its shape as it is, without building anything: most entries of long lists do, and most answers.

use super::fit::AS_IT_CAME;
use super::shape::{Field, Model, Shape};
use memchr::memchr2;
use std::ops::Range;

/// How a piece of JSON fits its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scanned {
    /// It fits as it is.
    Fits,
    /// It fits once numbers are written as text.
    Converts,
    /// Only [`super::fit::fit`] knows.
    Unsure,
}

/// Looks whether a value fits its shape, and gives what is behind the value. The text is known to be JSON; where it is not,
/// the answer is `Unsure`.
pub(crate) fn scan(shape: Shape, json: &[u8]) -> (Scanned, &[u8]) {
    let mut scanning = Scanning { rest: json, scanned: Scanned::Fits };
    scanning.blank();
    scanning.value(shape);
    (scanning.scanned, scanning.rest)
}

/// Looks at the items of a list one by one: where each is, and how it is to its shape. The text is known to be JSON.
pub(crate) fn scan_items(of: Shape, json: &[u8], mut found: impl FnMut(Range<usize>, Scanned)) {
    let mut scanning = Scanning { rest: json, scanned: Scanned::Fits };
    let place = |scanning: &Scanning<'_>| json.len().saturating_sub(scanning.rest.len());
    scanning.blank();
    scanning.open();
    while scanning.item() {
        scanning.scanned = Scanned::Fits;
        let from = place(&scanning);
        scanning.value(of);
        found(from..place(&scanning), scanning.scanned);
    }
}

struct Scanning<'a> {
    rest: &'a [u8],
    scanned: Scanned,
}

impl<'a> Scanning<'a> {
    fn value(&mut self, shape: Shape) {
        match (shape, self.rest.first()) {
            (Shape::Json, _) | (Shape::Text(_) | Shape::Codes(_), Some(b'"')) | (Shape::Bool, Some(b't' | b'f')) => {
                self.skip()
            }
            (Shape::Model(model), Some(b'{')) => self.model(model),
            (Shape::Map(of), Some(b'{')) => self.map(of),
            (Shape::List(of), Some(b'[')) => self.items(of),
            (Shape::Text(_), Some(b'-' | b'0'..=b'9')) => {
                self.is(Scanned::Converts);
                self.skip();
            }
            (Shape::Integer, Some(b'-' | b'0'..=b'9')) => {
                let number = self.rest;
                self.skip();
                let number = number.get(..number.len().saturating_sub(self.rest.len())).unwrap_or_default();
                // As many digits fit an i64 in any case.
                if number.len() > 18 || !number.iter().all(|byte| byte.is_ascii_digit() || *byte == b'-') {
                    self.is(Scanned::Unsure);
                }
            }
            _ => {
                self.is(Scanned::Unsure);
                self.skip();
            }
        }
    }

    fn model(&mut self, model: &'static Model) {
        let (mut seen, mut next) = (0_u128, 0);
        self.open();
        while let Some(name) = self.name() {
            let found = find(model, name, next);
            match found {
                Some(_) if self.rest.first() == Some(&b'n') => self.skip(),
                Some((at, field)) => {
                    if field.wire.as_bytes() != name {
                        self.is(Scanned::Converts);
                    }
                    seen |= 1_u128.checked_shl(at).unwrap_or_default();
                    next = at as usize + 1;
                    self.value((field.shape)());
                }
                None => {
                    // A name may be spelt with escapes, and what is kept already has to be looked at.
                    if name.contains(&b'\\') || name == AS_IT_CAME.as_bytes() {
                        self.is(Scanned::Unsure);
                    }
                    self.skip();
                }
            }
        }
        let there = |at: usize| u32::try_from(at).ok().and_then(|at| seen.checked_shr(at)).unwrap_or_default() & 1 == 1;
        if model.fields.iter().enumerate().any(|(at, field)| field.required && !there(at)) {
            self.is(Scanned::Unsure);
        }
    }

    fn map(&mut self, of: fn() -> Shape) {
        self.open();
        while self.name().is_some() {
            self.value(of());
        }
    }

    fn items(&mut self, of: fn() -> Shape) {
        self.open();
        while self.item() {
            self.value(of());
        }
    }

    /// The bracket that opens an object or a list.
    fn open(&mut self) {
        self.pass(1);
    }

    /// The next name of an object, and then its value; `None` at the end of the object, which is passed.
    fn name(&mut self) -> Option<&'a [u8]> {
        if !self.item() {
            return None;
        }
        let name = self.string()?;
        self.blank();
        // The colon.
        self.pass(1);
        self.blank();
        Some(name)
    }

    /// Whether there is another item; at the end of the list or object it is passed.
    fn item(&mut self) -> bool {
        self.blank();
        if self.rest.first() == Some(&b',') {
            self.pass(1);
            self.blank();
        }
        match self.rest.first() {
            Some(b']' | b'}') => {
                self.pass(1);
                false
            }
            Some(_) => true,
            None => {
                self.is(Scanned::Unsure);
                false
            }
        }
    }

    /// A string, without its quotation marks.
    fn string(&mut self) -> Option<&'a [u8]> {
        self.pass(1);
        let text = self.rest;
        loop {
            let Some(at) = memchr2(b'"', b'\\', self.rest) else {
                self.is(Scanned::Unsure);
                self.rest = &[];
                return None;
            };
            if self.rest.get(at) == Some(&b'"') {
                self.pass(at + 1);
                return text.get(..text.len().saturating_sub(self.rest.len() + 1));
            }
            self.pass(at + 2);
        }
    }

    /// Passes a value, whatever it is.
    fn skip(&mut self) {
        match self.rest.first() {
            Some(b'"') => drop(self.string()),
            Some(b'{' | b'[') => {
                let mut depth = 0_usize;
                loop {
                    match self.rest.first() {
                        Some(b'"') => {
                            self.string();
                            continue;
                        }
                        Some(b'{' | b'[') => depth += 1,
                        Some(b'}' | b']') => depth = depth.saturating_sub(1),
                        Some(_) => {}
                        None => return self.is(Scanned::Unsure),
                    }
                    self.pass(1);
                    if depth == 0 {
                        return;
                    }
                }
            }
            Some(_) => {
                let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\n' | b'\r' | b'\t');
                // What is nothing at all is passed too, so that this comes to an end.
                let length = self.rest.iter().position(ends).unwrap_or(self.rest.len());
                self.pass(length.max(1));
            }
            None => self.is(Scanned::Unsure),
        }
    }

    fn blank(&mut self) {
        let blanks = self.rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count();
        self.pass(blanks);
    }

    fn pass(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn is(&mut self, scanned: Scanned) {
        self.scanned = self.scanned.max(scanned);
    }
}

/// A field by its name. Fields come in messages in about the order of their model.
fn find(model: &'static Model, name: &[u8], from: usize) -> Option<(u32, &'static Field)> {
    let (before, behind) = model.fields.split_at_checked(from)?;
    let in_order = behind.iter().zip(from..).chain(before.iter().zip(0..));
    let is = |wire: &str| wire.as_bytes() == name;
    let mut in_order = in_order.filter(|(field, _)| is(field.wire) || field.aliases.iter().any(|alias| is(alias)));
    in_order.next().and_then(|(field, at)| Some((u32::try_from(at).ok()?, field)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::fit::tests::{FitItem, FitMessage};
    use crate::wire::model::Described;

    #[test]
    fn a_scan_says_what_fit_does() {
        for (json, scanned) in [
            (r#" { "id" : "a\"b" , "all" : [ { "id" : "1" , "size" : -12 } ] , "x" : [ "]" , {} ] } "#, Scanned::Fits),
            (r#"{"id":"1","all":[],"text":null,"flag":false,"links":{},"any":[{"a":"\\"}]}"#, Scanned::Fits),
            (r#"{"id":1,"all":[]}"#, Scanned::Converts),
            (r#"{"id":"1","all":[],"txet":""}"#, Scanned::Converts),
            (r#"{"id":"1","all":[],"flag":"true"}"#, Scanned::Unsure),
            (r#"{"id":"1","all":null}"#, Scanned::Unsure),
            (r#"{"id":"1"}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[{"id":"2","size":1.5}]}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[{"id":"2","size":1234567890123456789}]}"#, Scanned::Unsure),
            (r#"{"id":"1","all":[],"links":{"a":null}}"#, Scanned::Unsure),
            (r#"{"i\u0064":"1","all":[]}"#, Scanned::Unsure),
            ("[]", Scanned::Unsure),
            ("7", Scanned::Unsure),
            // No JSON at all.
            ("", Scanned::Unsure),
            (r#"{"id":"1","all":[]"#, Scanned::Unsure),
            (r#"{"id":"1"#, Scanned::Unsure),
            (r#"{"id""#, Scanned::Unsure),
            ("{:::}", Scanned::Unsure),
        ] {
            assert_eq!(scan(FitMessage::shape(), json.as_bytes()).0, scanned, "{json}");
        }
        assert_eq!(scan(FitItem::shape(), br#"{"id":"1"}, {"id""#).1, br#", {"id""#);
    }
}
