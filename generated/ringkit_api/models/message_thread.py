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
    """Message thread.

    Attributes:
        label: At most 200 characters.
    """

    id: str
    label: str | Unset = UNSET
    status: ThreadStatusEnum
    status_reason: ThreadStatusReasonEnum | Unset = UNSET
    availability: ThreadAvailabilityEnum
    owner: OwnerResource
    owner_party: MessagePhoneParty | Unset = UNSET
    guest_party: MessagePhoneParty | Unset = UNSET
    assignee: ThreadUserModel | Null | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
