# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallMonitoringGroupMemberInfoPermissions = Literal["Monitoring", "Monitored"]


@model
class CallMonitoringGroupMemberInfo(Model):
    """Member of a call monitoring group with its rights.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier, as other operations take it.
        extension_number: Short number that is dialled inside the account.
        permissions: Rights in the group, to listen or to be listened to.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    extension_number: str | Unset = UNSET
    """Short number that is dialled inside the account."""
    permissions: list[CallMonitoringGroupMemberInfoPermissions] | Unset = UNSET
    """Rights in the group, to listen or to be listened to."""
