"""`ringkit limits`: what is left of each rate limit, live."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from ringkit_cli._invocation import Invocation, printable
from ringkit_cli._invocation import command as as_command
from ringkit_cli._live import (
    elapsed,
    in_terminal,
    items,
    picture,
    released,
    symbol,
    timeout_option,
)
from ringkit_cli._numbers import Seconds

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from ringkit import RingCentral
    from ringkit.limits import RateWindow

_COLUMNS: Final = ("Group", "User", "Left", "Limit", "Window", "Resets in", "Waiting")
#: A request of each rate group that costs the platform little, and changes nothing.
_QUESTIONS: Final = (
    "/restapi/v1.0/account/~/extension/~",
    "/restapi/v1.0/account/~/extension/~/features",
    "/restapi/v1.0/account/~/extension/~/call-log?perPage=1",
)
_BAR_WIDTH: Final = 10


@as_command(name="limits")
@click.option("--once", is_flag=True, help="Show what is now, and end.")
@click.option(
    "--ask/--no-ask",
    default=None,
    help="Ask the platform, by one request of each group (default: if no request is known yet).",
)
@click.option(
    "--interval",
    type=Seconds(0.1),
    default=1.0,
    metavar="SECONDS",
    help="How often the limiter is asked (default: 1).",
)
@timeout_option()
def command(
    invocation: Invocation, once: bool, ask: bool | None, interval: float, timeout: float | None
) -> None:
    """Show how many requests each rate group has left, when they come back, and what waits.

    With RINGCENTRAL_LIMITER=redis://HOST this is what all processes use that share the limiter.
    Without it the platform is asked once, by one request of each group: its answers tell what this
    and other programs of the user have used. In a terminal the picture is drawn anew; elsewhere
    there is a line for each window, and one for each change, as JSON Lines with --json.

    \b
    Examples:
      ringkit limits --once
      ringkit limits --once --json | jq '.[] | select(.left == 0)'
      RINGCENTRAL_LIMITER=redis://127.0.0.1 ringkit limits
    """
    with released(invocation) as stack:
        rc = stack.enter_context(invocation.client())
        state = rc.rate_windows()
        if ask or (ask is None and not state):
            _ask(invocation, rc)
            state = rc.rate_windows()
        if once:
            documents = [window_document(each) for each in state]
            invocation.show(documents, lambda: map(window_row, state), _COLUMNS)
            return
        if not in_terminal(invocation):
            _show_changed(invocation, (), state)

        def look(seconds: float) -> list[RateWindow]:
            time.sleep(seconds)
            return rc.rate_windows()

        with picture(invocation, lambda: limits_view(state)):
            for found in items(look, timeout=timeout, every=interval):
                if not in_terminal(invocation):
                    _show_changed(invocation, state, found)
                state = found


def _ask(invocation: Invocation, rc: RingCentral) -> None:
    from ringkit import APIStatusError

    for path in _QUESTIONS:
        try:
            rc.get(path)
        except APIStatusError as error:
            # Its headers tell of the limit all the same.
            invocation.note(f"note: {error}")


def window_row(window: RateWindow) -> tuple[object, ...]:
    """Return the row of a window."""
    return (
        window.key.group,
        window.key.user or window.key.app,
        str(window.left),
        window.limit,
        elapsed(window.seconds),
        elapsed(round(window.resets_in)),
        str(window.waiting),
    )


def window_document(window: RateWindow) -> dict[str, Any]:
    """Return a window as JSON; times are in seconds."""
    return {
        "group": window.key.group,
        "user": window.key.user,
        "app": window.key.app,
        "limit": window.limit,
        "seconds": window.seconds,
        "used": window.used,
        "left": window.left,
        "waiting": window.waiting,
        "free_in": round(window.free_in, 3),
        "resets_in": round(window.resets_in, 3),
    }


def limits_view(windows: Sequence[RateWindow]) -> RenderableType:
    """Return a picture of windows for a terminal."""
    from rich.table import Table
    from rich.text import Text

    if not windows:
        return Text("No request is known yet.", "dim")
    table = Table(*_COLUMNS, box=None, header_style="bold", pad_edge=False)
    for window in windows:
        group, user, left, *rest = (printable(str(each)) for each in window_row(window))
        table.add_row(group, Text(user), _bar(window, left), *rest)
    return table


def _bar(window: RateWindow, left: str) -> Text:
    from rich.text import Text

    share = window.left / max(1, window.limit)
    full = round(share * _BAR_WIDTH)
    style = "red" if share < 0.1 else "yellow" if share < 0.4 else "green"
    used, unused = symbol("█", "#"), symbol("░", ".")
    return Text.assemble((used * full, style), (unused * (_BAR_WIDTH - full), "dim"), f" {left}")


def _show_changed(
    invocation: Invocation, before: Sequence[RateWindow], now: Sequence[RateWindow]
) -> None:
    """Print the windows whose counts have changed."""
    known = {each.key: _counts(each) for each in before}
    for window in now:
        if known.get(window.key) != _counts(window):
            if invocation.json:
                invocation.show_line(window_document(window))
            else:
                invocation.show_row(window_row(window))


def _counts(window: RateWindow) -> tuple[int, ...]:
    return window.limit, window.used, window.left, window.waiting
