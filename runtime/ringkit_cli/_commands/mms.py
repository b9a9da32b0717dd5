"""`ringkit mms`: sends files, and a text with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command
from ringkit_cli._sending import (
    FROM,
    TEXT_FILE,
    TO,
    UNTIL,
    Until,
    Waiting,
    check_files,
    read_text,
    send,
    waiting_options,
)

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit_api.models import SMSMessageInfo


@as_command(name="mms", short_help="Send files, with or without a text.")
@click.argument("text", required=False)
@TO
@FROM
@click.option(
    "--attach",
    "-a",
    multiple=True,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file; repeatable, at most 10 files of 1.5 MB together.",
)
@TEXT_FILE
@UNTIL
@waiting_options
def command(
    invocation: Invocation,
    text: str | None,
    to: tuple[str, ...],
    from_: str,
    attach: tuple[Path, ...],
    file: str | None,
    wait: bool,
    until: Until | None,
    timeout: float,
) -> None:
    """Send files to one or more numbers, and print the id of the message.

    \b
    Examples:
      ringkit mms --to +16505550123 --attach menu.png
      ringkit mms --to +16505550123 --to +16505550124 -a a.jpg -a b.jpg "From today"
    """
    check_files(attach)
    found = read_text(text, file, required=False)

    def deliver(rc: RingCentral) -> SMSMessageInfo:
        return rc.messages.mms(to, attach, found, from_=from_)

    send(invocation, deliver, Waiting(wait, timeout, until))
