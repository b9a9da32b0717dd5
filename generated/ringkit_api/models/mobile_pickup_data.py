# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MobilePickupData(Model):
    """What a mobile application needs to take a call.

    Attributes:
        cc_mailboxes: `id` of each extension whose applications can take the call.
        to: Name under which the application is registered with the telephone service.
        sid: Value that the application hands back to the telephone service.
        srvlvl: Value that the application hands back to the telephone service.
        srv_lvl_ext: Value that the application hands back to the telephone service.
    """

    cc_mailboxes: list[str] | Unset = UNSET
    """`id` of each extension whose applications can take the call."""
    to: str | Unset = UNSET
    """Name under which the application is registered with the telephone service."""
    sid: str | Unset = UNSET
    """Value that the application hands back to the telephone service."""
    srvlvl: str | Unset = UNSET
    """Value that the application hands back to the telephone service."""
    srv_lvl_ext: str | Unset = UNSET
    """Value that the application hands back to the telephone service."""
