# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

OptOutResponseStatus = Literal["OptIn", "OptOut"]

OptOutResponseSource = Literal["Recipient", "Account", "Upstream", "Carrier"]


@model
class OptOutResponse(Model):
    """Choice of a number.

    Attributes:
        from_: Number of the account.
        to: Outside number, whose choice it is.
        status: Whether the number wants texts.
        source: Who made the choice.
    """

    from_: str | Unset = UNSET
    """Number of the account."""
    to: str | Unset = UNSET
    """Outside number, whose choice it is."""
    status: OptOutResponseStatus | Unset = UNSET
    """Whether the number wants texts."""
    source: OptOutResponseSource | Unset = UNSET
    """Who made the choice."""
