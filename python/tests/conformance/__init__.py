"""Runs vectors, as tests/vectors/README.md describes them, through the package's public interface."""
