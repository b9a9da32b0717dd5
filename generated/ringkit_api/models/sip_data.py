# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SipData(Model):
    """Identifiers in the signalling.

    Attributes:
        to_tag: Tag of the recipient in the signalling.
        from_tag: Tag of the sender in the signalling.
        call_id: Identifier of the call in the signalling.
    """

    to_tag: str | Unset = UNSET
    """Tag of the recipient in the signalling."""
    from_tag: str | Unset = UNSET
    """Tag of the sender in the signalling."""
    call_id: str | Unset = UNSET
    """Identifier of the call in the signalling."""
