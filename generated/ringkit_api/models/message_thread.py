# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Null, Unset, model
from ringkit_api.enumerations import (
    ThreadAvailabilityEnum,
    ThreadStatusEnum,
    ThreadStatusReasonEnum,
)

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_phone_party import MessagePhoneParty
    from ringkit_api.models.owner_resource import OwnerResource
    from ringkit_api.models.thread_user_model import ThreadUserModel


@model
class MessageThread(Model):
    """All texts between a number of the company and one of a customer.

    Attributes:
        id: Identifier, as other operations take it.
        label: Name of the thread that users see. At most 200 characters.
        status: Whether the thread is open or resolved.
        status_reason: Why the thread was resolved.
        availability: Whether the thread was deleted.
        owner: Call queue or user that the thread belongs to.
        owner_party: Number of the company.
        guest_party: Number of the customer.
        assignee: Colleague who cares for the thread.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str
    """Identifier, as other operations take it."""
    label: str | Unset = UNSET
    """Name of the thread that users see."""
    status: ThreadStatusEnum
    """Whether the thread is open or resolved."""
    status_reason: ThreadStatusReasonEnum | Unset = UNSET
    """Why the thread was resolved."""
    availability: ThreadAvailabilityEnum
    """Whether the thread was deleted."""
    owner: OwnerResource
    """Call queue or user that the thread belongs to."""
    owner_party: MessagePhoneParty | Unset = UNSET
    """Number of the company."""
    guest_party: MessagePhoneParty | Unset = UNSET
    """Number of the customer."""
    assignee: ThreadUserModel | Null | Unset = UNSET
    """Colleague who cares for the thread."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
