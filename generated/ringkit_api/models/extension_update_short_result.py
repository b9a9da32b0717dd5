# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.error_entity import ErrorEntity

ExtensionUpdateShortResultStatus = Literal["Fail", "Success"]


@model
class ExtensionUpdateShortResult(Model):
    """Extension update short result."""

    extension_id: str | Unset = UNSET
    status: ExtensionUpdateShortResultStatus | Unset = UNSET
    errors: list[ErrorEntity] | Unset = UNSET
