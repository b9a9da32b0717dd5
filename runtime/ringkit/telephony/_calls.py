"""Builders of the calls that boards and call control send. Pure functions, without I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ringkit._call.body import Payload
from ringkit._helpers.operations import call_of
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._call.call import Call, PagedCall
    from ringkit._call.url_encoding import Id
    from ringkit_api.models import CallQueueMember

_ACCOUNT: Final = "/restapi/v1.0/account/{accountId}"
_SESSION: Final = f"{_ACCOUNT}/telephony/sessions/{{telephonySessionId}}"
_PARTY: Final = f"{_SESSION}/parties/{{partyId}}"
_DETAILED: Final = {"detailedTelephonyState": True}
_JSON: Final = Payload("json", "")


def build_account_presence() -> PagedCall[Any, Any]:
    """Return the call that lists the presences of an account, with their active calls."""
    query = {**_DETAILED, "perPage": 1000}
    call: PagedCall[Any, Any] = call_of("presence", "GET", f"{_ACCOUNT}/presence", "~", query=query)
    return call


def build_queue_members(queue_id: Id) -> PagedCall[Any, CallQueueMember]:
    """Return the call that lists the members of a call queue."""
    path = f"{_ACCOUNT}/call-queues/{{groupId}}/members"
    call: PagedCall[Any, CallQueueMember] = call_of("call_queues", "GET", path, "~", queue_id)
    return call


def build_call_out(device_id: str, to: str) -> Call[Any]:
    """Return the call that calls a number, or the number of an extension, from a device."""
    target = {"phoneNumber" if to.startswith("+") else "extensionNumber": to}
    body = {"from": {"deviceId": device_id}, "to": target}
    return _control("POST", f"{_ACCOUNT}/telephony/call-out", (), body)


def build_session(method: str, call_id: str, below: str = "", body: Any = UNSET) -> Call[Any]:
    """Return a call of call control on a telephony session."""
    return _control(method, f"{_SESSION}{below}", (call_id,), body)


def build_party(
    method: str, call_id: str, party_id: str, below: str = "", *ids: str, body: Any = UNSET
) -> Call[Any]:
    """Return a call of call control on a party; `ids` are those in `below`."""
    return _control(method, f"{_PARTY}{below}", (call_id, party_id, *ids), body)


def _control(
    method: str, path: str, ids: tuple[str, ...], body: Mapping[str, Any] | Any
) -> Call[Any]:
    payload = None if body is UNSET else _JSON
    call: Call[Any] = call_of("call_control", method, path, "~", *ids, payload=payload, body=body)
    return call
