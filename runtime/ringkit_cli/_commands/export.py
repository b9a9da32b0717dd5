"""`ringkit export`: writes call logs, recordings and messages of a period to a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

import click

from ringkit_cli._invocation import Invocation, to_json
from ringkit_cli._invocation import command as as_command
from ringkit_cli._progress import ProgressBar
from ringkit_cli._times import MOMENT

if TYPE_CHECKING:
    from ringkit import ExportResult, RingCentral
    from ringkit._exports.exports import Export

Format = Literal["jsonl", "csv", "parquet"]
FORMATS: Final[tuple[Format, ...]] = ("jsonl", "csv", "parquet")


class Filter(NamedTuple):
    """A filter of a list: the argument of `rc.exports`, what it selects, and its values.

    `short` is a second name of its option.
    """

    name: str
    text: str
    kind: type | click.IntRange = str
    many: bool = False
    short: str = ""


_ACCOUNT: Final = Filter("account_id", "The account, by default your own.")
#: As in the other commands that take an extension.
_EXTENSION: Final = Filter(
    "extension_id", "The extension, by default your own.", short="--extension"
)
_PER_PAGE: Final = Filter("per_page", "Records of one request, at most 1000.", click.IntRange(1))
#: More days than an export has, and fewer than a `timedelta` may have.
_MOST_DAYS: Final = 36_500
_DIRECTION: Final = Filter("direction", "Inbound or Outbound.", many=True)
_CALLS: Final = (
    _ACCOUNT,
    Filter("extension_number", "Calls of this extension."),
    Filter("phone_number", "Calls from or to this number."),
    _DIRECTION,
    Filter("type", "Voice or Fax.", many=True),
    Filter("view", "Simple, or Detailed with the legs of each call."),
    Filter("recording_type", "Automatic, OnDemand or All: recorded calls only."),
    Filter("session_id", "The call of this session."),
    Filter("telephony_session_id", "The call of this telephony session."),
    _PER_PAGE,
    Filter("show_deleted", "Deleted calls too.", bool),
)


class List(NamedTuple):
    """A list that can be exported: the method of `rc.exports`, what it is, and its filters."""

    method: str
    summary: str
    filters: tuple[Filter, ...]


#: The lists, by the name of their command.
LISTS: Final[Mapping[str, List]] = {
    "call-log": List(
        "call_log",
        "the call log of a user",
        (
            *_CALLS,
            _EXTENSION,
            Filter("transport", "PSTN or VoIP.", many=True),
            Filter("show_blocked", "Blocked calls too.", bool),
            Filter("metadata_category", "Calls with metadata of this category.", many=True),
        ),
    ),
    "company-call-log": List("company_call_log", "the call log of the account", _CALLS),
    "recordings": List(
        "recordings", "the recorded calls of the account, with their recordings", _CALLS
    ),
    "messages": List(
        "messages",
        "the messages of a user",
        (
            _ACCOUNT,
            _EXTENSION,
            Filter("availability", "Alive, Deleted or Purged.", many=True),
            Filter("conversation_id", "The messages of this conversation."),
            _DIRECTION,
            Filter("distinct_conversations", "The latest message of each conversation.", bool),
            Filter("message_type", "SMS, Fax, VoiceMail or Pager.", many=True),
            Filter("read_status", "Read or Unread.", many=True),
            Filter("phone_number", "Messages from or to this number."),
            _PER_PAGE,
            Filter("media", "Their attachments too, in the folder FILE.media.", bool),
        ),
    ),
}


@click.group(
    name="export",
    short_help="Write call logs, recordings and messages to a file.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
def command() -> None:
    """Write the call logs, recordings or messages of a period to a file.

    An export that was interrupted, however that was, continues when the same command is run again.

    \b
    Examples:
      ringkit export company-call-log calls.csv --since 2026-01-01
      ringkit export recordings --since 7d --format jsonl
      ringkit export messages - --since yesterday | jq -r .subject
    """


def _option(found: Filter) -> Callable[[Any], Any]:
    """Return the option of a filter."""
    names = [f"--{found.name.replace('_', '-')}", *([found.short] if found.short else [])]
    if found.kind is bool:
        return click.option(*names, is_flag=True, default=None, help=found.text)
    text = f"{found.text[:-1]}; repeatable." if found.many else found.text
    return click.option(
        *names, found.name, type=found.kind, multiple=found.many, help=text, metavar="VALUE"
    )


def _make(name: str, found: List) -> click.Command:
    """Return the command for a list."""

    def export(
        invocation: Invocation,
        file: str | None,
        since: datetime,
        until: datetime | None,
        format: Format | None,  # noqa: A002
        window: int,
        **filters: Any,
    ) -> None:
        given = {key: value for key, value in filters.items() if value not in (None, ())}
        target = target_of(name, file, format)
        if target == "-" and given.get("media"):
            raise click.UsageError("--media needs a FILE, beside which the attachments are kept.")
        length = timedelta(days=window)
        with invocation.client() as rc:
            method = getattr(rc.exports, found.method)
            source = method(since, until, window=length, **given)
            if target == "-":
                _print(source)
            else:
                _write(invocation, rc, source, target)

    export.__doc__ = f"""Write {found.summary} to FILE, by default {name}.jsonl.

    FILE '-' prints a record on each line. What is there already is replaced after a confirmation.
    Filters are those of the platform's operation.

    \b
    Example:
      ringkit export {name} {name}.csv --since 2026-01-01 --until 2026-02-01
    """
    decorated: Any = export
    for option in reversed(found.filters):
        decorated = _option(option)(decorated)
    for add in (
        click.option(
            "--window",
            type=click.IntRange(1, _MOST_DAYS),
            default=31,
            show_default=True,
            metavar="DAYS",
            help="The days that are exported at a time; an interrupted export repeats one.",
        ),
        click.option(
            "--format",
            type=click.Choice(FORMATS),
            help="By default what the name of FILE ends in.",
        ),
        click.option("--until", type=MOMENT, metavar="TIME", help="Its end, by default now."),
        click.option(
            "--since",
            type=MOMENT,
            required=True,
            metavar="TIME",
            help="The beginning of the period: 2026-01-31, 7d, 2w, yesterday, or a time with a "
            "zone. Dates are midnights in UTC.",
        ),
        click.argument("file", required=False),
    ):
        decorated = add(decorated)
    made: click.Command = as_command(
        destructive=True, name=name, short_help=f"Write {found.summary}."
    )(decorated)
    return made


for _name, _list in LISTS.items():
    command.add_command(_make(_name, _list))


def target_of(name: str, file: str | None, format: Format | None) -> str:  # noqa: A002
    """Return where to write: `file`, or a name of the list in the working directory.

    Raises UsageError for a folder, and for a name and a format that contradict each other.
    """
    if file is None:
        return f"{name}.{format or 'jsonl'}"
    if file == "-":
        if format not in (None, "jsonl"):
            raise click.UsageError(f"The standard output takes JSON Lines only, not {format}.")
        return file
    if file.endswith(("/", "\\")) or ("://" not in file and Path(file).is_dir()):
        raise click.UsageError(f"{file} is a folder: give the name of a file.")
    ending = next((found for found in FORMATS if file.lower().endswith(f".{found}")), None)
    if ending is None and format is None:
        raise click.UsageError(
            f"{file}: the format is not known. Let the name end in .jsonl, .csv or .parquet, or "
            "give --format."
        )
    if ending is None:
        return f"{file}.{format}"
    if format not in (None, ending):
        raise click.UsageError(f"{file} ends in .{ending}, but --format is {format}.")
    return file


def _print(source: Export[Any]) -> None:
    for record in source:
        click.echo(to_json(record, compact=True))


def _write(invocation: Invocation, rc: RingCentral, source: Export[Any], target: str) -> None:
    from ringkit import RateLimitError, ServerError, TransportError

    if "://" not in target and Path(target).exists():
        invocation.confirm(f"{target} exists. Replace it?", f"{target} was not replaced.")
    with ProgressBar(invocation, os.path.basename(target)) as bar:
        rc.on("export_progress", bar.export)
        rc.on("request_wait", bar.wait)
        try:
            result: ExportResult = source.write(target)
        except (KeyboardInterrupt, TransportError, RateLimitError, ServerError):
            invocation.note("The same command continues where this one has ended.")
            raise
    invocation.show_fields(
        {
            "file": target,
            "records": result.records,
            "media": result.media,
            "missing": list(result.missing) if invocation.json else len(result.missing),
            "bookmark": result.bookmark,
        }
    )
    if result.missing:
        invocation.note("The platform does not have some recordings yet; export them again later.")
