# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.error_entity import ErrorEntity

ExtensionUpdateShortResultStatus = Literal["Fail", "Success"]


@model
class ExtensionUpdateShortResult(Model):
    """What became of an extension.

    Attributes:
        extension_id: The extension.
        status: Whether it was changed.
        errors: Why it was not.
    """

    extension_id: str | Unset = UNSET
    """The extension."""
    status: ExtensionUpdateShortResultStatus | Unset = UNSET
    """Whether it was changed."""
    errors: list[ErrorEntity] | Unset = UNSET
    """Why it was not."""
