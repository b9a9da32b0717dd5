# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_regional_setting_request import (
        ExtensionRegionalSettingRequest,
    )


@model
class TransitionInfo(Model):
    """Invitation and regional settings of a new user.

    Attributes:
        send_welcome_email: Whether the user gets an invitation by e-mail. `true` if left out.
        regional_settings: Country, language, time zone and formats of the user.
    """

    send_welcome_email: bool | Unset = UNSET
    """Whether the user gets an invitation by e-mail."""
    regional_settings: ExtensionRegionalSettingRequest | Unset = UNSET
    """Country, language, time zone and formats of the user."""
