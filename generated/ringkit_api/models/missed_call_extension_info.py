# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class MissedCallExtensionInfo(Model):
    """Extension that gets calls that are not answered.

    Attributes:
        id: `id` of the extension, from `rc.api.extensions.list_extensions`.
    """

    id: str | Unset = UNSET
    """`id` of the extension, from `rc.api.extensions.list_extensions`."""
