"""`ringkit sms`: sends a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from attrs import asdict

from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command
from ringkit_cli._sending import (
    FROM,
    TEXT_FILE,
    TO,
    UNTIL,
    Until,
    Waiting,
    read_text,
    send,
    waiting_options,
)

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit_api.models import SMSMessageInfo


@as_command(name="sms", short_help="Send a text.")
@click.argument("text", required=False)
@TO
@FROM
@TEXT_FILE
@click.option(
    "--dry-run", is_flag=True, help="Show the sender and the segments, which is its price."
)
@UNTIL
@waiting_options
def command(
    invocation: Invocation,
    text: str | None,
    to: tuple[str, ...],
    from_: str,
    file: str | None,
    dry_run: bool,
    wait: bool,
    until: Until | None,
    timeout: float,
) -> None:
    """Send a TEXT to one or more numbers, and print the id of the message.

    Without TEXT and --file it is read from the standard input. Several recipients get one text as a
    group.

    \b
    Examples:
      ringkit sms --to +16505550123 "Your table is ready."
      uptime | ringkit sms --to +16505550123 --wait
      ringkit sms --to +16505550123 --file reminder.txt --dry-run
    """
    found = read_text(text, file)
    if dry_run:
        _preview(invocation, to, found, from_)
        return

    def deliver(rc: RingCentral) -> SMSMessageInfo:
        return rc.messages.sms(to, found, from_=from_)

    send(invocation, deliver, Waiting(wait, timeout, until))


def _preview(invocation: Invocation, to: tuple[str, ...], text: str, from_: str) -> None:
    with invocation.client() as rc:
        preview = rc.messages.preview(to, text, from_=from_)
    if invocation.json:
        document = asdict(preview)
        invocation.show_json({"from": document.pop("from_"), **document})
        return
    segments = preview.segments
    invocation.show_fields(
        {
            "from": preview.from_,
            "to": ", ".join(preview.to),
            "segments": segments.count,
            "encoding": segments.encoding,
            "units left": segments.left,
            "beyond GSM": " ".join(segments.beyond_gsm),
        }
    )
