"""`ringkit docs`: operations, error codes and event filters, explained in the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from ringkit_cli._api.options import example_command, member_flags, option_help
from ringkit_cli._completion import complete_subject
from ringkit_cli._invocation import Invocation
from ringkit_cli._invocation import command as invocation_command
from ringkit_cli._operations.describe import describe
from ringkit_cli._operations.errors import ErrorCode, error_codes, find_code, similar_codes
from ringkit_cli._operations.events import (
    example_filter,
    filter_documentation,
    find_filter,
    similar_filters,
)
from ringkit_cli._operations.schema import example_arguments
from ringkit_cli._operations.table import OperationInfo, find, similar_names

if TYPE_CHECKING:
    from ringkit_api.events import EventFilter

_REFERENCE: Final = "https://developers.ringcentral.com/api-reference"


@invocation_command(
    epilog="""\
\b
Examples:
  ringkit docs createSMSMessage
  ringkit docs POST /restapi/v1.0/account/~/extension/~/sms
  ringkit docs CMN-401
  ringkit docs presence
  ringkit docs /restapi/v1.0/account/~/extension/~/message-store
  ringkit docs readUserCallLog --web
"""
)
@click.argument(
    "names",
    nargs=-1,
    required=True,
    metavar="OPERATION|ERROR_CODE|EVENT_FILTER",
    shell_complete=complete_subject,
)
@click.option("--web", is_flag=True, help="Print the address of the platform's reference.")
def command(invocation: Invocation, names: Sequence[str], web: bool) -> None:
    """Explain an operation, an error code or an event filter.

    Operations go by any of their names: createSMSMessage, sms.create_sms_message, or their method
    and path. Event filters go by their name in ringkit.filters, by their path, or by the model of
    their notifications.
    """
    name = " ".join(names)
    info, code, event = find(name), find_code(name), find_filter(name)
    if info is None and code is None and event is None:
        raise click.UsageError(f"There are no docs of {name!r}. {_advice(name)}")
    if web:
        address = info.reference if info else _REFERENCE
        if invocation.json:
            invocation.show_json({"address": address})
        else:
            click.echo(address)
        return
    if invocation.json:
        invocation.show_json(_plain(info, code, event))
        return
    texts = []
    if info is not None:
        texts.append(_operation(info))
    if code is not None:
        texts.append(_code(code))
    if event is not None:
        texts.append(_event(event))
    click.echo("\n\n".join(texts))


def _advice(name: str) -> str:
    similar = [*similar_names(name), *similar_codes(name), *similar_filters(name)]
    if similar:
        return f"Did you mean {' or '.join(similar[:4])}?"
    return f"'ringkit api --list {name}' searches the operations."


def _plain(
    info: OperationInfo | None, code: ErrorCode | None, event: EventFilter | None
) -> dict[str, Any]:
    """Return what is known as plain data, by kind."""
    found: dict[str, Any] = {}
    if info is not None:
        found["operation"] = describe(info)
    if code is not None:
        found["error_code"] = {**code._asdict(), "status": code.status}
    if event is not None:
        found["event_filter"] = event._asdict()
    return found


def _operation(info: OperationInfo) -> str:
    lines = [f"{info.id}  ({info.name})", "", info.documentation]
    members = [f"    {member.wire}: {option_help(member)}" for _, member in member_flags(info)]
    if members:
        lines += ["", "Members of the body:", *members]
    lines += ["", "In the terminal:", f"    {example_command(info)}"]
    lines += ["", "In Python:", f"    rc.api.{info.name}({_arguments(info)})"]
    return "\n".join(lines)


def _arguments(info: OperationInfo) -> str:
    from ringkit_cli._api.files import FileArgument
    from ringkit_cli._api.show import python_names, source

    arguments = example_arguments(info)
    if isinstance(body := arguments.get("body"), dict):
        shown = python_names(info, info.with_files(body, FileArgument("document.pdf")))
        arguments["body"] = shown
    return ", ".join(f"{name}={source(value, set(), 1)}" for name, value in arguments.items())


def _code(code: ErrorCode) -> str:
    lines = [f"{code.code}  {code.meaning}", "", *_wrapped(code.when), ""]
    lines.append(f"Section:  {code.section}")
    if statuses := _statuses(code):
        lines.append(f"Status:   {statuses}")
    constant = f"error_codes.{code.name}" if code.name else f'"{code.code}"'
    lines.append(f"Python:   error.error_code == {constant}")
    for text in (code.client, code.advice):
        lines += ["", *_wrapped(text)] if text else []
    family = [c.code for c in error_codes().values() if c.section == code.section and c != code]
    if family:
        lines += ["", f"See also: {', '.join(family[:8])}"]
    return "\n".join(lines)


def _statuses(code: ErrorCode) -> str:
    parts = [", ".join(map(str, code.statuses))] if code.statuses else []
    if code.token_statuses:
        parts.append(f"{', '.join(map(str, code.token_statuses))} from the token endpoint")
    return "; ".join(parts)


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, 88, break_on_hyphens=False)


def _event(event: EventFilter) -> str:
    lines = [f"filters.{event.name}", ""]
    documentation = filter_documentation(event)
    if documentation:
        lines += [documentation, ""]
    lines.append(f"Filter:         {example_filter(event)}")
    lines.append(f"Notifications:  {event.event or 'of no known model'}")
    for query, model in event.variants:
        pairs = "&".join(f"{name}={value}" for name, value in query.items())
        lines.append(f"                {model} with ?{pairs}")
    if event.permission:
        lines.append(f"Permission:     {event.permission}")
    if event.query:
        values = ", ".join(f"{name} ({kind})" for name, kind in event.query.items())
        lines.append(f"Query:          {values}")
    return "\n".join(lines)
