# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PagerCallerInfoRequest(Model):
    """An extension, by its id or its short number.

    Attributes:
        extension_id: `id` of the extension, from `rc.api.extensions.list_extensions`.
        extension_number: Short number of the extension.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
    extension_number: str | Unset = UNSET
    """Short number of the extension."""
