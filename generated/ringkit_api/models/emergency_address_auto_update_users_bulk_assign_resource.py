# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressAutoUpdateUsersBulkAssignResource(Model):
    """Emergency address auto update users bulk assign resource."""

    enabled_user_ids: list[str] | Unset = UNSET
    disabled_user_ids: list[str] | Unset = UNSET
