# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import RecordingStatusModel

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.api_error import ApiError


@model
class RecordingExtendedModel(Model):
    """A recording of a webinar session, with its link for guests.

    Attributes:
        id: Identifier, as other operations take it. 1 to 20 characters; read-only.
        creation_time: When it was created, in ISO 8601. Read-only.
        last_modified_time: When it was last changed, in ISO 8601. Read-only.
        status: Only an Available recording can be played; a Purged one is gone for good.
        failure_reason: Why the recording has failed.
        duration: Length in seconds. At least 1; read-only.
        shared: Whether guests can see the recording by a link.
        shared_uri_expiration_time: When that link stops working, ISO 8601.
        recording_shared_uri: Address at which guests see the recording; it holds the webinar's
            password, if any. A URI; read-only.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    status: RecordingStatusModel
    """Only an Available recording can be played; a Purged one is gone for good."""
    failure_reason: ApiError | Unset = UNSET
    """Why the recording has failed."""
    duration: int | Unset = UNSET
    """Length in seconds."""
    shared: bool | Unset = UNSET
    """Whether guests can see the recording by a link."""
    shared_uri_expiration_time: datetime | None | Unset = UNSET
    """When that link stops working, ISO 8601."""
    recording_shared_uri: str
    """Address at which guests see the recording; it holds the webinar's password, if any."""
