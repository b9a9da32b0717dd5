"""Which handler a text or an action has: commands, then patterns in their order."""

from __future__ import annotations

import re
from typing import Any

import pytest

from ringkit.bots._router import Router, without_mention


def handler(_: Any) -> None:
    """Do nothing."""


def other(_: Any) -> None:
    """Do nothing either."""


@pytest.fixture
def router() -> Router:
    made = Router()
    made.add_commands(("Help", "?"), handler)
    made.add_pattern("help", other, everywhere=True)
    made.add_pattern(re.compile(r"(\w+)@(\w+)?"), other, everywhere=False)
    made.add_pattern(None, handler, everywhere=False)
    return made


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("help", [(handler, False), (other, True), (handler, False)]),
        ("HELP me", [(handler, False), (handler, False)]),
        ("please help", [(other, True), (handler, False)]),
        ("helpless", [(other, True), (handler, False)]),
        ("a@b", [(other, False), (handler, False)]),
        ("", [(handler, False)]),
    ],
)
def test_handlers_of_a_text(router: Router, text: str, found: list[Any]) -> None:
    assert [(each.handler, each.everywhere) for each in router.for_text(text)] == found


def test_what_a_handler_is_told(router: Router) -> None:
    command = next(router.for_text("?  two  words "))
    assert (command.command, command.arguments) == ("?", "two  words")
    over_lines = next(router.for_text("help\nwith\nlines"))
    assert (over_lines.command, over_lines.arguments) == ("help", "with\nlines")
    [match, _] = router.for_text("a@")
    assert match.match is not None
    assert match.match.groups("") == ("a", "")


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        ((), "name the command"),
        (("two words",), "one word"),
        (("",), "one word"),
        (("HELP",), "already"),
    ],
)
def test_wrong_commands(router: Router, names: tuple[str, ...], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        router.add_commands(names, handler)


def test_wrong_patterns_and_actions(router: Router) -> None:
    with pytest.raises(ValueError, match="no regular expression"):
        router.add_pattern("(", handler, everywhere=False)
    router.add_action("yes", handler)
    with pytest.raises(ValueError, match="already"):
        router.add_action("yes", other)
    assert router.for_action("yes") is handler
    assert router.for_action("no") is None
    router.add_action("", other)
    assert router.for_action("no") is other


@pytest.mark.parametrize(
    ("text", "plain", "mentioned"),
    [
        ("![:Person](7) help", "help", True),
        ("hey ![:Person](7) help", "hey   help", True),
        ("![:Person](77) help", "![:Person](77) help", False),
        ("![:Team](7) help ", "![:Team](7) help", False),
    ],
)
def test_mentions(text: str, plain: str, mentioned: bool) -> None:
    assert without_mention(text, "7") == (plain, mentioned)
