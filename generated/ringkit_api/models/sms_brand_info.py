# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CampaignStatusInfo

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class SmsBrandInfo(Model):
    """A brand for texts.

    Attributes:
        id: Identifier, as other operations take it.
        status: How far the registration is.
        errors: Why the registration failed.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    status: CampaignStatusInfo | Unset = UNSET
    """How far the registration is."""
    errors: list[ApiError] | Unset = UNSET
    """Why the registration failed."""
