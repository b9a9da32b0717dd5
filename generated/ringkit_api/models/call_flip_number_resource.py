# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallFlipNumberResourceType = Literal["PhoneLine", "External", "BusinessMobile"]


@model
class CallFlipNumberResource(Model):
    """Phone to which a call can move.

    Attributes:
        id: Identifier, as other operations take it.
        phone_number: Phone number in E.164, with `+` and country code.
        type: Whether it is a line of the user or a number outside.
        label: Name of the number; the name of the device for a line. At most 60 characters.
        flip_number: Digit to dial for moving a call there, 1 to 8.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    phone_number: str | Unset = UNSET
    """Phone number in E.164, with `+` and country code."""
    type: CallFlipNumberResourceType | Unset = UNSET
    """Whether it is a line of the user or a number outside."""
    label: str | Unset = UNSET
    """Name of the number; the name of the device for a line."""
    flip_number: str | Unset = UNSET
    """Digit to dial for moving a call there, 1 to 8."""
