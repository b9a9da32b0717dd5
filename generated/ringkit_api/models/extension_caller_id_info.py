# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.caller_id_by_device import CallerIdByDevice
    from ringkit_api.models.caller_id_by_feature import CallerIdByFeature


@model
class ExtensionCallerIdInfo(Model):
    """Numbers that people see whom a user calls.

    Attributes:
        uri: Address of this record on the platform. A URI.
        by_device: Number for calls from each phone.
        by_feature: Number for each kind of call.
        extension_name_for_outbound_calls: Whether the name of the user is shown outside the account.
        extension_number_for_internal_calls: Whether the short number is shown inside the account.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    by_device: list[CallerIdByDevice] | Unset = UNSET
    """Number for calls from each phone."""
    by_feature: list[CallerIdByFeature] | Unset = UNSET
    """Number for each kind of call."""
    extension_name_for_outbound_calls: bool | Unset = UNSET
    """Whether the name of the user is shown outside the account."""
    extension_number_for_internal_calls: bool | Unset = UNSET
    """Whether the short number is shown inside the account."""
