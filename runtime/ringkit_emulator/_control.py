"""Control over HTTP: ``POST {url}/_emulator`` with ``{"op": ...}``."""

import base64
import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from ringkit_emulator._documents import Document
from ringkit_emulator._faults import Fault
from ringkit_emulator._handlers.authorization.authorize import authorization_redirect
from ringkit_emulator._platform import Platform
from ringkit_emulator._scenarios import Outside
from ringkit_emulator._state.sample_media import BLANK_PAGE
from ringkit_emulator._wire.body_parsing import parse_json
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, Request, json_answer

PATH: Final = "/_emulator"


class Control:
    """The operations a test may ask for; another one joins by ``add``."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._operations: dict[str, Callable[[Document], Any]] = {
            "reset": self._reset,
            "expire": self._expire,
            "fail": self._fail,
            "advance": self._advance,
            "log": self._log,
            "executed": self._executed,
            "inbound_sms": self._inbound_sms,
            "inbound_fax": self._inbound_fax,
            "inbound_call": self._inbound_call,
            "hang_up": self._hang_up,
            "answering": self._answering,
            "notify": self._notify,
            "blacklist": self._blacklist,
            "authorize": self._authorize,
            "rediscover": self._rediscover,
        }

    def add(self, name: str, operation: Callable[[Document], Any]) -> None:
        """Offer one more operation."""
        self._operations[name] = operation

    def answer(self, request: Request) -> Answer:
        """Carry out a control request; never raises for what the request says."""
        try:
            return json_answer(200, self._carry_out(request))
        except PlatformError as error:
            return json_answer(error.status, {"error": error.message})
        except KeyError as error:
            return json_answer(400, {"error": f"{error.args[0]} is missing"})
        except (TypeError, ValueError) as error:
            return json_answer(400, {"error": str(error)})

    def _carry_out(self, request: Request) -> Any:
        if request.method != "POST":
            raise PlatformError(405, "CMN-202", "Control takes POST only")
        document = parse_json(request.body)
        if not isinstance(document, dict) or document.get("op") not in self._operations:
            known = ", ".join(sorted(self._operations))
            raise bad_parameter("op", None, f"op must be one of: {known}")
        arguments = {name: value for name, value in document.items() if name != "op"}
        return self._operations[document["op"]](arguments)

    def _reset(self, _arguments: Document) -> Document:
        self._platform.reset()
        return {"ok": True, "jwt": self._platform.assembly.jwt}

    def _expire(self, _arguments: Document) -> Document:
        self._platform.assembly.services.oauth.sessions.expire_access_tokens()
        return {"ok": True}

    def _fail(self, arguments: Document) -> Document:
        self._platform.assembly.faults.add(fault_from(arguments))
        return {"ok": True}

    def _advance(self, arguments: Document) -> Document:
        self._platform.clock.advance(float(arguments["seconds"]))
        return {"ok": True, "time": self._platform.clock.time()}

    def _log(self, _arguments: Document) -> list[Document]:
        return [entry.document() for entry in self._platform.assembly.journal.entries]

    def _executed(self, _arguments: Document) -> dict[str, int]:
        return dict(self._platform.assembly.journal.executed)

    def _inbound_sms(self, arguments: Document) -> Document:
        return Outside(self._platform.assembly).inbound_sms(
            text=str(arguments.get("text", "")),
            sender=arguments.get("from"),
            recipient=arguments.get("to"),
        )

    def _inbound_fax(self, arguments: Document) -> Document:
        return Outside(self._platform.assembly).inbound_fax(
            content=str(arguments["text"]).encode() if "text" in arguments else BLANK_PAGE,
            sender=arguments.get("from"),
            recipient=arguments.get("to"),
        )

    def _inbound_call(self, arguments: Document) -> Document:
        return Outside(self._platform.assembly).inbound_call(
            caller=arguments.get("from"), recipient=arguments.get("to")
        )

    def _hang_up(self, arguments: Document) -> Document:
        Outside(self._platform.assembly).hang_up(str(arguments["session"]))
        return {"ok": True}

    def _answering(self, arguments: Document) -> Document:
        Outside(self._platform.assembly).set_manner(arguments["number"], arguments["answering"])
        return {"ok": True}

    def _notify(self, arguments: Document) -> Document:
        body = arguments.get("body", {})
        if not isinstance(body, dict):
            raise TypeError("body must be an object")
        outside = Outside(self._platform.assembly)
        return {"delivered": outside.notify(str(arguments["event"]), body)}

    def _blacklist(self, arguments: Document) -> Document:
        reason = str(arguments.get("reason", "Blacklisted by the test"))
        Outside(self._platform.assembly).blacklist(str(arguments["subscription"]), reason)
        return {"ok": True}

    def _authorize(self, arguments: Document) -> Document:
        location = authorization_redirect(
            self._platform.assembly.services,
            str(arguments["url"]),
            approved=bool(arguments.get("approved", True)),
            username=arguments.get("user"),
        )
        return {"location": location}

    def _rediscover(self, _arguments: Document) -> Document:
        self._platform.assembly.services.change_discovery()
        return {"ok": True}


def fault_from(arguments: Mapping[str, Any]) -> Fault:
    """Return the fault that JSON arguments describe; raises TypeError or ValueError.

    A body that is no text may come as ``bodyBase64``; a JSON value is sent as JSON text.
    ``{"drop": true}`` stands for ``{"kind": "drop"}``, likewise ``truncate`` and ``garbage``;
    ``{"delay": 2}`` for a delay of two seconds.
    """
    fields = dict(arguments)
    for kind in ("drop", "truncate", "garbage"):
        if fields.pop(kind, False):
            fields["kind"] = kind
    if "delay" in fields:
        fields |= {"kind": "delay", "seconds": float(fields.pop("delay"))}
    if "bodyBase64" in fields:
        fields["body"] = base64.b64decode(fields.pop("bodyBase64"))
    elif not isinstance(fields.get("body"), str | bytes | None):
        fields["body"] = json.dumps(fields["body"])
    headers = fields.get("headers") or {}
    fields["headers"] = {str(name): str(value) for name, value in headers.items()}
    return Fault(**fields)
