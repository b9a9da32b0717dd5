# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_deletion_error_info import LocationDeletionErrorInfo

LocationDeletionInfoDeletion = Literal["Failed", "Completed", "Forbidden", "Restricted", "Allowed"]


@model
class LocationDeletionInfo(Model):
    """Whether an emergency location was or can be deleted.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        deletion: Whether the location was or can be deleted.
        errors: What was refused, one entry for each reason.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    deletion: LocationDeletionInfoDeletion | Unset = UNSET
    """Whether the location was or can be deleted."""
    errors: LocationDeletionErrorInfo | Unset = UNSET
    """What was refused, one entry for each reason."""
