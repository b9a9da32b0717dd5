# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteMembersBulkUpdate(Model):
    """Site members bulk update."""

    removed_extension_ids: list[str] | Unset = UNSET
    added_extension_ids: list[str] | Unset = UNSET
