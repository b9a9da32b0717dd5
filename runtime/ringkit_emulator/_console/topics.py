"""What the live feed shows: each topic by its name, as a function of the platform that gives JSON.

A further topic is an entry of `TOPICS`, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, get_args

from attrs import frozen

from ringkit_emulator._changes import Cause
from ringkit_emulator._console import people
from ringkit_emulator._documents import Document
from ringkit_emulator._journal import Journal
from ringkit_emulator._platform import Platform
from ringkit_emulator._request_log import LoggedRequest

ANY_CAUSE: Final[frozenset[Cause]] = frozenset(get_args(Cause))
#: What people do is a request or a control operation, and what follows from it later an event.
OF_PEOPLE: Final[frozenset[Cause]] = frozenset({"request", "event", "control", "reset"})


@frozen
class StateTopic:
    """A JSON value, sent whenever it has changed.

    `state` returns it. It is called after the `causes`, while a console is open; a value that a
    reset changes needs the cause `reset`.
    """

    state: Callable[[Platform], Any]
    causes: frozenset[Cause] = ANY_CAUSE


@frozen
class LogTopic:
    """The entries of a journal: at first the newest ones, then those that are new or changed.

    `document` returns an entry as a JSON object; its member `number` says which entry it is.
    """

    journal: Callable[[Platform], Journal[Any]]
    document: Callable[[Any, Platform], Document]
    causes: frozenset[Cause] = ANY_CAUSE


Topic: TypeAlias = StateTopic | LogTopic


def emulator_state(platform: Platform) -> Document:
    """Return the addresses and credentials that a client needs."""
    components = platform.components
    return {
        "url": components.urls.api,
        "clientId": components.app.client_id,
        "seed": platform.options.seed,
        "accountId": components.user.account_id,
        "extensionId": components.user.id,
    }


def clock_state(platform: Platform) -> Document:
    """Return the time of the emulator's clock, and when its next timer is due."""
    clock = platform.clock
    return {"time": clock.time(), "frozen": clock.frozen, "nextTimer": clock.next_timer()}


def request_summary(entry: LoggedRequest, _platform: Platform) -> Document:
    """Return a request of the log without headers and bodies."""
    return {
        "number": entry.number,
        "at": entry.at,
        "method": entry.method,
        "path": entry.path,
        "status": entry.status,
    }


TOPICS: Final[Mapping[str, Topic]] = {
    "emulator": StateTopic(emulator_state, frozenset({"reset"})),
    "clock": StateTopic(clock_state, frozenset({"clock", "control", "request", "reset"})),
    "requests": LogTopic(
        lambda platform: platform.components.request_log.journal,
        request_summary,
        frozenset({"request", "reset"}),
    ),
    "people": StateTopic(people.people_state, OF_PEOPLE),
    "messages": StateTopic(people.messages_state, OF_PEOPLE),
    "calls": StateTopic(people.calls_state, OF_PEOPLE),
    "call_log": StateTopic(people.call_log_state, OF_PEOPLE),
    "chats": StateTopic(people.chats_state, OF_PEOPLE),
    "bots": StateTopic(people.bots_state, frozenset({"control", "reset"})),
}
