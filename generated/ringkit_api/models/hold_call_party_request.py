# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

HoldCallPartyRequestProto = Literal[
    "Auto", "RC", "BroadWorks", "DisconnectHolder", "BroadWorksOrDisconnectHolder"
]


@model
class HoldCallPartyRequest(Model):
    """How a party is put on hold.

    Attributes:
        proto: Way in which the hold is carried out; leave it out unless told otherwise. `"Auto"` if
            left out.
    """

    proto: HoldCallPartyRequestProto | Unset = UNSET
    """Way in which the hold is carried out; leave it out unless told otherwise."""
