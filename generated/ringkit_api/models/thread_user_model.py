# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AllExtensionTypesEnum


@model
class ThreadUserModel(Model):
    """A user, as one sees it in a thread.

    Attributes:
        extension_id: `id` of the extension.
        name: Name of the user.
        extension_type: Kind of the extension.
    """

    extension_id: str
    """`id` of the extension."""
    name: str | Unset = UNSET
    """Name of the user."""
    extension_type: AllExtensionTypesEnum | Unset = UNSET
    """Kind of the extension."""
