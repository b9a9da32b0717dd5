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
        errors: What was refused, one entry for each reason. Read-only.
    """

    errors: list[ADGError] | Unset = UNSET
    """What was refused, one entry for each reason."""
