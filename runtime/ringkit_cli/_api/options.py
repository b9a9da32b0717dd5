"""The options of an operation: its parameters, and the members of its body."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import click

from ringkit_cli._api.fields import Field, nested, parse_json, read_text, refuse_plain_secret
from ringkit_cli._api.files import FileArgument
from ringkit_cli._numbers import FiniteNumber
from ringkit_cli._operations.effects import is_secret
from ringkit_cli._operations.schema import example_arguments
from ringkit_cli._operations.table import (
    JsonObject,
    Member,
    OperationInfo,
    kebab,
    object_members,
    resolved,
)

#: Names of options that all operations have.
_TAKEN: Final = frozenset({
    "as", "body", "dry-run", "field", "header", "help", "include", "input", "json", "jsonl",
    "output", "paginate", "profile", "query", "raw", "raw-field", "yes",
})  # fmt: skip


class AnyCaseChoice(click.Choice):  # type: ignore[type-arg, unused-ignore]
    """One of several values, given in any case."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the value as the platform writes it."""
        meant = [choice for choice in self.choices if str(choice).lower() == str(value).lower()]
        return super().convert(meant[0] if meant else value, param, ctx)


def parameter_options(info: OperationInfo) -> list[click.Option]:
    """Return the options of the parameters, the members of the body and the files."""
    found = [
        _option(_flag(kebab(p.name)), f"argument_{p.name}", p.schema, p.help, required=p.required)
        for p in info.parameters
    ]
    if "all_" in info.arguments:
        help_text = info.argument_documentation.get("all_", "")
        found.append(click.Option(["--all", "argument_all_"], is_flag=True, help=help_text))
    for flag, member in member_flags(info):
        help_text = _help_of(member) + ("  [body, required]" if member.required else "  [body]")
        if is_secret(member.schema):
            help_text = f"The secret in a file; @- is the input.  {help_text.strip()}"
        found.append(
            _option(
                flag, _name(flag), member.schema, help_text,
                is_file=member.wire in info.file_members,
            )
        )  # fmt: skip
    if info.takes_attachments:
        found.append(
            click.Option(
                ["--attachments", "attachments"], multiple=True, metavar="FILE",
                help="A file to send beside the body; may be repeated.",
            )
        )  # fmt: skip
    return found


def _name(flag: str) -> str:
    """Return the name in Python of the value of a member's option."""
    return f"member_{flag.replace('-', '_')}"


def _flag(name: str) -> str:
    return f"{name}-parameter" if name in _TAKEN else name


def member_flags(info: OperationInfo) -> Iterator[tuple[str, Member]]:
    """Yield the members of the body that can be sent, with the names of their options.

    Where a parameter, or an option of all operations, has the name already, it is `NAME-field`.
    """
    taken = {kebab(p.name) for p in info.parameters} | _TAKEN
    for member in info.members:
        name = kebab(member.wire)
        if name in taken:
            name = f"{name}-field"
        if name and not member.schema.get("readOnly"):
            taken.add(name)
            yield name, member


def _option(
    flag: str, name: str, schema: JsonObject, help_text: str, *, required: bool = False,
    is_file: bool = False,
) -> click.Option:  # fmt: skip
    settings: dict[str, Any] = {"help": help_text.strip(), "required": required}
    item, several = item_schema(schema)
    kind = item.get("type")
    if kind == "boolean" and not several:
        return click.Option([f"--{flag}/--no-{flag}", name], default=None, **settings)
    if is_file:
        settings["metavar"] = "FILE"
    elif is_secret(item):
        settings["metavar"] = "@FILE"
    elif item.get("enum") and kind not in ("integer", "number"):
        settings["type"] = AnyCaseChoice([str(value) for value in item["enum"]])
    elif kind == "integer":
        settings["type"] = click.INT
    elif kind == "number":
        settings["type"] = FiniteNumber()
    else:
        settings["metavar"] = _metavar(item)
    return click.Option([f"--{flag}", name], multiple=several, **settings)


def item_schema(schema: JsonObject) -> tuple[JsonObject, bool]:
    """Return the schema of one value, and whether there may be several."""
    if schema.get("type") == "array":
        return resolved(schema.get("items", {})), True
    alternatives = [resolved(p) for p in schema.get("oneOf") or schema.get("anyOf") or ()]
    lists = [part for part in alternatives if part.get("type") == "array"]
    if lists:
        return resolved(lists[0].get("items", {})), True
    merged = schema
    for part in schema.get("allOf", ()):
        merged = resolved(part) | merged
    return merged, False


def _metavar(item: JsonObject) -> str:
    if object_members(item)[0] or item.get("type") == "object":
        return "TEXT|JSON" if shorthand(item, "+") else "JSON"
    return {"date-time": "TIME", "date": "DATE", "uri": "URL"}.get(item.get("format", ""), "TEXT")


def option_help(member: Member) -> str:
    """Return what a member takes, for a list of all members."""
    item, several = item_schema(member.schema)
    kind = _help_of(member) or _metavar(item).lower()
    if item.get("enum"):
        kind = " or ".join(map(str, item["enum"]))
    elif item.get("type") in ("integer", "number", "boolean"):
        kind = item["type"]
    elif item.get("format") == "binary":
        kind = "a file"
    if several and "repeated" not in kind:
        kind += "; may be repeated"
    return f"{kind} (required)" if member.required else kind


def _help_of(member: Member) -> str:
    item, several = item_schema(member.schema)
    properties = object_members(item)[0]
    parts = []
    if properties:
        names = [shorthand(item, text) for text in ("+", "1")]
        meant = " or ".join(dict.fromkeys(name for name in names if name))
        known = ", ".join(list(properties)[:8]) + (", ..." if len(properties) > 8 else "")
        parts.append(f"{meant}, or " if meant else "")
        parts.append(f"an object with {known}")
    if several:
        parts.append("; may be repeated" if parts else "may be repeated")
    return "".join(parts)


def shorthand(item: JsonObject, text: str) -> str:
    """Return the member of an object that a plain text stands for, empty if there is none.

    That is its phone number if the text begins with `+`, else its id, else its only member.
    """
    properties = object_members(item)[0]
    if "phoneNumber" in properties and (text.startswith("+") or "id" not in properties):
        return "phoneNumber"
    for name in ("id", "extensionId"):
        if name in properties:
            return name
    return next(iter(properties)) if len(properties) == 1 else ""


def member_value(flag: str, item: JsonObject, value: Any, *, is_file: bool) -> Any:
    """Return the value of a member for what an option was given. Raises UsageError."""
    if is_file:
        return FileArgument.from_text(value.removeprefix("@"))
    if not isinstance(value, str):
        return value
    if is_secret(item):
        if not value.startswith("@"):
            refuse_plain_secret({"password": value}, f"--{flag}")
        if value == "@-" and sys.stdin.isatty():
            return click.prompt(f"--{flag}", hide_input=True, err=True)
        return read_text(value).rstrip("\r\n")
    if value[:1] in ("{", "[") and item.get("type") != "string":
        return parse_json(value, f"--{flag}")
    if object_members(item)[0] or item.get("type") == "object":
        name = shorthand(item, value)
        if not name:
            known = ", ".join(object_members(item)[0])
            raise click.UsageError(f"--{flag} takes a JSON object with {known}.")
        return {name: value}
    return value


def call_arguments(
    info: OperationInfo, given: Mapping[str, Any], fields: Sequence[Field], body: str | None
) -> dict[str, Any]:
    """Return the arguments of the function for the values of the options.

    `fields` and `body` are those of `-f`, `-F` and `--body`: the members of all three make one
    body. Raises UsageError for values that cannot be, and for required members that are missing.
    """
    found: dict[str, Any] = {
        name.removeprefix("argument_"): list(value) if isinstance(value, tuple) else value
        for name, value in given.items()
        if name.startswith("argument_") and value not in (None, (), False)
    } | {
        name.removeprefix("argument_"): False
        for name, value in given.items()
        if name.startswith("argument_") and name != "argument_all_" and value is False
    }
    attachments = [FileArgument.from_text(text) for text in given.get("attachments") or ()]
    content = _content(info, given, fields, body)
    if info.body_schema is None:
        if content is not None:
            raise click.UsageError(
                f"{info.id} takes no body: -f and -F have no place. Other queries are -q."
            )
        return found
    if isinstance(content, dict) and info.takes_attachments:
        files = content.pop("attachments", [])
        attachments += files if isinstance(files, list) else [files]
    if attachments:
        found["attachments"] = attachments
    if content is None and not info.body_required:
        return found
    _check_members(info, content)
    return found | {"body": {} if content is None else content}


def _content(
    info: OperationInfo, given: Mapping[str, Any], fields: Sequence[Field], body: str | None
) -> Any:
    """Return the body that options, fields and `--body` make together, None without any."""
    whole = None if body is None else parse_json(read_text(body), "--body")
    if body is not None and not body.startswith("@"):
        refuse_plain_secret(whole, "--body")
    members = {part: member for member, part in info.file_members.items()}
    added = {members.get(name, name): value for name, value in nested(fields).items()}
    for flag, member in member_flags(info):
        value = given.get(_name(flag))
        if value is None or value == ():
            continue
        item, several = item_schema(member.schema)
        is_file = member.wire in info.file_members
        values = list(value) if several else [value]
        made = [member_value(flag, item, v, is_file=is_file) for v in values]
        # A JSON array is the whole list.
        whole_list = several and len(made) == 1 and isinstance(made[0], list)
        added[member.wire] = made[0] if whole_list or not several else made
    if not added:
        return whole
    if whole is not None and not isinstance(whole, dict):
        raise click.UsageError("--body is no object: fields cannot be added to it.")
    return {**(whole or {}), **added}


def _check_members(info: OperationInfo, content: Any) -> None:
    if content is not None and not isinstance(content, dict):
        return
    missing = [
        f"--{flag}"
        for flag, member in member_flags(info)
        if member.required and member.wire not in (content or {})
    ]
    if missing:
        raise click.UsageError(f"{info.id}: the body lacks {', '.join(missing)}.")


def example_command(info: OperationInfo) -> str:
    """Return a command that calls the operation with no more than it needs."""
    arguments = example_arguments(info)
    body = arguments.pop("body", None)
    parts = ["ringkit api", info.id]
    for parameter in info.parameters:
        if parameter.name in arguments:
            value = arguments[parameter.name]
            flag = _flag(kebab(parameter.name))
            parts.append(_given(flag, value, *item_schema(parameter.schema)))
    if arguments.get("all_"):
        parts.append("--all")
    flags = {member.wire: (flag, member.schema) for flag, member in member_flags(info)}
    if isinstance(body, dict):
        for name, value in body.items():
            flag, schema = flags[name]
            is_file = name in info.file_members
            parts.append(f"--{flag} document.pdf" if is_file else
                         _given(flag, value, *item_schema(schema)))  # fmt: skip
    elif body is not None:
        parts.append(f"--body {shlex.quote(json.dumps(body))}")
    return " ".join(parts)


def _given(flag: str, value: Any, item: JsonObject, several: bool) -> str:
    if isinstance(value, bool):
        return f"--{flag}" if value else f"--no-{flag}"
    values = value if several and isinstance(value, list) else [value]
    texts = []
    for one in values:
        name = shorthand(item, "+") if isinstance(one, dict) else ""
        short = isinstance(one, dict) and set(one) == {name} and isinstance(one[name], str)
        text = one[name] if short else json.dumps(one) if isinstance(one, dict | list) else str(one)
        texts.append(f"--{flag} {shlex.quote(text)}")
    return " ".join(texts)
