# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_deletion_info import LocationDeletionInfo

LocationDeletionMultiDeletion = Literal["Forbidden", "Restricted", "Allowed"]

LocationDeletionMultiReassignment = Literal["Forbidden", "Allowed"]


@model
class LocationDeletionMulti(Model):
    """Which emergency locations were or can be deleted.

    Attributes:
        deletion: Whether the locations can be deleted.
        reassignment: Whether another location can take their place.
        emergency_locations: What holds for each location.
    """

    deletion: LocationDeletionMultiDeletion | Unset = UNSET
    """Whether the locations can be deleted."""
    reassignment: LocationDeletionMultiReassignment | Unset = UNSET
    """Whether another location can take their place."""
    emergency_locations: list[LocationDeletionInfo] | Unset = UNSET
    """What holds for each location."""
