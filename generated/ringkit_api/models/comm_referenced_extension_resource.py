# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommReferencedExtensionResource(Model):
    """An extension.

    Attributes:
        id: Extension id, from `rc.api.extensions.list_extensions`.
    """

    id: str
    """Extension id, from `rc.api.extensions.list_extensions`."""
