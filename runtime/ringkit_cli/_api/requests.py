"""Makes calls of what `ringkit api` was given: an address with fields, or an operation."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, unquote

import click
from attrs import evolve, field, frozen

from ringkit_cli._api.fields import Field, nested, query_values
from ringkit_cli._api.files import FileArgument
from ringkit_cli._operations.effects import without_secrets
from ringkit_cli._operations.table import OperationInfo, at, path_parameters

if TYPE_CHECKING:
    from ringkit import BytesBody, Call, FileBody, Operation

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")
#: What an address without a slash is below.
_HOME: Final = "/restapi/v1.0/"
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
#: The placeholders that stand for the user who is logged in.
_OWN: Final = ("accountId", "extensionId")
_WITHOUT_BODY: Final = ("GET", "HEAD", "DELETE", "OPTIONS")


@frozen
class PreparedRequest:
    """A request that can be sent or shown.

    `info` is the operation, None for an address that is none. `arguments` are those of its
    function; `typed` says that it takes them. `added` are values of the query that the function
    has no argument for.
    """

    call: Call[Any]
    info: OperationInfo | None = None
    arguments: Mapping[str, Any] = {}
    typed: bool = False
    added: Mapping[str, Any] = {}
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def name(self) -> str:
        """What the request does, for a question."""
        return f"{self.call.method} {self.call.path}"


def operation_request(
    info: OperationInfo, arguments: Mapping[str, Any], queries: Sequence[Field] = ()
) -> PreparedRequest:
    """Return the request of an operation. Raises UsageError for wrong arguments."""
    try:
        with warnings.catch_warnings():
            # The command says it in its own way.
            warnings.simplefilter("ignore", DeprecationWarning)
            call = info.function(**arguments)
        _refuse_secrets(queries)
        added = query_values(queries)
        call = call.with_query(**added) if added else call
    except (TypeError, ValueError) as error:
        raise click.UsageError(f"{info.id}: {error}") from None
    return PreparedRequest(call, info, arguments, typed=True, added=added)


def address_request(
    method: str,
    address: str,
    fields: Sequence[Field] = (),
    queries: Sequence[Field] = (),
    body: BytesBody | FileBody | None = None,
) -> PreparedRequest:
    """Return a request to an address: a path, one below /restapi/v1.0/, or a URL.

    `fields` are the body, or the query where there is none. What is given is not checked against
    the operation, which only says how the body is sent. Raises UsageError for fields that cannot
    be sent.
    """
    from ringkit import Call, PagedCall
    from ringkit._call.untyped import untyped_call

    path, query = _split(address)
    info = None if "://" in path else at(method, path)
    pairs = parse_qsl(query, keep_blank_values=True)
    _refuse_secrets([*queries, *([] if "://" in path else pairs)])
    takes_body = info.body_schema is not None if info else method not in _WITHOUT_BODY
    if not takes_body:
        queries, fields = [*queries, *fields], ()
    added = query_values(queries)
    values = _merged(pairs, added)
    content = nested(fields) if fields else None
    if body is not None and content is not None:
        raise click.UsageError("Give fields or --input: both are the body. Queries are -q.")
    if info is None:
        # The query of an address is sent as it is: it may be signed.
        call: Call[Any] = untyped_call(method, f"{path}?{query}" if query else path)
        call = call.with_query(**added) if added else call
        operation = call.operation
    else:
        kind: type[Call[Any]] = PagedCall if info.operation.paging else Call
        # The path is sent as it was given.
        operation = evolve(info.operation, path=path)
        call = kind(operation, query=values)
    if body is not None:
        call.body = body
    elif content is not None:
        call.body = _body(operation, content)
        call.arguments = {"body": content}
    if info is None:
        return PreparedRequest(call)
    known = {p.wire for p in info.parameters if p.place == "query"}
    added = {name: value for name, value in values.items() if name not in known}
    arguments = _arguments(info, path, values, content)
    typed = body is None and _is_accepted(info, arguments)
    return PreparedRequest(call, info, arguments, typed=typed, added=added)


def _refuse_secrets(queries: Sequence[Field]) -> None:
    """Raise UsageError for a secret in a query, which servers and proxies write to their logs."""
    for name, value in queries:
        if without_secrets({name: value}) != {name: value}:
            raise click.UsageError(
                f"{name} is a secret, and an address is no place for one: the token of the login "
                f"is sent in a header; another secret is part of the body, -F {name}=@FILE."
            )


def _is_accepted(info: OperationInfo, arguments: Mapping[str, Any]) -> bool:
    """Return whether the function of an operation takes these arguments."""
    try:
        operation_request(info, arguments)
    except click.UsageError:
        return False
    return True


def _split(address: str) -> tuple[str, str]:
    """Return the path, or the URL, and its query."""
    if found := _SCHEME.match(address):
        scheme = found[0].lower()
        if scheme not in ("http://", "https://"):
            raise click.UsageError(f"{scheme} is no address of the platform: https:// is.")
        address = scheme + address[len(scheme) :]
    elif not address.startswith("/"):
        address = _HOME + address
    path, _, query = address.partition("#")[0].partition("?")
    for name in path_parameters(path):
        if name not in _OWN:
            raise click.UsageError(f"Write the id in the place of {{{name}}}.")
        path = path.replace(f"{{{name}}}", "~")
    return path, query


def _merged(pairs: Sequence[tuple[str, str]], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a query: those of an address, and those that replace them."""
    return query_values([pair for pair in pairs if pair[0] not in values]) | dict(values)


def _body(operation: Operation, content: Mapping[str, Any]) -> Any:
    """Return the body of an operation, in the form that it takes; what it says is not checked."""
    from ringkit import BytesBody, Call

    files = {name: value for name, value in content.items() if _is_file(value)}
    forms = operation.payloads
    if files:
        forms = tuple(form for form in forms if form.files or form.attachments)
        if not forms:
            raise click.UsageError(
                f"{operation.method} {operation.path} takes no files; --input sends one."
            )
    form = forms[0] if forms else None
    if form is None or (form.kind == "json" and not files):
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        return BytesBody(text.encode(), form.media if form and form.media else "application/json")
    attachments = None
    if form.attachments:
        # They are sent beside the body, whichever of their two names was given.
        attachments = [
            item
            for value in files.values()
            for item in (value if isinstance(value, list) else [value])
        ]
        content = {name: value for name, value in content.items() if name not in files}
    else:
        members = {part: member for member, part in form.files.items()}
        content = {members.get(name, name): value for name, value in content.items()}
    unchecked = evolve(operation, payloads=(form,), models="")
    return Call[Any](unchecked, body=content, attachments=attachments).body


def _is_file(value: Any) -> bool:
    return isinstance(value, FileArgument) or (
        isinstance(value, list) and any(isinstance(item, FileArgument) for item in value)
    )


def _arguments(
    info: OperationInfo, path: str, query: Mapping[str, Any], content: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Return the arguments of the function of an operation for a request to its address."""
    given = dict(zip(info.path.split("/"), path.rstrip("/").split("/"), strict=True))
    values = {("path", name): unquote(given[f"{{{name}}}"]) for name in path_parameters(info.path)}
    values |= {("query", name): value for name, value in query.items()}
    found = {
        p.name: values[p.place, p.wire]
        for p in info.parameters
        if (p.place, p.wire) in values and values[p.place, p.wire] != "~"
    }
    if content is None:
        return found
    names = {part: member for member, part in info.file_members.items()}
    content = {names.get(name, name): value for name, value in content.items()}
    for member in info.members:
        # One file makes a list of files.
        if member.schema.get("type") == "array" and _is_file(content.get(member.wire)):
            files = content[member.wire]
            content[member.wire] = files if isinstance(files, list) else [files]
    if info.takes_attachments and "attachments" in content:
        found["attachments"] = content.pop("attachments")
    return found | {"body": content}


def without_secrets_in_body(request: PreparedRequest) -> PreparedRequest:
    """Return the request with `***` in place of the secrets in its body, to be shown."""
    info, content = request.info, request.call.arguments.get("body")
    if info is None or not isinstance(content, dict) or without_secrets(content) == content:
        return request
    masked = without_secrets(content)
    if request.typed:
        shown = operation_request(info, {**request.arguments, "body": masked})
        return evolve(shown, headers=request.headers, added=request.added)
    call = copy(request.call)
    call.arguments = {"body": masked}
    call.body = _body(call.operation, masked)
    return evolve(request, call=call)


def with_headers(request: PreparedRequest, headers: Mapping[str, str]) -> PreparedRequest:
    """Return the request with further headers; `Content-Type` is that of its body.

    Raises UsageError for a type where the body is made of parts, or there is none.
    """
    from ringkit import BytesBody

    given = {name.lower(): value for name, value in headers.items()}
    media = given.get("content-type")
    body = request.call.body
    if media is not None and (body is None or hasattr(body, "parts")):
        raise click.UsageError("-H Content-Type: there is no body whose type could be chosen.")
    if media is not None and isinstance(body, BytesBody):
        request.call.body = BytesBody(body.content, media)
    kept = {name: value for name, value in headers.items() if name.lower() != "content-type"}
    return evolve(request, headers=kept)


def header(text: str) -> tuple[str, str]:
    """Return name and value of `Name: value`. Raises UsageError for another text."""
    found = re.fullmatch(r"([^\s:]+):\s*(.*)", text)
    if found is None:
        raise click.UsageError(f"-H takes 'Name: value', got {text!r}.")
    return found[1], found[2]


def given_body(argument: str, headers: Mapping[str, str]) -> BytesBody | FileBody:
    """Return the body for `--input`: a file, or `-` for the standard input.

    Its media type is that of the header, else that of the name of the file, else JSON.
    """
    from ringkit import BytesBody, FileBody

    file = FileArgument.from_text(argument)
    named = next((v for name, v in headers.items() if name.lower() == "content-type"), "")
    unknown = file.content_type == "application/octet-stream"
    guessed = "application/json" if unknown else file.content_type
    if file.given == "-":
        return BytesBody(file.content(), named or guessed)
    return FileBody(file, named or guessed)
