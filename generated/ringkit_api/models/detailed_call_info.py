# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DetailedCallInfo(Model):
    """Detailed call info.

    Attributes:
        remote_uri: A URI.
        local_uri: A URI.
    """

    call_id: str | Unset = UNSET
    to_tag: str | Unset = UNSET
    from_tag: str | Unset = UNSET
    remote_uri: str | Unset = UNSET
    local_uri: str | Unset = UNSET
    rc_session_id: str | Unset = UNSET
