"""What commands that stay share: until when they stay, and pictures that are drawn again."""

from __future__ import annotations

import select
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from ringkit_cli._numbers import Seconds

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ringkit_cli._invocation import Invocation

T = TypeVar("T")

#: How often a command that waits looks around, in seconds.
_LOOK_SECONDS: Final = 0.5
#: How long the end of a command may wait for the platform, in seconds.
_RELEASE_SECONDS: Final = 3.0


def transport_option(what: str) -> Callable[[Any], Any]:
    """Return the option `--transport`: how `what` (events, say) arrive."""
    return click.option(
        "--transport",
        type=click.Choice(["websocket", "pubnub"]),
        default="websocket",
        help=f"How {what} arrive (default: websocket).",
    )


def count_option(what: str) -> Callable[[Any], Any]:
    """Return the option `--count`: after how many of `what` the command ends."""
    return click.option(
        "--count", type=click.IntRange(min=1), metavar="N", help=f"End after N {what}."
    )


def timeout_option(*, counted: bool = False) -> Callable[[Any], Any]:
    """Return the option `--timeout`; with `counted` the exit code says if `--count` was reached."""
    code = "; exit code 1 if --count was not reached" if counted else ""
    return click.option(
        "--timeout",
        type=Seconds(),
        metavar="SECONDS",
        help=f"End after so long{code}.",
    )


def items(
    take: Callable[[float], T | None],
    *,
    count: int | None = None,
    timeout: float | None = None,
    every: float = _LOOK_SECONDS,
) -> Iterator[T]:
    """Yield what `take` returns, until there are `count`, or `timeout` seconds have passed.

    `take` returns None if there is nothing within the seconds it is given, `every` or less, and
    raises StopIteration at the end. This ends, too, when nothing reads the standard output.
    """
    end = None if timeout is None else time.monotonic() + timeout
    while count is None or count > 0:
        left = every if end is None else min(every, end - time.monotonic())
        if left <= 0 or output_closed():
            return
        try:
            found = take(left)
        except StopIteration:
            return
        if found is not None:
            yield found
            count = None if count is None else count - 1


def output_closed() -> bool:
    """Return whether the program that reads the standard output has ended, as `head` does.

    Writing would show it, but there may be nothing to write for hours. Windows does not tell.
    """
    if sys.stdout.isatty():
        return False
    closed = False
    if sys.platform != "win32":
        found = select.poll()
        # Errors are reported whatever is asked for.
        found.register(sys.stdout.fileno(), 0)
        closed = any(event & (select.POLLERR | select.POLLHUP) for _, event in found.poll(0))
    return closed


@contextmanager
def released(invocation: Invocation) -> Iterator[ExitStack]:
    """Yield a stack for what is to be released at the end, whatever ends the block.

    That takes as long as the platform needs to answer, but not for ever: who ends a command is not
    made to wait for a platform that is away. What it has kept then expires there.
    """
    stack = ExitStack()
    try:
        yield stack
    finally:
        failed = within(_RELEASE_SECONDS, stack.close)
        if failed is not None:
            invocation.note(f"note: not everything could be removed at the platform: {failed}")


def within(seconds: float, function: Callable[[], object]) -> BaseException | None:
    """Call a function in a thread; return its error, TimeoutError if it takes longer."""
    failed: list[BaseException] = []

    def call() -> None:
        try:
            function()
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=call, name="ringkit-release", daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        return TimeoutError(f"no answer within {seconds:g} s")
    return failed[0] if failed else None


@contextmanager
def picture(invocation: Invocation, render: Callable[[], RenderableType]) -> Iterator[None]:
    """Draw what `render` returns while the block runs, again and again, in a terminal.

    Elsewhere, and with `--json`, nothing is drawn: the block prints lines.
    """
    if not in_terminal(invocation):
        yield
        return
    from rich.live import Live

    with Live(get_renderable=render, console=invocation.console, refresh_per_second=4):
        yield


def load_picture(invocation: Invocation) -> None:
    """Load what draws, before anything is done that cannot be taken back: it may be missing."""
    if in_terminal(invocation):
        import rich.live  # noqa: F401 (a test of its presence)


def in_terminal(invocation: Invocation) -> bool:
    """Return whether people look at the output as it is drawn."""
    return sys.stdout.isatty() and not invocation.json


def symbol(wanted: str, plain: str) -> str:
    """Return a character that is drawn, or a plain one where the terminal has no other."""
    # While rich draws, it stands before the output.
    output = getattr(sys.stdout, "rich_proxied_file", sys.stdout)
    try:
        wanted.encode(output.encoding or "ascii")
    except UnicodeEncodeError:
        return plain
    return wanted


def elapsed(seconds: float) -> str:
    """Return a time as clocks write it: 0:07, 12:30, 1:00:00."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
