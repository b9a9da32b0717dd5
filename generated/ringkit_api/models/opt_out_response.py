# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

OptOutResponseStatus = Literal["OptIn", "OptOut"]

OptOutResponseSource = Literal["Recipient", "Account", "Upstream", "Carrier"]


@model
class OptOutResponse(Model):
    """Opt out response."""

    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    status: OptOutResponseStatus | Unset = UNSET
    source: OptOutResponseSource | Unset = UNSET
