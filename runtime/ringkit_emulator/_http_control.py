"""Control of an emulator over HTTP: `POST /_emulator` with `{"op": NAME, ...arguments}`."""

from __future__ import annotations

import base64
import inspect
import json
import re
from collections.abc import Callable, Collection, Iterator
from ipaddress import ip_address
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from attrs import frozen

from ringkit_emulator._controls import EmulatorControls
from ringkit_emulator._documents import Document
from ringkit_emulator._redaction import redacted_request
from ringkit_emulator._wire.body_parsing import parse_json
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, Request, json_answer

CONTROL_PATH: Final = "/_emulator"
_DESCRIPTION_PATH: Final = f"{CONTROL_PATH}/openapi.json"
_JSON: Final = "application/json"
# JSON names that differ from the keyword of the method.
_KEYWORDS: Final = {
    "chat": "chat_id",
    "coverText": "cover_text",
    "dndStatus": "dnd_status",
    "extension": "extension_id",
    "faxCode": "fax_code",
    "from": "from_",
    "session": "session_id",
    "subscription": "subscription_id",
    "textCode": "text_code",
    "user": "username",
    "userStatus": "user_status",
}

#: A Host header (RFC 9110, section 7.2), and nothing that a parser might read another way.
_HOST: Final = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[\w.-]+)(:\d*)?", re.ASCII)


def _ok(_result: Any) -> Document:
    return {"ok": True}


def _unchanged(value: Any) -> Any:
    return value


@frozen
class ControlOperation:
    """One operation: the method that does the work, and the JSON forms around it.

    `keywords` turns the JSON arguments into keywords of `method`, `answer` its result into the
    JSON value of the answer.
    """

    method: Callable[..., Any]
    answer: Callable[[Any], Any] = _ok
    keywords: Callable[[Document], Document] = _unchanged


class HttpControl:
    """Answers the control requests of one emulator.

    `operations` has an entry for each method of `EmulatorControls` that is offered over HTTP.
    `description` is the OpenAPI document, answered at `/_emulator/openapi.json`; `public_host` is
    the host name of the emulator's URLs. Web pages of other origins cannot control the emulator.
    """

    def __init__(self, controls: EmulatorControls, description: Document, public_host: str) -> None:
        self._description = description
        self._public_host = public_host
        clock = controls.clock
        self.operations: Final = {
            "reset": ControlOperation(controls.reset, lambda _: {"ok": True, "jwt": controls.jwt}),
            "snapshot": ControlOperation(controls.snapshot_text, lambda text: {"snapshot": text}),
            "restore": ControlOperation(
                controls.restore_text, lambda _: {"ok": True, "jwt": controls.jwt}
            ),
            "expire": ControlOperation(controls.expire),
            "fail": ControlOperation(
                controls.faults.add,
                lambda number: {"ok": True, "fault": number},
                keywords=fault_keywords,
            ),
            "faults": ControlOperation(
                controls.faults.all, lambda planned: [one.document() for one in planned]
            ),
            "remove_fault": ControlOperation(
                controls.faults.remove, keywords=_renamed(fault="number")
            ),
            "clear_faults": ControlOperation(controls.faults.clear),
            "advance": ControlOperation(
                clock.advance, lambda _: {"ok": True, "time": clock.time()}
            ),
            "freeze": ControlOperation(clock.freeze),
            "resume": ControlOperation(clock.resume),
            "log": ControlOperation(controls.log, lambda log: [entry.document() for entry in log]),
            "request": ControlOperation(
                controls.request, lambda entry: redacted_request(entry.document())
            ),
            "deliveries": ControlOperation(
                controls.deliveries, lambda log: [entry.document() for entry in log]
            ),
            "executed": ControlOperation(controls.executed, _unchanged),
            "inbound_sms": ControlOperation(controls.inbound_sms, _unchanged, _with_files),
            "inbound_fax": ControlOperation(controls.inbound_fax, _unchanged, _fax_keywords),
            "inbound_voicemail": ControlOperation(controls.inbound_voicemail, _unchanged),
            "inbound_call": ControlOperation(controls.inbound_call, _unchanged),
            "hang_up": ControlOperation(controls.hang_up),
            "place_call": ControlOperation(controls.place_call, _unchanged),
            "answer_call": ControlOperation(controls.answer_call, _unchanged),
            "decline_call": ControlOperation(controls.decline_call),
            "hold_call": ControlOperation(controls.hold_call, _unchanged),
            "resume_call": ControlOperation(controls.resume_call, _unchanged),
            "record_call": ControlOperation(controls.record_call, _unchanged),
            "leave_voicemail": ControlOperation(controls.leave_voicemail, _unchanged),
            "send_text": ControlOperation(controls.send_text, _unchanged, _with_files),
            "send_fax": ControlOperation(controls.send_fax, _unchanged, _fax_keywords),
            "mark_message": ControlOperation(
                controls.mark_message, _unchanged, _renamed(message="message_id")
            ),
            "delete_message": ControlOperation(
                controls.delete_message, keywords=_renamed(message="message_id")
            ),
            "set_presence": ControlOperation(controls.set_presence, _unchanged),
            "create_post": ControlOperation(controls.create_post, _unchanged, _with_files),
            "create_chat": ControlOperation(controls.create_chat, _unchanged),
            "answering": ControlOperation(
                controls.set_answer_mode, keywords=_renamed(answering="mode")
            ),
            "fail_delivery": ControlOperation(controls.fail_delivery),
            "fail_next": ControlOperation(controls.fail_next),
            "manner": ControlOperation(controls.set_manner),
            "install_bot": ControlOperation(
                controls.install_bot_async,
                _unchanged,
                _renamed(redirectUri="redirect_uri", readyAfter="ready_after"),
            ),
            "uninstall_bot": ControlOperation(
                controls.uninstall_bot, keywords=_renamed(bot="bot_id")
            ),
            "card_webhook": ControlOperation(controls.set_card_webhook),
            "submit_card": ControlOperation(
                controls.submit_card_async, _unchanged, _renamed(card="card_id")
            ),
            "notify": ControlOperation(controls.notify, lambda count: {"delivered": count}),
            "blacklist": ControlOperation(controls.blacklist),
            "remove_subscription": ControlOperation(controls.remove_subscription),
            "add_user": ControlOperation(
                controls.add_user,
                lambda extension: {"extension": extension},
                _renamed(
                    account="account_id",
                    extensionNumber="extension_number",
                    firstName="first_name",
                    lastName="last_name",
                    phoneNumber="phone_number",
                ),
            ),
            "add_number": ControlOperation(
                controls.add_number,
                lambda number: {"phoneNumber": number},
                _renamed(phoneNumber="phone_number", usageType="usage_type"),
            ),
            "credentials": ControlOperation(
                lambda: {
                    "clientId": controls.client_id,
                    "clientSecret": controls.client_secret,
                    "jwt": controls.jwt,
                },
                _unchanged,
            ),
            "issue_jwt": ControlOperation(
                controls.issue_jwt, lambda jwt: {"jwt": jwt}, _renamed(expiresIn="expires_in")
            ),
            "end_sessions": ControlOperation(controls.end_sessions, lambda count: {"ended": count}),
            "log_in_elsewhere": ControlOperation(controls.log_in_elsewhere),
            "authorize": ControlOperation(controls.authorize, lambda url: {"location": url}),
            "rediscover": ControlOperation(controls.change_discovery),
            "entry_points": ControlOperation(controls.set_entry_points),
            "websocket_uri": ControlOperation(controls.set_websocket_uri),
            "drop_ws": ControlOperation(controls.drop_ws, lambda count: {"dropped": count}),
            "silence_ws": ControlOperation(controls.silence_ws, lambda count: {"silenced": count}),
        }

    async def answer(self, request: Request) -> Answer | None:
        """Return the answer to a control request, or None for any other request."""
        wants_description = request.path == _DESCRIPTION_PATH and request.method == "GET"
        if request.host != "api" or not (wants_description or request.path == CONTROL_PATH):
            return None
        try:
            check_origin(request, self._public_host)
            document = self._description if wants_description else await self._execute(request)
            return json_answer(200, document)
        except PlatformError as error:
            return json_answer(error.status, {"error": error.message})
        except (TypeError, ValueError) as error:
            return json_answer(400, {"error": str(error)})

    async def _execute(self, request: Request) -> Any:
        if request.method != "POST":
            raise PlatformError(405, "CMN-202", "Control takes POST only")
        if request.media_type != _JSON:
            # Other content types can be posted by any web page without asking the server first.
            message = f"The content type must be {_JSON}, not [{request.media_type}]"
            raise PlatformError(415, "CMN-104", message)
        document = parse_json(request.body)
        if not isinstance(document, dict) or document.get("op") not in self.operations:
            known = ", ".join(sorted(self.operations))
            raise bad_parameter("op", None, f"op must be one of: {known}")
        operation = self.operations[document.pop("op")]
        keywords = operation.keywords(document)
        keywords = {_KEYWORDS.get(name, name): value for name, value in keywords.items()}
        _check_keywords(operation.method, keywords)
        result = operation.method(**keywords)
        return operation.answer(await result if inspect.isawaitable(result) else result)


def check_origin(request: Request, public_host: str) -> None:
    """Raise PlatformError (403) if a web page of another origin may have sent a request.

    The Host must be an IP address, localhost or `public_host`: with any other name it may be a page
    whose name was changed to the emulator's address. An Origin must be that of the Host.
    """
    host = request.headers.get("host")
    if not _is_own_host(host, public_host):
        message = f"The host [{host}] is not the emulator's; the option public_host allows it"
        raise PlatformError(403, "CMN-401", message)
    origin = request.headers.get("origin", f"http://{host}")
    if origin.lower() != f"http://{host}".lower():
        raise PlatformError(403, "CMN-401", f"Pages of [{origin}] cannot control the emulator")


def _is_own_host(host: str, public_host: str) -> bool:
    found = _HOST.fullmatch(host)
    if found is None:
        return False
    name = found["name"].strip("[]").lower()
    if name in ("localhost", public_host.lower()):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def fault_keywords(arguments: Document) -> Document:
    """Return the keywords of `EmulatorFaults.add` for JSON arguments.

    A body that is not text is `bodyBase64`; a body that is a JSON value is sent as JSON text.
    `{"drop": true}` means `{"kind": "drop"}`, likewise `truncate` and `garbage`;
    `{"delay": 2}` means a delay of two seconds. Raises TypeError or ValueError.
    """
    fields = dict(arguments)
    for kind in ("drop", "truncate", "garbage"):
        if fields.pop(kind, False):
            fields["kind"] = kind
    if "delay" in fields:
        fields |= {"kind": "delay", "seconds": float(fields.pop("delay"))}
    if "bodyBase64" in fields:
        fields["body"] = base64.b64decode(fields.pop("bodyBase64"))
    elif not isinstance(fields.get("body"), str | None):
        fields["body"] = json.dumps(fields["body"])
    if isinstance(fields.get("headers"), dict):
        fields["headers"] = {name: str(value) for name, value in fields["headers"].items()}
    return fields


def _fax_keywords(arguments: Document) -> Document:
    fields = dict(arguments)
    if "contentBase64" in fields:
        fields["content"] = _decoded("contentBase64", fields.pop("contentBase64"))
    elif "text" in fields:
        fields["content"] = str(fields.pop("text"))
    return fields


def _with_files(arguments: Document) -> Document:
    """Decode the files of `pictures` or `files`, which are in base64 by their names."""
    return arguments | {
        name: {filename: _decoded(filename, text) for filename, text in value.items()}
        for name, value in arguments.items()
        if name in ("pictures", "files") and isinstance(value, dict)
    }


def _decoded(name: str, text: object) -> bytes:
    if not isinstance(text, str):
        raise TypeError(f"{name} is not in base64")
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise ValueError(f"{name} is not in base64") from error


def _renamed(**names: str) -> Callable[[Document], Document]:
    return lambda arguments: {names.get(name, name): value for name, value in arguments.items()}


def _check_keywords(method: Callable[..., Any], keywords: Document) -> None:
    """Raise TypeError if `method` does not take `keywords`, by their names and JSON types."""
    parameters = inspect.signature(method).parameters
    shown = {keyword: name for name, keyword in _KEYWORDS.items()}
    for name in keywords.keys() - parameters.keys():
        raise TypeError(f"{shown.get(name, name)} is unknown")
    hints = get_type_hints(method)
    for name, parameter in parameters.items():
        if name not in keywords:
            if parameter.default is parameter.empty:
                raise TypeError(f"{shown.get(name, name)} is missing")
        elif not isinstance(keywords[name], tuple(_types_of(hints[name]))):
            raise TypeError(f"{shown.get(name, name)} has a wrong type")


def _types_of(annotation: Any) -> Iterator[type]:
    """Yield the classes that JSON values of an annotated parameter may have."""
    origin = get_origin(annotation)
    if origin is Literal:
        yield from map(type, get_args(annotation))
    elif origin in (UnionType, Union):
        for member in get_args(annotation):
            yield from _types_of(member)
    elif origin is Collection:
        yield list
    else:
        yield origin or annotation
        if annotation is float:
            yield int
