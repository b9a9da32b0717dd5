"""RingOut: calls that ring the user first and then the other number."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._state.ringout import RingOut
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def _document(call: Call, ringout: RingOut) -> Document:
    uri = call.urls.extension(call.account.id, call.extension.id, f"/ring-out/{ringout.id}")
    return {"id": ringout.id, "uri": uri, "status": ringout.status()}


def _ringout(call: Call) -> RingOut:
    ringout = call.state.ringouts.by_id.get(call.path["ringoutId"])
    if ringout is None or ringout.extension_id != call.extension.id:
        raise not_found("ringoutId", call.path["ringoutId"])
    return ringout


def _phone_number(call: Call, name: str) -> str:
    number = call.document[name].get("phoneNumber")
    if number is None and name == "from" and "forwardingNumberId" in call.document["from"]:
        number = call.account.direct_number(call.extension.id)
    digits = str(number or "").lstrip("+")
    if not digits.isdigit():
        raise bad_parameter(name, number)
    return f"+{digits}" if len(digits) > 6 else digits


def create_ringout(call: Call) -> Answer:
    """Start a RingOut call and return its status."""
    caller = {"phoneNumber": _phone_number(call, "from"), "name": call.extension.name}
    target = _phone_number(call, "to")
    short = "phoneNumber" if target.startswith("+") else "extensionNumber"
    ringouts = call.state.ringouts
    ringout = ringouts.start(call.account, call.extension, caller, {short: target})
    return json_answer(200, _document(call, ringout))


def read_ringout(call: Call) -> Answer:
    """Return the status of a RingOut call."""
    return json_answer(200, _document(call, _ringout(call)))


def delete_ringout(call: Call) -> Answer:
    """Cancel a RingOut call."""
    call.state.ringouts.cancel(_ringout(call))
    return no_content()


ROUTES: RouteTable = {
    "createRingOutCall": Route(create_ringout),
    "readRingOutCallStatus": Route(read_ringout),
    "deleteRingOutCall": Route(delete_ringout),
}
