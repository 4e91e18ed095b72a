//! What banks say in words, without what must not be passed on.

/// The bank's words without the account numbers and national ids that it may repeat in them: runs of eleven digits and
/// more, also in groups, and what has the form of an IBAN.
pub(crate) fn without_numbers(text: &str) -> String {
    let mut redacted = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (length, shown) = match number(rest) {
            Some(length) => (length, "[redacted]"),
            None => {
                let word = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
                let length = if word > 0 { word } else { rest.chars().next().map_or(1, char::len_utf8) };
                (length, rest.get(..length).unwrap_or_default())
            }
        };
        redacted.push_str(shown);
        rest = rest.get(length..).unwrap_or_default();
    }
    redacted
}

/// At most so many characters, without control characters: what is kept is bounded.
pub(crate) fn cut(text: &str, most: usize) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(most).collect()
}

/// How long the number is with which a text begins; `None` where it begins with something else.
fn number(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let country = matches!(bytes, [a, b, c, d, ..] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && c.is_ascii_digit() && d.is_ascii_digit());
    let (mut digits, mut signs, mut end, mut separated) = (0_usize, 0_usize, 0_usize, false);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'0'..=b'9' => {
                (digits, signs, end, separated) = (digits + 1, signs + 1, at + 1, false);
            }
            // In groups an IBAN is in capital letters; a small one begins the next word.
            b'A'..=b'Z' if country => (signs, separated) = (signs + 1, false),
            b'a'..=b'z' if country && !text.get(..at)?.contains(' ') => signs += 1,
            b' ' | b'.' if at > 0 && !separated => separated = true,
            _ => break,
        }
    }
    (digits >= 11 || country && digits >= 4 && signs >= 15 && !text.get(..end)?.contains(' ')).then_some(end)
}

/// What a list of the bank's faults says beside its first: each by its code, and where it is.
pub(crate) fn further<'a>(faults: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let named = faults.into_iter().filter(|(code, place)| !code.is_empty() || !place.is_empty());
    let named: Vec<String> = named
        .map(|(code, place)| match place {
            "" => code.to_owned(),
            place => format!("{code} ({place})").trim_start().to_owned(),
        })
        .collect();
    if named.is_empty() { String::new() } else { format!("; further: {}", named.join(", ")) }
}
