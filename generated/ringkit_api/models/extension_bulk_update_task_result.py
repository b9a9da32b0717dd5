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
    """What became of the extensions.

    Attributes:
        affected_items: Result of each extension.
        errors: What was wrong with the whole task.
    """

    affected_items: ExtensionBulkUpdateTaskResultAffectedItems | Unset = UNSET
    """Result of each extension."""
    errors: list[ErrorEntity] | Unset = UNSET
    """What was wrong with the whole task."""
