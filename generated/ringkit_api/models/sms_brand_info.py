# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CampaignStatusInfo

if TYPE_CHECKING:
    from ringkit_api.models.api_error import ApiError


@model
class SmsBrandInfo(Model):
    """SMS brand info."""

    id: str | Unset = UNSET
    status: CampaignStatusInfo | Unset = UNSET
    errors: list[ApiError] | Unset = UNSET
