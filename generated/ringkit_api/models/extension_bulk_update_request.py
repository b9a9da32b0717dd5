# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_bulk_update_info import ExtensionBulkUpdateInfo


@model
class ExtensionBulkUpdateRequest(Model):
    """Changes of many extensions.

    Attributes:
        records: At most 500 extensions, each with what is to change.
    """

    records: list[ExtensionBulkUpdateInfo]
    """At most 500 extensions, each with what is to change."""
