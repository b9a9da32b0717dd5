# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.aps_info import APSInfo


@model
class IncomingCallEvent(Model):
    """A call came in, as mobile devices are told.

    Attributes:
        aps: How the device is to treat the notification.
        event: Event filter that the notification answers, with real identifiers.
        uuid: Identifier of this notification; the same one may arrive twice.
        subscription_id: `id` of the subscription that the notification belongs to.
        timestamp: When the notification was made, in ISO 8601.
        extension_id: `id` of the extension. `"~"` if left out.
        action: What the device is to do, such as `StartRing`.
        session_id: Identifier of the call as the call log has it.
        server_id: Identifier of the server that carries the call.
        from_: Who calls or sends.
        from_name: Name of the caller.
        to: Who is called or receives.
        to_name: Name of the one who is called.
        sid: Identifier of the session at the telephone service.
        to_url: Name under which the device is registered with the telephone service.
        srv_lvl: Value that the device hands back to the telephone service.
        srv_lvl_ext: Value that the device hands back to the telephone service.
        rec_url: Address of the recorded name of the caller.
        pn_ttl: Seconds for which the notification is of use.
        owner_id: `id` of the extension that owns it.
    """

    aps: APSInfo | Unset = UNSET
    """How the device is to treat the notification."""
    event: str | Unset = UNSET
    """Event filter that the notification answers, with real identifiers."""
    uuid: str | Unset = UNSET
    """Identifier of this notification; the same one may arrive twice."""
    subscription_id: str | Unset = UNSET
    """`id` of the subscription that the notification belongs to."""
    timestamp: datetime | Unset = UNSET
    """When the notification was made, in ISO 8601."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    action: str | Unset = UNSET
    """What the device is to do, such as `StartRing`."""
    session_id: str | Unset = UNSET
    """Identifier of the call as the call log has it."""
    server_id: str | Unset = UNSET
    """Identifier of the server that carries the call."""
    from_: str | Unset = UNSET
    """Who calls or sends."""
    from_name: str | Unset = UNSET
    """Name of the caller."""
    to: str | Unset = UNSET
    """Who is called or receives."""
    to_name: str | Unset = UNSET
    """Name of the one who is called."""
    sid: str | Unset = UNSET
    """Identifier of the session at the telephone service."""
    to_url: str | Unset = UNSET
    """Name under which the device is registered with the telephone service."""
    srv_lvl: str | Unset = UNSET
    """Value that the device hands back to the telephone service."""
    srv_lvl_ext: str | Unset = UNSET
    """Value that the device hands back to the telephone service."""
    rec_url: str | Unset = UNSET
    """Address of the recorded name of the caller."""
    pn_ttl: int | Unset = member("pn_ttl", default=UNSET)
    """Seconds for which the notification is of use."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
