"""What the commands that send messages share: their options, their text, the fate of a message."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, get_args

import click
from attrs import frozen

from ringkit_cli._invocation import Invocation
from ringkit_cli._numbers import Seconds
from ringkit_cli._progress import note_waits

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit_api.models import FaxResponse, SMSMessageInfo

Function = TypeVar("Function", bound=Callable[..., object])
Until = Literal["Sent", "Delivered"]

TO: Final = click.option(
    "--to", "-t", multiple=True, required=True, metavar="NUMBER", help="A recipient; repeatable."
)
FROM: Final = click.option(
    "--from",
    "from_",
    default="",
    metavar="NUMBER",
    help="The number to send from; by default your first one that can.",
)
TEXT_FILE: Final = click.option(
    "--file",
    "-f",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True),
    help="A file with the text ('-' is the standard input).",
)
UNTIL: Final = click.option(
    "--until",
    type=click.Choice(get_args(Until), case_sensitive=False),
    help="With --wait: the status to wait for. Not every carrier confirms a delivery.",
)


@frozen
class Waiting:
    """How long to wait for the fate of a message: not at all unless `wait`."""

    wait: bool
    timeout: float
    until: Until | None = None


def waiting_options(function: Function) -> Function:
    """Add `--wait` and `--timeout`, whose values `Waiting` takes."""
    for add in (
        click.option(
            "--timeout",
            type=Seconds(),
            default=600,
            show_default=True,
            metavar="SECONDS",
            help="With --wait: the longest wait.",
        ),
        click.option(
            "--wait", "-w", is_flag=True, help="Wait for its fate; exit code 8 if it fails."
        ),
    ):
        function = add(function)
    return function


def check_files(files: Iterable[Path]) -> None:
    """Raise UsageError for a file whose length is not known, such as a pipe of the shell."""
    for file in files:
        if str(file) != "-" and not file.is_file():
            raise click.UsageError(f"{file} is a pipe or a device: write its content to a file.")


def read_text(text: str | None, file: str | None, *, required: bool = True) -> str:
    """Return the text of a message: an argument, a file, or else the standard input.

    Raises UsageError if there is none and it is required.
    """
    if text is not None and file is not None:
        raise click.UsageError("Give the text either as an argument or with --file.")
    if text is not None and text != "-":
        return text
    source = "-" if text == "-" else file
    if source is None:
        if not required:
            return ""
        if sys.stdin.isatty():
            raise click.UsageError(
                "There is no text: give it as an argument, with --file, or on the standard input."
            )
        source = "-"
    with click.open_file(source, "rb") as opened:
        content: bytes = opened.read()
    try:
        found = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        name = "the standard input" if source == "-" else source
        raise click.UsageError(f"{name} is no text in UTF-8: {error.reason}.") from None
    return found.removesuffix("\n").removesuffix("\r")


def send(
    invocation: Invocation,
    deliver: Callable[[RingCentral], SMSMessageInfo | FaxResponse],
    waiting: Waiting,
) -> None:
    """Send a message, print its id, and wait for its fate if that was asked for.

    The id is printed as soon as the platform has accepted the message, JSON at the end, whatever
    that is. Raises ProcessingError if the message fails, WaitTimeout if it is not final in time.
    """
    if waiting.until and not waiting.wait:
        raise click.UsageError("--until is for --wait.")
    with invocation.client() as rc:
        note_waits(invocation, rc)
        last: Any = deliver(rc)
        invocation.print(str(last.id))
        try:
            if waiting.wait:
                for state in rc.states(last, timeout=waiting.timeout, until=waiting.until or ""):
                    last = state
                    invocation.note(f"{last.id}: {last.message_status}")
        finally:
            if invocation.json:
                invocation.show_json(last)
