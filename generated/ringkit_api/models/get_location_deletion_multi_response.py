# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.location_deletion_info import LocationDeletionInfo

GetLocationDeletionMultiResponseDeletion = Literal["Forbidden", "Restricted", "Allowed"]

GetLocationDeletionMultiResponseReassignment = Literal["Forbidden", "Allowed"]


@model
class GetLocationDeletionMultiResponse(Model):
    """Get location deletion multi response."""

    deletion: GetLocationDeletionMultiResponseDeletion | Unset = UNSET
    reassignment: GetLocationDeletionMultiResponseReassignment | Unset = UNSET
    emergency_locations: list[LocationDeletionInfo] | Unset = UNSET
