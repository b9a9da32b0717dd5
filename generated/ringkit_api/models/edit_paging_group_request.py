# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EditPagingGroupRequest(Model):
    """Edit paging group request."""

    added_user_ids: list[str] | Unset = UNSET
    removed_user_ids: list[str] | Unset = UNSET
    added_device_ids: list[str] | Unset = UNSET
    removed_device_ids: list[str] | Unset = UNSET
