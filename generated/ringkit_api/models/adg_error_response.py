# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.adg_error import ADGError


@model
class ADGErrorResponse(Model):
    """Adg error response.

    Attributes:
        errors: Read-only.
    """

    errors: list[ADGError] | Unset = UNSET
