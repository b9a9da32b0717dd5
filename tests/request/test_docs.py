"""docs/requests.md says what is so, its tables are complete."""

from __future__ import annotations

import re
from pathlib import Path

import attrs

from ringkit._options import Options, RequestOptions

PAGE = (Path(__file__).parents[2] / "docs" / "requests.md").read_text("utf-8")


def test_every_option_is_in_the_table() -> None:
    rows = re.findall(r"^\| (`.*?) \|", PAGE.partition("## Rate limits")[0], re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert named == set(RequestOptions.__annotations__) == {f.name for f in attrs.fields(Options)}


def test_defaults_are_as_the_table_says() -> None:
    defaults = Options()
    assert "| `timeout` | 60 |" in PAGE
    assert defaults.timeout == defaults.default_retry_after == 60.0
    assert "| `max_attempts` | 4 |" in PAGE
    assert defaults.max_attempts == 4
