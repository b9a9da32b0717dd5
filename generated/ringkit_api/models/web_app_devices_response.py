# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.web_app_device_record import WebAppDeviceRecord


@model
class WebAppDevicesResponse(Page["WebAppDeviceRecord"]):
    """Web app devices response.

    Attributes:
        records: Applications of the user that can ring.
    """

    records: list[WebAppDeviceRecord] | Unset = UNSET
    """Applications of the user that can ring."""
