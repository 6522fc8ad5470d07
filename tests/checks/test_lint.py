"""The sources pass the linter and the formatter."""

from tests.checks.judges.running import passes


def test_ruff_finds_nothing() -> None:
    passes("ruff", "check", "--quiet", ".")


def test_ruff_would_format_nothing() -> None:
    passes("ruff", "format", "--check", "--quiet", ".")
