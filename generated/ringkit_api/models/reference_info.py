# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ReferenceInfoType = Literal["PartnerId", "CustomerDirectoryId"]


@model
class ReferenceInfo(Model):
    """Identifier in another system.

    Attributes:
        ref: The identifier.
        type: System that it is of.
        ref_acc_id: Identifier of the main account of the federation.
    """

    ref: str | Unset = UNSET
    """The identifier."""
    type: ReferenceInfoType | Unset = UNSET
    """System that it is of."""
    ref_acc_id: str | Unset = UNSET
    """Identifier of the main account of the federation."""
