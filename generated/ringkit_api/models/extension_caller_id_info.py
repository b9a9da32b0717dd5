# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_by_device import CallerIdByDevice
    from ringkit_api.models.caller_id_by_feature import CallerIdByFeature


@model
class ExtensionCallerIdInfo(Model):
    """Extension caller ID info.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    by_device: list[CallerIdByDevice] | Unset = UNSET
    by_feature: list[CallerIdByFeature] | Unset = UNSET
    extension_name_for_outbound_calls: bool | Unset = UNSET
    extension_number_for_internal_calls: bool | Unset = UNSET
