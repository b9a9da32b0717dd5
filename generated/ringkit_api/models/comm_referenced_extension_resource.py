# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommReferencedExtensionResource(Model):
    """Comm referenced extension resource."""

    id: str
