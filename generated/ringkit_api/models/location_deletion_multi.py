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
    """Location deletion multi."""

    deletion: LocationDeletionMultiDeletion | Unset = UNSET
    reassignment: LocationDeletionMultiReassignment | Unset = UNSET
    emergency_locations: list[LocationDeletionInfo] | Unset = UNSET
