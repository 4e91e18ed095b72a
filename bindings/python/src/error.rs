//! Errors: the core's error becomes the package's exception.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

/// An error on its way to Python.
pub(crate) struct Raised(girokit::Error);

/// What every function here answers with.
pub(crate) type Result<T> = std::result::Result<T, Raised>;

impl From<girokit::Error> for Raised {
    fn from(error: girokit::Error) -> Self {
        Self(error)
    }
}

impl From<Raised> for PyErr {
    fn from(Raised(error): Raised) -> Self {
        static EXCEPTION: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        Python::attach(|py| match EXCEPTION.import(py, "girokit.errors", "GirokitError") {
            Ok(exception) => PyErr::from_type(exception.clone(), error),
            Err(missing) => missing,
        })
    }
}
