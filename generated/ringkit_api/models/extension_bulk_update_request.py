# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_bulk_update_info import ExtensionBulkUpdateInfo


@model
class ExtensionBulkUpdateRequest(Model):
    """Extension bulk update request."""

    records: list[ExtensionBulkUpdateInfo]
