# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ReferenceInfoType = Literal["PartnerId", "CustomerDirectoryId"]


@model
class ReferenceInfo(Model):
    """Reference info."""

    ref: str | Unset = UNSET
    type: ReferenceInfoType | Unset = UNSET
    ref_acc_id: str | Unset = UNSET
