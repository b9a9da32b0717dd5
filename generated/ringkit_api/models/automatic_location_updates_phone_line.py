# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AutomaticLocationUpdatesPhoneLineType

if TYPE_CHECKING:
    from ringkit_api.models.automatic_location_updates_phone_number_info import (
        AutomaticLocationUpdatesPhoneNumberInfo,
    )


@model
class AutomaticLocationUpdatesPhoneLine(Model):
    """Line of a device.

    Attributes:
        line_type: Kind of the line.
        phone_info: Number of the line.
    """

    line_type: AutomaticLocationUpdatesPhoneLineType | Unset = UNSET
    """Kind of the line."""
    phone_info: AutomaticLocationUpdatesPhoneNumberInfo | Unset = UNSET
    """Number of the line."""
