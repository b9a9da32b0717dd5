"""`ringkit fax`: sends a fax of files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command
from ringkit_cli._sending import TO, Waiting, check_files, read_text, send, waiting_options
from ringkit_cli._times import MOMENT

if TYPE_CHECKING:
    from ringkit import RingCentral
    from ringkit_api.models import FaxResponse


@as_command(name="fax", short_help="Send a fax.")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
)
@TO
@click.option("--resolution", type=click.Choice(["High", "Low"], case_sensitive=False))
@click.option("--cover-text", default="", metavar="TEXT", help="The text on the cover page.")
@click.option(
    "--cover-index",
    type=click.IntRange(min=0),
    metavar="N",
    help="The number of the cover page, 0 for none.",
)
@click.option("--at", type=MOMENT, metavar="TIME", help="When to send it, by default now.")
@waiting_options
def command(
    invocation: Invocation,
    files: Sequence[Path],
    to: tuple[str, ...],
    resolution: Literal["High", "Low"] | None,
    cover_text: str,
    cover_index: int | None,
    at: datetime | None,
    wait: bool,
    timeout: float,
) -> None:
    """Send a fax of files to one or more numbers, and print the id of the message.

    FILE '-' is a page of text from the standard input.

    \b
    Examples:
      ringkit fax --to +16505550123 offer.pdf --wait
      date | ringkit fax --to +16505550123 - appendix.pdf --cover-index 0
    """
    from ringkit import Text

    check_files(files)
    pages: list[Path | Text] = []
    for file in files:
        if str(file) != "-":
            pages.append(file)
        elif text := read_text("-", None):
            pages.append(Text(text))
        else:
            raise click.UsageError("There is no text on the standard input.")

    def deliver(rc: RingCentral) -> FaxResponse:
        return rc.messages.fax(
            to,
            pages,
            resolution=resolution or "",
            cover_text=cover_text,
            cover_index=cover_index,
            send_time=at,
        )

    send(invocation, deliver, Waiting(wait, timeout))
