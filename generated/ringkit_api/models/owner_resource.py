# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AllExtensionTypesEnum


@model
class OwnerResource(Model):
    """Extension that a shared message or thread belongs to.

    Attributes:
        name: Name of the extension.
        extension_type: Kind of the extension.
        extension_id: `id` of the extension.
    """

    name: str | Unset = UNSET
    """Name of the extension."""
    extension_type: AllExtensionTypesEnum | Unset = UNSET
    """Kind of the extension."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""
