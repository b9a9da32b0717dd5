# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallFlipNumberResourceType = Literal["PhoneLine", "External", "BusinessMobile"]


@model
class CallFlipNumberResource(Model):
    """Call flip number resource.

    Attributes:
        label: At most 60 characters.
    """

    id: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    type: CallFlipNumberResourceType | Unset = UNSET
    label: str | Unset = UNSET
    flip_number: str | Unset = UNSET
