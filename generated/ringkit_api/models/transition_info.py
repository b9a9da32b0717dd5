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
    """Transition info.

    Attributes:
        send_welcome_email: `true` if left out.
    """

    send_welcome_email: bool | Unset = UNSET
    regional_settings: ExtensionRegionalSettingRequest | Unset = UNSET
