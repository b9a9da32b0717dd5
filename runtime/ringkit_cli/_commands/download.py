"""`ringkit download`: saves recordings, the attachments of messages, and any other content."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as as_command
from ringkit_cli._progress import ProgressBar

if TYPE_CHECKING:
    from ringkit import RingCentral


@click.group(
    name="download",
    short_help="Save recordings, attachments and faxes.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def command() -> None:
    """Save recordings, the attachments of messages, the pages of faxes, and other content.

    Prints the path of each file. A download that was interrupted continues when the same command is
    run again.

    \b
    Examples:
      ringkit download recording 12345 12346 -o recordings/
      ringkit download message 67890
      ringkit download file https://media.ringcentral.com/... -o - | mpv -
    """


class Content(NamedTuple):
    """Something to download: a call or an address, and the name of its file without extension.

    Without a name the file is called as the server says.
    """

    source: Any
    name: str = ""


_OUTPUT: Final = click.option(
    "--output",
    "-o",
    default=".",
    metavar="FILE|FOLDER|-",
    help="Where to write; by default this folder. '-' is the standard output.",
)


def _is_address(text: str) -> bool:
    return "://" in text or text.startswith("/")


@as_command(destructive=True, name="recording", short_help="Save recordings of calls.")
@click.argument("recordings", nargs=-1, required=True, metavar="ID|URI...")
@_OUTPUT
def recording(invocation: Invocation, recordings: Sequence[str], output: str) -> None:
    """Save recordings of calls by their ids, or by the contentUri of a call record.

    \b
    Example:
      ringkit download recording 12345 -o call.mp3
    """
    from ringkit_api.call_recordings import read_call_recording_content

    def contents(_rc: RingCentral) -> Iterable[Content]:
        for given in recordings:
            if _is_address(given):
                yield Content(given, f"recording-{_id_in(given, 'recording')}")
            else:
                call = read_call_recording_content(recording_id=given)
                yield Content(call, f"recording-{given}")

    _save(invocation, contents, output)


@as_command(destructive=True, name="message", short_help="Save attachments and pages of messages.")
@click.argument("messages", nargs=-1, required=True, metavar="ID...")
@click.option("--attachment", "-a", multiple=True, metavar="ID", help="Only these; repeatable.")
@_OUTPUT
def message(
    invocation: Invocation, messages: Sequence[str], attachment: Sequence[str], output: str
) -> None:
    """Save the attachments of messages by their ids: media, the pages of faxes, voicemails.

    The text of a message is left out, unless its attachment is asked for.

    \b
    Examples:
      ringkit download message 67890 -o attachments/
      ringkit download message 67890 --attachment 1234 -o page.pdf
    """

    def contents(rc: RingCentral) -> Iterable[Content]:
        for message_id in messages:
            found = list(_attachments(rc, message_id, attachment))
            if not found:
                wanted = f" {', '.join(attachment)}" if attachment else "s"
                raise click.UsageError(f"The message {message_id} has no attachment{wanted}.")
            yield from found

    _save(invocation, contents, output)


def _attachments(rc: RingCentral, message_id: str, wanted: Sequence[str]) -> Iterable[Content]:
    from ringkit_api.message_store import read_message, read_message_content

    for found in rc.send(read_message(message_id=message_id)).attachments or ():
        if str(found.id) in wanted if wanted else found.type != "Text":
            call = read_message_content(message_id=message_id, attachment_id=str(found.id))
            yield Content(call, f"{message_id}-{found.id}")


@as_command(destructive=True, name="file", short_help="Save content by its address.")
@click.argument("addresses", nargs=-1, required=True, metavar="URI...")
@_OUTPUT
def file(invocation: Invocation, addresses: Sequence[str], output: str) -> None:
    """Save content by its address, as the platform gives it: uri, contentUri, downloadUri.

    \b
    Example:
      ringkit download file /restapi/v1.0/account/~/extension/~/profile-image/original
    """
    for address in addresses:
        if not _is_address(address):
            raise click.UsageError(f"{address} is no address; it begins with https:// or /.")
    _save(invocation, lambda _rc: map(Content, addresses), output)


for _command in (recording, message, file):
    command.add_command(_command)


def _id_in(address: str, after: str) -> str:
    """Return the part of an address that follows another, such as the id of a recording."""
    parts = address.partition("?")[0].split("/")
    return parts[parts.index(after) + 1] if after in parts[:-1] else parts[-1]


def _save(
    invocation: Invocation, contents: Callable[[RingCentral], Iterable[Content]], output: str
) -> None:
    """Download contents to a file, a folder or the standard output."""
    if output == "-" and sys.stdout.isatty():
        raise click.UsageError("The content is not for a terminal: give a file, or use a pipe.")
    with invocation.client() as rc:
        found = list(contents(rc))
        path = Path(output)
        into_folder = path.is_dir() or output.endswith(("/", "\\"))
        if len(found) > 1 and not into_folder:
            raise click.UsageError(f"There are {len(found)} files: give a folder with --output.")
        if output == "-":
            _print(invocation, rc, found[0])
            return
        if into_folder:
            _make_folder(path)
        elif not path.parent.is_dir():
            raise click.UsageError(f"There is no folder {path.parent}.")
        elif path.exists():
            invocation.confirm(f"{output} exists. Replace it?", f"{output} was not replaced.")
        for content in found:
            _save_one(invocation, rc, content, path)


def _make_folder(path: Path) -> None:
    """Make a folder. Raises UsageError if there is a file in its place."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise click.UsageError(f"{path} is no folder.") from None


def _save_one(invocation: Invocation, rc: RingCentral, content: Content, path: Path) -> None:
    there = _existing(path, content) if path.is_dir() else None
    if there is not None and not invocation.yes:
        invocation.note(f"{there} is there already; --yes replaces it")
        return
    with ProgressBar(invocation, content.name or path.name) as bar:
        remove: Callable[[], None] = rc.on("request_wait", bar.wait)
        try:
            saved = rc.download(
                content.source,
                there or path,
                name=content.name,
                resume=True,
                progress=bar.transfer,
            )
        finally:
            remove()
    if invocation.json:
        invocation.show_json(
            {"path": str(saved.path), "size": saved.size, "contentType": saved.content_type}
        )
    else:
        click.echo(str(saved.path))


def _existing(folder: Path, content: Content) -> Path | None:
    """Return the file that an earlier run has saved, whose extension is not known before."""
    return next(iter(sorted(folder.glob(f"{content.name}.*"))), None) if content.name else None


def _print(invocation: Invocation, rc: RingCentral, content: Content) -> None:
    stream = sys.stdout.buffer
    with ProgressBar(invocation, content.name or "download") as bar:
        rc.on("request_wait", bar.wait)
        rc.download(content.source, stream, progress=bar.transfer)
    stream.flush()
