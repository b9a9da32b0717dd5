# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

CallMonitoringExtensionInfoPermissions = Literal["Monitoring", "Monitored"]


@model
class CallMonitoringExtensionInfo(Model):
    """Member of a call monitoring group with its rights.

    Attributes:
        id: `id` of the extension, which must be a person and not a queue or menu.
        permissions: Rights in the group, to listen or to be listened to.
    """

    id: str | Unset = UNSET
    """`id` of the extension, which must be a person and not a queue or menu."""
    permissions: list[CallMonitoringExtensionInfoPermissions] | Unset = UNSET
    """Rights in the group, to listen or to be listened to."""
