"""Shows a request that is not sent: as HTTP, as a command of curl, as a program in Python."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast
from urllib.parse import urlsplit

import click

from ringkit import Attachment
from ringkit_cli._api.files import FileArgument
from ringkit_cli._api.requests import PreparedRequest
from ringkit_cli._operations.effects import without_secrets

if TYPE_CHECKING:
    from ringkit import Call
    from ringkit_cli._operations.table import OperationInfo

#: The variables that stand for secrets.
_TOKEN: Final = "$RINGCENTRAL_ACCESS_TOKEN"
_APPLICATION: Final = "$RINGCENTRAL_CLIENT_ID:$RINGCENTRAL_CLIENT_SECRET"
_WIDTH: Final = 88


class Servers(NamedTuple):
    """The base URLs of the API and of its files."""

    api: str
    media: str

    def url(self, call: Call[Any]) -> str:
        """Return the URL that a call is sent to."""
        if call.target.startswith(("http://", "https://")):
            return call.target
        return (self.media if call.operation.media else self.api) + call.target


class _Part(NamedTuple):
    """A part of a multipart body; `file` is where its content is, None for text."""

    name: str
    content: bytes
    content_type: str
    filename: str
    file: FileArgument | None


def as_http(request: PreparedRequest, servers: Servers) -> str:
    """Return the request as it is sent, except for the token and the content of files."""
    url = urlsplit(servers.url(request.call))
    target = url.path + (f"?{url.query}" if url.query else "")
    lines = [f"{request.call.method} {target} HTTP/1.1", f"Host: {url.netloc}"]
    lines += [f"{name}: {value}" for name, value in _headers(request)]
    return "\n".join([*lines, *_http_body(request.call)])


def _http_body(call: Call[Any]) -> Iterator[str]:
    body: Any = call.body
    if body is None:
        return
    parts = list(_parts(body))
    if not parts:
        yield from ("", _readable(_content(body), body.content_type))
        return
    boundary = body.content_type.partition("boundary=")[2]
    yield ""
    for part in parts:
        yield f"--{boundary}"
        filename = f'; filename="{part.filename}"' if part.filename else ""
        yield f'Content-Disposition: form-data; name="{part.name}"{filename}'
        if part.content_type:
            yield f"Content-Type: {part.content_type}"
        yield ""
        if part.file is not None:
            yield f"<{part.file.size:,} bytes of {part.file.given}>"
        else:
            yield _readable(part.content, part.content_type)
    yield f"--{boundary}--"


def _content(body: Any) -> bytes:
    """Return the content of a body, with `***` in the place of secrets if it is JSON."""
    content = b"".join(body.chunks())
    if "json" in body.content_type:
        with suppress(ValueError, RecursionError):  # what is no JSON has no names of secrets
            found = json.loads(content)
            if (masked := without_secrets(found)) != found:
                return json.dumps(masked, ensure_ascii=False, separators=(",", ":")).encode()
    return content


def _readable(content: bytes, content_type: str) -> str:
    if "json" in content_type:
        # What is no JSON is sent and shown as it was given.
        with suppress(ValueError, RecursionError):
            return json.dumps(json.loads(content), indent=2, ensure_ascii=False)
    try:
        return content.decode()
    except UnicodeDecodeError:
        return f"<{len(content):,} bytes>"


def _headers(request: PreparedRequest) -> Iterator[tuple[str, str]]:
    """Yield the headers, with a variable in the place of credentials."""
    call = request.call
    if call.operation.security == "token":
        yield "Authorization", f"Bearer {_TOKEN}"
    elif call.operation.security == "client":
        yield "Authorization", f"Basic <{_APPLICATION} in base64>"
    yield "Accept", _accepted(call)
    if call.body is not None:
        yield "Content-Type", call.body.content_type
    for name, value in (*call.headers, *request.headers.items()):
        if name.lower() not in ("authorization", "content-type"):
            yield name, value


def _accepted(call: Call[Any]) -> str:
    """Return the value of `Accept` that a client sends."""
    other = {"bytes", "str"} & set(call.operation.results.values())
    return "*/*" if other or not call.operation.results else "application/json"


def as_curl(request: PreparedRequest, servers: Servers) -> str:
    """Return a command of curl, quoted for a POSIX shell."""
    call = request.call
    lines = [f"curl --request {call.method} {shlex.quote(servers.url(call))}"]
    parts = list(_parts(call.body))
    for name, value in _headers(request):
        if name == "Authorization" and value.startswith("Basic"):
            lines.append(f'--user "{_APPLICATION}"')
        elif name == "Authorization":
            lines.append(f'--header "{name}: {value}"')
        elif not (parts and name == "Content-Type"):  # curl chooses the boundary
            lines.append(f"--header {shlex.quote(f'{name}: {value}')}")
    if parts:
        lines += [_curl_part(part) for part in parts]
    elif call.body is not None:
        lines.append(f"--data-binary {_curl_data(call.body)}")
    return " \\\n  ".join(lines)


def _curl_data(body: Any) -> str:
    file = getattr(body, "file", None)
    if isinstance(file, FileArgument):
        return shlex.quote(f"@{file.given}")
    text = _content(body).decode()
    # curl reads a file where a text begins with @.
    return shlex.quote(text) if not text.startswith("@") else "@-"


def _curl_part(part: _Part) -> str:
    if part.file is None and not part.content_type:
        return f"--form-string {shlex.quote(f'{part.name}={part.content.decode()}')}"
    content = (
        f"@{_curl_quoted(part.file.given)}" if part.file else _curl_quoted(part.content.decode())
    )
    text = f"{part.name}={content};type={part.content_type};filename={_curl_quoted(part.filename)}"
    return f"--form {shlex.quote(text)}"


def _curl_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _parts(body: Any) -> Iterator[_Part]:
    for part in getattr(body, "parts", ()):
        file = part.content if isinstance(part.content, FileArgument) else None
        content = b"" if file is not None else cast("bytes", part.content)
        yield _Part(part.name, content, part.content_type, part.filename, file)


def as_python(request: PreparedRequest, *, pages: bool = False, output: str = "") -> str:
    """Return a program that sends the request and prints the result.

    It finds the application and the credential in the environment. With `pages` it reads all
    pages of a list, with `output` it writes a file.
    """
    uses: set[str] = set()
    info, modules = request.info, []
    if info is not None and (request.typed or pages or output):
        lines = _typed(request, info, uses, pages, output)
        modules = [f"from ringkit_api import {info.module}"] if pages or output else []
    else:
        lines = _untyped(request, uses)
    standard = [text for name, text in _STANDARD.items() if name in uses]
    names = sorted({"RingCentral", *({"Attachment", "BytesBody", "FileBody"} & uses)})
    own = [f"from ringkit import {', '.join(names)}", *modules, ""]
    return "\n".join(
        [*standard, *([""] if standard else []), *own, "with RingCentral.from_env() as rc:", *lines]
    )


_STANDARD: Final = {"sys": "import sys", "Path": "from pathlib import Path"}


def _typed(
    request: PreparedRequest, info: OperationInfo, uses: set[str], pages: bool, output: str
) -> list[str]:
    arguments = {
        name: python_names(info, value) if name == "body" else value
        for name in info.arguments
        if (value := request.arguments.get(name)) is not None
    }
    called = f"{info.module}.{info.function_name}"
    options = _options(request, typed=True)
    if pages:
        # The call is an argument of its own, so it is written apart.
        call = _call(called, arguments, uses, 1)
        given = "".join(f", {name}={source(value, uses)}" for name, value in options.items())
        return [f"    call = {call}", f"    for record in rc.pages(call{given}):",
                "        print(record)"]  # fmt: skip
    if output:
        uses.add("Path")
        call = _call(called, arguments, uses, 1)
        given = "".join(f", {name}={source(value, uses)}" for name, value in options.items())
        path = f"Path({source(output, uses)})"
        return [f"    call = {call}", f"    rc.download(call, {path}{given})"]
    call = _call(f"rc.api.{called}", arguments | options, uses, 1)
    if "bytes" in info.operation.results.values():
        uses.add("sys")
        return [f"    content = {call}", "    sys.stdout.buffer.write(content)"]
    if not any(info.operation.results.values()):
        return [f"    {call}"]
    return [f"    result = {call}", "    print(result)"]


def _untyped(request: PreparedRequest, uses: set[str]) -> list[str]:
    call, body = request.call, request.call.body
    arguments: dict[str, Any] = {}
    content = call.arguments.get("body")
    if isinstance(content, Mapping):
        if any(isinstance(value, FileArgument) for value in content.values()):
            raise click.UsageError(
                f"--as python: files are sent by {request.info.name if request.info else ''} "
                "only, which needs what the operation requires; --as curl shows the request."
            )
        arguments["body"] = dict(content)
    elif body is not None:
        arguments["body"] = body
    values: dict[str, Any] = {}
    for name, text in call.query:
        known = values.get(name)
        values[name] = text if known is None else [*_listed(known), text]
    if values:
        arguments["query"] = values
    shown = _call(
        "rc.request", arguments | _options(request, typed=False), uses, 1, (call.method, call.path)
    )
    return [f"    response = {shown}", "    print(response.text())"]


def _options(request: PreparedRequest, *, typed: bool) -> dict[str, Any]:
    """Return the options `headers` and `query` of a call; credentials are the client's own."""
    shown = {
        name: value
        for name, value in request.headers.items()
        if name.lower() not in ("authorization", "content-type")
    }
    found: dict[str, Any] = {"headers": shown} if shown else {}
    return found | ({"query": dict(request.added)} if request.added and typed else {})


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def python_names(info: OperationInfo, body: Any) -> Any:
    """Return a body with the names of Python, where its model is known; files stay as they are."""
    if not isinstance(body, dict):
        return body
    import ringkit_api.models
    from ringkit import Model

    models = [getattr(ringkit_api.models, p.model, None) for p in info.operation.payloads]
    for model in models:
        if isinstance(model, type) and issubclass(model, Model):
            plain = {name: v for name, v in body.items() if name not in info.file_members}
            files = {name: v for name, v in body.items() if name in info.file_members}
            named = model.from_dict(plain).to_dict(by="python")
            return {**named, **files}
    return body


def _call(
    function: str,
    arguments: Mapping[str, Any],
    uses: set[str],
    indent: int,
    positional: tuple[Any, ...] = (),
) -> str:
    """Return the text of a call, on several lines where it is long."""
    given = [source(value, uses) for value in positional]
    given += [f"{name}={source(value, uses, indent + 1)}" for name, value in arguments.items()]
    line = f"{function}({', '.join(given)})"
    if len(line) + 4 * indent <= _WIDTH and "\n" not in line:
        return line
    space = "    " * (indent + 1)
    inner = "".join(f"{space}{text},\n" for text in given)
    return f"{function}(\n{inner}{'    ' * indent})"


def source(value: Any, uses: set[str], indent: int = 0) -> str:
    """Return a value as an expression of Python; `uses` collects the names that it needs."""
    if isinstance(value, FileArgument):
        return _file_source(value, uses)
    file = getattr(value, "file", None)
    if isinstance(file, FileArgument):
        uses |= {"FileBody", "Attachment", "Path"}
        media = source(value.content_type, uses)
        return f"FileBody(Attachment(Path({source(file.given, uses)})), {media})"
    if hasattr(value, "chunks"):
        uses.add("BytesBody")
        return f"BytesBody({_content(value)!r}, {source(value.content_type, uses)})"
    if isinstance(value, dict | list) and value:
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        entries = (
            [f"{source(name, uses)}: {source(v, uses, indent + 1)}" for name, v in value.items()]
            if isinstance(value, dict)
            else [source(item, uses, indent + 1) for item in value]
        )
        line = f"{opening}{', '.join(entries)}{closing}"
        if len(line) + 4 * indent <= _WIDTH - 12 and "\n" not in line:
            return line
        space = "    " * (indent + 1)
        inner = "".join(f"{space}{entry},\n" for entry in entries)
        return f"{opening}\n{inner}{'    ' * indent}{closing}"
    text = repr(value)
    # As formatters write it.
    return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text


def _file_source(file: FileArgument, uses: set[str]) -> str:
    if file.given == "-":
        uses |= {"Attachment", "sys"}
        return f"Attachment(sys.stdin.buffer.read(), {file.name!r}, {file.content_type!r})"
    uses.add("Path")
    path = f"Path({source(file.given, uses)})"
    plain = Attachment(b"", Path(file.given).name)
    if (plain.name, plain.content_type) == (file.name, file.content_type):
        return path
    uses.add("Attachment")
    return f"Attachment({path}, {file.name!r}, {file.content_type!r})"
