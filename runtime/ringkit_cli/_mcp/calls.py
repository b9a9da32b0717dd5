"""Calls of operations with arguments from an assistant, and their answers, cut to a size."""

from __future__ import annotations

import base64
import binascii
import json
import threading
from collections import OrderedDict
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final

import click

from ringkit_cli._api.requests import PreparedRequest, operation_request
from ringkit_cli._invocation import plain
from ringkit_cli._operations.effects import CREDENTIAL_PATHS, without_secrets
from ringkit_cli._operations.errors import find_code
from ringkit_cli._operations.table import OperationInfo, kebab

if TYPE_CHECKING:
    from ringkit import Attachment, Response, RingCentral

#: How many answers that were cut are kept for their rest.
_KEPT_ANSWERS: Final = 8
#: The longest answer that is read, in bytes.
_MAX_ANSWER_BYTES: Final = 16_777_216
#: How long a call may take and wait for a rate limit, in seconds: an assistant waits for it.
_DEADLINE, _MAX_WAIT = 90.0, 20.0


#: How an assistant gives a file.
FILE_FORM: Final = '{"name": "page.txt", "text": "..."} or {"name": ..., "base64": "..."}'


class CallRefusedError(Exception):
    """A call that is not sent, or that failed; the text says what to do."""


class Caller:
    """Sends calls, and keeps the answers that were cut; safe in any thread."""

    def __init__(self, rc: RingCentral, max_chars: int) -> None:
        self._rc = rc.with_options(
            deadline=_DEADLINE, max_wait=_MAX_WAIT, max_response_bytes=_MAX_ANSWER_BYTES
        )
        self._max_chars = max_chars
        self._kept: OrderedDict[str, str] = OrderedDict()
        self._count = 0
        self._keeping = threading.Lock()

    def send(self, request: PreparedRequest) -> str:
        """Send a request and return its answer as JSON. Raises CallRefusedError."""
        from ringkit import APIStatusError, ResponseTooLargeError, RingkitError

        try:
            response = self._rc.send_raw(request.call)
            answer = _answer(request, response)
        except APIStatusError as error:
            code = find_code(error.error_code)
            advice = f" {code.advice}" if code and code.advice else ""
            raise CallRefusedError(f"{error}.{advice}") from None
        except ResponseTooLargeError as error:
            raise CallRefusedError(
                f"{error.attempted}: the answer has more than {error.limit:,} bytes: ask for less, "
                "such as a shorter period or fewer records (per_page)."
            ) from None
        except (RingkitError, OSError) as error:
            raise CallRefusedError(str(error)) from None
        text = json.dumps(answer, ensure_ascii=False, default=plain)
        return text if len(text) <= self._max_chars else self.rest(self._keep(text), 0)

    def _keep(self, text: str) -> str:
        with self._keeping:
            self._count += 1
            name = f"r{self._count}"
            self._kept[name] = text
            while len(self._kept) > _KEPT_ANSWERS:
                self._kept.popitem(last=False)
        return name

    def rest(self, name: str, offset: int) -> str:
        """Return the part of an answer that begins at `offset`, and how to get what follows.

        Raises CallRefusedError for an answer that is not kept any more.
        """
        text = self._kept.get(name)
        if text is None:
            raise CallRefusedError(
                f"The answer {name!r} is not kept any more: call the operation again."
            )
        if not 0 <= offset < len(text):
            raise CallRefusedError(f"The answer {name} has {len(text):,} characters.")
        end = min(offset + self._max_chars, len(text))
        found: dict[str, Any] = {
            "part": text[offset:end], "offset": offset, "end": end, "total": len(text),
        }  # fmt: skip
        if end < len(text):
            found["rest"] = (
                f"call_operation with result={name!r} and offset={end} gives what follows, without "
                "another request; fewer records (per_page) or a shorter period make answers short"
            )
        return json.dumps(found, ensure_ascii=False)


def _answer(request: PreparedRequest, response: Response[Any]) -> dict[str, Any]:
    """Return status and content of an answer; of binary content, how to get it."""
    found: dict[str, Any] = {"status": response.status}
    content_type = response.headers.get("Content-Type", "")
    if response.status == 302:
        found["location"] = response.parsed
    elif not response.content:
        found["result"] = None
    elif content_type.startswith("multipart/") or "multipart+json" in content_type:
        found["results"] = [
            {
                "status": item.status,
                "result": without_secrets(item.json()) if item.content else None,
            }
            for item in response.multipart()
        ]
    elif "json" in content_type:
        found["result"] = without_secrets(response.json())
    elif content_type.startswith("text/"):
        found["text"] = response.text()
    else:
        found |= {
            "content_type": content_type,
            "bytes": len(response.content),
            "note": "binary content is not sent through this server; this command saves it: "
            f"{_command(request)}",
        }
    return found


def _command(request: PreparedRequest) -> str:
    info = request.info
    given = " ".join(
        f"--{kebab(name)} {value}"
        for name, value in request.arguments.items()
        if isinstance(value, str | int)
    )
    return f"ringkit api {info.id if info else ''} {given} --output FILE"


def prepare(info: OperationInfo, arguments: Mapping[str, Any]) -> PreparedRequest:
    """Return the request for arguments by their names in Python or in the request.

    Raises CallRefusedError for wrong ones, and for what gives out credentials.
    """
    if info.path in CREDENTIAL_PATHS:
        raise CallRefusedError(f"{info.id} is about credentials: this server has none to give.")
    names = {p.wire: p.name for p in reversed(info.parameters)}
    given: dict[str, Any] = {}
    for name, value in arguments.items():
        found = name if name in info.arguments else names.get(name)
        if found is None:
            close = get_close_matches(name, info.arguments, n=1)
            hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(info.arguments)}."
            raise CallRefusedError(f"{info.id} has no argument {name!r}; {hint}")
        given[found] = value
    if "attachments" in given:
        given["attachments"] = _files(given["attachments"])
    if isinstance(body := given.get("body"), dict):
        parts = {part: member for member, part in info.file_members.items()}
        body = {parts.get(name, name): value for name, value in body.items()}
        for name in info.file_members.keys() & body.keys():
            if info.takes_attachments and name == "attachments":
                given["attachments"] = _files(body.pop(name))
            else:
                body[name] = _files(body[name])
        given["body"] = body
    missing = [
        name
        for name, argument in info.arguments.items()
        if argument.default is argument.empty and name not in given
    ]
    if missing:
        raise CallRefusedError(
            f"{info.id} needs {', '.join(missing)}; describe_operation shows its arguments."
        )
    try:
        return operation_request(info, given)
    except click.UsageError as error:
        raise CallRefusedError(f"{error.message}; describe_operation shows its schema") from None


def _files(value: Any) -> list[Attachment]:
    """Return files for `{"name": ..., "text": ...}` or `{"name": ..., "base64": ...}`.

    No file of this machine is read: an assistant could be made to send any. Raises
    CallRefusedError.
    """
    from ringkit import Attachment

    found = []
    for file in value if isinstance(value, list) else [value]:
        if not isinstance(file, dict) or not {"text", "base64"} & file.keys():
            raise CallRefusedError(f"a file is {FILE_FORM}")
        try:
            content = (
                str(file["text"]).encode()
                if "text" in file
                else base64.b64decode(file["base64"], validate=True)
            )
            name = str(file.get("name", "text.txt"))
            found.append(Attachment(content, name, str(file.get("content_type", ""))))
        except (binascii.Error, TypeError, ValueError) as error:
            raise CallRefusedError(f"a file: {error}") from None
    return found
