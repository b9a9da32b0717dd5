# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.aps_info import APSInfo


@model
class APNSInfo(Model):
    """How a mobile device is to treat a notification.

    Attributes:
        aps: How the device is to treat the notification.
    """

    aps: APSInfo | Unset = UNSET
    """How the device is to treat the notification."""
