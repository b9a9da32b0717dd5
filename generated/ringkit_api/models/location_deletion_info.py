# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_deletion_error_info import LocationDeletionErrorInfo

LocationDeletionInfoDeletion = Literal["Failed", "Completed", "Forbidden", "Restricted", "Allowed"]


@model
class LocationDeletionInfo(Model):
    """Location deletion info."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    deletion: LocationDeletionInfoDeletion | Unset = UNSET
    errors: LocationDeletionErrorInfo | Unset = UNSET
