"""Sends a request and prints the answer: JSON, text, or a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from ringkit_cli._api.requests import PreparedRequest, without_secrets_in_body
from ringkit_cli._api.show import Servers, as_curl, as_http, as_python
from ringkit_cli._invocation import Invocation, printable, to_json
from ringkit_cli._progress import note_waits

if TYPE_CHECKING:
    from ringkit import Call, Response, RingCentral


@frozen
class OutputOptions:
    """What is shown of a request and its answer; see the options of `ringkit api`."""

    include: bool = False
    output: str | None = None
    raw: bool = False
    paginate: bool = False
    jsonl: bool = False
    dry_run: bool = False
    form: str | None = None

    def check(self, request: PreparedRequest) -> None:
        """Raise UsageError for options that contradict each other or the request."""
        if self.form and not self.dry_run:
            raise click.UsageError("--as needs --dry-run: it is the form of what is printed.")
        if self.jsonl and not self.paginate:
            raise click.UsageError("--jsonl needs --paginate: one record on each line.")
        if self.paginate and (self.include or self.raw):
            raise click.UsageError("--paginate gives records: no --include, no --raw.")
        if self.paginate and not _is_list(request):
            raise click.UsageError(f"--paginate: {request.name} is no list of the platform.")
        if self.output and self.paginate:
            raise click.UsageError("--paginate prints; redirect its output to a file.")
        if self.output and self.include:
            raise click.UsageError("--include prints the headers; it cannot go with --output.")
        if self.output and self.output != "-" and not self.dry_run:
            # Known before anything is sent: the answer would be lost.
            folder = Path(self.output).parent
            if not folder.is_dir():
                raise click.UsageError(f"There is no folder {folder}.")
            if request.call.method != "GET" and Path(self.output).is_dir():
                raise click.UsageError(f"{self.output} is a folder: give the name of a file.")


def _is_list(request: PreparedRequest) -> bool:
    return request.info is not None and request.info.operation.paging is not None


def run(invocation: Invocation, request: PreparedRequest, options: OutputOptions) -> None:
    """Send a request and print the answer; with `dry_run`, print the request."""
    options.check(request)
    if options.dry_run:
        click.echo(_shown(invocation, request, options))
        return
    if request.info is not None and request.info.described.get("deprecated"):
        invocation.note(f"note: {request.info.id} is deprecated by RingCentral")
    if request.call.method == "DELETE":
        invocation.confirm(f"Send {request.name}?", f"{request.name} was not sent.")
    with invocation.client() as rc:
        note_waits(invocation, rc)
        _send(_with_headers(rc, request.headers), invocation, request.call, options)


def _with_headers(rc: RingCentral, headers: Mapping[str, str]) -> RingCentral:
    if not headers:
        return rc
    # Credentials that are given stand instead of those of the login.
    given = any(name.lower() == "authorization" for name in headers)
    return rc.with_options(headers=headers, skip_auth=given)


def _shown(invocation: Invocation, request: PreparedRequest, options: OutputOptions) -> str:
    request = without_secrets_in_body(request)
    if options.form == "python":
        return as_python(request, pages=options.paginate, output=options.output or "")
    servers = _servers(invocation)
    return (as_curl if options.form == "curl" else as_http)(request, servers)


def _servers(invocation: Invocation) -> Servers:
    """Return the servers of the profile, those of production without a profile."""
    from ringkit import RingCentral, RingkitError

    try:
        with invocation.client() as rc:
            return Servers(rc.server_url, rc.media_url)
    except (RingkitError, ValueError, click.ClickException):
        # Without a login there is still something to show.
        with RingCentral(client_id="none") as rc:
            return Servers(rc.server_url, rc.media_url)


def _send(rc: RingCentral, invocation: Invocation, call: Call[Any], options: OutputOptions) -> None:
    from ringkit import APIStatusError, ResponseTooLargeError

    if options.paginate:
        _print_pages(rc, call, options)
        return
    if options.output and call.method == "GET":
        _download(rc, invocation, call, options.output)
        return
    try:
        response = rc.send_raw(call)
    except APIStatusError as error:
        if options.include and error.response is not None:
            click.echo(_head(error.response))
        raise
    except ResponseTooLargeError as error:
        raise click.ClickException(
            f"The answer has more than {error.limit:,} bytes: give --output FILE."
        ) from None
    if options.include or call.method == "HEAD":
        click.echo(_head(response))
    if options.output:
        _write(options.output, response.content)
    else:
        _print(invocation, response, options)


def _head(response: Any) -> str:
    """Return the status and the headers of a response."""
    pairs = [f"{printable(n)}: {printable(v)}" for n, v in response.headers.items()]
    return "\n".join([f"HTTP {response.status}", *pairs, ""])


def _download(rc: RingCentral, invocation: Invocation, call: Call[Any], output: str) -> None:
    if output == "-":
        with rc.stream(call) as stream:
            for chunk in stream:
                sys.stdout.buffer.write(chunk)
        sys.stdout.buffer.flush()
        return
    found = rc.download(call, Path(output))
    invocation.note(f"{found.path}: {found.size:,} bytes, {found.content_type}")


def _write(output: str, content: bytes) -> None:
    if output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        Path(output).write_bytes(content)


def _print(invocation: Invocation, response: Response[Any], options: OutputOptions) -> None:
    content_type = response.headers.get("Content-Type", "")
    if response.status == 302:
        click.echo(response.parsed)
        return
    if not response.content:
        return
    if not options.raw:
        if _is_multipart(content_type):
            invocation.show_json([_entry(item) for item in response.multipart()])
            return
        if "json" in content_type:
            invocation.show_json(response.json())
            return
    if _is_text(content_type):
        click.echo(_shown_text(response.text()))
    elif sys.stdout.isatty():
        raise click.UsageError(
            f"The answer is {content_type or 'binary'}, {len(response.content):,} bytes: "
            "give --output FILE, or send it through a pipe."
        )
    else:
        _write("-", response.content)


def _shown_text(text: str) -> str:
    text = text.removesuffix("\n")
    if not sys.stdout.isatty():
        return text
    return "\n".join(printable(line.replace("\t", "    ")) for line in text.splitlines())


def _is_multipart(content_type: str) -> bool:
    return content_type.startswith("multipart/") or "multipart+json" in content_type


def _is_text(content_type: str) -> bool:
    media = content_type.partition(";")[0].strip()
    return media.startswith(("text/", "multipart/")) or media.endswith(("json", "xml"))


def _entry(item: Response[Any]) -> dict[str, Any]:
    """Return one answer of a request for several ids."""
    try:
        body = item.json() if item.content else None
    except ValueError:
        body = item.text()
    return {"status": item.status, "body": body}


def _print_pages(rc: RingCentral, call: Any, options: OutputOptions) -> None:
    """Print all records as they come: a JSON array, or one on each line."""
    records: Iterator[Any] = iter(rc.pages(call))
    if options.jsonl:
        for record in records:
            click.echo(to_json(record))
        return
    # Not closed after an error, so that no program takes it for complete.
    separator = "["
    for record in records:
        click.echo(f"{separator}\n{to_json(record)}", nl=False)
        separator = ","
    click.echo("[]" if separator == "[" else "\n]")
