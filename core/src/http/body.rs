//! The body of an answer.

use std::borrow::Cow;
use std::string::FromUtf8Error;
use std::sync::Arc;

/// The body of an answer, held to be UTF-8 once, when it comes. Cheap to clone: a page of a long list is read from it later.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    Text(Arc<String>),
    Other(Arc<FromUtf8Error>),
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(Arc::new(text)),
            Err(error) => Self::Other(Arc::new(error)),
        }
    }
}

impl Body {
    /// The text, or where the first byte is that no text has.
    pub(crate) fn text(&self) -> Result<&Arc<String>, usize> {
        match self {
            Self::Text(text) => Ok(text),
            Self::Other(error) => Err(error.utf8_error().valid_up_to()),
        }
    }

    /// The text, with a mark in place of what is none.
    pub(crate) fn lossy(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Other(error) => String::from_utf8_lossy(error.as_bytes()),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Other(error) => error.as_bytes().len(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
