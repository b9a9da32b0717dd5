"""Which handler is called for a post or a submitted card. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

Handler = Callable[[Any], object]

#: How the text of a post names a person (platform-facts.md, 14).
_MENTION: Final = r"!\[:Person\]\({}\)"


class Found(NamedTuple):
    """A handler for a post, and what of the post it is for."""

    handler: Handler
    everywhere: bool
    command: str = ""
    arguments: str = ""
    match: re.Match[str] | None = None


class _Pattern(NamedTuple):
    pattern: re.Pattern[str] | None
    handler: Handler
    everywhere: bool


class Router:
    """The handlers of a bot."""

    def __init__(self) -> None:
        self._commands: dict[str, Handler] = {}
        self._patterns: list[_Pattern] = []
        self._actions: dict[str, Handler] = {}

    def add_commands(self, names: tuple[str, ...], handler: Handler) -> None:
        """Add a handler for commands. Raises ValueError for none, and for a known one."""
        if not names:
            raise ValueError('name the command: @bot.command("help")')
        for name in names:
            if not isinstance(name, str) or not name or name.split() != [name]:
                raise ValueError(f"a command is one word, not {name!r}")
            if name.lower() in self._commands:
                raise ValueError(f"there is a handler for the command {name!r} already")
        self._commands |= dict.fromkeys(map(str.lower, names), handler)

    def add_pattern(
        self, pattern: str | re.Pattern[str] | None, handler: Handler, *, everywhere: bool
    ) -> None:
        """Add a handler for posts that a pattern is found in; None: all. Raises ValueError."""
        try:
            compiled = None if pattern is None else re.compile(pattern)
        except re.error as error:
            raise ValueError(f"{pattern!r} is no regular expression: {error}") from error
        self._patterns.append(_Pattern(compiled, handler, everywhere))

    def add_action(self, name: str, handler: Handler) -> None:
        """Add a handler for submitted cards; "" for those without a handler of their own."""
        if name in self._actions:
            raise ValueError(f"there is a handler for the action {name!r} already")
        self._actions[name] = handler

    def for_text(self, text: str) -> Iterator[Found]:
        """Yield the handlers for a text, the first one first: commands, then patterns."""
        name, *rest = text.split(None, 1) or [""]
        command = self._commands.get(name.lower())
        if command is not None:
            yield Found(command, False, name.lower(), "".join(rest).strip())
        for pattern, handler, everywhere in self._patterns:
            match = None if pattern is None else pattern.search(text)
            if pattern is None or match is not None:
                yield Found(handler, everywhere, match=match)

    def for_action(self, name: str) -> Handler | None:
        """Return the handler of an action, None if there is none."""
        return self._actions.get(name) or self._actions.get("")


def without_mention(text: str, bot_id: str) -> tuple[str, bool]:
    """Return a text without mentions of the bot, and whether there was one."""
    plain, count = re.subn(_MENTION.format(re.escape(bot_id)), " ", text)
    return plain.strip(), count > 0
