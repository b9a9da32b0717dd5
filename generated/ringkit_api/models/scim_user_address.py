# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimUserAddress(Model):
    """SCIM user address."""

    country: str | Unset = UNSET
    locality: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    region: str | Unset = UNSET
    street_address: str | Unset = UNSET
    type: Literal["work"]
