"""Event filters by name, as arguments of commands: those of `ringkit.filters`, and short names."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from inspect import Parameter, signature
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

import click
from click.shell_completion import CompletionItem

from ringkit import filters

#: Short names of the functions of `ringkit.filters`. Presence includes the calls.
_SHORT: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "messages": ("message_store", {}),
    "sms": ("instant_messages", {}),
    "presence": ("presence", {"detailed_telephony_state": True}),
    "account-presence": ("account_presence", {"detailed_telephony_state": True}),
    "telephony": ("telephony_sessions", {}),
    "account-telephony": ("account_telephony_sessions", {}),
    "posts": ("team_posts", {}),
}
_NOT_FILTERS: Final = frozenset({"EventFilter", "normalise"})


class Named(NamedTuple):
    """A name, the ids it needs after it, and what its events are."""

    name: str
    ids: tuple[str, ...]
    summary: str

    @property
    def usage(self) -> str:
        """How it is written: `reminder:THRESHOLD:INTERVAL`."""
        return ":".join([self.name, *(each.upper() for each in self.ids)])


def names() -> list[Named]:
    """Return all names, the short ones first."""
    return [_named(name) for name in _functions()]


def event_filter(text: str, extension_id: str = "~") -> str:
    """Return the event filter that an argument names.

    `text` is a name, with its ids after `:` and properties after `?`, or a path. `extension_id` is
    whose events those are that belong to an extension. Raises click.UsageError for another text.
    """
    if text.startswith(("/", "http://", "https://")):
        return filters.normalise(text)
    words, mark, query = text.partition("?")
    name, *ids = words.split(":")
    name = name.replace("_", "-")
    known = _functions()
    if name not in known:
        close = get_close_matches(name, known, n=1)
        hint = f" Did you mean {close[0]!r}?" if close else ""
        raise click.UsageError(
            f"There is no event filter {name!r}.{hint} 'ringkit watch --list' shows the names; "
            "a path begins with /."
        )
    wanted = _named(name)
    if len(ids) != len(wanted.ids) or not all(ids):
        raise click.UsageError(f"The event filter {name!r} is written {wanted.usage}.")
    function_name, arguments = known[name]
    function: Any = getattr(filters, function_name)
    if "extension_id" in signature(function).parameters:
        arguments = {**arguments, "extension_id": extension_id}
    made: str = function(*ids, **arguments)
    if mark:
        _check_properties(name, function_name, query)
    return f"{made}{'&' if '?' in made else '?'}{query}" if mark else made


def _check_properties(name: str, function_name: str, query: str) -> None:
    """Raise UsageError for a property that a filter does not have: the platform ignores it."""
    from ringkit_api.events import FILTERS

    known = next((each.query for each in FILTERS if each.name == function_name), {})
    for given, _ in parse_qsl(query, keep_blank_values=True) if known else ():
        if given not in known:
            close = get_close_matches(given, known, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"It has {', '.join(known)}."
            raise click.UsageError(f"The event filter {name!r} has no property {given!r}. {hint}")


def complete(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Return the names that begin with what is written, for shells."""
    return [
        CompletionItem(each.name, help=each.summary)
        for each in names()
        if each.name.startswith(incomplete)
    ]


def all_filters(texts: Iterable[str], extension_id: str = "~") -> list[str]:
    """Return the event filters of all arguments; raises as `event_filter` does."""
    return [event_filter(text, extension_id) for text in texts]


def _functions() -> dict[str, tuple[str, dict[str, Any]]]:
    return _SHORT | {
        name.replace("_", "-"): (name, {})
        for name in filters.__all__
        if name not in _NOT_FILTERS and name.replace("_", "-") not in _SHORT
    }


def _named(name: str) -> Named:
    function = getattr(filters, _functions()[name][0])
    ids = tuple(
        each.name
        for each in signature(function).parameters.values()
        if each.default is Parameter.empty
    )
    return Named(name, ids, (function.__doc__ or "").partition("\n")[0].replace("`", ""))
