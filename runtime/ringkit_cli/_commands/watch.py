"""`ringkit watch`: live events of any event filters, a line each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

import click

from ringkit_cli._event_filters import all_filters, complete, names
from ringkit_cli._events import event_row
from ringkit_cli._exit_codes import ExitCode
from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command
from ringkit_cli._live import (
    count_option,
    items,
    released,
    timeout_option,
    transport_option,
)

if TYPE_CHECKING:
    from ringkit import Model, Subscription
    from ringkit.subscriptions import Gap


@as_command(name="watch")
@click.argument("filters", nargs=-1, metavar="FILTER...", shell_complete=complete)
@click.option("--list", "listing", is_flag=True, help="Show the names of event filters, and end.")
@click.option("--extension", metavar="ID", default="~", help="Whose events (default: your own).")
@transport_option("events")
@count_option("events")
@timeout_option(counted=True)
def command(
    invocation: Invocation,
    filters: tuple[str, ...],
    listing: bool,
    extension: str,
    transport: Literal["websocket", "pubnub"],
    count: int | None,
    timeout: float | None,
) -> int:
    """Show events as they happen, a line each.

    FILTER is a name that 'ringkit watch --list' shows, such as messages, presence or telephony,
    with its ids after ':' and properties after '?', or a path: /restapi/v1.0/account/~/presence.
    With --json each line is the notification as the platform sent it. Lost connections are made
    up for, and noted on the standard error.

    \b
    Examples:
      ringkit watch messages presence
      ringkit watch sms --count 1 --timeout 60 --json
    """
    if listing:
        _list(invocation)
        return ExitCode.SUCCESS
    if not filters:
        raise click.UsageError("Name at least one event filter; 'ringkit watch --list' shows them.")
    chosen = all_filters(filters, extension)
    shown = 0
    with released(invocation) as stack:
        rc = stack.enter_context(invocation.client())
        subscription: Subscription[Model] = rc.subscription(chosen, transport=transport)
        events = stack.enter_context(subscription)
        tell(invocation, events)
        for event in items(_noting_loss(invocation, events), count=count, timeout=timeout):
            show_event(invocation, event)
            shown += 1
    if count is not None and shown < count and timeout is not None:
        invocation.note(f"{shown} of {count} events within {timeout:g} s")
        return ExitCode.FAILURE
    return ExitCode.SUCCESS


def _noting_loss(
    invocation: Invocation, subscription: Subscription[Model]
) -> Callable[[float], Model | None]:
    """Return what takes the next event, and notes that the connection is lost for a while."""
    from ringkit.subscriptions import State

    lost = False

    def take(seconds: float) -> Model | None:
        nonlocal lost
        found = subscription.next(seconds)
        before, lost = lost, subscription.state in (State.RECOVERING, State.RESUBSCRIBING)
        if lost and not before:
            invocation.note("the connection is lost: trying again")
        return found

    return take


def show_event(invocation: Invocation, event: Model) -> None:
    """Print an event, as JSON with `--json`."""
    if invocation.json:
        invocation.show_line(event)
    else:
        invocation.show_row(event_row(event))


def tell(invocation: Invocation, subscription: Subscription[Model]) -> None:
    """Note what becomes of a subscription: reconnections, gaps. Refused filters are in the log."""
    data = subscription.subscription
    if data is None:
        return

    def missed(gap: Gap) -> None:
        since, until = (f"{moment:%H:%M:%S}" for moment in (gap.since, gap.until))
        invocation.note(f"events may be missing from {since} to {until} UTC: {gap.reason}")

    invocation.note(f"subscribed to {_count(data.event_filters)}; Ctrl-C ends it")
    subscription.on("subscribe_success", lambda _: invocation.note("subscribed again"))
    subscription.on("gap", missed)
    subscription.on("recovered", lambda _: invocation.note("the connection is back"))
    subscription.on(
        "automatic_renew_error", lambda error: invocation.note(f"a renewal failed: {error}")
    )


def _count(found: Sequence[str]) -> str:
    return f"{len(found)} event filter{'' if len(found) == 1 else 's'}"


def _list(invocation: Invocation) -> None:
    found = names()
    invocation.show(
        [{"name": each.name, "usage": each.usage, "summary": each.summary} for each in found],
        lambda: [(each.usage, each.summary) for each in found],
        ("Filter", "Events"),
    )
