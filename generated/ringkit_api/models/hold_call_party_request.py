# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

HoldCallPartyRequestProto = Literal[
    "Auto", "RC", "BroadWorks", "DisconnectHolder", "BroadWorksOrDisconnectHolder"
]


@model
class HoldCallPartyRequest(Model):
    """Hold call party request.

    Attributes:
        proto: `"Auto"` if left out.
    """

    proto: HoldCallPartyRequestProto | Unset = UNSET
