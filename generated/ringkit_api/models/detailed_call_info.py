# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DetailedCallInfo(Model):
    """SIP identifiers of a call.

    Attributes:
        call_id: Call-ID of the dialog.
        to_tag: Tag of the called side.
        from_tag: Tag of the calling side.
        remote_uri: SIP address of the other side. A URI.
        local_uri: SIP address of this side. A URI.
        rc_session_id: Identifier of the call in the SIP headers of the platform.
    """

    call_id: str | Unset = UNSET
    """Call-ID of the dialog."""
    to_tag: str | Unset = UNSET
    """Tag of the called side."""
    from_tag: str | Unset = UNSET
    """Tag of the calling side."""
    remote_uri: str | Unset = UNSET
    """SIP address of the other side."""
    local_uri: str | Unset = UNSET
    """SIP address of this side."""
    rc_session_id: str | Unset = UNSET
    """Identifier of the call in the SIP headers of the platform."""
