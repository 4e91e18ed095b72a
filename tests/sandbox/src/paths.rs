//! Paths and their templates.

use std::collections::HashMap;

/// What the names in a template stand for, where a path fits it. The segments of the path are decoded.
pub(crate) fn fit<'a>(template: &'a str, segments: &[String]) -> Option<HashMap<&'a str, String>> {
    let template: Vec<&str> = template.trim_matches('/').split('/').collect();
    if template.len() != segments.len() {
        return None;
    }
    let mut params = HashMap::new();
    for (part, segment) in template.into_iter().zip(segments) {
        match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => drop(params.insert(name, segment.clone())),
            None if part == segment => {}
            None => return None,
        }
    }
    Some(params)
}
