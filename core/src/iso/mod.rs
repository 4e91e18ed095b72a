//! Amounts, currencies, account numbers and references, exact and checked.
