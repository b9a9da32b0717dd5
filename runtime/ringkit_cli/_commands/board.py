"""`ringkit board`: the calls and presences of a user, a queue or the account, live."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import click
from attrs import asdict, field, frozen

from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._live import (
    count_option,
    elapsed,
    in_terminal,
    items,
    picture,
    released,
    timeout_option,
    transport_option,
)

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ringkit import RingCentral
    from ringkit.telephony import Board, Call, Change, Party, Presence

_COLUMNS = ("Extension", "Presence", "Call", "Status", "For")
_EXTENSIONS = "/restapi/v1.0/account/~/extension"


@frozen
class BoardState:
    """What a board shows at an instant; `names` are those of the extensions, by id."""

    calls: tuple[Call, ...]
    presences: Mapping[str, Presence]
    names: Mapping[str, str] = field(factory=dict)
    current: bool = True


@as_command(name="board")
@click.option("--extension", metavar="ID", help="Whom to watch (default: yourself).")
@click.option("--queue", metavar="ID", help="Watch a call queue and its members.")
@click.option("--account", is_flag=True, help="Watch all extensions.")
@click.option("--once", is_flag=True, help="Show what is now, and end.")
@transport_option("notifications")
@count_option("changes")
@timeout_option()
def command(
    invocation: Invocation,
    extension: str | None,
    queue: str | None,
    account: bool,
    once: bool,
    transport: Literal["websocket", "pubnub"],
    count: int | None,
    timeout: float | None,
) -> None:
    """Show who rings, who talks and who is available, and keep it right.

    In a terminal the board is drawn anew as it changes. Elsewhere there is a line for each
    extension first, and then one for each change; with --json both are JSON Lines. What
    notifications have not told is read again from time to time.

    \b
    Examples:
      ringkit board
      ringkit board --account
      ringkit board --queue 12345 --json | jq -c 'select(.type == "party") | .party.status'
    """
    if sum((extension is not None, queue is not None, account)) > 1:
        raise click.UsageError("Give one of --extension, --queue and --account.")
    with released(invocation) as stack:
        rc = stack.enter_context(invocation.client())
        whose = None if account or queue else extension or "~"
        names = extension_names(rc, whose)
        board = _board(rc, whose, queue, transport)
        if once:
            board.read()
            _show_state(invocation, board_state(board, names), once=True)
            return
        stack.enter_context(board)
        if not in_terminal(invocation):
            _show_state(invocation, board_state(board, names), once=False)
            invocation.note("watching; Ctrl-C ends it")
        with picture(invocation, lambda: board_view(board_state(board, names), _now())):
            changes: Iterator[Change] = items(board.next, count=count, timeout=timeout)
            for change in changes:
                if not in_terminal(invocation):
                    _show_change(invocation, change, names)


def _board(
    rc: RingCentral,
    extension_id: str | None,
    queue_id: str | None,
    transport: Literal["websocket", "pubnub"],
) -> Board:
    if extension_id is not None:
        return rc.telephony.watch(extension_id, transport=transport)
    if queue_id is not None:
        return rc.telephony.watch_queue(queue_id, transport=transport)
    return rc.telephony.watch_account(transport=transport)


def board_state(board: Board, names: Mapping[str, str]) -> BoardState:
    """Return what a board shows now."""
    return BoardState(board.calls, board.presences, names, board.current)


def extension_names(rc: RingCentral, extension_id: str | None) -> dict[str, str]:
    """Return number and name of an extension, or of all, by their ids.

    Without the permission to read them there are none: the ids are shown.
    """
    from ringkit import ForbiddenError

    try:
        if extension_id is not None:
            found = [rc.get(f"{_EXTENSIONS}/{quote(extension_id, safe='~')}").json()]
        else:
            found = [
                record.to_dict() for record in rc.api.extensions.list_extensions(per_page=1000)
            ]
    except ForbiddenError:
        return {}
    return {
        str(each["id"]): f"{each.get('extensionNumber', '')} {each.get('name', '')}".strip()
        for each in found
    }


def board_rows(state: BoardState, now: datetime) -> list[tuple[str, str, str, str, str]]:
    """Return the rows of a board: those in calls first, then the others by their names."""
    parties = [party for call in state.calls for party in call.parties]
    busy = {party.extension_id for party in parties}
    rows = [
        (
            _name(state.names, party.extension_id),
            _presence(state.presences.get(party.extension_id)),
            _call(party),
            _status(party),
            "" if party.since is None else elapsed((now - party.since).total_seconds()),
        )
        for party in parties
    ]
    idle = [
        (_name(state.names, key), _presence(presence), "", "", "")
        for key, presence in state.presences.items()
        if key not in busy
    ]
    return rows + sorted(idle)


def board_view(state: BoardState, now: datetime) -> RenderableType:
    """Return a board for a terminal."""
    from rich.table import Table
    from rich.text import Text

    caption = None if state.current else "notifications are missing: reading everything again"
    table = Table(*_COLUMNS, box=None, header_style="bold", pad_edge=False, caption=caption)
    for row in board_rows(state, now):
        style = "" if row[2] else "dim"
        table.add_row(*(Text(printable(text), style) for text in row))
    if not table.rows:
        return Text("Nothing to see yet.", "dim")
    return table


def change_row(change: Change, names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return a line about a change: of whom, the other end of the call, and what has changed."""
    from ringkit.telephony import PartyChange

    name = _name(names, change.extension_id)
    if isinstance(change, PartyChange):
        return name, _call(change.party), _status(change.party)
    return name, "", _presence(change.presence)


def change_document(change: Change) -> dict[str, Any]:
    """Return a change as JSON, with its `type`: `party` or `presence`."""
    from ringkit.telephony import PartyChange

    kind = "party" if isinstance(change, PartyChange) else "presence"
    return {"type": kind, **_document(change)}


def _document(value: Any) -> dict[str, Any]:
    """Return a value of a board as JSON."""
    found: dict[str, Any] = _without_underscores(asdict(value))
    return found


def _without_underscores(value: Any) -> Any:
    """Rename `from_`, which is one for Python only."""
    if isinstance(value, dict):
        return {name.rstrip("_"): _without_underscores(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_without_underscores(each) for each in value]
    return value


def _name(names: Mapping[str, str], extension_id: str) -> str:
    return names.get(extension_id) or extension_id


def _presence(presence: Presence | None) -> str:
    if presence is None:
        return ""
    busy = presence.dnd_status not in ("", "TakeAllCalls")
    return f"{presence.status}, {presence.dnd_status}" if busy else presence.status


def _call(party: Party) -> str:
    return f"{'from' if party.direction == 'Inbound' else 'to'} {party.other}"


def _status(party: Party) -> str:
    words = [party.status if not party.reason else f"{party.status} ({party.reason})"]
    words += [word for word, told in (("muted", party.muted), ("recorded", party.recorded)) if told]
    return ", ".join(words)


def _show_state(invocation: Invocation, state: BoardState, *, once: bool) -> None:
    if not invocation.json:
        rows = board_rows(state, _now())
        if once:
            invocation.show_table(_COLUMNS, rows)
        else:
            for row in rows:
                invocation.show_row((_time(), row[0], row[2], row[3] or row[1]))
        return
    document = {
        "calls": [_document(call) for call in state.calls],
        "presences": [_document(presence) for presence in state.presences.values()],
    }
    if once:
        invocation.show_json(document)
    else:
        invocation.show_line({"type": "board", **document})


def _show_change(invocation: Invocation, change: Change, names: Mapping[str, str]) -> None:
    if invocation.json:
        invocation.show_line({"time": _time(), **change_document(change)})
    else:
        invocation.show_row((_time(), *change_row(change, names)))


def _now() -> datetime:
    return datetime.now(UTC)


def _time() -> str:
    return _now().isoformat(timespec="seconds")
