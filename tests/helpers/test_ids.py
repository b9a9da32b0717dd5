"""Every helper takes an id as answers hold it, and refuses one that an answer left out."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from ringkit import UNSET, AsyncRingCentral, RingCentral, filters
from ringkit.bots._installation import AsyncInstallation, Installation
from ringkit_api import call_log

_ID: re.Pattern[str] = re.compile(r"(^|_)ids?$|^voicemail$")
#: Phone numbers.
_NO_IDS = {"caller_id"}
#: What helpers need besides ids.
_OTHERS: dict[str, Any] = {
    "from_": "+16505550100",
    "to": "+16505550101",
    "card": {"type": "AdaptiveCard", "version": "1.3", "body": []},
    "domain": "pbx",
    "function": call_log.read_user_call_record,
    "target": "calls.csv",
}
_SETTINGS: dict[str, Any] = {
    "server_url": "http://127.0.0.1:9",
    "client_id": "a",
    "client_secret": "b",
    "jwt": "c",
}


def helpers(rc: Any, installation: Any) -> list[object]:
    """Return one of each thing whose methods may take ids."""
    session, board = rc.telephony.session("s-1"), rc.telephony.watch()
    bot = installation("1", rc)
    named = [rc, rc.telephony, rc.messages, rc.exports, rc.wait]
    return [*named, session, session.party("p-1"), board, bot, bot.chat("2")]


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the filters and the public methods of the helpers of both clients."""
    for name in filters.__all__:
        if inspect.isfunction(getattr(filters, name)):
            yield f"filters.{name}", getattr(filters, name)
    clients: list[tuple[Any, Any]] = [
        (RingCentral(**_SETTINGS), Installation),
        (AsyncRingCentral(**_SETTINGS), AsyncInstallation),
    ]
    for rc, installation in clients:
        for thing in helpers(rc, installation):
            for name, found in inspect.getmembers(type(thing), inspect.isfunction):
                if not name.startswith("_"):
                    yield f"{type(thing).__name__}.{name}", found.__get__(thing)


def taking_ids() -> Iterator[tuple[str, Callable[..., Any], str]]:
    """Yield what takes ids, and the name of each id."""
    for title, function in functions():
        for name in inspect.signature(function).parameters:
            if _ID.search(name) and name not in _NO_IDS:
                yield f"{title}({name})", function, name


def called_without_id(function: Callable[..., Any], name: str) -> None:
    """Call a function with an id, or a list of ids, that is UNSET."""
    parameters = inspect.signature(function).parameters
    given: dict[str, Any] = {
        other.name: _OTHERS.get(other.name, "1")
        for other in parameters.values()
        if other.default is other.empty and other.kind is not other.VAR_KEYWORD
    }
    if "export" in parameters:
        owner: Any = getattr(function, "__self__", None)
        given["export"] = owner.call_log(date(2026, 1, 1), date(2026, 1, 2))
    given[name] = [UNSET] if name.endswith("ids") else UNSET

    async def awaited() -> None:
        await function(**given)

    if inspect.iscoroutinefunction(function):
        asyncio.run(awaited())
    else:
        function(**given)


def test_an_id_that_is_left_out_is_refused() -> None:
    looked_at, wrong = set(), {}
    for title, function, name in taking_ids():
        looked_at.add(title)
        try:
            called_without_id(function, name)
            wrong[title] = "accepted"
        except ValueError as error:
            if "must not be empty" not in str(error):
                wrong[title] = str(error)
        except Exception as error:
            wrong[title] = repr(error)
        if "Id" not in str(inspect.signature(function).parameters[name].annotation):
            wrong[title] = "has another type"
    assert wrong == {}
    assert looked_at >= {
        "Telephony.watch(extension_id)", "AsyncTelephony.watch_queue(queue_id)",
        "PartyControl.forward(voicemail)", "AsyncBoard.parties_of(extension_id)",
        "RingCentral.bulk(ids)", "Exports.plan(extension_ids)", "AsyncChat.update_card(card_id)",
        "Installation.chat(chat_id)", "filters.webinar_registrants(webinar_id)",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["account_id", "extension_id", "session_id"])
def test_neither_is_it_a_filter(name: str) -> None:
    rc: Any = RingCentral(**_SETTINGS)
    for function in (rc.telephony.call_log, rc.exports.call_log):
        with pytest.raises(ValueError, match="must not be empty"):
            function(date(2026, 1, 1), **{name: UNSET})


def test_ids_are_numbers_or_texts() -> None:
    rc = RingCentral(**_SETTINGS)
    assert rc.telephony.session(7).id == "7"
    assert rc.telephony.watch(7)._scope == rc.telephony.watch("7")._scope
    assert filters.a2p_batch(7) == filters.a2p_batch("7")
