# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressAutoUpdateUsersBulkAssignResource(Model):
    """Users for whom automatic location updates are turned on and off.

    Attributes:
        enabled_user_ids: `id` of each extension for which updates are turned on.
        disabled_user_ids: `id` of each extension for which updates are turned off.
    """

    enabled_user_ids: list[str] | Unset = UNSET
    """`id` of each extension for which updates are turned on."""
    disabled_user_ids: list[str] | Unset = UNSET
    """`id` of each extension for which updates are turned off."""
