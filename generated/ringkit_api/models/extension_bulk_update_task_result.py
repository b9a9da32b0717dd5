# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.error_entity import ErrorEntity
    from ringkit_api.models.extension_bulk_update_task_result_affected_items import (
        ExtensionBulkUpdateTaskResultAffectedItems,
    )


@model
class ExtensionBulkUpdateTaskResult(Model):
    """Extension bulk update task result."""

    affected_items: ExtensionBulkUpdateTaskResultAffectedItems | Unset = UNSET
    errors: list[ErrorEntity] | Unset = UNSET
