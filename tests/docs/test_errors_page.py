"""docs/errors.md names every exception, and each once, with the status that it is raised for."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

from ringkit import errors
from ringkit.subscriptions import SubscriptionError, SubscriptionLimitError

PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
ROWS = {
    found[1]: line
    for line in PAGE.splitlines()
    if (found := re.match(r"\| `(\w+)` \|", line)) is not None
}
#: Named in the text only: the classes above the others.
IN_TEXT = {"RingkitError", "APIStatusError", "SubscriptionError"}


def exceptions() -> dict[str, type[Exception]]:
    listed = (getattr(errors, name) for name in errors.__all__)
    found = [each for each in listed if inspect.isclass(each) and issubclass(each, Exception)]
    return {each.__name__: each for each in (*found, SubscriptionError, SubscriptionLimitError)}


def test_every_exception_has_a_row() -> None:
    assert set(ROWS) == exceptions().keys() - IN_TEXT
    assert all(f"`{name}`" in PAGE for name in IN_TEXT)


def test_the_status_is_that_of_the_exception() -> None:
    for name, line in ROWS.items():
        documented = (exceptions()[name].__doc__ or "").strip()
        status = re.match(r"(\d{3})( and above)?:", documented)
        if status is not None:
            assert line.split("|")[2].strip() == f"{status[1]}{status[2] or ''}", name
