# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.extension_update_short_result import ExtensionUpdateShortResult


@model
class ExtensionBulkUpdateTaskResultAffectedItems(Model):
    """Results.

    Attributes:
        result: One entry for each extension.
    """

    result: list[ExtensionUpdateShortResult] | Unset = UNSET
    """One entry for each extension."""
