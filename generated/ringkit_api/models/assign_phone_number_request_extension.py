# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AssignPhoneNumberRequestExtension(Model):
    """Extension that gets the number.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
    """

    id: str
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
