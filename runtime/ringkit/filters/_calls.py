"""Event filters of presence and calls. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ringkit._call.url_encoding import Id
from ringkit.filters._build import Direction, EventFilter, account_filter, extension_filter

if TYPE_CHECKING:
    from ringkit_api.models import (
        AccountPresenceEvent,
        AccountTelephonySessionsEvent,
        CallQueuePresenceEvent,
        DetailedExtensionPresenceEvent,
        DetailedExtensionPresenceWithSIPEvent,
        ExtensionPresenceEvent,
        ExtensionTelephonySessionsEvent,
        MissedCallEvent,
        PresenceDndEvent,
        PresenceLineEvent,
    )


def _detailed(detailed_telephony_state: bool, sip_data: bool) -> dict[str, Any]:
    detailed = detailed_telephony_state or sip_data
    return {"detailedTelephonyState": detailed or None, "sipData": sip_data or None}


def account_presence(
    account_id: Id = "~", *, detailed_telephony_state: bool = False, sip_data: bool = False
) -> EventFilter[AccountPresenceEvent]:
    """Presence of all extensions changed: `AccountPresenceEvent`. Permission ReadAccounts.

    `detailed_telephony_state` adds their calls, `sip_data` implies it and adds SIP parameters.
    """
    query = _detailed(detailed_telephony_state, sip_data)
    return account_filter(account_id, "/presence", query)


def presence(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    detailed_telephony_state: bool = False,
    sip_data: bool = False,
) -> EventFilter[
    ExtensionPresenceEvent | DetailedExtensionPresenceEvent | DetailedExtensionPresenceWithSIPEvent
]:
    """Presence of an extension changed: `ExtensionPresenceEvent`. Permission ReadPresence.

    `detailed_telephony_state` adds its calls: `DetailedExtensionPresenceEvent`. `sip_data` implies
    it and adds SIP parameters: `DetailedExtensionPresenceWithSIPEvent`.
    """
    query = _detailed(detailed_telephony_state, sip_data)
    return extension_filter(account_id, extension_id, "/presence", query)


def line_presence(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    detailed_telephony_state: bool = False,
    sip_data: bool = False,
) -> EventFilter[
    ExtensionPresenceEvent | DetailedExtensionPresenceEvent | DetailedExtensionPresenceWithSIPEvent
]:
    """Presence on a user's lines changed: models and permission as for `presence`."""
    query = _detailed(detailed_telephony_state, sip_data)
    return extension_filter(account_id, extension_id, "/presence/line/presence", query)


def favorite_presence(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    detailed_telephony_state: bool = False,
    sip_data: bool = False,
) -> EventFilter[
    ExtensionPresenceEvent | DetailedExtensionPresenceEvent | DetailedExtensionPresenceWithSIPEvent
]:
    """Presence of a user's favourites changed: models and permission as for `presence`."""
    query = _detailed(detailed_telephony_state, sip_data)
    return extension_filter(account_id, extension_id, "/favorite/presence", query)


def presence_lines(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[PresenceLineEvent]:
    """The extensions on a user's lines changed: `PresenceLineEvent`. Permission ReadPresence."""
    return extension_filter(account_id, extension_id, "/presence/line")


def do_not_disturb(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[PresenceDndEvent]:
    """The do-not-disturb status changed: `PresenceDndEvent`. Permission ReadAccounts."""
    return extension_filter(account_id, extension_id, "/presence/dnd")


def call_queue_presence(group_id: Id, account_id: Id = "~") -> EventFilter[CallQueuePresenceEvent]:
    """A member of a call queue started or stopped to take calls: `CallQueuePresenceEvent`.

    Permission ReadPresence.
    """
    return account_filter(account_id, "/call-queues/{group_id}/presence", group_id=group_id)


def account_telephony_sessions(
    account_id: Id = "~",
    *,
    direction: Direction | None = None,
    missed_call: bool | None = None,
    phone_number: str | None = None,
    sip_data: bool | None = None,
    status_code: str | None = None,
    with_recordings: bool | None = None,
) -> EventFilter[AccountTelephonySessionsEvent]:
    """Calls of all extensions: `AccountTelephonySessionsEvent`. Permission CallControl."""
    query = _telephony(direction, missed_call, phone_number, sip_data, status_code, with_recordings)
    return account_filter(account_id, "/telephony/sessions", query)


def telephony_sessions(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    direction: Direction | None = None,
    missed_call: bool | None = None,
    phone_number: str | None = None,
    sip_data: bool | None = None,
    status_code: str | None = None,
    with_recordings: bool | None = None,
) -> EventFilter[ExtensionTelephonySessionsEvent]:
    """Calls of an extension: `ExtensionTelephonySessionsEvent`. Permission CallControl."""
    query = _telephony(direction, missed_call, phone_number, sip_data, status_code, with_recordings)
    return extension_filter(account_id, extension_id, "/telephony/sessions", query)


def _telephony(
    direction: str | None,
    missed_call: bool | None,
    phone_number: str | None,
    sip_data: bool | None,
    status_code: str | None,
    with_recordings: bool | None,
) -> dict[str, Any]:
    return {
        "direction": direction,
        "missedCall": missed_call,
        "phoneNumber": phone_number,
        "sipData": sip_data,
        "statusCode": status_code,
        "withRecordings": with_recordings,
    }


def missed_calls(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[MissedCallEvent]:
    """Missed calls: `MissedCallEvent`."""
    return extension_filter(account_id, extension_id, "/missed-calls")
